import type { Text } from './language.js';

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

/** The column behind one of words, with their codes. */
export function withCode({ nl, en }: Text): Text {
  return { nl: `${nl} (code)`, en: `${en} (code)` };
}
