import type { Day } from '../calendar/day.js';
import { durationText } from '../calendar/span.js';
import { lastDayForNotice, latestStartOf } from '../calendar/term.js';
import { exactly, isBefore, isOpen, type Window } from '../calendar/window.js';
import type { Entry } from '../domain/entry.js';
import { isUnknown } from '../domain/entry.js';
import type { Cause } from '../domain/terms/cause.js';
import { isRight } from '../domain/terms/option-status.js';
import type { Period } from '../domain/terms/period.js';
import type { Stands } from '../domain/terms/stands.js';
import type { Located } from '../source/located.js';
import { boundsOf } from './bounds.js';
import type { LeadUsed } from './lead-used.js';
import type { Line } from './lines.js';
import { type Stretch, stretchesOf } from './stretches.js';

/** What is supposed where the sources are silent, in whole months. */
export interface Supposed {
  /** From publishing a tender to the first day of its contract. */
  readonly lead: LeadUsed | undefined;
  readonly notice: number | undefined;
}

/** The end of a period, and what must be decided or begun before it. */
export interface Deadline {
  readonly line: Line;
  readonly stretch: Stretch;
  readonly period: Period;
  readonly stands: Stands | undefined;
  /** The last day to decide on the option that follows; missing where none does. */
  readonly decideBy: Window<Cause> | undefined;
  /** As the data writes a duration. */
  readonly notice: string | undefined;
  readonly noticeFrom: 'stated' | 'assumed' | 'none' | undefined;
  readonly decidedBy: string | undefined;
  /** The last day to begin a tender whose contract can start the day after. */
  readonly retenderBy: Window<Cause> | undefined;
  readonly lead: LeadUsed | undefined;
  readonly noReturn: 'passed' | 'ahead' | 'cannot-tell' | undefined;
}

const over: readonly string[] = ['withdrawn', 'ended', 'expired'];
const settled: readonly string[] = ['used', 'declined', 'lapsed', 'no-room', 'withdrawn', 'intended', 'proposed'];

/** The deadlines of one contract, as it went where anything happened, else as agreed. Those that are settled give none. */
export function deadlinesOf(line: Line, supposed: Supposed, asOf: Day): Deadline[] {
  const [agreed, ...actual] = stretchesOf(line.schedule);
  if (!agreed) return [];
  const { evaluations } = line.schedule;
  const stretches = actual.length > 0 ? actual : [{ ...agreed, periods: line.schedule.agreed?.periods ?? [] }];
  const live = stretches.filter(({ status }) => !over.includes(status?.contract.state ?? ''));
  return live.flatMap((stretch) => {
    const stands = (period: Period) => stretch.status?.periods.get(period);
    const ends = stretch.periods.filter((period) => stands(period) && !settled.includes(stands(period)?.state ?? ''));
    return [
      ...ends.map((period) => endOf(line, stretch, period, supposed, asOf)),
      ...evaluations.map((period) => momentOf(line, stretch, period)),
    ];
  });
}

function endOf(line: Line, stretch: Stretch, period: Period, supposed: Supposed, asOf: Day): Deadline {
  const stands = stretch.status?.periods.get(period);
  if (isBlank(period)) return { line, stretch, period, stands, ...nothing };
  const next = stretch.periods[stretch.periods.indexOf(period) + 1];
  const option = next && isRight(next) && next.derived.decideBy ? next : undefined;
  const isStated = option?.derived.decideBy?.rule === 'notice';
  const isAssumed = option !== undefined && !isStated && supposed.notice !== undefined;
  const decideBy = isAssumed
    ? lastDayForNotice(period.lastDay, { min: supposed.notice, max: supposed.notice })
    : option?.derived.decideBy?.gives;
  const entry = option?.inputs[0]?.mapping as Located<Entry<'option'>> | undefined;
  const decidedBy = entry?.value.decidedBy;
  const length = supposed.lead?.length;
  const retenderBy = length && latestStartOf(period.lastDay, length);
  return {
    line,
    stretch,
    period,
    stands,
    decideBy,
    notice: isStated ? entry?.value.notice : isAssumed ? durationText(supposed.notice) : undefined,
    noticeFrom: option && (isStated ? 'stated' : isAssumed ? 'assumed' : 'none'),
    decidedBy: isUnknown(decidedBy) ? undefined : decidedBy,
    retenderBy,
    lead: supposed.lead,
    noReturn: retenderBy && noReturnOf(retenderBy, asOf),
  };
}

function momentOf(line: Line, stretch: Stretch, period: Period): Deadline {
  return { line, stretch, period, stands: stretch.status?.periods.get(period), ...nothing };
}

/** What follows from an end of which nothing is known. */
const nothing = {
  decideBy: undefined,
  notice: undefined,
  noticeFrom: undefined,
  decidedBy: undefined,
  retenderBy: undefined,
  lead: undefined,
  noReturn: undefined,
};

function noReturnOf(retenderBy: Window<Cause>, asOf: Day): Deadline['noReturn'] {
  const isPast = isBefore(retenderBy, exactly(asOf));
  return isPast === 'yes' ? 'passed' : isPast === 'no' ? 'ahead' : 'cannot-tell';
}

/** The days of a deadline, the end and what goes before it; none where nothing is known of the end. */
export function daysIn({ period, decideBy, retenderBy }: Deadline): Window<Cause>[] {
  return isBlank(period) ? [] : [period.lastDay, decideBy, retenderBy].filter((day) => day !== undefined);
}

/** Whether nothing is known of an end but that it does not come before the start. */
function isBlank({ firstDay, lastDay }: Period): boolean {
  const { earliest, latest } = boundsOf(lastDay, firstDay.earliest);
  return earliest === undefined && latest === undefined;
}

/** Whether a day may lie from one day up to and including another. */
export function mayFall({ earliest, latest }: Window<Cause>, from: Day, till: Day): boolean {
  return (isOpen(earliest) || earliest <= till) && (isOpen(latest) || latest >= from);
}
