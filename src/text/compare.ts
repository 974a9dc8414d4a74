import type { Text } from './language.js';
import { phrase, plain } from './phrase.js';

/** What regions are compared on, by the id that `--on` takes. */
export const aspectText = {
  instrument: { nl: 'inkoopvorm', en: 'instrument' },
  procedure: { nl: 'procedure', en: 'procedure' },
  'sas-option': { nl: 'SAS-optie', en: 'SAS option' },
  criterion: { nl: 'gunningscriterium', en: 'award criterion' },
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
  /** Whether many sides say the same; where one of them does not say, no difference is known. */
  marks: {
    same: { nl: 'gelijk', en: 'the same' },
    differs: { nl: 'verschilt', en: 'differs' },
    unclear: { nl: 'geen verschil bekend', en: 'no known difference' },
  },
  same: (what: Text): Text => ({ nl: `Gelijk: ${what.nl}.`, en: `The same: ${what.en}.` }),
  knownOfNone: (what: Text): Text => ({ nl: `Nergens bekend: ${what.nl}.`, en: `Known of none: ${what.en}.` }),
  onlyIn: (side: Text, what: Text): Text => ({
    nl: `Alleen ${side.nl}: ${what.nl}.`,
    en: `Only ${side.en}: ${what.en}.`,
  }),
  notKnownIn: (regions: Text): Text => ({ nl: `Niet bekend: ${regions.nl}.`, en: `Not known: ${regions.en}.` }),
  silentIn: (regions: Text): Text => ({ nl: `Niets hierover: ${regions.nl}.`, en: `Nothing on this: ${regions.en}.` }),
  /** Regions that have nothing of what is compared. */
  lacking: {
    track: (field: Text, regions: Text): Text => ({
      nl: `Geen inkoopspoor ${field.nl}: ${regions.nl}.`,
      en: `No track for ${field.en}: ${regions.en}.`,
    }),
    segment: (kind: Text, regions: Text): Text => ({
      nl: `Geen segment ${kind.nl}: ${regions.nl}.`,
      en: `No segment for ${kind.en}: ${regions.en}.`,
    }),
    contract: (regions: Text): Text => ({
      nl: `Geen overeenkomst om te vergelijken: ${regions.nl}.`,
      en: `No contract to compare: ${regions.en}.`,
    }),
  },
  /** A region with the names of its tracks. */
  sideOf: (region: Text, tracks: readonly string[]): Text =>
    tracks.length === 0 ? region : phrase`${region} (${plain(tracks.join(', '))})`,
  severalSay: (count: number, aspect: Aspect): Text => ({
    nl: `${count} verschillende: --on ${aspect}`,
    en: `${count} different ones: --on ${aspect}`,
  }),
  longList: (aspect: Aspect): Text => ({ nl: `een lijst: --on ${aspect}`, en: `a list: --on ${aspect}` }),
  nothing: { nl: '–', en: '–' },
  later: (length: Text): Text => ({ nl: `${length.nl} later`, en: `${length.en} later` }),
  sooner: (length: Text): Text => ({ nl: `${length.nl} eerder`, en: `${length.en} sooner` }),
  doubted: (count: number, of: number): Text =>
    of === 1
      ? { nl: '(onzeker)', en: '(uncertain)' }
      : { nl: `(onzeker: ${count} van ${of})`, en: `(uncertain: ${count} of ${of})` },
  from: (was: Text, is: Text): Text => ({ nl: `${was.nl} → ${is.nl}`, en: `${was.en} → ${is.en}` }),
  folded: (count: number): Text => ({
    nl: `Gelijk, niet getoond: ${count}.`,
    en: `Equal, not shown: ${count}.`,
  }),
  endedPlans: (plans: Text): Text => ({ nl: `Niet doorgegaan: ${plans.nl}.`, en: `Came to nothing: ${plans.en}.` }),
  /** Contracts that a side has as plans, and that were signed by the last of the days compared. */
  signedSince: (contracts: Text): Text => ({
    nl: `Toen nog niet gesloten, later wel: ${contracts.nl}.`,
    en: `Not yet signed then, but later: ${contracts.en}.`,
  }),
  underMonth: { nl: 'minder dan een maand', en: 'less than a month' },
  /** Names of regions have commas and "en" in them: each is told apart. */
  lineUp: {
    ends: (domain: Text, [one, other]: readonly [Text, Text], days: Text, left: Text): Text => ({
      nl: `Mogelijk samen in te kopen (${domain.nl}): de overeenkomst van ${one.nl} en die van ${other.nl} lopen mogelijk tegelijk af (${days.nl}). Tot dan is er nog ${left.nl}.`,
      en: `Joint procurement may be possible (${domain.en}): the contract of ${one.en} and that of ${other.en} may end at the same time (${days.en}). That leaves ${left.en}.`,
    }),
    starts: (domain: Text, [one, other]: readonly [Text, Text], days: Text, left: Text): Text => ({
      nl: `Mogelijk samen in te kopen (${domain.nl}): de overeenkomst van ${one.nl} en die van ${other.nl} beginnen mogelijk tegelijk (${days.nl}). Tot dan is er nog ${left.nl}.`,
      en: `Joint procurement may be possible (${domain.en}): the contract of ${one.en} and that of ${other.en} may start at the same time (${days.en}). That leaves ${left.en}.`,
    }),
  },
  unmatched: (side: Text, segments: readonly string[]): Text => ({
    nl: `Zonder tegenhanger bij ${side.nl}: ${segments.join(', ')}.`,
    en: `Without a counterpart in ${side.en}: ${segments.join(', ')}.`,
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
