import type { Day } from '../../calendar/day.js';
import { durationText, type Length } from '../../calendar/length.js';
import { lastDayForNotice, latestStartOf } from '../../calendar/term.js';
import { exactly, isBefore, isOpen, type Window } from '../../calendar/window.js';
import type { Entry } from '../../domain/entry.js';
import { isUnknown } from '../../domain/entry.js';
import { daysOf, decideByOf } from '../../domain/terms/bounds.js';
import type { Cause } from '../../domain/terms/cause.js';
import { offStates } from '../../domain/terms/off.js';
import { isRight } from '../../domain/terms/option-status.js';
import type { Period } from '../../domain/terms/period.js';
import type { Stands } from '../../domain/terms/stands.js';
import type { Stretch } from '../../domain/terms/stretches.js';
import type { Located } from '../../source/located.js';
import type { Line } from '../lines.js';
import type { LeadUsed } from './lead-used.js';

/** What is supposed where the sources are silent. */
export interface Supposed {
  /** From publishing a tender to the first day of its contract. */
  readonly lead: LeadUsed | undefined;
  readonly notice: Length | undefined;
}

/** The end of a period, and what must be decided or begun before it. */
export interface Deadline {
  readonly line: Line;
  readonly stretch: Stretch;
  readonly period: Period;
  readonly stands: Stands | undefined;
  /** Of an option: the last day to decide on it, as far as anything is known of it. */
  readonly decideBy: Window<Cause> | undefined;
  /** As the data writes a duration. */
  readonly notice: string | undefined;
  readonly noticeFrom: 'stated' | 'assumed' | 'none' | undefined;
  readonly decidedBy: string | undefined;
  /** The day to decide, or that of an evaluation, has passed, and no source tells what came of it. */
  readonly isSilent: boolean;
  /** It has passed, and no source tells what came after. */
  readonly isUntold?: true;
  /** The last day to begin a tender whose contract can start the day after. */
  readonly retenderBy: Window<Cause> | undefined;
  readonly lead: LeadUsed | undefined;
  readonly noReturn: 'passed' | 'ahead' | 'cannot-tell' | undefined;
}

/** A source tells so: nobody has to decide on anything of it. */
const toldOver: readonly string[] = [...offStates, 'ended'];
const settled: readonly string[] = ['used', 'declined', 'lapsed', 'no-room', 'intended', 'proposed'];

/** Whether nothing of a contract is ahead: whatever municipalities decided, it is over, or never came to be. */
export function isOver(line: Line): boolean {
  return coursesOf(line).every(({ status }) => [...toldOver, 'expired'].includes(status?.contract.state ?? ''));
}

/** How a contract went, for all or for some of its municipalities; as agreed where nothing happened. */
export function coursesOf({ stretches }: Line): readonly Stretch[] {
  return stretches.length > 1 ? stretches.slice(1) : stretches;
}

/**
 * The deadlines of one contract, as it went where anything happened, else as agreed. Those that are settled give none. Where all is over that
 * it can last, that is no word on what was to be decided before; all else has passed, and no tender can follow it in time.
 */
export function deadlinesOf(line: Line, supposed: Supposed, asOf: Day): Deadline[] {
  const { agreed, evaluations } = line.schedule;
  if (!agreed) return [];
  const courses = coursesOf(line).map((one) => (one.schedule === 'agreed' ? { ...one, periods: agreed.periods } : one));
  const live = courses.filter(({ status }) => !toldOver.includes(status?.contract.state ?? ''));
  return live.flatMap((stretch) => {
    const stands = (period: Period) => stretch.status?.periods.get(period);
    const isExpired = stretch.status?.contract.state === 'expired';
    const ends = stretch.periods.filter((period) => isToCome(period, stands(period)));
    const own = [
      ...ends.map((period) =>
        endOf(line, stretch, period, isExpired ? { ...supposed, lead: undefined } : supposed, asOf),
      ),
      ...evaluations.map((period) => evaluationOf(line, stretch, period, asOf)),
    ];
    return isExpired ? own.filter(({ isSilent }) => isSilent) : own;
  });
}

/** Whether the end of a period asks for anything. One that has ended on a day that nobody tells asks for nothing. */
function isToCome({ lastDay }: Period, stands: Stands | undefined): boolean {
  if (!stands || settled.includes(stands.state)) return false;
  return stands.state !== 'ended' || !isOpen(lastDay.latest);
}

function endOf(line: Line, stretch: Stretch, period: Period, supposed: Supposed, asOf: Day): Deadline {
  const stands = stretch.status?.periods.get(period);
  const { lead } = supposed;
  const retenderBy = lead?.length && !isBlank(stretch, period) ? latestStartOf(period.lastDay, lead.length) : undefined;
  return {
    line,
    stretch,
    period,
    stands,
    ...decisionOn(stretch, period, stands, supposed, asOf),
    retenderBy,
    lead,
    noReturn: retenderBy && noReturnOf(retenderBy, asOf),
  };
}

/** Of an option: by when it must be decided on, who decides, and whether that has passed without a word. */
function decisionOn(
  stretch: Stretch,
  period: Period,
  stands: Stands | undefined,
  { notice }: Supposed,
  asOf: Day,
): Pick<Deadline, 'decideBy' | 'notice' | 'noticeFrom' | 'decidedBy' | 'isSilent'> {
  const derived = isRight(period) ? period.derived.decideBy : undefined;
  const { earliest, latest } = decideByOf(period, stretch.periods);
  if (!derived || (earliest === undefined && latest === undefined)) return undecided;
  const isStated = derived.rule === 'notice';
  const isAssumed = !isStated && notice !== undefined;
  const decideBy = isAssumed ? lastDayForNotice(derived.gives, { min: notice, max: notice }) : derived.gives;
  const entry = period.inputs[0]?.mapping as Located<Entry<'option'>> | undefined;
  const decidedBy = entry?.value.decidedBy;
  return {
    decideBy,
    notice: isStated ? entry?.value.notice : isAssumed ? durationText(notice) : undefined,
    noticeFrom: isStated ? 'stated' : isAssumed ? 'assumed' : 'none',
    decidedBy: isUnknown(decidedBy) ? undefined : decidedBy,
    isSilent: stands?.state === 'unknown' && isBefore(decideBy, exactly(asOf)) === 'yes',
  };
}

/** Whether it is an evaluation, and no end. */
export function isEvaluation({ period }: Pick<Deadline, 'period'>): boolean {
  return period.id.startsWith('evaluation');
}

/** A day that asks for no decision. */
export function momentOf(line: Line, stretch: Stretch, period: Period): Deadline {
  const stands = stretch.status?.periods.get(period);
  return { line, stretch, period, stands, ...undecided, retenderBy: undefined, lead: undefined, noReturn: undefined };
}

/** An evaluation; whether its day has passed without a word on what came of it. */
function evaluationOf(line: Line, stretch: Stretch, period: Period, asOf: Day): Deadline {
  const moment = momentOf(line, stretch, period);
  const isSilent = moment.stands?.state === 'unknown' && isBefore(period.lastDay, exactly(asOf)) === 'yes';
  return { ...moment, isSilent };
}

/** What there is to decide where nothing is. */
const undecided = {
  decideBy: undefined,
  notice: undefined,
  noticeFrom: undefined,
  decidedBy: undefined,
  isSilent: false,
};

function noReturnOf(retenderBy: Window<Cause>, asOf: Day): Deadline['noReturn'] {
  const isPast = isBefore(retenderBy, exactly(asOf));
  return isPast === 'yes' ? 'passed' : isPast === 'no' ? 'ahead' : 'cannot-tell';
}

/** Whether a deadline lies ahead on a day: its end may, or nobody tells how it was decided on what comes before that. */
export function isAhead({ period: { lastDay }, isSilent }: Deadline, asOf: Day): boolean {
  return isSilent || isOpen(lastDay.latest) || lastDay.latest >= asOf;
}

/** The days of a deadline of which anything is known: the end, and what goes before it. */
export function daysIn({ stretch, period, decideBy, retenderBy }: Deadline): Window<Cause>[] {
  return [isBlank(stretch, period) ? undefined : period.lastDay, decideBy, retenderBy].filter(
    (day) => day !== undefined,
  );
}

/** Whether nothing is known of an end but that it does not come before the start. */
export function isBlank({ periods }: Stretch, period: Period): boolean {
  const { earliest, latest } = daysOf(period, periods).lastDay;
  return earliest === undefined && latest === undefined;
}

/** Whether a day may lie from one day up to and including another. */
export function mayFall({ earliest, latest }: Window<Cause>, from: Day, till: Day): boolean {
  return (isOpen(earliest) || earliest <= till) && (isOpen(latest) || latest >= from);
}
