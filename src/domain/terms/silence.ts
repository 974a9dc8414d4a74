import { exactly, isBefore, isOpen, type Window } from '../../calendar/window.js';
import type { Located } from '../../source/located.js';
import type { Entry } from '../entry.js';
import { type ContractThing, isWithin, lookUp, type Things, trackOf } from '../things.js';
import type { Cause } from './cause.js';
import { currentContracts } from './current.js';
import { isOff } from './off.js';
import { isSettled } from './option-status.js';
import { lastUsable, type Period } from './period.js';
import type { Input } from './reading.js';
import { statusOf } from './status.js';

import { type Timed, timedOf } from './timed.js';

/** A contract of which no source says anything after the end of the last period that is known. */
export interface Silence {
  readonly contract: ContractThing;
  readonly terms: Located<Entry<'terms'>>;
  /** The last day of that period. */
  readonly lastDay: Window<Cause>;
  /** The value that gives it. */
  readonly input: Input;
}

/**
 * The contracts whose known periods have all ended by the day of `things` without any word on what came then. Left out
 * are those of which somebody knows: ended, not extended or withdrawn by an event or a stage, told of by a source after that end,
 * followed by another contract, redrawn, or overtaken by a later one for the same segment that a source says has
 * begun. A contract whose end cannot be told is left out too; one told of in shares comes once.
 */
export function* silencesIn(things: Things): Generator<Silence> {
  const told = new Set<string>();
  for (const contract of currentContracts(things).current) {
    if (told.has(contract.id) || isFollowed(contract, things)) continue;
    const schedule = timedOf(contract, things);
    const end = schedule && silentEndOf(schedule);
    if (!end || isToldOfAfter(end.lastDay, contract, things) || isOvertaken(schedule, things)) continue;
    told.add(contract.id);
    yield { contract, terms: schedule.terms.located, ...end };
  }
}

/** The end after which nothing is told; `undefined` where there is none yet, or something is told after it. */
function silentEndOf(schedule: Timed): Pick<Silence, 'lastDay' | 'input'> | undefined {
  const { agreed, courses, asOf } = schedule;
  const ends = (courses.length > 0 ? courses : [undefined]).map((course) => {
    const { state } = statusOf(schedule, course).contract;
    if (course?.outcome === 'declined') return undefined;
    const settled = (course?.periods ?? agreed.periods).filter(isSettled);
    return state === 'unknown' || state === 'expired' ? lastUsable(settled) : undefined;
  });
  const last = ends.includes(undefined) ? undefined : (ends as Period[]).reduce(later);
  const lastDay = last?.lastDay;
  if (!last || !lastDay || isBefore(lastDay, exactly(asOf)) !== 'yes') return undefined;
  return { lastDay, input: inputOf(last, schedule) };
}

/** Whether any source that may date from after a day tells of the contract, or of a share of it. */
function isToldOfAfter(day: Window<Cause>, { id }: ContractThing, things: Things): boolean {
  const versions = [...things.contracts.values()].filter((one) => one.id === id).flatMap((one) => one.versions);
  return versions.some(({ edition: { countsFrom } }) => countsFrom && isBefore(day, exactly(countsFrom)) !== 'no');
}

function later(a: Period, b: Period): Period {
  const [x, y] = [a.lastDay.latest, b.lastDay.latest];
  return isOpen(x) || (!isOpen(y) && x >= y) ? a : b;
}

/** What gives the end of a period: what extended it, else the last day, the contract it ends with, or the length. */
function inputOf({ id, inputs }: Period, { terms }: Timed): Input {
  const [first] = inputs;
  if (id !== 'initial' && first) return first;
  const key = (['endsWith', 'lastDay'] as const).find((one) => inputs.some((input) => input.key === one));
  return { mapping: terms.located, key: key ?? 'initialTerm' };
}

function isFollowed(contract: ContractThing, things: Things): boolean {
  const terms = lookUp(contract, 'terms', things)?.located.value;
  const endsWith = typeof terms === 'object' ? terms.endsWith : undefined;
  const successor = typeof endsWith === 'object' ? endsWith.successor : undefined;
  return [...things.contracts.values()].some((next) => {
    const follows = lookUp(next, 'follows', things)?.located.value;
    const isNext = next.id === successor || (Array.isArray(follows) && follows.includes(contract.id));
    return isNext && !isOff(next, things);
  });
}

/** Whether a contract that began later, as a source tells, holds for the same segment. */
function isOvertaken({ contract, agreed, kind }: Timed, things: Things): boolean {
  return [...things.contracts.values()].some((other) => {
    if (other.id === contract.id || !areForTheSame(contract, other) || isOff(other, things)) return false;
    const next = timedOf(other, things);
    if (!next || !hasBegun.includes(next.stage)) return false;
    const isLater = isBefore(agreed.start.firstDay.gives, next.agreed.start.firstDay.gives) === 'yes';
    return isLater || (next.kind === 'regular' && kind !== 'regular');
  });
}

const hasBegun: readonly (string | undefined)[] = ['running', 'ended'];

/** Whether one contract holds for the segment of the other, or for a part or the whole of it. */
function areForTheSame(a: ContractThing, b: ContractThing): boolean {
  if (trackOf(a) !== trackOf(b)) return false;
  return isWithin(a.segment, b.segment) || isWithin(b.segment, a.segment);
}
