// Makes docs/coverage.md from the dataset itself, in English: `npm run pages`.
import { fileURLToPath } from 'node:url';
import { program } from './program.mjs';

export const coverageFile = fileURLToPath(new URL('../docs/coverage.md', import.meta.url));

/** Later than any paper: the page is about all that there is. */
const lastOfDays = '9999-12-31';

/** The page as the dataset is now. */
export async function coveragePage() {
  const { loadDataset, newestDayOf, listReport, coverageReport, toMarkdown, shownReport } = await program([
    "export { loadDataset } from './loading/load.ts';",
    "export { newestDayOf } from './domain/newest-day.ts';",
    "export { listReport } from './reports/list/list.ts';",
    "export { coverageReport } from './reports/sources/coverage.ts';",
    "export { toMarkdown } from './formats/markdown.ts';",
    "export { shownReport } from './formats/shown.ts';",
  ]);
  const folder = fileURLToPath(new URL('../data', import.meta.url));
  const { dataset } = await loadDataset(folder, folder);
  const asOf = newestDayOf(dataset, lastOfDays);
  const regions = listReport(dataset, 'regions', {
    selection: { region: undefined, track: undefined, segment: undefined },
    codes: new Map(),
    asOf,
    view: { columns: ['name', 'domains', 'contracts', 'newest', 'values', 'said', 'notRead'], sort: undefined },
  });
  const parts = [regions, coverageReport(dataset, asOf)].map((report) => toMarkdown(shownReport(report, 'en')));
  return `${[...intro, ...parts.map((part) => part.trim())].join('\n\n')}\n`;
}

const intro = [
  '<!-- Made by scripts/coverage-page.mjs from the dataset: `npm run pages` writes it again. -->',
  '# What the dataset covers',
  'Of each region how many contracts there are, from when its newest paper is, how many of its values are said by their quotes so that a program can check it, and how many were not read because only an excerpt of a paper was at hand. `inkoop list regions --columns name,domains,contracts,newest,values,said,notRead` and `inkoop sources coverage` tell the same.',
];
