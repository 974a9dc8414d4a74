import type { Text } from './language.js';

/** How a contract or a period stands, in words; the keys are those of the data that programs read. */
const states = {
  'not-started': { nl: 'nog niet begonnen', en: 'not started' },
  running: { nl: 'loopt', en: 'running' },
  ended: { nl: 'afgelopen', en: 'ended' },
  expired: { nl: 'verlopen', en: 'expired' },
  'not-awarded': { nl: 'niet gegund', en: 'not awarded' },
  withdrawn: { nl: 'ingetrokken', en: 'withdrawn' },
  dropped: { nl: 'gaat niet door', en: 'dropped' },
  replaced: { nl: 'vervangen', en: 'replaced' },
  later: { nl: 'komt later', en: 'later' },
  open: { nl: 'open', en: 'open' },
  used: { nl: 'gebruikt', en: 'used' },
  declined: { nl: 'niet gebruikt', en: 'not used' },
  lapsed: { nl: 'vervallen', en: 'lapsed' },
  'no-room': { nl: 'geen ruimte', en: 'no room' },
  ahead: { nl: 'komt nog', en: 'ahead' },
  intended: { nl: 'voorgenomen', en: 'intended' },
  proposed: { nl: 'geopperd', en: 'proposed' },
  unknown: { nl: 'onbekend', en: 'unknown' },
} as const satisfies Record<string, Text>;

export type StateWord = keyof typeof states;

export interface StandsShown {
  readonly state: StateWord;
  readonly since?: string;
  readonly assumed?: true;
}

/** `running`, `unknown since 2026-01-01`, `intended on 2025-05-01`, `used (assumed)`; what rests on a plan alone is marked as planned. */
export function stateText({ state, since, assumed }: StandsShown, isPlanned: boolean): Text {
  const { nl, en } = states[state];
  if (assumed) return { nl: `${nl} (aangenomen)`, en: `${en} (assumed)` };
  const isAnnounced = state === 'intended' || state === 'proposed';
  if (since !== undefined && isAnnounced) return { nl: `${nl} op ${since}`, en: `${en} on ${since}` };
  if (since !== undefined && state === 'running') {
    const planned = isPlanned ? { nl: ' (gepland)', en: ' (planned)' } : { nl: '', en: '' };
    return { nl: `${nl}${planned.nl}, volgens een bron van ${since}`, en: `${en}${planned.en} as told on ${since}` };
  }
  if (since !== undefined) return { nl: `${nl} sinds ${since}`, en: `${en} since ${since}` };
  return isPlanned && (state === 'running' || state === 'ended' || state === 'expired')
    ? { nl: `${nl} (gepland)`, en: `${en} (planned)` }
    : states[state];
}

export const statusText = {
  contract: (state: Text): Text => ({ nl: `nu: ${state.nl}`, en: `now: ${state.en}` }),
  planned: {
    nl: 'volgens geen bron al gesloten',
    en: 'not concluded yet in any source',
  },
  agreedUntil: (day: string, isPlanned: boolean): Text =>
    isPlanned
      ? { nl: `gepland tot en met ${day}`, en: `planned until ${day}` }
      : { nl: `vast tot en met ${day}`, en: `certain until ${day}` },
  notBefore: (day: string): Text => ({ nl: `eindigt niet voor ${day}`, en: `ends not before ${day}` }),
  noEnd: { nl: 'geen einddatum', en: 'no fixed end' },
  latestPossible: (day: string): Text => ({ nl: `hoogstens tot en met ${day}`, en: `at the latest until ${day}` }),
  assumedPeriod: (period: Text): Text => ({ nl: `${period.nl} (aangenomen)`, en: `${period.en} (assumed)` }),
  assumed: (texts: readonly string[]): Text => ({
    nl: `AANGENOMEN: ${texts.join(', ')}`,
    en: `ASSUMED: ${texts.join(', ')}`,
  }),
  twoSinces: {
    nl: 'Een optie is onbekend sinds de dag na de laatste om erover te beslissen, de overeenkomst sinds de dag na die tot wanneer zij vaststaat.',
    en: 'An option is unknown since the day after the last one to decide on it, the contract since the day after it was certain to run.',
  },
  noData: {
    nl: 'Wat als aangenomen is gemerkt volgt uit uw aanname en staat in geen bron.',
    en: 'What is marked as assumed follows from your assumption and stands in no source.',
  },
} as const;
