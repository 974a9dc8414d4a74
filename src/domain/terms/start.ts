import { noTime, type Span } from '../../calendar/span.js';
import { endOf, firstDayOf } from '../../calendar/term.js';
import { common, exactDayOf, from, moved, openFor, type Window } from '../../calendar/window.js';
import { keyOf, type Located, under } from '../../source/located.js';
import { type Entry, isUnknown } from '../entry.js';
import type { Cause } from './cause.js';
import { dayAt, lengthAt } from './reading.js';

type Terms = Located<Entry<'terms'>>;

/** The initial term of a contract, and where the counting of its options starts. */
export interface Start {
  readonly firstDay: Window<Cause>;
  readonly lastDay: Window<Cause>;
  /** Whether the last day is a stated fact, which no cap moves. */
  readonly stated: boolean;
  /** Options are counted from this day on, after this length. */
  readonly countedFrom: Window<Cause>;
  readonly counted: Span<Cause>;
}

/**
 * The initial term. A stated last day beats a computed one; without a first day, that is counted back from
 * last day and length. Options count from the first day; from the day after the last where only that is known.
 *
 * @param successorFirstDay the first day of the contract named by `endsWith`
 */
export function startOf(terms: Terms, successorFirstDay: Window<Cause> | undefined): Start {
  const length = lengthAt(terms, 'initialTerm');
  const firstDay = firstDayIn(terms, length);
  const counted = endOf(firstDay, length);
  const computed = from(counted, firstDay.earliest);
  const ending = endingOf(terms, successorFirstDay) ?? statedLastDay(terms);
  if (!ending) return { firstDay, lastDay: computed, stated: false, countedFrom: firstDay, counted: length };
  const lastDay = common(ending, computed) ?? ending;
  const agrees = exactDayOf(computed) !== undefined && exactDayOf(computed) === exactDayOf(lastDay);
  return agrees
    ? { firstDay, lastDay, stated: true, countedFrom: firstDay, counted: length }
    : { firstDay, lastDay, stated: exactDayOf(lastDay) !== undefined, countedFrom: moved(lastDay, 1), counted: noTime };
}

/** The last day of the initial term as the source prints it; `none` is open-ended. */
export function statedLastDay(terms: Terms): Window<Cause> | undefined {
  const { lastDay } = terms.value;
  if (lastDay === undefined || (isUnknown(lastDay) && lastDay !== 'none')) return undefined;
  return dayAt(terms, 'lastDay');
}

function firstDayIn(terms: Terms, length: Span<Cause>): Window<Cause> {
  const stated = dayAt(terms, 'firstDay');
  const last = statedLastDay(terms);
  const { initialTerm } = terms.value;
  if (exactDayOf(stated) || !last || initialTerm === undefined || isUnknown(initialTerm)) return stated;
  const back = firstDayOf(last, length);
  return (back && common(stated, back)) ?? stated;
}

function endingOf(terms: Terms, successorFirstDay: Window<Cause> | undefined): Window<Cause> | undefined {
  const endsWith = under(terms, 'endsWith');
  if (!endsWith || typeof endsWith.value === 'string') return undefined;
  if (endsWith.value.successor !== undefined) return successorFirstDay && moved(successorFirstDay, -1);
  return openFor({ reason: 'ends-with-event', at: keyOf(endsWith, 'event') });
}
