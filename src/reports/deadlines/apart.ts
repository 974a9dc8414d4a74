import { pathOf } from '../contract-path.js';
import type { Line } from '../lines.js';
import type { Apart, Beside } from '../report.js';
import { type Deadline, isOver, isUnbounded } from './deadline.js';

export function apart({ schedule }: Line, reason: Apart['reason']): Apart {
  return { what: pathOf(schedule.contract), reason };
}

/** Contracts that have no deadline: they are over, nothing is left to decide, or nobody tells when they end. */
export function silentIn(lines: readonly Line[]): Required<Beside> {
  const over = lines.filter(isOver);
  const live = lines.filter((line) => !over.includes(line));
  return {
    cannotTell: live.filter(({ schedule }) => !schedule.agreed).map((line) => apart(line, 'no-terms')),
    leftOut: lines.filter((line) => over.includes(line) || line.schedule.agreed).map((line) => apart(line, 'over')),
  };
}

/** Contracts of which all that is known has passed, and nobody knows whether they have: they may end on any day. */
export function goingOn(lines: readonly Line[], ahead: readonly Deadline[]): Apart[] {
  const ends = ahead.filter(({ period }) => !period.id.startsWith('evaluation'));
  const ending = new Set(ends.map(({ line }) => line));
  return lines.filter((line) => !ending.has(line) && isUnbounded(line)).map((line) => apart(line, 'no-upper-limit'));
}
