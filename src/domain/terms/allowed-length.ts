import { plusDays } from '../../calendar/day.js';
import { monthsCovering, multiplied } from '../../calendar/length.js';
import { isOpenEnd } from '../../calendar/span.js';
import { monthsUntil } from '../../calendar/term.js';
import { exactDayOf, isOpen } from '../../calendar/window.js';
import type { Located } from '../../source/located.js';
import { isDoubted } from '../doubted.js';
import { type Entry, isUnknown } from '../entry.js';
import { optionGroupsOf } from './option-groups.js';
import type { Terms } from './reading.js';
import { countAt, dayAt, lengthAt } from './reading.js';

/** How long a contract may run, and the key that makes it longer than asked. */
export interface AllowedLength {
  readonly months: number | 'unlimited';
  /** Whether options add to the initial term. */
  readonly withOptions: boolean;
  readonly key: 'initialTerm' | 'lastDay' | 'options';
}

/**
 * How long a contract may surely run by its own terms, options counted in with the longest that each may be, in whole
 * months, an unfinished one counted in. What is not known, or doubted, adds nothing; `undefined` where the initial term is
 * not known, or a limit that cannot be held against it.
 */
export function allowedLengthOf(terms: Terms, more: number): AllowedLength | undefined {
  if (isDoubted(terms, 'initialTerm', 'lastDay', 'maximumTerm', 'latestLastDay')) return undefined;
  const cap = capOf(terms);
  const initial = initialOf(terms);
  if (initial === undefined || cap === undefined) return undefined;
  const key = terms.value.initialTerm === undefined || isUnknown(terms.value.initialTerm) ? 'lastDay' : 'initialTerm';
  const added = optionGroupsOf(terms).map(addedBy);
  const total = added.includes(Infinity) ? Infinity : added.reduce((sum, one) => sum + one, initial);
  const months = Math.min(total, cap);
  return {
    months: months === Infinity ? 'unlimited' : months,
    withOptions: months > initial,
    key: initial > more ? key : 'options',
  };
}

function initialOf(terms: Terms): number | undefined {
  const { initialTerm, lastDay } = terms.value;
  if (initialTerm === 'unlimited' || lastDay === 'none') return Infinity;
  const { min } = lengthAt(terms, 'initialTerm');
  if (initialTerm !== undefined && !isUnknown(initialTerm)) return isOpenEnd(min) ? undefined : monthsCovering(min);
  return monthsTo(terms, 'lastDay');
}

/** How much a group of options may add; nothing where a part of it is not known. */
function addedBy(group: Located<Entry<'option'>>): number {
  if (isDoubted(group, 'count', 'length')) return 0;
  const { min, max } = lengthAt(group, 'length');
  const longest = isOpenEnd(max) ? (isOpenEnd(min) ? 0 : min) : max;
  if (group.value.count === 'unlimited' && longest !== 0) return Infinity;
  return monthsCovering(multiplied(longest, countAt(group, 'count').min));
}

/** The limit on the whole in months, `Infinity` without any. */
function capOf(terms: Terms): number | undefined {
  const { maximumTerm, latestLastDay } = terms.value;
  const caps = [Infinity];
  if (maximumTerm !== undefined && !isUnknown(maximumTerm)) {
    const { max } = lengthAt(terms, 'maximumTerm');
    if (!isOpenEnd(max)) caps.push(monthsCovering(max));
  }
  if (latestLastDay !== undefined && !isUnknown(latestLastDay)) {
    const months = monthsTo(terms, 'latestLastDay');
    if (months === undefined) return undefined;
    caps.push(months);
  }
  return Math.min(...caps);
}

/** The months from the first day to a last one, where both are known. */
function monthsTo(terms: Terms, key: 'lastDay' | 'latestLastDay'): number | undefined {
  const [first, { latest }] = [exactDayOf(dayAt(terms, 'firstDay')), dayAt(terms, key)];
  return first === undefined || isOpen(latest) ? undefined : monthsUntil(first, plusDays(latest, 1));
}
