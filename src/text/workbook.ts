import { keyName } from './keys.js';
import type { Text } from './language.js';
import { listText } from './list.js';

/** What a workbook says around its data. */
export const workbookText = {
  sheets: {
    timeline: { nl: 'Looptijden', en: 'Periods' },
    deadlines: { nl: 'Beslissingen', en: 'Deadlines' },
    contracts: { nl: 'Overeenkomsten', en: 'Contracts' },
    options: { nl: 'Opties', en: 'Options' },
    providers: { nl: 'Aanbieders', en: 'Providers' },
    budgets: { nl: 'Budgetten', en: 'Budgets' },
    decisions: { nl: 'Besluiten', en: 'Decisions' },
    points: { nl: 'Punten', en: 'Points' },
    unknowns: { nl: 'Niet bekend', en: 'Not known' },
    sources: { nl: 'Bronnen', en: 'Sources' },
  },
  about: { nl: 'Toelichting', en: 'About' },
  sheet: { nl: 'Blad', en: 'Sheet' },
  rows: { nl: 'Rijen', en: 'Rows' },
  question: { nl: 'Commando', en: 'Command' },
  beside: { nl: 'Staat er niet in, of hoort er misschien bij', en: 'Not in it, or may belong to it' },
  asOf: { nl: 'Peildatum', en: 'As of' },
  explained: {
    nl: 'Achter elke kolom met woorden staat de code. Een kolom met lege cellen is niet bekend of niet van toepassing. Bij de eerste cel van een rij staat als opmerking waar zij op steunt.',
    en: 'Behind each column of words stands the code. An empty cell is not known or does not apply. A note at the first cell of a row tells where it stands.',
  },
  needFile: {
    nl: 'Noem het bestand: `inkoop export workbook inkoop.xlsx`.',
    en: 'Name the file: `inkoop export workbook inkoop.xlsx`.',
  },
  noWorkbook: (path: string): Text => ({
    nl: `Een werkmap heeft een naam op .xlsx; ${path} niet.`,
    en: `A workbook has a name that ends in .xlsx; ${path} has not.`,
  }),
} as const;

/** What the fields of answers are called above a column. */
const fieldText: Readonly<Record<string, Text>> = {
  period: { nl: 'Periode', en: 'Period' },
  firstDay: { nl: 'Eerste dag', en: 'First day' },
  firstDayEarliest: { nl: 'Eerste dag, vroegst', en: 'First day, earliest' },
  firstDayLatest: { nl: 'Eerste dag, laatst', en: 'First day, latest' },
  lastDay: { nl: 'Laatste dag', en: 'Last day' },
  lastDayEarliest: { nl: 'Laatste dag, vroegst', en: 'Last day, earliest' },
  lastDayLatest: { nl: 'Laatste dag, laatst', en: 'Last day, latest' },
  unknown: { nl: 'Waarom niet bekend', en: 'Why not known' },
  schedule: { nl: 'Zoals afgesproken of verlopen', en: 'As agreed or as it went' },
  stateSince: { nl: 'Status sinds', en: 'State since' },
  planned: { nl: 'Nog een voornemen', en: 'Still a plan' },
  agreedUntil: { nl: 'Loopt in elk geval tot en met', en: 'Runs at least until' },
  latestPossible: { nl: 'Eindigt uiterlijk op', en: 'Ends at the latest on' },
  decideBy: { nl: 'Beslissen uiterlijk', en: 'Decide by' },
  decideByEarliest: { nl: 'Beslissen uiterlijk, vroegst', en: 'Decide by, earliest' },
  decideByLatest: { nl: 'Beslissen uiterlijk, laatst', en: 'Decide by, latest' },
  decideByCouncil: { nl: 'Raad die beslist', en: 'Council that decides' },
  decideByBetweenCouncils: { nl: 'Tussen verkiezing en nieuwe raad', en: 'Between an election and the new council' },
  noticeFrom: { nl: 'Aankondiging volgens', en: 'Notice according to' },
  retenderBy: { nl: 'Aanbesteden uiterlijk', en: 'Tender by' },
  retenderByEarliest: { nl: 'Aanbesteden uiterlijk, vroegst', en: 'Tender by, earliest' },
  retenderByLatest: { nl: 'Aanbesteden uiterlijk, laatst', en: 'Tender by, latest' },
  lead: { nl: 'Aanlooptijd', en: 'Lead time' },
  leadFrom: { nl: 'Aanlooptijd volgens', en: 'Lead time according to' },
  noReturn: { nl: 'Nog op tijd voor een aanbesteding', en: 'Still in time for a tender' },
  assumed: { nl: 'Aangenomen', en: 'Assumed' },
  cite: { nl: 'Vindplaats', en: 'Citation' },
  previous: { nl: 'Vorige overeenkomst', en: 'Previous contract' },
  next: { nl: 'Volgende overeenkomst', en: 'Next contract' },
  endsEarliest: { nl: 'Vorige eindigt, vroegst', en: 'Previous ends, earliest' },
  endsLatest: { nl: 'Vorige eindigt, laatst', en: 'Previous ends, latest' },
  announced: { nl: 'Voorgenomen of voorgesteld', en: 'Intended or proposed' },
  announcedEarliest: { nl: 'Voorgenomen einde, vroegst', en: 'Intended end, earliest' },
  announcedLatest: { nl: 'Voorgenomen einde, laatst', en: 'Intended end, latest' },
  startsEarliest: { nl: 'Volgende begint, vroegst', en: 'Next starts, earliest' },
  startsLatest: { nl: 'Volgende begint, laatst', en: 'Next starts, latest' },
  gap: { nl: 'Gat', en: 'Gap' },
  gapDaysMin: { nl: 'Gat in dagen, minst', en: 'Gap in days, least' },
  gapDaysMax: { nl: 'Gat in dagen, meest', en: 'Gap in days, most' },
  overlap: { nl: 'Overlap', en: 'Overlap' },
  overlapDaysMin: { nl: 'Overlap in dagen, minst', en: 'Overlap in days, least' },
  overlapDaysMax: { nl: 'Overlap in dagen, meest', en: 'Overlap in days, most' },
  quarter: { nl: 'Kwartaal', en: 'Quarter' },
  certain: { nl: 'Zeker', en: 'Certain' },
  possible: { nl: 'Mogelijk', en: 'Possible' },
  periods: { nl: 'Wat eindigt', en: 'What ends' },
};

/** What a field is called above a column. */
export function fieldName(field: string): Text {
  const columns: Readonly<Record<string, Text>> = listText.columns;
  return fieldText[field] ?? columns[field] ?? keyName(field);
}

/** The column behind one of words, with their codes. */
export function withCode({ nl, en }: Text): Text {
  return { nl: `${nl} (code)`, en: `${en} (code)` };
}
