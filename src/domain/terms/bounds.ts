import { type Day, plusDays } from '../../calendar/day.js';
import { yearOrMonthOf } from '../../calendar/stretch.js';
import { type Bound, exactDayOf, isOpen, type Window } from '../../calendar/window.js';
import type { ShownWindow } from '../../text/days.js';
import type { Cause } from './cause.js';
import type { Period } from './period.js';

/** What can be told of a window; a side that nothing bounds is missing. */
export interface Bounds {
  readonly earliest: Day | undefined;
  readonly latest: Day | undefined;
}

/**
 * The bounds of a window worth telling. Where nothing bounds it above, a lower bound no later than `start` is left
 * out: that something does not end before it begins is no finding of any source.
 */
export function boundsOf(window: Window<Cause>, start: Bound<Cause> | undefined): Bounds {
  const earliest = isOpen(window.earliest) ? undefined : window.earliest;
  const latest = isOpen(window.latest) ? undefined : window.latest;
  const saysNothing = earliest !== undefined && start !== undefined && !isOpen(start) && earliest <= start;
  return { earliest: latest === undefined && saysNothing ? undefined : earliest, latest };
}

/** The last day to decide on an option as it is told; nothing where it only says that it comes after the contract's start. */
export function decideByOf(period: Period, periods: readonly Period[]): Bounds {
  const decideBy = period.derived.decideBy?.gives;
  if (!decideBy) return { earliest: undefined, latest: undefined };
  return boundsOf(decideBy, isAdrift(period, periods) ? decideBy.earliest : dayAfterStart(periods[0]));
}

/** The first and last day of a period as they are told. */
interface ToldDays {
  readonly firstDay: Bounds;
  readonly lastDay: Bounds;
}

/** The first and last day of a period as they are told, given all periods of the contract. */
export function daysOf(period: Period, periods: readonly Period[]): ToldDays {
  const { firstDay, lastDay } = period;
  if (isAdrift(period, periods))
    return { firstDay: boundsOf(firstDay, firstDay.earliest), lastDay: boundsOf(lastDay, lastDay.earliest) };
  const start = period === periods[0] ? undefined : dayAfterStart(periods[0]);
  return { firstDay: boundsOf(firstDay, start), lastDay: boundsOf(lastDay, firstDay.earliest) };
}

/** Of each list of periods those adrift: whether one is follows from the one before, and every row of every form asks. */
const adriftIn = new WeakMap<readonly Period[], ReadonlySet<Period>>();

/**
 * Whether nothing is known of any end before a period. That it ends no sooner than so many lengths after the contract
 * began is no finding of any source either.
 */
function isAdrift(period: Period, periods: readonly Period[]): boolean {
  let adrift = adriftIn.get(periods);
  if (!adrift) {
    adrift = adriftAmong(periods);
    adriftIn.set(periods, adrift);
  }
  return adrift.has(period);
}

function adriftAmong(periods: readonly Period[]): ReadonlySet<Period> {
  const adrift = new Set<Period>();
  let before: Period | undefined;
  for (const period of periods) {
    if (before) {
      const { firstDay, lastDay } = before;
      const { earliest, latest } = boundsOf(lastDay, adrift.has(before) ? lastDay.earliest : firstDay.earliest);
      if (earliest === undefined && latest === undefined) adrift.add(period);
    }
    before = period;
  }
  return adrift;
}

/** The day after a contract's first, at the earliest; nothing where that is not known. */
export function dayAfterStart(first: Period | undefined): Day | undefined {
  const start = first?.firstDay.earliest;
  return start === undefined || isOpen(start) ? undefined : plusDays(start, 1);
}

/** A window in words for a table. A lower bound no later than `start` goes without saying there. */
export function shownOf(
  window: Window<Cause>,
  bounds: Bounds,
  period: Period,
  start: Bound<Cause> | undefined,
): ShownWindow {
  const exact = exactDayOf(window);
  if (exact) return { earliest: exact, latest: exact, part: undefined, reason: undefined };
  const { earliest, latest } = bounds;
  const isPlain = earliest !== undefined && start !== undefined && !isOpen(start) && earliest <= start;
  const told = isPlain && latest !== undefined ? undefined : earliest;
  const part = told !== undefined && latest !== undefined ? yearOrMonthOf(told, latest) : undefined;
  const isWide = told === undefined || latest === undefined;
  return { earliest: told, latest, part, reason: isWide ? reasonOf(window, period) : undefined };
}

function reasonOf(window: Window<Cause>, period: Period): ShownWindow['reason'] {
  if (isOpen(window.latest) || isOpen(window.earliest)) {
    const open = isOpen(window.latest) ? window.latest : window.earliest;
    return isOpen(open) ? open.open.reason : undefined;
  }
  return period.unknown?.reason;
}
