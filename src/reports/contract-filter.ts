import type { Day } from '../calendar/day.js';
import { parseStretch } from '../calendar/stretch.js';
import { isOpen, type Window } from '../calendar/window.js';
import type { Answer } from '../domain/answers/answer.js';
import { agreedFirstDayOf, lastPossibleDaysOf, stateAnswer } from '../domain/answers/computed.js';
import { answerTo } from '../domain/answers/questions.js';
import { isDoubted } from '../domain/doubted.js';
import { once } from '../domain/once.js';
import { offStates, offsOf, withdrawalOf } from '../domain/terms/off.js';
import { type Schedule, scheduleOf } from '../domain/terms/schedule.js';
import { type Status, statusOf } from '../domain/terms/status.js';
import type { ContractThing, Things } from '../domain/things.js';
import type { StateWord } from '../text/status.js';
import { codeTold, type Fate, fateByCode, out, unlessDoubted, unsure, worstOf } from './fate.js';

/** Which contracts are asked for, beside where they are. What is left out asks for all. */
export interface ContractFilter {
  /** Codes of kinds. */
  readonly kind?: readonly string[] | undefined;
  /** How they stand on the day from which is looked. */
  readonly state?: readonly StateWord[] | undefined;
  /** They may run on some day from here, included. */
  readonly from?: Day | undefined;
  /** They may run on some day up to here, included. */
  readonly until?: Day | undefined;
}

/** What contracts are asked for by. */
export type AskedKey = 'kind' | 'state' | 'first-day' | 'latest-end';

/**
 * Whether plans that came to nothing or gave way to a newer one are asked for by their state. Else they are left out of what is
 * current, and told beside it.
 */
export function areOffAsked({ state = [] }: ContractFilter): boolean {
  return state.some((one) => offStates.some((off) => off === one));
}

/** What becomes of a contract where only some are asked for. */
export function contractFate(contract: ContractThing, things: Things, filter: ContractFilter): Fate {
  const { kind, state, from, until } = filter;
  if (!kind && !state && !from && !until) return 'in';
  return scheduleFate(scheduleOf(contract, things), things, filter);
}

/** The same of one whose schedule is at hand, with what is supposed of it. */
export function scheduleFate(schedule: Schedule, things: Things, { kind, state, from, until }: ContractFilter): Fate {
  const courses = schedule.courses.length > 0 ? schedule.courses : [undefined];
  const all = once(() => courses.map((course) => statusOf(schedule, course)));
  return worstOf([
    ...(kind ? [fateByKind(schedule, things, kind)] : []),
    ...(state ? [fateByState(schedule, all(), things, state)] : []),
    ...(from || until ? [fateByDays(schedule, all(), from, until)] : []),
  ]);
}

/** By what that is in doubt a contract is among those that are asked for. */
export function askedInDoubt(contract: ContractThing, things: Things, filter: ContractFilter): AskedKey[] {
  const { kind, state, from, until } = filter;
  const schedule = once(() => scheduleOf(contract, things));
  return [
    ...(kind && isKindDoubted(contract, things) ? (['kind'] as const) : []),
    ...(state && isAskedStateDoubted(schedule(), things, state) ? (['state'] as const) : []),
    ...(until && isInDoubt(agreedFirstDayOf(schedule())) ? (['first-day'] as const) : []),
    ...((from || (until && earliestBegin(schedule()) === undefined)) && isInDoubt(lastPossibleDaysOf(schedule()))
      ? (['latest-end'] as const)
      : []),
  ];
}

function fateByKind({ contract, kind: code }: Schedule, things: Things, wanted: readonly string[]): Fate {
  const doubts = answerTo('kind', contract, things)?.doubts ?? [];
  return fateByCode(code === undefined ? [] : [codeTold(code, doubts)], wanted);
}

function isKindDoubted(contract: ContractThing, things: Things): boolean {
  return isInDoubt(answerTo('kind', contract, things));
}

/** Whether it may stand otherwise: by how far it has come, or by its days; whether it has begun the first day alone says. */
function isStateDoubted(schedule: Schedule, things: Things, isOfBegin: boolean): boolean {
  const byDays = isOfBegin ? agreedFirstDayOf(schedule) : stateAnswer(schedule);
  return isInDoubt(answerTo('stage', schedule.contract, things)) || isInDoubt(byDays);
}

function areOfBegin(states: readonly StateWord[]): boolean {
  return states.every((one) => one === 'not-started');
}

/** Whether it stands as asked by something that is doubted: its state, or the event that withdrew it. */
function isAskedStateDoubted(schedule: Schedule, things: Things, wanted: readonly StateWord[]): boolean {
  if (isStateDoubted(schedule, things, areOfBegin(wanted))) return true;
  const withdrawal = wanted.includes('withdrawn') ? withdrawalOf(schedule.contract, things) : undefined;
  return withdrawal !== undefined && isDoubted(withdrawal, 'kind') && schedule.stage !== 'withdrawn';
}

function isInDoubt(answer: Answer | undefined): boolean {
  return answer !== undefined && answer.doubts.length > 0;
}

/** Of one of which nobody knows how it stands, nobody can tell whether it stands so. */
function fateByState(schedule: Schedule, all: readonly Status[], things: Things, wanted: readonly StateWord[]): Fate {
  const states = [...all.map(({ contract }) => contract.state), ...offsOf(schedule.contract, things)];
  if (states.some((one) => wanted.includes(one))) return 'in';
  if (states.includes('unknown')) return unsure('state-unknown');
  const isOfBegin = areOfBegin(states) || areOfBegin(wanted);
  return unlessDoubted(out('other-state'), isStateDoubted(schedule, things, isOfBegin));
}

/**
 * One that may have begun by the last day that is asked for, and may last to the first, is in. Where a side that would tell is
 * open and no sure day tells in its place, nobody can tell.
 */
function fateByDays(schedule: Schedule, all: readonly Status[], from: Day | undefined, until: Day | undefined): Fate {
  const earliest = earliestBegin(schedule);
  const ends = all.map(({ latestPossible }) => latestPossible);
  if (until && earliest && earliest > until) {
    return unlessDoubted(out('other-days'), isInDoubt(agreedFirstDayOf(schedule)));
  }
  if (from && ends.every((end) => end !== undefined && end < from)) {
    return unlessDoubted(out('other-days'), isInDoubt(lastPossibleDaysOf(schedule)));
  }
  const surelyRunsOn = all.flatMap(({ agreedUntil }) => agreedUntil ?? []);
  const mayLast =
    !from || !ends.includes(undefined) || (earliest && earliest >= from) || surelyRunsOn.some((day) => day >= from);
  const mayHaveBegun = !until || earliest !== undefined || surelyBegunOn(schedule, all).some((day) => day <= until);
  return mayLast && mayHaveBegun ? 'in' : unsure('days-unknown');
}

/** The first day that a contract may begin on; without one its end tells by when it has begun. */
function earliestBegin({ agreed }: Schedule): Day | undefined {
  const earliest = agreed?.start.firstDay.gives.earliest;
  return earliest === undefined || isOpen(earliest) ? undefined : earliest;
}

/** Days by which a contract has surely begun: its first at the latest, those on which it surely runs, and the last that it can have. */
function surelyBegunOn({ agreed }: Schedule, all: readonly Status[]): Day[] {
  const latest = agreed?.start.firstDay.gives.latest;
  return [
    ...(latest === undefined || isOpen(latest) ? [] : [latest]),
    ...all.flatMap(({ agreedUntil, latestPossible }) => [agreedUntil ?? [], latestPossible ?? []].flat()),
  ];
}

/** The days that a day of the data may be; `undefined` where it is not known. */
export function windowOfDay(written: string | null): Window<unknown> | undefined {
  return written === null ? undefined : parseStretch(written);
}

/**
 * What becomes of something that happened on a day, where only what may fall between two days is asked for.
 *
 * @param isDoubted whether it may have been another day
 */
export function fateByTime(day: Window<unknown> | undefined, { from, until }: ContractFilter, isDoubted = false): Fate {
  if (!from && !until) return 'in';
  if (!day || (isOpen(day.earliest) && isOpen(day.latest))) return unsure('days-unknown');
  const isAway = isWhollyBefore(day, from) || (until !== undefined && !isOpen(day.earliest) && day.earliest > until);
  return isAway ? unlessDoubted(out('other-days'), isDoubted) : 'in';
}

function isWhollyBefore({ latest }: Window<unknown>, from: Day | undefined): boolean {
  return from !== undefined && !isOpen(latest) && latest < from;
}
