import { type Day, plusDays } from '../../calendar/day.js';
import { exactly, isBefore, isOpen } from '../../calendar/window.js';
import type { Course } from './course.js';
import type { Period } from './period.js';
import type { Schedule } from './schedule.js';
import type { Stands } from './stands.js';

/** From what the state of an option follows. */
export interface OptionContext {
  readonly schedule: Schedule;
  readonly course: Course | undefined;
  /** How many options are used, by events or because it is supposed. */
  readonly used: number;
  /** Nothing of the contract runs any more from this day on. */
  readonly over: Day | undefined;
  /** The contract was withdrawn or dropped. */
  readonly isOff: boolean;
  /** Nothing is known of how long the contract runs, so that no day to decide can be told to have passed. */
  readonly isBlank: boolean;
}

/** Whether a period is an option that there is, and not the row that says why no options are listed. */
export function isRight(period: Period): boolean {
  return period.id.startsWith('option') && !isWithoutOptions(period);
}

/** Whether a period is the row that says why no options are listed. */
export function isWithoutOptions({ derived }: Period): boolean {
  return ['no-options', 'options-unknown'].includes(derived.firstDay.rule);
}

/** Whether a period is the initial term or an extension of which a source tells. */
export function isSettled({ id }: Period): boolean {
  return id === 'initial' || id.startsWith('extension');
}

/** How the options of a contract stand as agreed, in their order. */
export function optionsStand(options: readonly Period[], context: OptionContext): Map<Period, Stands> {
  const told = new Map<Period, Stands>();
  const now = new Map(context.course?.periods.map((period) => [period.id, period]));
  let before: Stands = { state: 'used' };
  for (const [index, period] of options.entries()) {
    const moved = now.get(period.id) ?? period;
    before = settled(period, moved, index + 1, context) ?? awaited(moved, before, context);
    told.set(period, before);
  }
  return told;
}

/** What is decided about an option, or need not be any more. `moved` is the same one as events have moved it. */
function settled(period: Period, moved: Period, number: number, context: OptionContext): Stands | undefined {
  const { schedule, course, used, over } = context;
  const isNext = number === used + 1;
  const isCounted = period.id !== 'options';
  if (isCounted && number <= (course?.used ?? 0)) return { state: 'used' };
  if (period.standing === 'no-room') return { state: 'no-room' };
  if (number <= used) return { state: 'used', assumed: true };
  if (period.standing === 'declined') {
    return { ...declinedOrLater(number === schedule.assumption.declinedFrom), assumed: true };
  }
  if (course?.outcome === 'declined') return declinedOrLater(isNext);
  if (context.isOff) return { state: 'lapsed' };
  const isLate = over !== undefined && isBefore(exactly(over), moved.firstDay) === 'yes';
  return isLate ? { state: 'lapsed' } : undefined;
}

/** An option that nobody told of is open up to its last day to decide, and unknown from the day after. */
function awaited(moved: Period, before: Stands, { schedule: { asOf }, isBlank }: OptionContext): Stands {
  if (before.state === 'unknown') return before;
  if (before.state !== 'used') return { state: 'later' };
  const decideBy = moved.derived.decideBy?.gives.earliest;
  if (decideBy === undefined || isOpen(decideBy) || isBlank) return { state: 'unknown' };
  return asOf <= decideBy ? { state: 'open' } : { state: 'unknown', since: plusDays(decideBy, 1) };
}

/** The one that is declined, and those after it. */
function declinedOrLater(isDeclined: boolean): Stands {
  return { state: isDeclined ? 'declined' : 'lapsed' };
}
