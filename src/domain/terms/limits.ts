import { cutTo, type Span } from '../../calendar/span.js';
import { endOf } from '../../calendar/term.js';
import { isOpen, notAfter, notBefore, type Window } from '../../calendar/window.js';
import type { Located } from '../../source/located.js';
import { type Entry, isUnknown } from '../entry.js';
import type { Cause } from './cause.js';
import { dayAt, lengthAt } from './reading.js';

type Terms = Located<Entry<'terms'>>;

/** The floor and the cap of a whole contract. The later floor and the earlier cap win. */
export interface Limits {
  readonly floor: Window<Cause> | undefined;
  readonly cap: Window<Cause> | undefined;
  /** The cap as a length from the first day, to be applied before a length meets a day. */
  readonly longest: Span<Cause> | undefined;
}

/** Limits given as a day stay where they are; those given as a term count from `firstDay` and move with it. */
export function limitsOf(terms: Terms, firstDay: Window<Cause>): Limits {
  const shortest = states(terms, 'minimumTerm') ? lengthAt(terms, 'minimumTerm') : undefined;
  const longest = states(terms, 'maximumTerm') ? atMost(lengthAt(terms, 'maximumTerm')) : undefined;
  const floors = [shortest && endOf(firstDay, shortest), dayOf(terms, 'earliestLastDay')].filter(
    (one) => one !== undefined,
  );
  const caps = [longest && endOf(firstDay, longest), dayOf(terms, 'latestLastDay')].filter((one) => one !== undefined);
  return {
    floor: floors.length > 0 ? floors.reduce((a, b) => notBefore(a, b)) : undefined,
    cap: caps.length > 0 ? caps.reduce((a, b) => notAfter(a, b)) : undefined,
    longest,
  };
}

/** A last day held between floor and cap. A floor lifts only what is not surely below it: what is stated stays. */
export function limited(lastDay: Window<Cause>, { floor, cap }: Limits): Window<Cause> {
  const belowFloor = floor && !isOpen(lastDay.latest) && !isOpen(floor.earliest) && lastDay.latest < floor.earliest;
  const lifted = floor && !belowFloor ? notBefore(lastDay, floor) : lastDay;
  return cap ? notAfter(lifted, cap) : lifted;
}

/** A length counted from the first day, cut to the longest that is allowed. */
export function cut(length: Span<Cause>, { longest }: Limits): Span<Cause> {
  return longest ? cutTo(length, longest) : length;
}

/** "At most seven years" caps at seven years, not at anything less. */
function atMost(length: Span<Cause>): Span<Cause> {
  return length.min === 0 ? { min: length.max, max: length.max } : length;
}

function dayOf(terms: Terms, key: 'earliestLastDay' | 'latestLastDay'): Window<Cause> | undefined {
  return states(terms, key) ? dayAt(terms, key) : undefined;
}

function states(terms: Terms, key: keyof Entry<'terms'>): boolean {
  const value = terms.value[key];
  return value !== undefined && !isUnknown(value);
}
