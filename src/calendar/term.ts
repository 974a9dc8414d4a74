import { type Day, monthsBetween, plusDays, plusMonths } from './day.js';
import type { Months, Span } from './span.js';
import { type Bound, isOpen, moved, type Window } from './window.js';

/**
 * The last day, inclusive, of a period of `months` whole months from `first`.
 *
 * It is the day before the same date of the last month; where that month lacks the date, the month's
 * last day (Regulation (EEC, Euratom) 1182/71 art. 3(2)(c)): six months from 31 August end on the last
 * day of February. No months at all end on the day before `first`.
 */
export function lastDayOf(first: Day, months: number): Day {
  const { day, heldBack } = plusMonths(first, months);
  return heldBack ? day : plusDays(day, -1);
}

/** Whether the month in which a length from `first` ends lacks the date on which it would, so that the month's end is taken. */
export function endsWithMonth(first: Day, months: number): boolean {
  return plusMonths(first, months).heldBack;
}

/** The last day, as a window, of a length counted from a first day that is a window itself. */
export function endOf<Cause>(first: Window<Cause>, length: Span<Cause>): Window<Cause> {
  return { earliest: side(first.earliest, length.min), latest: side(first.latest, length.max) };
}

/**
 * The first days from which a length ends inside `last`: counting back. Of a range, the bounds from which some length
 * in it ends there. `undefined` where there is none: no month that starts on any day ends on 30 March.
 */
export function firstDayOf<Cause>(last: Window<Cause>, length: Span<Cause>): Window<Cause> | undefined {
  const earliest = side(last.earliest, length.max, earliestFirstDay);
  const latest = side(last.latest, length.min, latestFirstDay);
  if (!isOpen(earliest) && !isOpen(latest) && earliest > latest) return undefined;
  return { earliest, latest };
}

/**
 * The latest day on which something that takes `length` can begin and still be over on `end`: a tender of twelve months
 * before an end on 31 December begins on 1 January.
 */
export function latestStartOf<Cause>(end: Window<Cause>, length: Span<Cause>): Window<Cause> {
  return {
    earliest: side(end.earliest, length.max, latestFirstDay),
    latest: side(end.latest, length.min, latestFirstDay),
  };
}

/** The last day after which a full `notice` still fits before `end`, both inclusive; without notice that is `end` itself. */
export function lastDayForNotice<Cause>(end: Window<Cause>, notice: Span<Cause>): Window<Cause> {
  return moved(latestStartOf(end, notice), -1);
}

/** The fewest whole months that reach from one day to another, or past it; none where it is not later. */
export function monthsUntil(from: Day, to: Day): number {
  const months = Math.max(0, monthsBetween(from, to));
  return plusMonths(from, months).day < to ? months + 1 : months;
}

/** The earliest day from which `months` months end on `last` or later. */
function earliestFirstDay(last: Day, months: number): Day {
  // No later in its month than `last` is in its own: that date `months` on is `last` or earlier, and the term ends before it.
  let day = plusMonths(last, -months).day;
  while (lastDayOf(day, months) < last) day = plusDays(day, 1);
  return day;
}

/** The latest day from which `months` months end on `last` or earlier. */
function latestFirstDay(last: Day, months: number): Day {
  let day = plusMonths(last, -months).day;
  while (lastDayOf(day, months) <= last) day = plusDays(day, 1);
  while (lastDayOf(day, months) > last) day = plusDays(day, -1);
  return day;
}

function side<Cause>(day: Bound<Cause>, months: Months<Cause>, count = lastDayOf): Bound<Cause> {
  if (isOpen(day)) return day;
  return typeof months === 'number' ? count(day, months) : months;
}
