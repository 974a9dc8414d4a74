import type { Text } from './language.js';

/** What regions are compared on, by the id that `--on` takes. */
export const aspectText = {
  instrument: { nl: 'inkoopvorm', en: 'instrument' },
  procedure: { nl: 'procedure', en: 'procedure' },
  'sas-option': { nl: 'SAS-optie', en: 'SAS option' },
  funding: { nl: 'bekostiging', en: 'funding' },
  providers: { nl: 'aantal aanbieders', en: 'number of providers' },
  lots: { nl: 'aantal percelen', en: 'number of lots' },
  'first-day': { nl: 'eerste dag', en: 'first day' },
  postponed: { nl: 'uitgesteld', en: 'postponed' },
  'initial-term': { nl: 'initiële looptijd', en: 'initial term' },
  options: { nl: 'aantal opties', en: 'number of options' },
  term: { nl: 'looptijd in jaren', en: 'term in years' },
  'latest-end': { nl: 'laatst mogelijke dag', en: 'last possible day' },
  evaluation: { nl: 'evaluatie', en: 'evaluation' },
  award: { nl: 'gegund aan', en: 'awarded to' },
  municipalities: { nl: 'aantal gemeenten', en: 'number of municipalities' },
  tariffs: { nl: 'tarieven', en: 'tariffs' },
  scope: { nl: 'omvat', en: 'covers' },
} as const satisfies Record<string, Text>;

export type Aspect = keyof typeof aspectText;

export const aspects = Object.keys(aspectText) as Aspect[];

export const compareText = {
  columns: {
    aspect: { nl: '', en: '' },
    difference: { nl: 'Verschil', en: 'Difference' },
    region: { nl: 'Regio', en: 'Region' },
    value: { nl: 'Waarde', en: 'Value' },
  },
  /** A region over its column, as it was known on a day. */
  sideOn: (region: string, day: string): Text => ({
    nl: `${region} (peildatum ${day})`,
    en: `${region} (as known on ${day})`,
  }),
  /** A side of which one paper alone is asked. */
  sideBy: (region: string, paper: string): Text => ({
    nl: `${region} (alleen ${paper})`,
    en: `${region} (${paper} alone)`,
  }),
  differ: { nl: 'verschilt', en: 'differs' },
  notComparable: {
    nl: 'niet te vergelijken: van een van beide niet of niet precies bekend, of over andere overeenkomsten',
    en: 'cannot be compared: not known, or not exactly, of one of them, or about other contracts',
  },
  same: (what: Text): Text => ({ nl: `Gelijk: ${what.nl}.`, en: `The same: ${what.en}.` }),
  knownOfNone: (what: Text): Text => ({ nl: `Nergens bekend: ${what.nl}.`, en: `Known of none: ${what.en}.` }),
  onlyIn: (side: Text, what: Text): Text => ({
    nl: `Alleen ${side.nl}: ${what.nl}.`,
    en: `Only ${side.en}: ${what.en}.`,
  }),
  notKnownIn: (regions: Text): Text => ({ nl: `Niet bekend: ${regions.nl}.`, en: `Not known: ${regions.en}.` }),
  silentIn: (regions: readonly string[]): Text => ({
    nl: `Niets hierover: ${regions.join(', ')}.`,
    en: `Nothing on this: ${regions.join(', ')}.`,
  }),
  severalSay: (count: number, aspect: Aspect): Text => ({
    nl: `${count} verschillende: --on ${aspect}`,
    en: `${count} different ones: --on ${aspect}`,
  }),
  longList: (aspect: Aspect): Text => ({ nl: `een lijst: --on ${aspect}`, en: `a list: --on ${aspect}` }),
  marks: { same: '=', differs: '≠', unclear: '?' },
  nothing: { nl: '–', en: '–' },
  later: (length: Text): Text => ({ nl: `${length.nl} later`, en: `${length.en} later` }),
  sooner: (length: Text): Text => ({ nl: `${length.nl} eerder`, en: `${length.en} sooner` }),
  doubted: (count: number, of: number): Text =>
    of === 1
      ? { nl: '(onzeker)', en: '(uncertain)' }
      : { nl: `(onzeker: ${count} van ${of})`, en: `(uncertain: ${count} of ${of})` },
  from: (was: Text, is: Text): Text => ({ nl: `${was.nl} → ${is.nl}`, en: `${was.en} → ${is.en}` }),
  known: { nl: 'bekend', en: 'known' },
  termLegend: {
    nl: 'Looptijd in jaren: vast deel + opties (4 + 3×2); ≤ hoogstens, ? onbekend.',
    en: 'Term in years: fixed part + options (4 + 3×2); ≤ at most, ? not known.',
  },
  folded: (count: number): Text => ({
    nl: `Gelijk, niet getoond: ${count}.`,
    en: `Equal, not shown: ${count}.`,
  }),
  underMonth: { nl: 'minder dan een maand', en: 'less than a month' },
  /** Names of regions have commas and "en" in them: each is told apart. */
  lineUp: {
    ends: (domain: Text, [one, other]: readonly [string, string], days: Text, left: Text): Text => ({
      nl: `Mogelijk samen in te kopen: de overeenkomsten voor ${domain.nl} van ${one} en die van ${other} lopen mogelijk tegelijk af (${days.nl}). Tot dan is er nog ${left.nl}.`,
      en: `Joint procurement may be possible: the contracts for ${domain.en} of ${one} and those of ${other} may end at the same time (${days.en}). That leaves ${left.en}.`,
    }),
    starts: (domain: Text, [one, other]: readonly [string, string], days: Text, left: Text): Text => ({
      nl: `Mogelijk samen in te kopen: de overeenkomsten voor ${domain.nl} van ${one} en die van ${other} beginnen mogelijk tegelijk (${days.nl}). Tot dan is er nog ${left.nl}.`,
      en: `Joint procurement may be possible: the contracts for ${domain.en} of ${one} and those of ${other} may start at the same time (${days.en}). That leaves ${left.en}.`,
    }),
  },
  unmatched: (side: string, segments: string): Text => ({
    nl: `Zonder tegenhanger bij ${side}: ${segments}.`,
    en: `Without a counterpart in ${side}: ${segments}.`,
  }),
  needTwo: {
    nl: 'Noem twee of meer regio’s (rotterdam bar), dezelfde regio op twee dagen (rotterdam@2021-12-31 rotterdam@2023-12-31), of --all.',
    en: 'Name two or more regions (rotterdam bar), the same region on two days (rotterdam@2021-12-31 rotterdam@2023-12-31), or --all.',
  },
  noCommon: {
    nl: 'Zij hebben geen inkoopspoor over hetzelfde terrein; --all of een andere regio misschien wel.',
    en: 'They have no track in the same field of care; --all or another region may.',
  },
} as const;
