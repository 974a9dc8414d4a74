import { isOpen } from '../../calendar/window.js';
import { type Entry, isUnknown } from '../entry.js';
import {
  capped,
  cutToLongest,
  type DerivedDay,
  type DerivedLength,
  endAfter,
  lifted,
  statedDay,
  statedLength,
} from './derived.js';
import type { Terms } from './reading.js';

/** The keys of terms that are a floor or a cap. */
export const limitKeys: readonly string[] = ['minimumTerm', 'maximumTerm', 'earliestLastDay', 'latestLastDay'];

/** The floor and the cap of a whole contract. The later floor and the earlier cap win. */
export interface Limits {
  readonly floor: DerivedDay | undefined;
  readonly cap: DerivedDay | undefined;
  /** The cap as a length from the first day, to be applied before a length meets a day. */
  readonly longest: DerivedLength | undefined;
}

/** Limits given as a day stay where they are; those given as a term count from `firstDay` and move with it. */
export function limitsOf(terms: Terms, firstDay: DerivedDay): Limits {
  const shortest = states(terms, 'minimumTerm') ? statedLength(terms, 'minimumTerm') : undefined;
  const longest = states(terms, 'maximumTerm') ? atMost(statedLength(terms, 'maximumTerm')) : undefined;
  const floors = [shortest && endAfter(firstDay, shortest), dayOf(terms, 'earliestLastDay')];
  const caps = [longest && endAfter(firstDay, longest), dayOf(terms, 'latestLastDay')];
  const [floor, laterToo] = floors.filter((one) => one !== undefined);
  const [cap, earlierToo] = caps.filter((one) => one !== undefined);
  return {
    floor: floor && laterToo ? lifted(floor, laterToo) : floor,
    cap: cap && earlierToo ? capped(cap, earlierToo) : cap,
    longest,
  };
}

/** A last day held between floor and cap. A floor lifts only what is not surely below it: what is stated stays. */
export function withinLimits(lastDay: DerivedDay, { floor, cap }: Limits): DerivedDay {
  const belowFloor = floor && isSurelyBelow(lastDay, floor);
  const raised = floor && !belowFloor ? lifted(lastDay, floor) : lastDay;
  return cap ? capped(raised, cap) : raised;
}

/** A length counted from the first day, cut to the longest that is allowed. */
export function cut(length: DerivedLength, { longest }: Limits): DerivedLength {
  return longest ? cutToLongest(length, longest) : length;
}

function isSurelyBelow({ gives: { latest } }: DerivedDay, { gives: { earliest } }: DerivedDay): boolean {
  return !isOpen(latest) && !isOpen(earliest) && latest < earliest;
}

/** "At most seven years" caps at seven years, not at anything less. */
function atMost(length: DerivedLength): DerivedLength {
  const { min, max } = length.gives;
  return min === 0 ? { ...length, gives: { min: max, max } } : length;
}

function dayOf(terms: Terms, key: 'earliestLastDay' | 'latestLastDay'): DerivedDay | undefined {
  return states(terms, key) ? statedDay(terms, key) : undefined;
}

function states(terms: Terms, key: keyof Entry<'terms'>): boolean {
  const value = terms.value[key];
  return value !== undefined && !isUnknown(value);
}
