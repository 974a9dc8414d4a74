import type { Text } from './language.js';

/** Why something is not known, as people read it; the keys are the reasons of the data and of its notations. */
export const reasonText = {
  'not-stated': { nl: 'niet vermeld', en: 'not stated' },
  'not-read': { nl: 'niet gelezen', en: 'not read' },
  unreadable: { nl: 'onleesbaar', en: 'unreadable' },
  undecided: { nl: 'nog te bepalen', en: 'undecided' },
  contradictory: { nl: 'tegenstrijdig in de bron', en: 'contradictory in the source' },
  none: { nl: 'geen', en: 'none' },
  approximate: { nl: 'alleen bij benadering bekend', en: 'only known roughly' },
  'at-least': { nl: 'geen maximum', en: 'no maximum' },
  unlimited: { nl: 'onbepaalde tijd', en: 'no fixed end' },
  'not-before': { nl: 'geen uiterste dag', en: 'no latest day' },
  'not-after': { nl: 'geen vroegste dag', en: 'no earliest day' },
  'ends-with-event': { nl: 'tot een gebeurtenis', en: 'until an event' },
  'no-room': { nl: 'geen ruimte voor de uiterste einddatum', en: 'no room before the latest last day' },
  declined: { nl: 'niet gebruikt', en: 'not used' },
  withdrawn: { nl: 'ingetrokken', en: 'withdrawn' },
  missing: { nl: 'ontbreekt in de data', en: 'missing from the data' },
} as const satisfies Record<string, Text>;

export type ReasonWord = keyof typeof reasonText;

/** A window in words: what is shown of it, and why it is not exact where a word in the data says so. */
export interface ShownWindow {
  readonly earliest: string | undefined;
  readonly latest: string | undefined;
  /** The year or the month of which both are the first and last day. */
  readonly part: string | undefined;
  readonly reason: ReasonWord | undefined;
}

/** `2026-12-31`; `in 2022`; `2025-12-31 … 2028-12-30`; `undecided, at the latest 2029-12-31`; `not before 2026-12-31`; `not stated`. */
export function shownText({ earliest, latest, part, reason }: ShownWindow): Text {
  const days = boundsText(earliest, latest, part);
  if (!reason) return days ?? { nl: 'onbekend', en: 'unknown' };
  const why = reasonText[reason];
  if (!days || reason === 'none') return why;
  return { nl: `${why.nl}, ${days.nl}`, en: `${why.en}, ${days.en}` };
}

/** A day or a stretch as a card has it, for tables: `2018-12 … 2019-12`, `not before 2022`. */
export function stretchText(written: string): Text {
  const [first = '', last] = written.split('..');
  if (last === undefined) return { nl: written, en: written };
  return boundsText(first || undefined, last || undefined, undefined) ?? { nl: written, en: written };
}

function boundsText(
  earliest: string | undefined,
  latest: string | undefined,
  part: string | undefined,
): Text | undefined {
  if (earliest === undefined && latest === undefined) return undefined;
  if (earliest === undefined) return { nl: `uiterlijk ${latest}`, en: `at the latest ${latest}` };
  if (latest === undefined) return { nl: `niet voor ${earliest}`, en: `not before ${earliest}` };
  if (earliest === latest) return { nl: earliest, en: earliest };
  if (part) return { nl: `in ${part}`, en: `in ${part}` };
  return { nl: `${earliest} … ${latest}`, en: `${earliest} … ${latest}` };
}
