import { latestEndOf } from '../../domain/terms/latest-end.js';
import { offAs } from '../../domain/terms/off.js';
import { pathOf } from '../contract-path.js';
import type { Line } from '../lines.js';
import type { Apart, Beside } from '../report.js';
import { type Deadline, daysIn, isEvaluation, isOver } from './deadline.js';

export function apart({ schedule }: Line, reason: Apart['reason']): Apart {
  return { what: pathOf(schedule.contract), reason };
}

/** The contracts that have any of these ends. */
export function linesIn(ends: readonly Pick<Deadline, 'line'>[]): Line[] {
  return [...new Set(ends.map(({ line }) => line))];
}

/** The contracts with an end of which no day is known, and the evaluations. */
export function withoutDayIn(deadlines: readonly Deadline[]): Apart[] {
  const blank = deadlines.filter((one) => daysIn(one).length === 0);
  const evaluations = new Set(blank.filter(isEvaluation).map(periodPath));
  return [
    ...linesIn(blank.filter((one) => !isEvaluation(one))).map((line) => apart(line, 'no-day')),
    ...[...evaluations].map((what): Apart => ({ what, reason: 'no-evaluation-day' })),
  ];
}

/** The path of the period that a deadline is of. */
export function periodPath({ line, period }: Deadline): string {
  return `${pathOf(line.schedule.contract)}/${period.id}`;
}

/**
 * Contracts with none of these ends. They are over, or came to nothing; or nobody tells their terms; or all that is known of them has passed,
 * and nobody knows whether they have: those may end on any day to come.
 *
 * @param untold the ends that have passed, after which no source tells of anything
 */
export function silentIn(
  lines: readonly Line[],
  ends: readonly Deadline[],
  untold: readonly Deadline[],
): Required<Beside> {
  const isUntold = new Set(linesIn(untold));
  const ending = new Set(ends.filter((one) => !isEvaluation(one)).map(({ line }) => line));
  const silent = lines.filter((line) => !ending.has(line));
  const live = silent.filter((line) => !isOver(line));
  return {
    cannotTell: live.map((line) => apart(line, isUntold.has(line) ? 'end-untold' : unknownIn(line))),
    leftOut: silent
      .filter((line) => !live.includes(line))
      .map((line) => apart(line, offAs(line.schedule.contract, line.things) ?? 'over')),
  };
}

function unknownIn({ schedule }: Line): Apart['reason'] {
  if (!schedule.agreed) return 'no-terms';
  return latestEndOf(schedule) === undefined ? 'end-passed' : 'no-day';
}
