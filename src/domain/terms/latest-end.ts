import type { Day } from '../../calendar/day.js';
import { isOpen } from '../../calendar/window.js';
import type { Agreed } from './agreed.js';
import type { Periods } from './option-periods.js';
import { haveNoLast, lastUsable } from './period.js';
import type { Schedule } from './schedule.js';

/**
 * The last day that a contract can have, every option and every event counted in, inclusive; the cap where lengths
 * are not known or options have no last one. `undefined` where nothing bounds it.
 */
export function latestEndOf({ agreed, courses }: Schedule): Day | undefined {
  return agreed && latestLastDay([agreed, ...courses], agreed);
}

/** The same for some of its schedules only. */
export function latestLastDay(schedules: readonly Pick<Periods, 'bounding'>[], { limits }: Agreed): Day | undefined {
  const cap = limits.cap?.gives.latest;
  const bounds = schedules.flatMap(({ bounding }) => {
    const last = lastUsable(bounding);
    // Where more of its kind may follow, the last one that is listed is not the last that there can be.
    return last ? [haveNoLast(bounding) || isOpen(last.lastDay.latest) ? cap : last.lastDay.latest] : [];
  });
  const days = bounds.flatMap((bound) => (bound === undefined || isOpen(bound) ? [] : bound));
  return days.length < bounds.length ? undefined : days.sort().at(-1);
}
