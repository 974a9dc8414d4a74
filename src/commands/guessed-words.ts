/** What people type for an option that has another name here, by what they should type. */
export const optionsGuessed: Readonly<Record<string, readonly string[]>> = {
  '--as-of': ['date', 'day', 'on-date', 'peildatum', 'datum', 'per'],
  '--columns': ['fields', 'kolommen', 'velden'],
  '--domain': ['sector', 'field', 'terrein', 'domein'],
  '--doubts': ['uncertain', 'twijfel', 'onzeker'],
  '--format csv': ['csv', 'excel'],
  '--format html': ['html'],
  '--format json': ['json'],
  '--format md': ['md', 'markdown'],
  '--from': ['start', 'after', 'begin', 'vanaf', 'van', 'year', 'jaar'],
  '--kind': ['type', 'soort'],
  '--lang': ['language', 'locale', 'taal'],
  '--lang en': ['en', 'english', 'engels'],
  '--lang nl': ['nl', 'dutch', 'nederlands'],
  '--output': ['file', 'save', 'uitvoer', 'bestand'],
  '--region': ['municipality', 'city', 'place', 'gemeente', 'regio'],
  '--segment': ['lot', 'part', 'perceel', 'deel'],
  '--sort': ['order', 'order-by', 'sort-by', 'sorteer', 'volgorde'],
  '--state': ['status', 'fase'],
  '--texts': ['papers', 'pdfs', 'teksten', 'stukken'],
  '--theme': ['topic', 'subject', 'thema', 'onderwerp'],
  '--track': ['spoor', 'inkoopspoor'],
  '--until': ['to', 'till', 'end', 'tot', 'tm', 'eind', 'einde'],
};

/** The same for commands. */
export const commandsGuessed: Readonly<Record<string, readonly string[]>> = {
  cite: ['citation', 'bibliography', 'citeer', 'aanhalen', 'bronvermelding'],
  compare: ['comparison', 'versus', 'vs', 'vergelijk', 'vergelijken', 'vergelijking'],
  completion: ['completions', 'autocomplete'],
  deadlines: ['due', 'decisions-due', 'beslissingen', 'termijnen', 'opzeggen'],
  diff: ['changes', 'changelog', 'verschil', 'verschillen', 'wijzigingen'],
  explain: ['uitleg', 'rule', 'regel'],
  export: ['exporteer', 'exporteren', 'download', 'csv'],
  'export workbook': ['excel', 'xlsx', 'werkmap'],
  find: ['search', 'grep', 'query', 'zoek', 'zoeken', 'vind'],
  fmt: ['format', 'prettier', 'opmaak'],
  gaps: ['overlap', 'overlaps', 'gaten', 'gat'],
  import: ['importeer', 'importeren', 'inlezen'],
  list: ['ls', 'lijst'],
  new: ['init', 'create', 'add', 'nieuw', 'maak'],
  'pile-ups': ['peaks', 'crowded', 'pieken', 'drukte'],
  report: ['site', 'website', 'html', 'page', 'pages', 'publish', 'map', 'kaart', 'rapport', 'pagina'],
  schema: ['schemas', 'json-schema'],
  show: ['view', 'get', 'open', 'cat', 'info', 'toon', 'bekijk'],
  sources: ['papers', 'documents', 'bronnen', 'stukken'],
  stats: ['statistics', 'summary', 'count', 'statistiek', 'cijfers', 'aantallen'],
  timeline: [
    'gantt',
    'calendar',
    'ics',
    'dates',
    'terms',
    'tijdlijn',
    'looptijd',
    'looptijden',
    'planning',
    'kalender',
  ],
  validate: ['check', 'verify', 'lint', 'test', 'controleer', 'controle', 'valideer'],
  why: ['waarom', 'reason'],
};

/** The same for topics of help. */
export const topicsGuessed: Readonly<Record<string, readonly string[]>> = {
  dates: ['datums', 'dagen', 'days', 'periodes'],
  formats: ['format', 'vormen', 'uitvoer'],
  terms: ['termen', 'codes', 'vocabulary', 'vocabulaire'],
  words: ['begrippen', 'woorden', 'woordenlijst', 'glossary', 'concepts'],
};

/** The same for what is one of a few words. */
export const choicesGuessed: Readonly<Record<string, readonly string[]>> = {
  html: ['web', 'webpagina'],
  ics: ['agenda', 'calendar', 'ical', 'kalender'],
  markdown: ['md'],
  table: ['tabel', 'text', 'tekst', 'txt'],
  xlsx: ['excel', 'spreadsheet', 'werkmap', 'xls'],
};

/** What a word is guessed to stand for; `undefined` where it is none of those words. */
export function guessed(word: string, guesses: Readonly<Record<string, readonly string[]>>): string | undefined {
  return Object.keys(guesses).find((meant) => guesses[meant]?.includes(word.toLowerCase()));
}
