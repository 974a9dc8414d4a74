import type { Day } from '../calendar/day.js';
import { parseStretch } from '../calendar/stretch.js';
import { isOpen, type Window } from '../calendar/window.js';
import { type Schedule, scheduleOf } from '../domain/terms/schedule.js';
import { type Status, statusOf } from '../domain/terms/status.js';
import type { ContractThing, Things } from '../domain/things.js';
import type { StateWord } from '../text/status.js';
import { type Fate, fateByCode, out, unsure, worstOf } from './fate.js';

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

/** What becomes of a contract where only some are asked for. */
export function contractFate(contract: ContractThing, things: Things, filter: ContractFilter): Fate {
  const { kind, state, from, until } = filter;
  if (!kind && !state && !from && !until) return 'in';
  return scheduleFate(scheduleOf(contract, things), filter);
}

/** The same of one whose schedule is at hand, with what is supposed of it. */
export function scheduleFate(schedule: Schedule, { kind, state, from, until }: ContractFilter): Fate {
  const courses = schedule.courses.length > 0 ? schedule.courses : [undefined];
  const all = courses.map((course) => statusOf(schedule, course));
  return worstOf([
    ...(kind ? [fateByCode(schedule.kind === undefined ? [] : [{ code: schedule.kind }], kind)] : []),
    ...(state ? [fateByState(all, state)] : []),
    ...(from || until ? [fateByDays(schedule, all, from, until)] : []),
  ]);
}

/** Of one of which nobody knows how it stands, nobody can tell whether it stands so. */
function fateByState(all: readonly Status[], wanted: readonly StateWord[]): Fate {
  const states = all.map(({ contract }) => contract.state);
  if (states.some((one) => wanted.includes(one))) return 'in';
  return states.includes('unknown') ? unsure('state-unknown') : out('other-state');
}

/** One that may run between two days is in where both its ends are bounded; where one is open and nothing sure lies between, nobody can tell. */
function fateByDays(schedule: Schedule, all: readonly Status[], from: Day | undefined, until: Day | undefined): Fate {
  const start = schedule.agreed?.start.firstDay.gives;
  const earliest = start && !isOpen(start.earliest) ? start.earliest : undefined;
  const surelyBegun = start && !isOpen(start.latest) ? start.latest : undefined;
  const ends = all.map(({ latestPossible }) => latestPossible);
  if (until && earliest && earliest > until) return out('other-days');
  if (from && ends.every((end) => end !== undefined && end < from)) return out('other-days');
  const isBounded = (!until || earliest !== undefined) && (!from || !ends.includes(undefined));
  const runsFrom =
    !from || (earliest && earliest >= from) || all.some(({ agreedUntil: day }) => day !== undefined && day >= from);
  const runsUntil =
    !until ||
    (surelyBegun && surelyBegun <= until) ||
    all.some(({ agreedUntil: day }) => day !== undefined && day <= until);
  return isBounded || (runsFrom && runsUntil) ? 'in' : unsure('days-unknown');
}

/** The days that a day of the data may be; `undefined` where it is not known. */
export function windowOfDay(written: string | null): Window<unknown> | undefined {
  return written === null ? undefined : parseStretch(written);
}

/** What becomes of something that happened on a day, where only what may fall between two days is asked for. */
export function fateByTime(day: Window<unknown> | undefined, { from, until }: ContractFilter): Fate {
  if (!from && !until) return 'in';
  if (!day || (isOpen(day.earliest) && isOpen(day.latest))) return unsure('days-unknown');
  const isAway = isWhollyBefore(day, from) || (until !== undefined && !isOpen(day.earliest) && day.earliest > until);
  return isAway ? out('other-days') : 'in';
}

function isWhollyBefore({ latest }: Window<unknown>, from: Day | undefined): boolean {
  return from !== undefined && !isOpen(latest) && latest < from;
}
