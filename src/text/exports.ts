import type { Text } from './language.js';

export const exportsText = {
  what: {
    nl: 'workbook: alles in één werkmap; datapackage: alle tabellen; eforms: de velden van een aankondiging; ocds: alle overeenkomsten volgens OCDS',
    en: 'workbook: all of it in one workbook; datapackage: all tables; eforms: the fields of a notice; ocds: all contracts as OCDS has them',
  },
  path: {
    nl: 'van eforms: de regio en het inkoopspoor; van workbook: het bestand',
    en: 'of eforms: the region and the track; of workbook: the file',
  },
  out: { nl: 'van datapackage: de map voor de bestanden', en: 'of datapackage: the folder for the files' },
  needOut: {
    nl: 'Naar welke map? Bijvoorbeeld `inkoop export datapackage --out inkoop-data`.',
    en: 'To which folder? For example `inkoop export datapackage --out inkoop-data`.',
  },
  /** `Tables: regions 4, tracks 9, …` */
  tables: (counts: readonly { readonly name: string; readonly count: number }[]): Text => {
    const all = counts.map(({ name, count }) => `${name} ${count}`).join(', ');
    return { nl: `Tabellen (rijen): ${all}.`, en: `Tables (rows): ${all}.` };
  },
  packageTitle: { nl: 'Inkoop van sociale zorg door gemeenten', en: 'How Dutch municipalities buy social care' },
  packageReadme: (tables: readonly { readonly name: string; readonly title: Text }[], day: string): Text => ({
    nl: `# Inkoop van sociale zorg door gemeenten

Tabellen uit \`inkoop export datapackage\`, volgens bronnen tot en met ${day}. \`datapackage.json\` beschrijft elke kolom, met sleutels,
in het Nederlands en het Engels. Dagen zijn eerste en laatste dag, beide meegerekend; een lege cel is niet bekend, en de kolom
ernaast of de tabel \`unknowns\` zegt waarom. Wat onzeker is gelezen staat in \`doubts\`, en bij de waarde in de kolom \`doubt\`.

${tables.map(({ name, title }) => `- \`${name}.csv\`: ${title.nl}`).join('\n')}

In een database, met alle sleutels, vanuit deze map:

\`\`\`sh
duckdb inkoop.duckdb < load-duckdb.sql
psql --set ON_ERROR_STOP=1 --file load-postgresql.sql
\`\`\`

Licentie: CC0 1.0.
`,
    en: `# How Dutch municipalities buy social care

Tables of \`inkoop export datapackage\`, by sources up to ${day}. \`datapackage.json\` describes every column, with keys, in Dutch and
English. Days are first and last day, both included; an empty cell is not known, and the column beside it or the table
\`unknowns\` says why. What is read with doubt stands in \`doubts\`, and beside the value in the column \`doubt\`.

${tables.map(({ name, title }) => `- \`${name}.csv\`: ${title.en}`).join('\n')}

Into a database, with all keys, from this folder:

\`\`\`sh
duckdb inkoop.duckdb < load-duckdb.sql
psql --set ON_ERROR_STOP=1 --file load-postgresql.sql
\`\`\`

Licence: CC0 1.0.
`,
  }),
  prefix: {
    nl: 'van ocds: het voorvoegsel dat u bij het Open Contracting Partnership hebt aangevraagd',
    en: 'of ocds: the prefix that you were given by the Open Contracting Partnership',
  },
  publisher: { nl: 'van ocds: wie het uitgeeft', en: 'of ocds: who publishes it' },
  uri: { nl: 'van ocds: het adres waar het bestand komt te staan', en: 'of ocds: the address that the file will have' },
  records: {
    nl: 'van ocds: elke overeenkomst met al haar versies, in plaats van de laatste',
    en: 'of ocds: each contract with all its versions, instead of the newest',
  },
  report: {
    nl: 'bestand (JSON) voor wat er van elke waarde is geworden',
    en: 'file (JSON) for what became of every value',
  },
  needWhat: (forms: readonly string[]): Text => ({
    nl: `In welke vorm? Mogelijk: ${forms.join(', ')}.`,
    en: `In which form? Possible: ${forms.join(', ')}.`,
  }),
  needPath: {
    nl: 'Van welk inkoopspoor? Bijvoorbeeld `inkoop export eforms bar/wijkteams`.',
    en: 'Of which track? For example `inkoop export eforms bar/wijkteams`.',
  },
  needPrefix: {
    nl: 'OCDS vraagt een voorvoegsel dat van u alleen is: vraag het aan bij het Open Contracting Partnership en geef het op met `--ocid-prefix ocds-…`. Om te proberen: `--ocid-prefix ocds-000000`.',
    en: 'OCDS requires a prefix that is yours alone: ask the Open Contracting Partnership for one and give it as `--ocid-prefix ocds-…`. To try it: `--ocid-prefix ocds-000000`.',
  },
  wrongPrefix: (prefix: string): Text => ({
    nl: `\`${prefix}\` is geen voorvoegsel van OCDS: dat is \`ocds-\` met zes kleine letters of cijfers erachter.`,
    en: `\`${prefix}\` is no prefix of OCDS: that is \`ocds-\` followed by six small letters or digits.`,
  }),
  wrongUri: (uri: string): Text => ({
    nl: `\`${uri}\` is geen webadres (\`https://…\`).`,
    en: `\`${uri}\` is no web address (\`https://…\`).`,
  }),
  onlyOf: (option: string, what: string): Text => ({
    nl: `\`${option}\` hoort bij \`inkoop export ${what}\`.`,
    en: `\`${option}\` belongs to \`inkoop export ${what}\`.`,
  }),
  nothing: {
    nl: 'Er is op deze dag niets uit te voeren: geen bron vertelt dan al van een overeenkomst.',
    en: 'There is nothing to export as of this day: no source tells of a contract yet.',
  },
  /** `Carried 12, approximated 3, dropped 4 (funding 2, events 2).` */
  tally: (carried: number, approximated: number, dropped: readonly { field: string; count: number }[]): Text => {
    const count = dropped.reduce((sum, one) => sum + one.count, 0);
    const which = dropped.map((one) => `${one.field} ${one.count}`).join(', ');
    const behind = count === 0 ? '' : ` (${which})`;
    return {
      nl: `Waarden die meegingen: ${carried}; minder precies: ${approximated}; weggevallen: ${count}${behind}.`,
      en: `Values exported: ${carried}; approximated: ${approximated}; dropped: ${count}${behind}.`,
    };
  },
  ofRegions: {
    nl: 'Geteld is wat de bestanden van de regio’s zeggen; wat op bronkaarten en lijsten (woorden, aanbieders, gemeenten) staat, is niet geteld.',
    en: 'Only what the files of the regions say is counted; what stands on cards of sources and in lists (words, providers, municipalities) is not.',
  },
  ofRegionsThen: {
    nl: 'Geteld is wat de bestanden van de regio’s op deze dag zeggen; wat door een nieuwere bron is vervangen, is weggevallen. Wat op bronkaarten en lijsten staat, is niet geteld.',
    en: 'Only what the files of the regions say as of this day is counted; what a newer source replaced is dropped. What stands on cards of sources and in lists is not counted.',
  },
  ofLots: {
    nl: 'Geteld is wat over deze overeenkomsten wordt gezegd; wat over regio en inkoopspoor wordt gezegd (besluiten, budgetten, planning, punten), is niet geteld.',
    en: 'Only what is said of these contracts is counted; what is said of the region and the track (decisions, budgets, milestones, points) is not.',
  },
  notProcured: (count: number): Text => ({
    nl: `Weggelaten, want subsidie of zelf doen: ${count}.`,
    en: `Left out, since a grant or an in-house service: ${count}.`,
  }),
} as const;
