import { type Day, earliestDay, laterOf } from '../../calendar/day.js';
import { exactly, isBefore, isOpen, type Window } from '../../calendar/window.js';
import type { Located } from '../../source/located.js';
import type { Entry } from '../entry.js';
import { lookUp } from '../look-up.js';
import { once, onceForEach } from '../once.js';
import type { ContractThing, Things } from '../things.js';
import { type Begun, begunBeside, begunIn } from './begun.js';
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
 *
 * @param isAsked which contracts are asked for, by their id
 */
export function* silencesIn(things: Things, isAsked = (_id: string) => true): Generator<Silence> {
  const told = new Set<string>();
  const followed = followedIn(things);
  const timed = onceForEach((contract: ContractThing) => timedOf(contract, things));
  const begun = once(() => begunIn(things, timed));
  const toldLast = onceForEach((id: string) => lastDayToldOf(id, things));
  for (const contract of currentContracts(things).current) {
    if (!isAsked(contract.id)) continue;
    if (told.has(contract.id) || followed.has(contract.id) || endsWithAnother(contract, things)) continue;
    const schedule = timed(contract);
    const end = schedule && silentEndOf(schedule);
    if (!end || isBefore(end.lastDay, exactly(toldLast(contract.id))) !== 'no' || isOvertaken(schedule, begun()))
      continue;
    told.add(contract.id);
    yield { contract, terms: schedule.terms.located, ...end };
  }
}

/** The end after which nothing is told; `undefined` where there is none yet, or something is told after it. */
function silentEndOf(schedule: Timed): Pick<Silence, 'lastDay' | 'input'> | undefined {
  const { agreed, courses, asOf } = schedule;
  const all = courses.length > 0 ? courses : [undefined];
  const ends = all.map((course) => {
    return course?.outcome === 'declined' ? undefined : lastUsable((course ?? agreed).told.filter(isSettled));
  });
  const last = ends.includes(undefined) ? undefined : (ends as Period[]).reduce(later);
  const lastDay = last?.lastDay;
  if (!last || !lastDay || isBefore(lastDay, exactly(asOf)) !== 'yes') return undefined;
  const isUntold = all.every((course) => statusOf(schedule, course).isUntold);
  return isUntold ? { lastDay, input: inputOf(last, schedule) } : undefined;
}

/** The last day that any source may date from which tells of a contract, or of a share of it. */
function lastDayToldOf(id: string, things: Things): Day {
  const versions = (things.contractsById.get(id) ?? []).flatMap((one) => one.versions);
  return versions.flatMap(({ edition: { countsFrom } }) => countsFrom ?? []).reduce(laterOf, earliestDay);
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

/** The ids of the contracts that others follow which were not dropped or redrawn. */
function followedIn(things: Things): ReadonlySet<string> {
  const all = [...things.contracts.values()];
  return new Set(
    all.flatMap((next) => {
      const follows = lookUp(next, 'follows', things)?.located.value;
      return Array.isArray(follows) && !isOff(next, things) ? follows : [];
    }),
  );
}

/** Whether a contract ends with the first day of another one that was not dropped or redrawn. */
function endsWithAnother(contract: ContractThing, things: Things): boolean {
  const terms = lookUp(contract, 'terms', things)?.located.value;
  const endsWith = typeof terms === 'object' ? terms.endsWith : undefined;
  const successor = typeof endsWith === 'object' ? endsWith.successor : undefined;
  return (things.contractsById.get(successor ?? '') ?? []).some((next) => !isOff(next, things));
}

/** Whether a contract that began later, as a source tells, holds for the same segment, or for a part or the whole of it. */
function isOvertaken({ contract, agreed, kind }: Timed, begun: Begun): boolean {
  const firstDay = agreed.start.firstDay.gives;
  return begunBeside(contract, begun).some(
    ({ latest, regular }) =>
      latest.some((other) => other.id !== contract.id && isBefore(firstDay, other.firstDay) === 'yes') ||
      (kind !== 'regular' && regular.some((other) => other.id !== contract.id)),
  );
}
