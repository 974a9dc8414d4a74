import { type Day, laterOf } from '../../calendar/day.js';
import { isOpen } from '../../calendar/window.js';
import { editionOf } from '../citing/inputs.js';
import type { Course } from './course.js';
import type { Periods } from './option-periods.js';
import { isRight, isSettled } from './option-status.js';
import { lastUsable, type Period } from './period.js';
import type { Schedule } from './schedule.js';

/** Until when a contract surely runs. */
export interface AgreedEnd {
  /** The last day on which it surely runs: the end now agreed, or the day of a source that calls it running. */
  readonly agreedUntil: Day | undefined;
  /** The last period that is not just a right; its end is the one now agreed, however exactly that is known. */
  readonly lastAgreed: Period | undefined;
  /** Whether that is only a lower limit: the end now agreed has no upper one. */
  readonly isFloor: boolean;
  /** Of a contract without a fixed end: the day of the source that tells so. */
  readonly noEndTold: Day | undefined;
}

/** The end now agreed: that of the last period that is not just a right; later where a source calls the contract running. */
export function agreedEndOf(schedule: Schedule, course: Course | undefined): AgreedEnd {
  const went: Periods | undefined = course ?? schedule.agreed;
  const settled = lastUsable(went?.told.filter(isSettled) ?? []);
  const more = schedule.assumption.used - (course?.used ?? 0);
  const supposed = more > 0 ? lastUsable(went?.periods.filter(isRight).slice(0, more) ?? []) : undefined;
  const ends = laterDay(settled && tellingEnd(settled), supposed && tellingEnd(supposed));
  const agreedUntil = laterDay(ends, inForceOn(schedule));
  return {
    agreedUntil,
    lastAgreed: supposed ?? settled,
    isFloor: settled !== undefined && isOpen(settled.lastDay.latest) && agreedUntil === tellingEnd(settled),
    noEndTold: settled && noEndToldBy(settled, schedule),
  };
}

/** The earliest side of an end, unless it only says that nothing ends before it begins. */
export function tellingEnd({ firstDay, lastDay: { earliest, latest } }: Period): Day | undefined {
  if (isOpen(earliest)) return undefined;
  const saysNothing = latest !== earliest && !isOpen(firstDay.earliest) && earliest <= firstDay.earliest;
  return saysNothing ? undefined : earliest;
}

/** The day of a source that calls the contract running: it ran at least then. */
export function inForceOn({ stage, stageEdition }: Schedule): Day | undefined {
  return stage === 'running' ? stageEdition?.datesFrom : undefined;
}

/** The day of a source that calls the contract over: it ended by then, on a day that the source need not tell. */
export function toldOverOn({ stage, stageEdition }: Schedule): Day | undefined {
  return stage === 'ended' ? stageEdition?.countsFrom : undefined;
}

/**
 * The day of the source that tells of a period without a fixed end; `undefined` where it has one, or a cap. Nothing ends
 * such a period but a word that it did.
 */
export function noEndToldBy({ lastDay: { latest }, inputs }: Period, schedule: Schedule): Day | undefined {
  if (!isOpen(latest) || latest.open.reason !== 'unlimited') return undefined;
  const edition = inputs[0] && editionOf(inputs[0], schedule.contract.region);
  return laterDay(inForceOn(schedule), (edition ?? schedule.terms?.edition)?.datesFrom);
}

/** The later of two days, or the one that is known. */
export function laterDay(a: Day | undefined, b: Day | undefined): Day | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return laterOf(a, b);
}
