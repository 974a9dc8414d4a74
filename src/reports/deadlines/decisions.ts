import type { Day } from '../../calendar/day.js';
import { exactly, isBefore, type Window } from '../../calendar/window.js';
import { daysOf } from '../../domain/terms/bounds.js';
import type { Cause } from '../../domain/terms/cause.js';
import { isRight } from '../../domain/terms/option-status.js';
import { haveNoLast } from '../../domain/terms/period.js';
import { type Deadline, isEvaluation } from './deadline.js';

/** Something to decide or to see to, by a day: an option, an evaluation, an end after which nothing is agreed, or one that passed untold. */
export interface DecisionAsked {
  readonly asks: 'option' | 'evaluation' | 'end' | 'untold';
  readonly deadline: Deadline;
  /** When it is asked for. */
  readonly day: Window<Cause>;
  /** Of an option: the end before it, which holds where it is not used; with the last day to begin a tender for what follows then. */
  readonly otherwise: Deadline | undefined;
  /** That day has passed, without a word on what came of it. */
  readonly isSilent: boolean;
  /** Of an option on which no word came: those after it whose day has passed, too. They rest on it, and nobody can tell of them before. */
  readonly after: readonly Deadline[];
}

/**
 * What deadlines ask for. The end of a period is no decision of its own where an option follows: it is what happens if that
 * is not used. Of options on which no word came the first is asked for: it is the one that is open.
 */
export function decisionsOf(deadlines: readonly Deadline[], asOf: Day): DecisionAsked[] {
  const none = { otherwise: undefined, isSilent: false, after: [] };
  return deadlines.flatMap((deadline): DecisionAsked[] => {
    const { line, stretch, period, decideBy } = deadline;
    if (deadline.isUntold) return [{ asks: 'untold', deadline, day: period.lastDay, ...none, isSilent: true }];
    const near = (step: number) => neighbourOf(deadline, deadlines, step);
    const ends: DecisionAsked[] =
      near(1)?.decideBy ||
      (period.goesOn && haveNoLast(stretch.periods)) ||
      hasNoLastDay(deadline) ||
      isEndPast(deadline, asOf)
        ? []
        : [{ asks: 'end', deadline, day: period.lastDay, ...none }];
    if (isEvaluation(deadline))
      return [{ asks: 'evaluation', deadline, day: period.firstDay, ...none, isSilent: deadline.isSilent }];
    if (!isRight(period) || !decideBy) return ends;
    const silent = silentOf(deadline, deadlines);
    if (silent.length > 0 && silent[0] !== deadline) return ends;
    const before = stretch.periods[stretch.periods.indexOf(period) - 1];
    const otherwise = near(-1) ?? (before && { ...deadline, line, stretch, period: before, retenderBy: undefined });
    return [
      { asks: 'option', deadline, day: decideBy, otherwise, isSilent: deadline.isSilent, after: silent.slice(1) },
      ...ends,
    ];
  });
}

/** The options of the same stretch on which no word came, in their order, where a deadline is of one of these. */
function silentOf({ stretch, isSilent }: Deadline, all: readonly Deadline[]): Deadline[] {
  if (!isSilent) return [];
  const silent = new Map(all.filter((one) => one.stretch === stretch && one.isSilent).map((one) => [one.period, one]));
  return stretch.periods.flatMap((period) => silent.get(period) ?? []);
}

function isEndPast({ period: { lastDay } }: Deadline, asOf: Day): boolean {
  return isBefore(lastDay, exactly(asOf)) === 'yes';
}

function neighbourOf({ stretch, period }: Deadline, all: readonly Deadline[], step: number): Deadline | undefined {
  const beside = stretch.periods[stretch.periods.indexOf(period) + step];
  return all.find((one) => one.stretch === stretch && one.period === beside);
}

function hasNoLastDay({ stretch, period }: Deadline): boolean {
  const { earliest, latest } = daysOf(period, stretch.periods).lastDay;
  return earliest === undefined && latest === undefined;
}

/** The days by which a decision can be found: its own, and those of a tender. */
export function daysOfDecision({ day, otherwise, deadline, asks }: DecisionAsked): Window<Cause>[] {
  const retender = asks === 'option' ? otherwise?.retenderBy : deadline.retenderBy;
  return retender ? [day, retender] : [day];
}

export function hasPassed({ day, isSilent }: DecisionAsked, asOf: Day): boolean {
  return isSilent || isBefore(day, exactly(asOf)) === 'yes';
}

/** Every deadline of which decisions tell. */
export function deadlinesOfDecisions(decisions: readonly DecisionAsked[]): Deadline[] {
  return decisions.flatMap(({ deadline, after }) => [deadline, ...after]);
}
