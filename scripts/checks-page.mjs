// Makes docs/checks.md from the rules themselves, in English: `npm run pages`.
import { fileURLToPath } from 'node:url';
import { program } from './program.mjs';

export const checksFile = fileURLToPath(new URL('../docs/checks.md', import.meta.url));

/** The page as the rules are now. */
export async function checksPage() {
  const { ruleGroups, ruleExplained, pageToMarkdown, explainText } = await program([
    "export { ruleGroups } from './gate/all-rules.ts';",
    "export { ruleExplained } from './gate/explained.ts';",
    "export { pageToMarkdown } from './formats/page-markdown.ts';",
    "export { explainText } from './text/explain.ts';",
  ]);
  const groups = ruleGroups.map(({ name, rules }) => {
    const list = rules.map(({ id, text }) => `- [\`${id}\`](#${id}) ${text.en.title}`).join('\n');
    const pages = rules.map((rule) => pageToMarkdown(ruleExplained(rule), 'en', 3, rule.id));
    return [`## ${explainText.groups[name].en}`, list, ...pages].join('\n\n');
  });
  return `${[...intro, ...groups].join('\n\n')}\n`;
}

const intro = [
  '<!-- Made by scripts/checks-page.mjs from the rules in src: change them there, then run `npm run pages`. -->',
  '# What inkoop validate checks',
  'Each rule has an id, which a finding shows. `inkoop explain RULE` tells the same in a terminal, in Dutch too. The examples are parts of the fixtures by which the rules are tested.',
  'To accept a finding, add `# inkoop-ignore: RULE -- REASON` to its line, or above it on a line of its own. Many at once go into a list of known findings, each with a reason and a last day: `inkoop validate --format baseline=known.yaml` starts one, `--baseline known.yaml` uses it, and `--update-baseline` removes resolved entries and never adds any.',
];
