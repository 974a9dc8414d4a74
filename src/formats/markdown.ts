import type { CellLink } from '../reports/report.js';
import { linkedParts } from './linked.js';
import type { ShownBranch, ShownReport, ShownSection } from './shown.js';

/** A report as Markdown with GitHub's tables, to paste into a paper or a pull request; lines are as long as they are. */
export function toMarkdown({ columns, sections, remarks }: ShownReport): string {
  const blocks = [
    ...sections.flatMap((section) => sectionOf(section, section.columns ?? columns)),
    ...remarks.map(paragraph),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** The blocks of a section; what it does not have is left out. */
function sectionOf({ heading, details, rows, links, notes, tree }: ShownSection, columns: readonly string[]): string[] {
  const headings = heading === '' ? [] : [`## ${inLine(heading)}`];
  const told = details.length > 0 ? [atStart(details.map(inLine).join(' · '))] : [];
  const table = rows.length > 0 ? [tableOf(rows, links, columns)] : [];
  const list = tree.length > 0 ? [treeOf(tree).join('\n')] : [];
  return [...headings, ...told, ...table, ...list, ...notes.map(paragraph)];
}

function tableOf(rows: ShownSection['rows'], links: ShownSection['links'], columns: readonly string[]): string {
  const lineOf = (cells: readonly string[], at = -1) =>
    `| ${cells.map((cell, index) => linkedMarkdown(cell, links[at]?.[index])).join(' | ')} |`;
  return [lineOf(columns), `|${columns.map(() => ' --- |').join('')}`, ...rows.map(lineOf)].join('\n');
}

function linkedMarkdown(text: string, links: readonly CellLink[] | undefined): string {
  return linkedParts(text, links)
    .map(({ text: part, url }) => (url === undefined ? inLine(part) : `[${inLine(part)}](<${withoutMarks(url)}>)`))
    .join('');
}

/** An address in which nothing ends it or its cell. */
function withoutMarks(url: string): string {
  return url.replace(/[<>|\\\s]/g, encodeURIComponent);
}

function treeOf(branches: readonly ShownBranch[], margin = ''): string[] {
  return branches.flatMap(({ text, details, branches: below }) => [
    `${margin}- ${atStart([text, ...details].map(inLine).join('<br>'))}`,
    ...treeOf(below, `${margin}  `),
  ]);
}

/** A text as a block of its own, in which nothing is taken for markup. */
export function paragraph(text: string): string {
  return atStart(inLine(text));
}

/**
 * A text in which nothing is taken for markup but the code that our own sentences mark as such: between backticks only
 * a bar needs its backslash, which a table takes away again.
 */
export function inLine(text: string): string {
  const parts = text.split(/(`[^`]+`)/);
  return parts.map((part, index) => (index % 2 === 1 ? part.replaceAll('|', '\\|') : plainMarkdown(part))).join('');
}

/**
 * What GitHub or GitLab makes something of wherever it stands, whatever is written around it: addresses on the web and of
 * mail; names of people (@), of issues and pull requests (#12, GH-12, !12), labels, milestones, snippets and epics, and
 * commits. Only as code it stays a text.
 */
const live = [
  /:\/\/|\bwww\./i,
  /(?<!\w)@\w|@[\w-]+\./,
  /#\d|\bG[HL]-\d/i,
  /(?<!\w)(?:[!$&^]\d|[~%][\w"])/,
  /(?<!\w)(?=[a-f]*\d)(?=\d*[a-f])[\da-f]{7,40}(?!\w)/,
] as const;

/** An underscore within a word marks nothing; one on its side does. */
function plainMarkdown(text: string): string {
  return text.replace(/[^\s`]+|`/g, (word) =>
    live.some((pattern) => pattern.test(word))
      ? `\`${word.replaceAll('|', '\\|')}\``
      : word.replace(/[\\|*`<[\]~$]|(?<!\w)_|_(?!\w)|&(?=#?\w+;)/g, '\\$&'),
  );
}

/** The first characters of a block in which nothing is taken for a heading, a list, a quotation or an order (`/close`). */
function atStart(text: string): string {
  const block = text.trimStart();
  return block.replace(/^([#>+/-]|=+$)/, '\\$1').replace(/^(\d+)([.)])(?=\s)/, '$1\\$2');
}
