// Makes docs/standards.md from the code that exports and imports: `npm run pages`.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { program } from './program.mjs';

export const standardsFile = fileURLToPath(new URL('../docs/standards.md', import.meta.url));

const codeListsFile = new URL('../schemas/code-lists.json', import.meta.url);

/** The page as the code is now. */
export async function standardsPage() {
  const {
    ocdsFields,
    businessTerms,
    eformsWarnings,
    importedFields,
    lossBehind,
    inWords,
    eformsUnplaced,
    workbookKeys,
    named,
    model,
  } = await program([
    "export { ocdsFields } from './exports/ocds/fields.ts';",
    "export { businessTerms, eformsWarnings } from './text/eforms.ts';",
    "export { importedFields } from './imports/account.ts';",
    "export { lossBehind, inWords } from './commands/exports/eforms-account.ts';",
    "export { eformsUnplaced } from './exports/eforms-unplaced.ts';",
    "export { workbookKeys } from './exports/workbook-keys.ts';",
    "export { model } from './domain/model.ts';",
    "export { named } from './exports/datapackage/account.ts';",
  ]);
  const all = Object.entries(ocdsFields);
  const ocds = all.filter(([, { to }]) => to).map(([field, { to, how }]) => row(field, `\`${to}\``, how));
  const unplaced = all.filter(([, { to }]) => !to).map(([field]) => `\`${field}\``);
  const lists = Object.entries(JSON.parse(readFileSync(codeListsFile, 'utf8'))).map(
    ([name, { of, title, version, source, codes }]) =>
      row(`\`${name}\``, of, title, version, codes.length, source.replace(/^https?:\S+$/, '<$&>')),
  );
  const terms = Object.entries(businessTerms).map(([term, { en, nl }]) => row(term, en, nl));
  const warnings = Object.entries(eformsWarnings).map(([code, { en }]) => row(`\`${code}\``, en, lossBehind[code]));
  const noTerm = new Set(Object.values(eformsUnplaced).flatMap((keys) => Object.values(keys)));
  const unnoticed = Object.keys(ocdsFields).filter((field) => noTerm.has(field) || field === 'categories');
  const codes = (all) => all.map((one) => `\`${one}\``).join(', ');
  const isBlock = (field) => 'of' in model[field.split('.')[0]][field.split('.')[1]];
  const keysThat = (how) =>
    codes([...workbookKeys].flatMap(([key, one]) => (one === how && !isBlock(key) ? [key] : [])));
  const namedIn = Object.entries(named).map(([key, [file, field]]) => `\`${key}\` (\`${file}.${field}\`)`);
  const imported = Object.entries(importedFields).map(([field, { eforms, ocds: from }]) => row(field, eforms, from));
  return [
    '<!-- Made by scripts/standards-page.mjs from the code in src: change it there, then run `npm run pages`. -->',
    '# Standards: what goes where, and what is lost',
    'No export makes a day of a year, a bound or a guess: what has no exact place goes less exactly or not at all, and each run counts it (`--report FILE` has every value).',
    '## OCDS 1.1.5, with the extensions of its eForms profile (`inkoop export ocds`)',
    table(['in the data', 'in the release', 'what becomes of it'], ocds),
    `Dropped, and counted by these names: ${unplaced.join(', ')}.`,
    'Lots of one contract may differ: each has its own state, awards and contracts, and where they are bought in different ways each tells how; the release has what all agree on. A stage that no source tells gets the tag `compiled` and no state. The end of a signed contract is written only where it is agreed to the day: that a source calls it running is no end. What nobody tells, and what was not read, is not lost and not counted.',
    'Words stand in Dutch and, with `_en` behind the name of the field, in English. Grants and what is done in-house are no procurement: left out, and counted. `renewal.period` is read in three ways (of each renewal, of all together, with the initial term) and never written: `renewal.description` says how long each renewal is. A most without limit has no `maximumRenewals`: JSON has no infinity.',
    'The official schemas of the core and of the profile judge the output: of all regions on every day on which a paper comes (`npm run test:long`; some of them in each run), and with every field broken once: the two together notice all but three translations (`_en`) for which they have no rule.',
    '## Code lists',
    'Words of the vocabulary carry their codes in these lists (`codes`); `inkoop validate` refuses a code that is not in its list. A word without a code in a list has no sure counterpart there.',
    table(['list', 'standard', 'called', 'version', 'codes', 'source'], lists),
    '## eForms (`inkoop export eforms`)',
    'The fields of a contract notice, lot by lot. BT-537 and BT-36 count renewals in.',
    table(['field', 'English', 'Dutch'], terms),
    'What may stand behind a field, and what it says of the value. `none` is no loss: nobody tells it, or the field does not ask for it.',
    table(['warning', 'meaning', 'loss'], warnings),
    `All other fields with a value are carried, but ${codes(inWords)}, which say in words what the data have as values: approximated. A doubt is approximated: the field says that there is one, and not which. Dropped, and counted by these names: ${codes(unnoticed)}. What is said of the region and the track beside its contracts is not counted.`,
    '## Data Package (`inkoop export datapackage`)',
    `A value of a region file is carried where \`citations\` has it at its place, as the data write it; this is looked up in the rows of each run. Ids and sources are in those places, names in tables of their own: ${namedIn.join(', ')}. A value that no row has is dropped. A doubt is carried where \`doubts\` has its reason, which it has of what counts as of the day; else it is approximated: \`citations\` has its kind. Cards of sources and lists (words, providers, municipalities) have tables of their own and are not counted; the terms of councils have none.`,
    '## Workbook (`inkoop export workbook`)',
    'Counted is every value of a source that is known as of the day; one that a newer source replaced is dropped. A word for what is not known is carried: a sheet lists those. A doubt is approximated where its value is in a sheet, which marks it. Cards of sources and lists are not counted.',
    `Carried, each in a column: ${keysThat('carried')}.`,
    `Approximated, as the days and states that follow: ${keysThat('approximated')}.`,
    `Dropped, since no sheet has them: ${keysThat('dropped')}; and that there is none of a block (\`options: none\`).`,
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
