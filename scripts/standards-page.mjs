// Makes docs/standards.md from the code that exports and imports: `npm run pages`.
import { fileURLToPath } from 'node:url';
import { program } from './program.mjs';

export const standardsFile = fileURLToPath(new URL('../docs/standards.md', import.meta.url));

/** The page as the code is now. */
export async function standardsPage() {
  const { ocdsFields, businessTerms, eformsWarnings, importedFields } = await program([
    "export { ocdsFields } from './exports/ocds/fields.ts';",
    "export { businessTerms, eformsWarnings } from './text/eforms.ts';",
    "export { importedFields } from './imports/account.ts';",
  ]);
  const ocds = Object.entries(ocdsFields).map(([field, { to, how }]) => row(field, to ? `\`${to}\`` : '–', how));
  const terms = Object.entries(businessTerms).map(([term, { en, nl }]) => row(term, en, nl));
  const warnings = Object.entries(eformsWarnings).map(([code, { en }]) => `- \`${code}\`: ${en}`);
  const imported = Object.entries(importedFields).map(([field, { eforms, ocds: from }]) => row(field, eforms, from));
  return [
    '<!-- Made by scripts/standards-page.mjs from the code in src: change it there, then run `npm run pages`. -->',
    '# Standards: what goes where, and what is lost',
    'No export makes a day of a year, a bound or a guess: what has no exact place goes less exactly or not at all, and each run counts it (`--report FILE` has every value).',
    '## OCDS 1.1.5, with the extensions of its eForms profile (`inkoop export ocds`)',
    table(['in the data', 'in the release', 'what becomes of it'], ocds),
    'Grants and what is done in-house are no procurement: left out, and counted. `renewal.period` is read in two ways and never written. The official schemas of the core and of the profile judge the output in the tests.',
    '## eForms (`inkoop export eforms`)',
    'The fields of a contract notice, lot by lot. BT-537 and BT-36 count renewals in.',
    table(['field', 'English', 'Dutch'], terms),
    'What may stand behind a field:',
    warnings.join('\n'),
    '## Import (`inkoop import eforms`, `inkoop import ocds`)',
    'A draft cites each value by the line of the file and has the business term or the JSON pointer behind it. Its card is of an excerpt: what was not taken over is not read, and never not stated.',
    table(['in the draft', 'eForms', 'OCDS'], imported),
    'All other fields are dropped, and counted by name. An end or a length that counts renewals in becomes the last day, or the longest term, that there can be, with a doubt.',
  ]
    .join('\n\n')
    .concat('\n');
}

const row = (...cells) => `| ${cells.join(' | ')} |`;

function table(heads, rows) {
  return [row(...heads), row(...heads.map(() => '---')), ...rows].join('\n');
}
