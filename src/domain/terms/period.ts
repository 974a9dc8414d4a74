import { exactDayOf, isOpen, type Window } from '../../calendar/window.js';
import { isUnknown } from '../entry.js';
import type { Cause } from './cause.js';
import type { DerivedDay } from './derived.js';
import type { Input } from './reading.js';

/** The days of a period, each with how it came about. */
export interface PeriodDays {
  readonly firstDay: DerivedDay;
  readonly lastDay: DerivedDay;
  /** Of an option: the last day to decide on it. */
  readonly decideBy?: DerivedDay;
}

/**
 * A stretch of a contract, or one moment in it. Days are inclusive on both sides.
 * `no-room`: it would start after the last day that the contract can have. `if-any`: it may not exist.
 * `declined`: it is supposed not to be used. `announced`: it is only intended or proposed.
 */
export interface Period {
  readonly id: string;
  readonly firstDay: Window<Cause>;
  readonly lastDay: Window<Cause>;
  /** The same days, and the last one to decide on an option, with how they came about. */
  readonly derived: PeriodDays;
  readonly standing: 'sure' | 'if-any' | 'no-room' | 'declined' | 'announced';
  /** Why the last day (or else the first) is not known, where an unknown word in the data is the reason. */
  readonly unknown: Cause | undefined;
  readonly inputs: readonly Input[];
  /** Of an option: others of its kind follow it, and there is no last one. */
  readonly goesOn?: true;
  /** More of its kind follow than anybody counts out. */
  readonly hasMore?: true;
}

/** A period whose `unknown` follows from what its days rest on: `lengths` are causes met on the way, nearest last. */
export function periodOf(
  id: string,
  derived: PeriodDays,
  lengths: readonly Cause[],
  inputs: readonly Input[],
  standing: Period['standing'] = 'sure',
): Period {
  const [firstDay, lastDay] = [derived.firstDay.gives, derived.lastDay.gives];
  const open = [lastDay.latest, lastDay.earliest, firstDay.earliest, firstDay.latest].filter((bound) => isOpen(bound));
  const reasons = [...(exactDayOf(lastDay) ? [] : lengths.slice(-1)), ...open.map((bound) => bound.open)];
  const unknown = reasons.find(({ reason }) => isUnknown(reason)) ?? reasons[0];
  return { id, firstDay, lastDay, derived, standing, unknown, inputs };
}

/** The length that its source states of a period, as the data have it, or why none is known: of the initial term, an option or an extension. */
export function statedLengthOf({ inputs }: Period): string | undefined {
  const input = inputs.find(({ key }) => key === 'initialTerm' || key === 'length');
  const value = input && (input.mapping.value as Readonly<Record<string, unknown>>)[input.key];
  return typeof value === 'string' ? value : undefined;
}

/** The last period that a contract can have: options without room, declined or not there are none. */
export function lastUsable(periods: readonly Period[]): Period | undefined {
  const isNone = ({ id, unknown }: Period) => id === 'options' && unknown?.reason === 'none';
  return periods
    .filter((period) => period.standing !== 'no-room' && period.standing !== 'declined' && !isNone(period))
    .at(-1);
}

/** Whether more of its kind may follow the last of them: options without a last one, or not all counted out, of which none is refused. */
export function haveNoLast(periods: readonly Period[]): boolean {
  const last = lastUsable(periods);
  return (last?.goesOn ?? last?.hasMore) === true && !periods.some(({ standing }) => standing === 'declined');
}
