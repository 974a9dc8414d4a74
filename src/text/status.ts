import type { Text } from './language.js';
import { joined } from './phrase.js';
import { proseDay } from './prose-day.js';
import { isSameWord } from './same-word.js';

/** How a contract or a period stands, in words; the keys are those of the data that programs read. */
const states = {
  'not-started': { nl: 'nog niet begonnen', en: 'not started' },
  running: { nl: 'loopt', en: 'running' },
  ended: { nl: 'afgelopen', en: 'ended' },
  expired: { nl: 'verstreken', en: 'expired' },
  'not-awarded': { nl: 'niet gegund', en: 'not awarded' },
  withdrawn: { nl: 'ingetrokken', en: 'withdrawn' },
  dropped: { nl: 'vervallen', en: 'dropped' },
  replaced: { nl: 'vervangen', en: 'replaced' },
  later: { nl: 'komt later', en: 'later' },
  open: { nl: 'open', en: 'open' },
  used: { nl: 'gebruikt', en: 'used' },
  declined: { nl: 'niet gebruikt', en: 'not used' },
  lapsed: { nl: 'niet meer mogelijk', en: 'lapsed' },
  'no-room': { nl: 'geen ruimte', en: 'no room' },
  ahead: { nl: 'komt nog', en: 'ahead' },
  intended: { nl: 'voorgenomen', en: 'intended' },
  proposed: { nl: 'geopperd', en: 'proposed' },
  unknown: { nl: 'onbekend', en: 'unknown' },
} as const satisfies Record<string, Text>;

export type StateWord = keyof typeof states;

/** The same by a plan alone: no source says that the contract was concluded, so nothing says that it went so. */
const planned: Partial<Record<StateWord, Text>> = {
  running: { nl: 'zou lopen (plan)', en: 'would be running (plan)' },
  ended: { nl: 'zou zijn afgelopen (plan)', en: 'would have ended (plan)' },
  expired: { nl: 'zou zijn verstreken (plan)', en: 'would have expired (plan)' },
};

/** How a contract, as a whole, can stand. */
export const statesOfContracts = [
  'not-started',
  'running',
  'ended',
  'expired',
  'not-awarded',
  'withdrawn',
  'dropped',
  'replaced',
  'unknown',
] as const satisfies readonly StateWord[];

export interface StandsShown {
  readonly state: StateWord;
  readonly since?: string;
  /** Of `unknown`: whether it has begun is what is not known. */
  readonly mayHaveBegun?: true;
  readonly assumed?: true;
}

/** `running`, `unknown since 2026-01-01`, `intended on 2025-05-01`, `used (assumed)`, `would be running (plan)`. */
export function stateText({ state, since, assumed }: StandsShown, isPlanned: boolean): Text {
  const told = (isPlanned ? planned[state] : undefined) ?? states[state];
  const { nl, en } = told;
  if (assumed) return { nl: `${nl} (aangenomen)`, en: `${en} (assumed)` };
  const isAnnounced = state === 'intended' || state === 'proposed';
  if (since !== undefined && isAnnounced) return { nl: `${nl} op ${since}`, en: `${en} on ${since}` };
  if (since !== undefined && state === 'running')
    return { nl: `${nl}, volgens een bron van ${since}`, en: `${en} as told on ${since}` };
  return since === undefined ? told : { nl: `${nl} sinds ${since}`, en: `${en} since ${since}` };
}

/**
 * How a contract stands, as the end of a sentence about it: `loopt`, `na 31 december 2025 niets bekend`. `before` is the day
 * before the first of which nobody tells; `isRoughly`: it is the first of those that a source may be of, so that it may tell of later ones.
 */
export function contractStateText(
  { state, since, mayHaveBegun }: StandsShown,
  isPlanned: boolean,
  before: string | undefined,
  isRoughly = false,
): Text {
  if (state === 'unknown' && mayHaveBegun)
    return { nl: 'of het al is begonnen, meldt geen bron', en: 'no source tells whether it has begun' };
  if (state === 'unknown')
    return before === undefined
      ? { nl: 'huidige status niet bekend', en: 'present state not known' }
      : {
          nl: `na ${proseDay(before).nl} niets ${isRoughly ? 'met zekerheid ' : ''}bekend`,
          en: `nothing known ${isRoughly ? 'for certain ' : ''}after ${proseDay(before).en}`,
        };
  const told = (isPlanned ? planned[state] : undefined) ?? labelOfState(state);
  return state === 'running' && since !== undefined
    ? {
        nl: `${told.nl} zonder einddatum, volgens een bron van ${proseDay(since).nl}`,
        en: `${told.en} without an end date, as told on ${proseDay(since).en}`,
      }
    : told;
}

const contractStates: Partial<Record<StateWord, Text>> = {
  'not-started': { nl: 'begint nog', en: 'has not begun' },
  ended: { nl: 'afgelopen', en: 'over' },
  expired: { nl: 'verstreken', en: 'expired' },
};

/** What is to be decided on an option up to a day, and what was when that day has passed without a word. */
export const decisionText = {
  open: (day: string): Text => ({ nl: `te beslissen uiterlijk ${day}`, en: `to be decided by ${day}` }),
  passed: (day: string): Text => ({
    nl: `! beslissen kon t/m ${day}; geen bron meldt een besluit`,
    en: `! could be decided until ${day}; no source tells of a decision`,
  }),
  /** Of an evaluation. */
  dayPassed: { nl: 'dag voorbij; geen bron meldt de uitkomst', en: 'day has passed; no source tells of the outcome' },
} as const;

export const statusText = {
  planned: {
    nl: 'nog geen bron meldt dat de overeenkomst is gesloten',
    en: 'no source confirms that it was signed',
  },
  /** `isPast`: that day lies before the one from which is looked. */
  agreedUntil: (day: string, isPlanned: boolean, isPast: boolean): Text => {
    const { nl, en } = proseDay(day);
    if (isPlanned) return { nl: `gepland einde ${nl}`, en: `planned end ${en}` };
    return isPast
      ? { nl: `liep in elk geval tot en met ${nl}`, en: `ran at least until ${en}` }
      : { nl: `loopt in elk geval tot en met ${nl}`, en: `runs at least until ${en}` };
  },
  perhapsUsed: (least: number, most: number): Text => ({
    nl: `hoeveel opties zijn gebruikt, zegt geen bron: ${least} ${most - least > 1 ? 'tot' : 'of'} ${most}`,
    en: `no source says how many options were used: ${least} ${most - least > 1 ? 'to' : 'or'} ${most}`,
  }),
  stillRunning: { nl: 'loopt nog', en: 'still running' },
  notBefore: (day: string): Text => ({
    nl: `eindigt niet voor ${proseDay(day).nl}`,
    en: `does not end before ${proseDay(day).en}`,
  }),
  noEnd: { nl: 'geen einddatum', en: 'no fixed end' },
  /** A right to end it before its end: it stands beside that. */
  mayEndEarly: (days: Text): Text => ({ nl: `kan eerder eindigen: ${days.nl}`, en: `may end earlier: ${days.en}` }),
  /** Options have no last one, and nothing else limits the contract. */
  noLatest: {
    nl: 'geen uiterste einddatum: na elke optie kan er nog een volgen',
    en: 'no latest possible end: each option may be followed by another',
  },
  latestPossible: (day: string): Text => ({
    nl: `eindigt uiterlijk op ${proseDay(day).nl}`,
    en: `latest possible end ${proseDay(day).en}`,
  }),
  assumedPeriod: (period: Text): Text => ({ nl: `${period.nl} (aangenomen)`, en: `${period.en} (assumed)` }),
  assumed: (texts: readonly string[]): Text => ({
    nl: `AANGENOMEN: ${texts.join(', ')}`,
    en: `ASSUMED: ${texts.join(', ')}`,
  }),
  noData: {
    nl: 'Wat als aangenomen is gemerkt volgt uit uw aanname en staat in geen bron.',
    en: 'What is marked as assumed follows from your assumption and stands in no source.',
  },
} as const;

/** The states of contracts that a word stands for, by id or in any language; none where it stands for none. */
export function statesCalled(word: string): StateWord[] {
  return statesOfContracts.filter((one) => namesOfState(one).some((name) => isSameWord(name, word)));
}

/** Whatever a state of contracts is called. */
function namesOfState(state: StateWord): string[] {
  const [one, other] = [states[state], labelOfState(state)];
  return [state, one.nl, one.en, other.nl, other.en, ...(alsoCalled[state] ?? [])];
}

/** What people type for one of them; a word may stand for several. */
const alsoCalled: Partial<Record<StateWord, readonly string[]>> = {
  ended: ['verlopen'],
  expired: ['verlopen'],
  dropped: ['gaat niet door', 'niet doorgezet'],
};

/** What a state is called where it is one of a contract. */
function labelOfState(state: StateWord): Text {
  return contractStates[state] ?? states[state];
}

/** All that states of contracts are called. */
export const stateNames: readonly string[] = [...new Set(statesOfContracts.flatMap(namesOfState))];

/** One word for each of them. */
export const stateLabels: readonly Text[] = statesOfContracts.map(labelOfState);

const examples = joined((['running', 'expired', 'withdrawn', 'unknown'] as const).map(labelOfState), ', ');

/** What asking for a state does, with some that can be typed. */
export const onlyInState: Text = {
  nl: `alleen overeenkomsten met deze status op de peildatum (${examples.nl}, …)`,
  en: `only contracts in this state on that day (${examples.en}, …)`,
};
