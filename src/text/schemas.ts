import type { Text } from './language.js';

/** Every schema that the program can print, by name, with what it is of. What is not in this list does not exist. */
export const schemaText = {
  region: { nl: 'een regio: `regions/*.yaml`', en: 'a region: `regions/*.yaml`' },
  source: { nl: 'de kaart van een stuk: `seeds/*.yaml`', en: 'the card of a paper: `seeds/*.yaml`' },
  vocabulary: { nl: 'de vaste termen: `vocabulary.yaml`', en: 'the fixed terms: `vocabulary.yaml`' },
  providers: { nl: 'de aanbieders: `providers.yaml`', en: 'the providers: `providers.yaml`' },
  municipalities: { nl: 'de gemeenten: `municipalities.yaml`', en: 'the municipalities: `municipalities.yaml`' },
  'council-terms': { nl: 'de raadsperioden: `council-terms.yaml`', en: 'the councils’ terms: `council-terms.yaml`' },
  settings: { nl: 'de instellingen: `inkoop.yaml`', en: 'the settings: `inkoop.yaml`' },
  baseline: {
    nl: 'bekende bevindingen, voor `inkoop validate --baseline`',
    en: 'known findings, for `inkoop validate --baseline`',
  },
  'output timeline': { nl: 'wanneer overeenkomsten lopen', en: 'when contracts run' },
  'output deadlines': { nl: 'wie wat wanneer moet beslissen', en: 'who must decide what by when' },
  'output why': { nl: 'waar een datum vandaan komt', en: 'where a date comes from' },
  'output cite': { nl: 'hoe iets aan te halen is', en: 'how to cite something' },
  'output compare': { nl: 'regio’s naast elkaar', en: 'regions side by side' },
  'output gaps': { nl: 'gaten en overlap', en: 'gaps and overlaps' },
  'output pile-ups': { nl: 'drukke kwartalen', en: 'crowded quarters' },
  'output show': { nl: 'alles van een regio, inkoopspoor of segment', en: 'everything of a region, track or segment' },
  'output find': { nl: 'waar woorden staan', en: 'where words stand' },
  'output list regions': { nl: 'de regio’s', en: 'the regions' },
  'output list tracks': { nl: 'de inkoopsporen', en: 'the tracks' },
  'output list segments': { nl: 'de segmenten', en: 'the segments' },
  'output list contracts': { nl: 'de overeenkomsten', en: 'the contracts' },
  'output list options': { nl: 'de opties om te verlengen', en: 'the options to extend' },
  'output list providers': { nl: 'wie waar werkt', en: 'who works where' },
  'output list decisions': { nl: 'de besluiten', en: 'the decisions' },
  'output list budgets': { nl: 'de budgetten', en: 'the budgets' },
  'output list points': { nl: 'wat stukken willen, vrezen en vragen', en: 'what papers want, fear and ask' },
  'output list unknowns': { nl: 'wat niet bekend is', en: 'what is not known' },
  'output list municipalities': { nl: 'de gemeenten', en: 'the municipalities' },
  'output list sources': { nl: 'de stukken', en: 'the papers' },
  'output list terms': { nl: 'de vaste termen', en: 'the fixed terms' },
  'output stats': { nl: 'hoe vaak iets voorkomt', en: 'how often things occur' },
  'output sources': { nl: 'wat er uit elk stuk is overgenomen', en: 'what was taken from each paper' },
  'output sources verify': { nl: 'wat elke aanhaling waard is', en: 'what each citation is worth' },
  'output sources read': { nl: 'elke waarde naast wat er gedrukt staat', en: 'each value beside what is printed' },
  'output sources contradictions': { nl: 'wat elkaar tegenspreekt', en: 'what does not agree' },
  'output sources coverage': { nl: 'van welke gemeenten stukken spreken', en: 'of which municipalities papers speak' },
  'output export eforms': { nl: 'de velden van een aankondiging', en: 'the fields of a notice' },
  'output diff': { nl: 'wat er aan de betekenis veranderde', en: 'what changed in meaning' },
  'output validate': { nl: 'bevindingen', en: 'findings' },
} as const satisfies Record<string, Text>;

export type PublishedSchema = keyof typeof schemaText;

export const publishedSchemas = Object.keys(schemaText) as PublishedSchema[];

/** What is said around the list of schemas. */
export const schemaListText = {
  title: { nl: 'Schema’s (JSON Schema 2020-12)', en: 'Schemas (JSON Schema 2020-12)' },
  data: { nl: 'Van de dataset', en: 'Of the dataset' },
  output: { nl: 'Van wat commando’s met --format json geven', en: 'Of what commands give with --format json' },
  more: {
    nl: '`inkoop schema region` geeft dat van een regio, `inkoop schema output timeline` dat van `inkoop timeline --format json`. Van `--format jsonl` is elke regel een rij daaruit: `#/$defs/row`. Zij liggen ook in de map `schemas` van het pakket.',
    en: '`inkoop schema region` prints that of a region, `inkoop schema output timeline` that of `inkoop timeline --format json`. Of `--format jsonl` each line is a row of it: `#/$defs/row`. They lie in the folder `schemas` of the package, too.',
  },
} as const satisfies Record<string, Text>;
