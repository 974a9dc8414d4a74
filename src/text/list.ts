import type { Text } from './language.js';
import { flagText } from './measures.js';

export const listText = {
  headings: {
    regions: { nl: 'Regio’s', en: 'Regions' },
    tracks: { nl: 'Inkoopsporen', en: 'Tracks' },
    segments: { nl: 'Segmenten', en: 'Segments' },
    contracts: { nl: 'Overeenkomsten', en: 'Contracts' },
    options: { nl: 'Opties om te verlengen', en: 'Options to extend' },
    providers: { nl: 'Aanbieders', en: 'Providers' },
    decisions: { nl: 'Besluiten', en: 'Decisions' },
    budgets: { nl: 'Budgetten', en: 'Budgets' },
    points: { nl: 'Punten', en: 'Points' },
    unknowns: { nl: 'Wat niet bekend is', en: 'What is not known' },
    terms: { nl: 'Termen', en: 'Terms' },
    sources: { nl: 'Bronnen', en: 'Sources' },
    municipalities: { nl: 'Gemeenten', en: 'Municipalities' },
  },
  flags: flagText,
  wholeRegion: { nl: 'de hele regio', en: 'the whole region' },
  /** Behind a value that is doubted. */
  doubtMark: '*',
  doubtNote: {
    nl: '* Onzekere lezing; de redenen staan in de kolom Twijfel (--format xlsx) en bij `inkoop show`.',
    en: '* Uncertain reading; the reasons are in the column Doubt (--format xlsx) and in `inkoop show`.',
  },
  decidedByBody: (kind: Text, body: Text): Text => ({
    nl: `${kind.nl} door ${body.nl}`,
    en: `${kind.en} by ${body.en}`,
  }),
  /** How something stands, and from which day on it runs, or why that is not known. */
  since: (state: Text, from: Text): Text =>
    from.en === '' ? state : { nl: `${state.nl}; eerste dag ${from.nl}`, en: `${state.en}; first day ${from.en}` },
  withNotice: (length: Text): Text => ({ nl: `aankondigen ${length.nl}`, en: `notice ${length.en}` }),
  /** Of options of which not all is known: `count` and `length` as they are, or why they are not known. */
  optionsOpen: (count: Text, length: Text, isCounted: boolean, isMeasured: boolean): Text => {
    const both = {
      nl: `opties bestaan; aantal en duur ${count.nl}`,
      en: `options exist; number and length ${count.en}`,
    };
    if (!isCounted && !isMeasured && count.nl === length.nl) return both;
    const number = {
      nl: isCounted ? count.nl : `opties bestaan; aantal ${count.nl}`,
      en: isCounted ? count.en : `options exist; number ${count.en}`,
    };
    return isMeasured
      ? { nl: `${number.nl}, elk ${length.nl}`, en: `${number.en}, ${length.en} each` }
      : { nl: `${number.nl}, duur ${length.nl}`, en: `${number.en}, length ${length.en}` };
  },
  /** Municipalities of which a paper only says how many they are. */
  onlyCounted: (count: Text): Text => ({ nl: `${count.nl}, niet bij naam`, en: `${count.en}, not by name` }),
  ofYouthRegion: (name: string): Text => ({ nl: `jeugdregio ${name}`, en: `youth region ${name}` }),
  notNamed: { nl: 'niet vermeld', en: 'not stated' },
  /** What is doubted of contracts, called otherwise than where they are compared on it. */
  asked: {
    kind: { nl: 'soort', en: 'kind' },
    stage: { nl: 'fase', en: 'stage' },
    state: { nl: 'status', en: 'state' },
    municipalities: { nl: 'gemeenten', en: 'municipalities' },
  },
  doubted: { nl: '(onzeker)', en: '(uncertain)' },
  spokenFor: (count: number, all: number, doubted: number): Text => ({
    nl: `Van ${count} van de ${all} gemeenten spreekt een stuk${doubted > 0 ? `, waarvan ${doubted} onzeker` : ''}.`,
    en: `Papers speak of ${count} of the ${all} municipalities${doubted > 0 ? `, ${doubted} of them uncertain` : ''}.`,
  }),
  spokenForInDoubt: {
    nl: '* Of een stuk deze gemeente bedoelt, is onzeker; `inkoop show` geeft de reden.',
    en: '* Whether a paper means this municipality is uncertain; `inkoop show` has the reason.',
  },
} as const;
