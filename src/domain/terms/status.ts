import { type Day, earlierOf, laterOf, plusDays } from '../../calendar/day.js';
import { exactly, isBefore, isOpen } from '../../calendar/window.js';
import { editionOf } from '../citing/inputs.js';
import type { Course } from './course.js';
import { latestLastDay } from './latest-end.js';
import { isRight, isSettled, optionsStand } from './option-status.js';
import { lastUsable, type Period } from './period.js';
import { dayAt } from './reading.js';
import type { Schedule } from './schedule.js';
import type { Stands } from './stands.js';

/** How a contract and its periods stand on a day. */
export interface Status {
  readonly contract: Stands;
  /** No source says yet that it was concluded: what it says is a plan. */
  readonly isExpected: boolean;
  /** The last day on which it surely runs: the end now agreed, or the day of a source that calls it running. */
  readonly agreedUntil: Day | undefined;
  /** Whether that is only a lower limit: the end now agreed has no upper one. */
  readonly isFloor: boolean;
  /** Of a contract without a fixed end: the day of the source that tells so. */
  readonly noEndTold: Day | undefined;
  /** The last day that it can have; `undefined` where nothing bounds it. */
  readonly latestPossible: Day | undefined;
  readonly periods: ReadonlyMap<Period, Stands>;
}

const concluded: readonly (string | undefined)[] = ['signed', 'running', 'ended'];

/**
 * How a contract stands on the day of its schedule: as agreed, or in one of its courses. Nothing lapses by silence: an option of which no
 * source tells is open up to its last day to decide, and unknown after that.
 */
export function statusOf(schedule: Schedule, course: Course | undefined): Status {
  const { agreed, stage, evaluations, assumption, asOf } = schedule;
  const periods = course?.periods ?? agreed?.periods ?? [];
  const end = agreedEndOf(schedule, periods, course?.used ?? 0);
  const over = overOf(schedule, course);
  const told = optionsStand((agreed?.periods ?? []).filter(isRight), {
    schedule,
    course,
    used: Math.max(course?.used ?? 0, assumption.used),
    over,
    isOff: isOff(stage) || course?.outcome === 'withdrawn',
    isBlank: end.agreedUntil === undefined,
  });
  const asAgreed = new Map([...told].map(([{ id }, stands]) => [id, stands]));
  const [initial] = agreed?.periods ?? [];
  for (const period of periods) {
    const stands = isRight(period) ? asAgreed.get(period.id) : stretchStands(period, schedule, over);
    if (stands && period.derived.firstDay.rule !== 'options-unknown') told.set(period, stands);
  }
  const now = periods.find(({ id }) => id === initial?.id);
  const stands = now && told.get(now);
  if (initial && stands) told.set(initial, stands);
  const { announced } = course ?? schedule;
  for (const moment of [...announced, ...evaluations]) told.set(moment, momentStands(moment, asOf));
  const ends = endsBetween(end.agreedUntil, agreed && latestLastDay([course ?? agreed], agreed), over);
  return {
    contract: contractStands(schedule, periods[0], { ...end, ...ends }, over, course),
    isExpected: !concluded.includes(stage) && course === undefined,
    ...end,
    ...ends,
    periods: told,
  };
}

function contractStands(
  schedule: Schedule,
  first: Period | undefined,
  { agreedUntil, latestPossible, noEndTold }: Pick<Status, 'agreedUntil' | 'latestPossible' | 'noEndTold'>,
  over: Day | undefined,
  course: Course | undefined,
): Stands {
  const { asOf } = schedule;
  if (course?.outcome === 'withdrawn' || isOff(schedule.stage)) return { state: 'withdrawn' };
  if (first && isBefore(exactly(asOf), first.firstDay) === 'yes') return { state: 'not-started' };
  if (over && asOf >= over) return { state: 'ended' };
  if (latestPossible !== undefined && asOf > latestPossible) return { state: 'expired' };
  if (first && !hasSurelyBegun(first, schedule)) return { state: 'unknown', ...sinceStart(first) };
  if (noEndTold) return { state: 'running', since: noEndTold };
  if (agreedUntil !== undefined && asOf <= agreedUntil) return { state: 'running' };
  return { state: 'unknown', ...(agreedUntil === undefined ? {} : { since: plusDays(agreedUntil, 1) }) };
}

/** The first and the last day on which it can end. Who says that it is over knows better than what was agreed. */
function endsBetween(
  agreedUntil: Day | undefined,
  latestPossible: Day | undefined,
  over: Day | undefined,
): Pick<Status, 'agreedUntil' | 'latestPossible'> {
  if (over === undefined) return { agreedUntil, latestPossible };
  return {
    agreedUntil: agreedUntil !== undefined && agreedUntil > over ? undefined : agreedUntil,
    latestPossible: latestPossible === undefined ? over : earlierOf(latestPossible, over),
  };
}

function isOff(stage: string | undefined): boolean {
  return stage === 'withdrawn' || stage === 'dropped';
}

/** The initial term or an extension: running between its surest days. */
function stretchStands(period: Period, schedule: Schedule, over: Day | undefined): Stands {
  const { asOf } = schedule;
  const today = exactly(asOf);
  if (period.id === 'untold') return { state: 'unknown', ...sinceStart(period) };
  if (period.unknown?.reason === 'withdrawn' || isOff(schedule.stage)) return { state: 'withdrawn' };
  if (isBefore(today, period.firstDay) === 'yes') return { state: 'not-started' };
  if (isBefore(period.lastDay, today) === 'yes' || (over !== undefined && asOf >= over)) return { state: 'ended' };
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
  return asOf <= latest ? { state: 'ahead' } : { state: 'unknown', since: earliest };
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
function sinceStart({ firstDay: { earliest } }: Period): { since?: Day } {
  return isOpen(earliest) ? {} : { since: earliest };
}

/** The end now agreed: that of the last period that is not just a right; later where a source calls the contract running. */
function agreedEndOf(
  schedule: Schedule,
  periods: readonly Period[],
  used: number,
): Pick<Status, 'agreedUntil' | 'isFloor' | 'noEndTold'> {
  const settled = lastUsable(periods.filter(isSettled));
  const supposed = lastUsable(periods.filter(isRight).slice(0, Math.max(0, schedule.assumption.used - used)));
  const ends = laterDay(settled && tellingEnd(settled), supposed && tellingEnd(supposed));
  const agreedUntil = laterDay(ends, inForceOn(schedule));
  return {
    agreedUntil,
    isFloor: settled !== undefined && isOpen(settled.lastDay.latest) && agreedUntil === tellingEnd(settled),
    noEndTold: settled && noEndToldBy(settled, schedule),
  };
}

/** The earliest side of an end, unless it only says that nothing ends before it begins. */
function tellingEnd({ firstDay, lastDay: { earliest, latest } }: Period): Day | undefined {
  if (isOpen(earliest)) return undefined;
  const saysNothing = latest !== earliest && !isOpen(firstDay.earliest) && earliest <= firstDay.earliest;
  return saysNothing ? undefined : earliest;
}

/** The day of a source that calls the contract running: it ran at least then. */
function inForceOn({ stage, stageEdition }: Schedule): Day | undefined {
  return stage === 'running' ? stageEdition?.datesFrom : undefined;
}

/**
 * The day of the source that tells of a period without a fixed end; `undefined` where it has one, or a cap. Nothing ends
 * such a period but a word that it did.
 */
function noEndToldBy({ lastDay: { latest }, inputs }: Period, schedule: Schedule): Day | undefined {
  if (!isOpen(latest) || latest.open.reason !== 'unlimited') return undefined;
  const edition = inputs[0] && editionOf(inputs[0], schedule.contract.region);
  return laterDay(inForceOn(schedule), (edition ?? schedule.terms?.edition)?.datesFrom);
}

/** From when on the contract is surely over: after an end that an event gives, or by the day of a source that says so. */
function overOf({ stage, stageEdition }: Schedule, course: Course | undefined): Day | undefined {
  const end = course?.outcome === 'ended' ? course.periods.at(-1)?.lastDay.latest : undefined;
  if (end !== undefined && !isOpen(end)) return plusDays(end, 1);
  return stage === 'ended' ? stageEdition?.countsFrom : undefined;
}

function laterDay(a: Day | undefined, b: Day | undefined): Day | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return laterOf(a, b);
}
