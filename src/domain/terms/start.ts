import { firstDayOf } from '../../calendar/term.js';
import { common, exactDayOf, moved, type Window } from '../../calendar/window.js';
import { keyOf, type Located, under } from '../../source/located.js';
import { type Entry, isUnknown } from '../entry.js';
import { type Assumption, assumedFirstDay, assumedLength, noAssumption } from './assumption.js';
import type { Cause } from './cause.js';
import {
  agreeing,
  type DerivedDay,
  type DerivedLength,
  dayAfter,
  endAfter,
  noDay,
  noEarlierThan,
  nothing,
  statedDay,
  statedLength,
} from './derived.js';
import type { Terms } from './reading.js';
import { dayAt } from './reading.js';

/** The initial term of a contract, and where the counting of its options starts. */
export interface InitialTerm {
  readonly firstDay: DerivedDay;
  readonly lastDay: DerivedDay;
  /** Whether the last day is a stated fact, which no cap moves. */
  readonly stated: boolean;
  /** Options are counted from this day on, after this length. */
  readonly countedFrom: DerivedDay;
  readonly counted: DerivedLength;
}

/**
 * The initial term. A stated last day beats a computed one; without a first day, that is counted back from
 * last day and length. Options count from the first day; from the day after the last where only that is known.
 *
 * @param successorFirstDay the first day of the contract named by `endsWith`
 */
export function startOf(
  terms: Terms,
  successorFirstDay: DerivedDay | undefined,
  assumption = noAssumption,
): InitialTerm {
  const length =
    assumedLength(assumption.initialTerm, keyOf(terms, 'initialTerm')) ?? statedLength(terms, keyOfLength(terms));
  const firstDay = assumedFirstDay(assumption, terms) ?? firstDayIn(terms, length);
  const computed = noEarlierThan(endAfter(firstDay, length), firstDay);
  const ending = endsWithDay(terms, successorFirstDay) ?? (givesWay(terms, assumption) ? undefined : statedEnd(terms));
  if (!ending) return { firstDay, lastDay: computed, stated: false, countedFrom: firstDay, counted: length };
  const lastDay = agreeing('stated-end', ending, computed) ?? ending;
  const exact = exactDayOf(computed.gives);
  return exact !== undefined && exact === exactDayOf(lastDay.gives)
    ? { firstDay, lastDay, stated: true, countedFrom: firstDay, counted: length }
    : {
        firstDay,
        lastDay,
        stated: exactDayOf(lastDay.gives) !== undefined,
        countedFrom: dayAfter(lastDay),
        counted: nothing,
      };
}

/**
 * The key that says how long the initial term is, or why nobody knows. Where the length is not known, and of the last day the source
 * does more than be silent (it contradicts itself, cannot be read, leaves it open …), that is why.
 */
function keyOfLength({
  value: { initialTerm = 'not-stated', lastDay = 'not-stated' },
}: Terms): 'initialTerm' | 'lastDay' {
  const isLeftOpen = isUnknown(lastDay) && lastDay !== 'none' && lastDay !== 'not-stated';
  return isUnknown(initialTerm) && isLeftOpen ? 'lastDay' : 'initialTerm';
}

/** The last day of the initial term as the source prints it; `none` is open-ended. */
export function statedLastDay(terms: Terms): Window<Cause> | undefined {
  const { lastDay } = terms.value;
  if (lastDay === undefined || (isUnknown(lastDay) && lastDay !== 'none')) return undefined;
  return dayAt(terms, 'lastDay');
}

/** Whether the last day that is stated no longer holds, because the term that it closes is supposed to be another. */
function givesWay({ value: { initialTerm } }: Terms, assumption: Assumption): boolean {
  if (assumption.initialTerm !== undefined) return true;
  return assumption.firstDay !== undefined && initialTerm !== undefined && !isUnknown(initialTerm);
}

function statedEnd(terms: Terms): DerivedDay | undefined {
  return statedLastDay(terms) && statedDay(terms, 'lastDay');
}

function firstDayIn(terms: Terms, length: DerivedLength): DerivedDay {
  const stated = statedDay(terms, 'firstDay');
  const last = statedEnd(terms);
  const { initialTerm } = terms.value;
  if (exactDayOf(stated.gives) || !last || initialTerm === undefined || isUnknown(initialTerm)) return stated;
  const back = firstDayOf(last.gives, length.gives);
  const gives = back && common(stated.gives, back);
  return gives ? { rule: 'counted-back', gives, of: [stated, last, length] } : stated;
}

function endsWithDay(terms: Terms, successorFirstDay: DerivedDay | undefined): DerivedDay | undefined {
  const endsWith = under(terms, 'endsWith');
  if (!endsWith || typeof endsWith.value === 'string') return undefined;
  const mapping = endsWith as Located<Entry<'endsWith'>>;
  if (mapping.value.successor !== undefined) {
    return (
      successorFirstDay && {
        rule: 'successor',
        gives: moved(successorFirstDay.gives, -1),
        of: [successorFirstDay],
        input: { mapping, key: 'successor' },
      }
    );
  }
  return noDay('until-event', { reason: 'ends-with-event', at: keyOf(mapping, 'event') }, { mapping, key: 'event' });
}
