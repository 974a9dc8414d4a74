import type { Day } from '../../calendar/day.js';
import { isOpen } from '../../calendar/window.js';
import { compareTexts } from '../../source/compare-texts.js';
import { type Deadline, daysIn } from './deadline.js';
import type { DecisionAsked } from './decisions.js';

/** Decisions as a reader wants them on a day. */
export function soonestFirst(decisions: readonly DecisionAsked[], asOf: Day): DecisionAsked[] {
  return [...decisions].sort((a, b) => compareTexts(askedFirst(a, asOf), askedFirst(b, asOf)));
}

/** By the soonest day that surely lies ahead, today where all may have passed; then by the last one. */
function askedFirst({ day: { earliest, latest }, isSilent }: DecisionAsked, asOf: Day): string {
  const last = isOpen(latest) ? '9' : latest;
  if (isSilent) return last;
  return `${isOpen(earliest) || earliest < asOf ? asOf : earliest} ${last}`;
}

/** Deadlines, the most urgent first. */
export function mostUrgentFirst(deadlines: readonly Deadline[], asOf: Day): Deadline[] {
  return [...deadlines].sort((a, b) => compareTexts(urgencyOf(a, asOf), urgencyOf(b, asOf)));
}

/**
 * First what should have been decided and of which no source tells; then by the soonest of the days that surely lie ahead,
 * today where all may have passed; then by the last day itself.
 */
function urgencyOf(deadline: Deadline, asOf: Day): string {
  const decided = deadline.isSilent ? (deadline.decideBy ?? deadline.period.lastDay).latest : undefined;
  if (decided && !isOpen(decided)) return decided;
  const ahead = daysIn(deadline).flatMap(({ earliest }) => (isOpen(earliest) || earliest < asOf ? [] : [earliest]));
  const { latest } = deadline.period.lastDay;
  return `${ahead.sort()[0] ?? asOf} ${isOpen(latest) ? '9' : latest}`;
}
