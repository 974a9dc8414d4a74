import type { Day } from '../../calendar/day.js';
import { isOpen } from '../../calendar/window.js';
import { lastUsable } from './period.js';
import type { Schedule } from './schedule.js';

/**
 * The last day that a contract can have, every option and every event counted in, inclusive; the cap where lengths
 * are not known. `undefined` where nothing bounds it.
 */
export function latestEndOf({ agreed, courses }: Schedule): Day | undefined {
  if (!agreed) return undefined;
  const cap = agreed.limits.cap?.gives.latest;
  const ends = [agreed, ...courses].flatMap(({ periods }) => {
    const last = lastUsable(periods);
    if (!last) return [];
    return last.lastDay.latest;
  });
  const bounds = ends.map((end) => (isOpen(end) ? cap : end));
  return bounds.reduce<Day | undefined>((latest, bound, index) => {
    if (bound === undefined || isOpen(bound) || (index > 0 && latest === undefined)) return undefined;
    return latest !== undefined && latest > bound ? latest : bound;
  }, undefined);
}
