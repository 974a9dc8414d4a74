import { grouped } from '../../domain/grouped.js';
import type { ApartReason } from '../../text/apart.js';
import { calendarText } from '../../text/calendar.js';
import type { Text } from '../../text/language.js';

/** Days for somebody's agenda, as values. */
export interface Calendar<Words = Text> {
  readonly events: readonly CalendarEvent<Words>[];
  /** The contracts that have no event, or of which an end has none, and the evaluations without one, by their paths, with the reason; where the answer tells them beside itself, none. */
  readonly without: readonly { readonly what: string; readonly reason: ApartReason }[];
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

/** What is not in it: a sentence for each reason, with how many contracts or evaluations it is. */
export function notInCalendar({ without }: Pick<Calendar<unknown>, 'without'>): Text[] {
  return [...grouped(without, ({ reason }) => reason)].map(([reason, all]) => calendarText.without(reason, all.length));
}
