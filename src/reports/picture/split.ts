import { type Day, earlierOf, laterOf, plusDays } from '../../calendar/day.js';
import { isOpen } from '../../calendar/window.js';
import { tellingEnd } from '../../domain/terms/agreed-end.js';
import type { Period } from '../../domain/terms/period.js';

/** A part of a stretch of days, inclusive, and the period that surely takes it up. */
export interface SplitDays {
  readonly from: Day;
  readonly to: Day;
  readonly period: Period | undefined;
}

/** A stretch of days cut up by the periods that surely take up a part of it; what no period does stays in between. */
export function splitBy(from: Day, to: Day, periods: readonly Period[]): SplitDays[] {
  const parts: SplitDays[] = [];
  let next = from;
  for (const period of periods) {
    const [first, last] = [period.firstDay.latest, tellingEnd(period)];
    if (isOpen(first) || last === undefined) continue;
    const start = laterOf(first, next);
    const end = earlierOf(last, to);
    if (start > end) continue;
    if (start > next) parts.push({ from: next, to: plusDays(start, -1), period: undefined });
    parts.push({ from: start, to: end, period });
    next = plusDays(end, 1);
  }
  return next > to ? parts : [...parts, { from: next, to, period: undefined }];
}
