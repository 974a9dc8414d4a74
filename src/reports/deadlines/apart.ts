import { latestEndOf } from '../../domain/terms/latest-end.js';
import { pathOf } from '../contract-path.js';
import type { Line } from '../lines.js';
import type { Apart, Beside } from '../report.js';
import { type Deadline, isOver } from './deadline.js';

export function apart({ schedule }: Line, reason: Apart['reason']): Apart {
  return { what: pathOf(schedule.contract), reason };
}

/**
 * Contracts with none of these ends. They are over; or nobody tells their terms; or all that is known of them has passed,
 * and nobody knows whether they have: those may end on any day to come.
 */
export function silentIn(lines: readonly Line[], ends: readonly Deadline[]): Required<Beside> {
  const ending = new Set(ends.filter(({ period }) => !period.id.startsWith('evaluation')).map(({ line }) => line));
  const silent = lines.filter((line) => !ending.has(line));
  const live = silent.filter((line) => !isOver(line));
  return {
    cannotTell: live.map((line) => apart(line, unknownIn(line))),
    leftOut: silent.filter((line) => !live.includes(line)).map((line) => apart(line, 'over')),
  };
}

function unknownIn({ schedule }: Line): Apart['reason'] {
  if (!schedule.agreed) return 'no-terms';
  return latestEndOf(schedule) === undefined ? 'no-upper-limit' : 'no-day';
}
