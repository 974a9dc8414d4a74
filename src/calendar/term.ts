import { type Day, daysUntil, monthsBetween, plusDays, plusMonths } from './day.js';
import { daysBeyondOf, type Length, lengthFrom, wholeMonthsOf } from './length.js';
import { isOpenEnd, type Span, type SpanSide } from './span.js';
import { type Bound, isOpen, moved, type Window } from './window.js';

/**
 * The last day, inclusive, of a period of a length from `first`: its months first, then its days.
 *
 * It is the day before the same date of the last month; where that month lacks the date, the month's
 * last day (Regulation (EEC, Euratom) 1182/71 art. 3(2)(c)): six months from 31 August end on the last
 * day of February. Nothing at all ends on the day before `first`.
 */
export function lastDayOf(first: Day, length: Length): Day {
  const { day, heldBack } = plusMonths(first, wholeMonthsOf(length));
  return plusDays(day, daysBeyondOf(length) - (heldBack ? 0 : 1));
}

/** The day a length on: the same date of its last month, held back to that month's last day, and then its days. */
export function dayAhead(day: Day, length: Length): Day {
  return plusDays(plusMonths(day, wholeMonthsOf(length)).day, daysBeyondOf(length));
}

/** Whether the month in which a length from `first` ends lacks the date on which it would, so that the month's end is taken. */
export function endsWithMonth(first: Day, length: Length): boolean {
  return plusMonths(first, wholeMonthsOf(length)).heldBack;
}

/** The last day, as a window, of a length counted from a first day that is a window itself. */
export function endOfTerm<Cause>(first: Window<Cause>, length: Span<Cause>): Window<Cause> {
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

/** The length from one day up to another: its whole months, and then the days beyond them; none where that is not later. */
export function lengthUntil(from: Day, to: Day): Length {
  if (to <= from) return 0;
  const most = monthsBetween(from, to);
  const months = plusMonths(from, most).day > to ? most - 1 : most;
  return lengthFrom(months, daysUntil(plusMonths(from, months).day, to));
}

/** The earliest day from which a length ends on `last` or later. */
function earliestFirstDay(last: Day, length: Length): Day {
  const [end, months] = withoutDays(last, length);
  // No later in its month than `end` is in its own: that date `months` on is `end` or earlier, and the term ends before it.
  let day = plusMonths(end, -months).day;
  while (lastDayOf(day, months) < end) day = plusDays(day, 1);
  return day;
}

/** The latest day from which a length ends on `last` or earlier. */
function latestFirstDay(last: Day, length: Length): Day {
  const [end, months] = withoutDays(last, length);
  let day = plusMonths(end, -months).day;
  while (lastDayOf(day, months) <= end) day = plusDays(day, 1);
  while (lastDayOf(day, months) > end) day = plusDays(day, -1);
  return day;
}

/** Days come after the months: counting back they go first. */
function withoutDays(last: Day, length: Length): [Day, number] {
  return [plusDays(last, -daysBeyondOf(length)), wholeMonthsOf(length)];
}

function side<Cause>(day: Bound<Cause>, length: SpanSide<Cause>, count = lastDayOf): Bound<Cause> {
  if (isOpen(day)) return day;
  return isOpenEnd(length) ? length : count(day, length);
}
