import { type Day, earlierOf, plusDays } from '../../calendar/day.js';
import { exactly, isBefore, isOpen } from '../../calendar/window.js';
import { once } from '../once.js';
import { type AgreedEnd, agreedEndOf, inForceOn, laterDay, noEndToldBy, tellingEnd, toldOverOn } from './agreed-end.js';
import type { Course } from './course.js';
import { latestLastDay } from './latest-end.js';
import type { Off } from './off.js';
import { isRight, isSettled, isWithoutOptions, optionsStand } from './option-status.js';
import type { Period } from './period.js';
import { dayAt } from './reading.js';
import type { Schedule } from './schedule.js';
import type { Stands } from './stands.js';

/** How a contract and its periods stand on a day. */
export interface Status extends AgreedEnd {
  readonly contract: Stands;
  /** No source says yet that it was concluded: what it says is a plan. */
  readonly isExpected: boolean;
  /** Whether nobody tells how it went on: that is not known, or all that it can last is over. */
  readonly isUntold: boolean;
  /** The last day that it can have; `undefined` where nothing bounds it. */
  readonly latestPossible: Day | undefined;
  readonly periods: ReadonlyMap<Period, Stands>;
}

const concluded: readonly (string | undefined)[] = ['signed', 'running', 'ended'];

/** Whether no source says yet that a contract was concluded: neither its stage nor anything decided since. */
export function isNotConcluded({ stage, courses }: Schedule): boolean {
  return courses.length === 0 && !concluded.includes(stage);
}

/**
 * How a contract stands on the day of its schedule: as agreed, or in one of its courses. Nothing lapses by silence: an option of which no
 * source tells is open up to its last day to decide, and unknown after that.
 */
export function statusOf(schedule: Schedule, course: Course | undefined): Status {
  const { agreed } = schedule;
  const end = agreedEndOf(schedule, course);
  const over = overOf(schedule, course);
  const off = offOf(schedule, course);
  // Those who ask how the contract stands want no option of it, and few ask for the last day that it can have.
  const periods = once(() => periodsStand(schedule, course, over, off !== undefined, end));
  const latestPossible = once(() => {
    const latest = agreed && !off ? latestLastDay([course ?? agreed], agreed) : undefined;
    if (off || over === undefined) return latest;
    // Who says that it is over knows better than what was agreed.
    return latest === undefined ? over : earlierOf(latest, over);
  });
  const isPast = over !== undefined && end.agreedUntil !== undefined && end.agreedUntil > over;
  const agreedUntil = off || isPast ? undefined : end.agreedUntil;
  const soFar = contractStands(schedule, course, { ...end, agreedUntil }, over);
  const contract = once(() => (isPastLatest(soFar, latestPossible, schedule) ? { state: 'expired' as const } : soFar));
  return {
    ...end,
    agreedUntil,
    isExpected: isNotConcluded(schedule),
    get isUntold() {
      return soFar.state === 'unknown' || contract().state === 'expired';
    },
    get contract() {
      return contract();
    },
    get latestPossible() {
      return latestPossible();
    },
    get periods() {
      return contract().state === 'expired' ? withEnded(periods()) : periods();
    },
  };
}

/** How the periods stand: the options, those of a course, and the moments. */
function periodsStand(
  schedule: Schedule,
  course: Course | undefined,
  over: Day | undefined,
  isOff: boolean,
  { agreedUntil }: AgreedEnd,
): ReadonlyMap<Period, Stands> {
  const { agreed, evaluations, assumption, asOf } = schedule;
  const periods = course?.periods ?? agreed?.periods ?? [];
  const told = optionsStand((agreed?.periods ?? []).filter(isRight), {
    schedule,
    course,
    used: Math.max(course?.used ?? 0, assumption.used),
    over,
    isOff,
    isBlank: agreedUntil === undefined,
  });
  const asAgreed = new Map([...told].map(([{ id }, stands]) => [id, stands]));
  const initial = agreed?.initial;
  // What came before an extension that has ended has ended, too, whether or not anybody tells when.
  let isLaterEnded = false;
  for (const period of [...periods].reverse()) {
    const stands: Stands | undefined = isRight(period)
      ? asAgreed.get(period.id)
      : stretchStands(period, schedule, over, isLaterEnded);
    isLaterEnded ||= !isRight(period) && stands?.state === 'ended';
    if (stands && !isWithoutOptions(period)) told.set(period, stands);
  }
  const now = periods.find(({ id }) => id === initial?.id);
  const stands = now && told.get(now);
  if (initial && stands) told.set(initial, stands);
  const { announced } = course ?? schedule;
  for (const moment of [...announced, ...evaluations]) told.set(moment, momentStands(moment, asOf));
  return told;
}

/** Where all that a contract can last is over, so are the initial term and its extensions, whether or not anybody tells when they ended. */
function withEnded(periods: ReadonlyMap<Period, Stands>): ReadonlyMap<Period, Stands> {
  return new Map(
    [...periods].map(([period, stands]) => [period, isSettled(period) && stands.state === 'unknown' ? ended : stands]),
  );
}

const ended: Stands = { state: 'ended' };

/** Whether what runs, as far as is known, is past the last day that it can have. */
function isPastLatest({ state }: Stands, latestPossible: () => Day | undefined, { asOf }: Schedule): boolean {
  const latest = state === 'running' || state === 'unknown' ? latestPossible() : undefined;
  return latest !== undefined && asOf > latest;
}

/** How a contract stands, whatever the last day is that it can have. */
function contractStands(
  schedule: Schedule,
  course: Course | undefined,
  { agreedUntil, noEndTold }: AgreedEnd,
  over: Day | undefined,
): Stands {
  const [first] = (course ?? schedule.agreed)?.told ?? [];
  const { asOf } = schedule;
  const off = offOf(schedule, course);
  if (off) return { state: off };
  if (first && isBefore(exactly(asOf), first.firstDay) === 'yes') return { state: 'not-started' };
  if (over && asOf >= over) return { state: 'ended' };
  if (first && !hasSurelyBegun(first, schedule)) return { state: 'unknown', ...sinceStart(first) };
  if (noEndTold) return { state: 'running', since: noEndTold };
  if (agreedUntil !== undefined && asOf <= agreedUntil) return { state: 'running' };
  return { state: 'unknown', ...(agreedUntil === undefined ? {} : { since: plusDays(agreedUntil, 1) }) };
}

/** How the whole came to nothing, or one course of it. */
function offOf({ off }: Schedule, course: Course | undefined): Off | undefined {
  return off ?? (course?.outcome === 'withdrawn' ? 'withdrawn' : undefined);
}

/** The initial term or an extension: running between its surest days, over once what comes after it is. */
function stretchStands(period: Period, schedule: Schedule, over: Day | undefined, isLaterEnded: boolean): Stands {
  const { asOf } = schedule;
  const today = exactly(asOf);
  if (period.id === 'untold') return { state: 'unknown', ...sinceStart(period) };
  if (period.unknown?.reason === 'withdrawn' || schedule.off) return { state: schedule.off ?? 'withdrawn' };
  if (isBefore(today, period.firstDay) === 'yes') return { state: 'not-started' };
  if (isLaterEnded || isBefore(period.lastDay, today) === 'yes') return { state: 'ended' };
  if (over !== undefined && asOf >= over) return { state: 'ended' };
  if (!hasSurelyBegun(period, schedule)) return { state: 'unknown', ...sinceStart(period) };
  const noEndTold = noEndToldBy(period, schedule);
  if (noEndTold) return { state: 'running', since: noEndTold };
  const until = laterDay(tellingEnd(period), inForceOn(schedule));
  if (until === undefined) return { state: 'unknown' };
  return asOf <= until ? { state: 'running' } : { state: 'unknown', since: plusDays(until, 1) };
}

/** A moment is ahead up to its day; whether it was kept no plan can tell. */
function momentStands(period: Period, asOf: Day): Stands {
  if (period.standing === 'announced') return announcedStands(period);
  const { earliest, latest } = period.firstDay;
  if (isOpen(latest) || isOpen(earliest)) return { state: 'unknown' };
  return asOf <= latest ? { state: 'ahead' } : { state: 'unknown', since: plusDays(latest, 1) };
}

/** What is announced stands as its source tells it: nothing follows from it. */
function announcedStands({ id, inputs }: Period): Stands {
  const state = id.startsWith('proposed') ? 'proposed' : 'intended';
  const event = inputs.find(({ key }) => key === 'kind')?.mapping;
  const day = event && dayAt(event, 'day').earliest;
  return day === undefined || isOpen(day) ? { state } : { state, since: day };
}

function hasSurelyBegun({ firstDay: { latest } }: Period, schedule: Schedule): boolean {
  return (!isOpen(latest) && latest <= schedule.asOf) || inForceOn(schedule) !== undefined;
}

/** A first day that is a window leaves open from its earliest side on whether the contract runs. */
function sinceStart({ firstDay: { earliest } }: Period): Pick<Stands, 'since' | 'mayHaveBegun'> {
  return isOpen(earliest) ? {} : { since: earliest, mayHaveBegun: true };
}

/** From when on the contract is surely over: after an end that an event gives, or by the day of a source that says so. */
function overOf(schedule: Schedule, course: Course | undefined): Day | undefined {
  const end = course?.outcome === 'ended' ? course.periods.at(-1)?.lastDay.latest : undefined;
  if (end !== undefined && !isOpen(end)) return plusDays(end, 1);
  return toldOverOn(schedule);
}
