import { type Day, earlierOf, laterOf, plusDays } from './day.js';

/** A side of a window that nothing bounds, with what keeps it open. */
export interface Open<Cause> {
  readonly open: Cause;
}

export type Bound<Cause> = Day | Open<Cause>;

/**
 * Where one day lies: from `earliest` to `latest`, both included.
 * What opens a side is told by the side itself, so that no answer has to say just "unknown".
 */
export interface Window<Cause> {
  readonly earliest: Bound<Cause>;
  readonly latest: Bound<Cause>;
}

export function exactly(day: Day): Window<never> {
  return { earliest: day, latest: day };
}

export function openFor<Cause>(cause: Cause): Window<Cause> {
  return { earliest: { open: cause }, latest: { open: cause } };
}

export function isOpen<Cause>(bound: Bound<Cause>): bound is Open<Cause> {
  return typeof bound !== 'string';
}

/** The day itself where both sides meet, else `undefined`. */
export function exactDayOf<Cause>(window: Window<Cause>): Day | undefined {
  if (isOpen(window.earliest) || window.earliest !== window.latest) return undefined;
  return window.earliest;
}

/** The window moved by whole days; open sides stay open. */
export function moved<Cause>(window: Window<Cause>, days: number): Window<Cause> {
  const move = (bound: Bound<Cause>) => (isOpen(bound) ? bound : plusDays(bound, days));
  return { earliest: move(window.earliest), latest: move(window.latest) };
}

/** The window of the later of two days, wherever in their own windows both lie. An open side stays what can be told of it. */
export function notBefore<Cause>(window: Window<Cause>, floor: Window<Cause>): Window<Cause> {
  return {
    earliest: strictest(window.earliest, floor.earliest, laterOf),
    latest: loosest(window.latest, floor.latest, laterOf),
  };
}

/** The window of the earlier of two days, wherever in their own windows both lie. */
export function notAfter<Cause>(window: Window<Cause>, cap: Window<Cause>): Window<Cause> {
  return {
    earliest: loosest(window.earliest, cap.earliest, earlierOf),
    latest: strictest(window.latest, cap.latest, earlierOf),
  };
}

/** The window of a day that lies in one of two, nobody knows in which. */
export function either<Cause>(a: Window<Cause>, b: Window<Cause>): Window<Cause> {
  return {
    earliest: loosest(a.earliest, b.earliest, earlierOf),
    latest: loosest(a.latest, b.latest, laterOf),
  };
}

/** The window of a day that cannot lie before `bound`. */
export function from<Cause>(window: Window<Cause>, bound: Bound<Cause>): Window<Cause> {
  const lift = (side: Bound<Cause>) => (isOpen(side) || isOpen(bound) ? side : laterOf(side, bound));
  return { earliest: strictest(window.earliest, bound, laterOf), latest: lift(window.latest) };
}

/** The days that lie in both windows; `undefined` where there are none. */
export function common<Cause>(a: Window<Cause>, b: Window<Cause>): Window<Cause> | undefined {
  const earliest = strictest(a.earliest, b.earliest, laterOf);
  const latest = strictest(a.latest, b.latest, earlierOf);
  if (!isOpen(earliest) && !isOpen(latest) && earliest > latest) return undefined;
  return { earliest, latest };
}

/** Whether the day in `a` comes before the day in `b`, wherever in their windows both lie. */
export function isBefore<Cause>(a: Window<Cause>, b: Window<Cause>): 'yes' | 'no' | 'cannot-tell' {
  if (!isOpen(a.latest) && !isOpen(b.earliest) && a.latest < b.earliest) return 'yes';
  if (!isOpen(a.earliest) && !isOpen(b.latest) && a.earliest >= b.latest) return 'no';
  return 'cannot-tell';
}

function strictest<Cause>(a: Bound<Cause>, b: Bound<Cause>, pick: (a: Day, b: Day) => Day): Bound<Cause> {
  if (isOpen(b)) return a;
  return isOpen(a) ? b : pick(a, b);
}

function loosest<Cause>(a: Bound<Cause>, b: Bound<Cause>, pick: (a: Day, b: Day) => Day): Bound<Cause> {
  if (isOpen(a)) return a;
  return isOpen(b) ? b : pick(a, b);
}
