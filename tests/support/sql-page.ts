import { readFileSync } from 'node:fs';

const page = new URL('../../docs/sql.md', import.meta.url).pathname;

/** A query of docs/sql.md with the answer that stands below it: a row a line, the headings first. */
export interface AskedQuery {
  readonly title: string;
  readonly sql: string;
  readonly answer: readonly string[];
}

/** The queries of the page, in their order. */
export function askedQueries(): AskedQuery[] {
  const found = readFileSync(page, 'utf8').matchAll(
    /^## (.*)\n\n(?:[^#`]+\n\n)?```sql\n([^`]*)```\n\n```text\n([^`]*)\n```$/gm,
  );
  return [...found].map(([, title = '', sql = '', answer = '']) => ({ title, sql, answer: answer.split('\n') }));
}

/** The page with these answers below its queries. */
export function pageWith(answers: readonly (readonly string[])[]): string {
  let next = 0;
  const answer = () => answers[next++]?.join('\n') ?? '';
  return readFileSync(page, 'utf8').replace(
    /(```sql\n[^`]*```\n)\n```text\n[^`]*```\n/g,
    (_, sql) => `${sql}\n\`\`\`text\n${answer()}\n\`\`\`\n`,
  );
}

/** A row of an answer as the page has it. */
export function rowLine(cells: readonly unknown[]): string {
  return cells
    .map((cell) => `${cell ?? ''}`)
    .join(' | ')
    .trimEnd();
}

export const sqlPage = page;
