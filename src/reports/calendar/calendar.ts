import type { Text } from '../../text/language.js';

/** Days for somebody's agenda, as values. */
export interface Calendar<Words = Text> {
  readonly events: readonly CalendarEvent<Words>[];
  /** How many contracts have an end, a decision or an evaluation of which no day is known: they have no event. */
  readonly untold: number;
}

/** A day, or the window in which it lies: both days are included. */
export interface CalendarEvent<Words = Text> {
  /** The same for the same contract, period and kind, whatever its days become. */
  readonly uid: string;
  readonly from: string;
  readonly to: string;
  /** The days on which to be reminded. */
  readonly alarms: readonly string[];
  /** The day of the newest paper that tells of the contract. */
  readonly toldOn: string;
  readonly summary: Words;
  readonly description: Words;
  /** The region and the fields of care. */
  readonly categories: readonly Words[];
}
