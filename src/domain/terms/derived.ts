import type { Day } from '../../calendar/day.js';
import { cutTo, isOpenEnd, noTime, type Span, sumOf, timesOf } from '../../calendar/span.js';
import { endOfTerm, endsWithMonth, lastDayForNotice } from '../../calendar/term.js';
import {
  common,
  either,
  exactly,
  from,
  isOpen,
  moved,
  notAfter,
  notBefore,
  openFor,
  type Window,
} from '../../calendar/window.js';
import type { Cause } from './cause.js';
import type { Input } from './reading.js';
import { dayAt, lengthAt } from './reading.js';

/** How a day or a length follows from others. `why` tells each in words, with the law or standard behind it. */
export type DerivationRule =
  | 'stated'
  | 'assumed'
  | 'term-end'
  | 'month-end'
  | 'counted-back'
  | 'stated-end'
  | 'successor'
  | 'until-event'
  | 'day-after'
  | 'summed'
  | 'maximum-term'
  | 'cap'
  | 'floor'
  | 'not-before'
  | 'no-room'
  | 'count-unknown'
  | 'no-options'
  | 'options-unknown'
  | 'extended'
  | 'length-untold'
  | 'either'
  | 'announced'
  | 'source-day'
  | 'told-as-past'
  | 'ended'
  | 'withdrawn'
  | 'declined'
  | 'notice'
  | 'no-notice'
  | 'repeated';

/** A day or a length with how it came about: made where it is computed, so that it cannot tell another story. */
export interface Derived<T> {
  readonly rule: DerivationRule;
  readonly gives: T;
  readonly of: readonly Derived<unknown>[];
  /** The value of the data that is read or applied. */
  readonly input?: Input;
}

export type DerivedDay = Derived<Window<Cause>>;
export type DerivedLength = Derived<Span<Cause>>;

/** No time at all: what is counted from a day that is itself the start. */
export const nothing: DerivedLength = { rule: 'stated', gives: noTime, of: [] };

export function statedDay(mapping: Input['mapping'], key: string): DerivedDay {
  return { rule: 'stated', gives: dayAt(mapping, key), of: [], input: { mapping, key } };
}

export function statedLength(mapping: Input['mapping'], key: string): DerivedLength {
  return { rule: 'stated', gives: lengthAt(mapping, key), of: [], input: { mapping, key } };
}

/** Where a length from a first day ends. */
export function endAfter(first: DerivedDay, length: DerivedLength): DerivedDay {
  const gives = endOfTerm(first.gives, length.gives);
  const sides = [
    [first.gives.earliest, length.gives.min],
    [first.gives.latest, length.gives.max],
  ] as const;
  const isHeld = sides.some(([day, one]) => !isOpen(day) && !isOpenEnd(one) && endsWithMonth(day, one));
  return { rule: isHeld ? 'month-end' : 'term-end', gives, of: [first, length] };
}

/** Where a length that repeats ends for the nth time, counted from the first day. */
export function repeatedAfter(first: DerivedDay, every: DerivedLength, times: number): DerivedDay {
  return times === 1
    ? endAfter(first, every)
    : { rule: 'repeated', gives: endOfTerm(first.gives, timesOf(every.gives, times)), of: [first, every] };
}

export function dayAfter(day: DerivedDay): DerivedDay {
  return { rule: 'day-after', gives: moved(day.gives, 1), of: [day] };
}

/** Lengths added before they meet a day. */
export function lengthsAdded(a: DerivedLength, b: DerivedLength): DerivedLength {
  if (a === nothing) return b;
  return { rule: 'summed', gives: sumOf(a.gives, b.gives), of: [a, b] };
}

/** A length cut to the longest that is allowed. */
export function cutToLongest(length: DerivedLength, longest: DerivedLength): DerivedLength {
  return changed(length, { rule: 'maximum-term', gives: cutTo(length.gives, longest.gives), of: [length, longest] });
}

/** A last day, or a cap itself, held back by a cap: the earlier one wins. */
export function capped(day: DerivedDay, cap: DerivedDay): DerivedDay {
  return changed(day, { rule: 'cap', gives: notAfter(day.gives, cap.gives), of: [day, cap] });
}

/** A first day bounded by a cap, from above only: a doubtful cap lets nothing start before the day after. */
export function startBy(day: DerivedDay, cap: DerivedDay): DerivedDay {
  const gives = { earliest: day.gives.earliest, latest: notAfter(day.gives, cap.gives).latest };
  return changed(day, { rule: 'cap', gives, of: [day, cap] });
}

/** A last day, or a floor itself, lifted by a floor: the later one wins. */
export function lifted(day: DerivedDay, floor: DerivedDay): DerivedDay {
  return changed(day, { rule: 'floor', gives: notBefore(day.gives, floor.gives), of: [day, floor] });
}

/** A last day that cannot lie before another day's earliest side: a period never ends before the one before it. */
export function noEarlierThan(day: DerivedDay, other: DerivedDay): DerivedDay {
  return changed(day, { rule: 'not-before', gives: from(day.gives, other.gives.earliest), of: [day, other] });
}

/**
 * The day of what a source tells as past: its own day at the latest. One that lies wholly after that is no slip of the
 * reckoning, and stays.
 *
 * @param toldOn the day of the source
 */
export function toldBy(event: Input['mapping'], toldOn: Day): DerivedDay {
  const stated = statedDay(event, 'day');
  const { earliest } = stated.gives;
  if (!isOpen(earliest) && earliest > toldOn) return stated;
  const source: DerivedDay = {
    rule: 'source-day',
    gives: exactly(toldOn),
    of: [],
    input: { mapping: event, key: 'kind' },
  };
  const isDated = Object.hasOwn(event.value, 'day');
  return changed(stated, {
    rule: 'told-as-past',
    gives: { earliest, latest: notAfter(stated.gives, source.gives).latest },
    of: isDated ? [stated, source] : [source],
  });
}

/** The last day of what a source says is over, no later than what was agreed. */
export function endedOn(told: DerivedDay, agreed: DerivedDay): DerivedDay {
  const gives = { earliest: told.gives.earliest, latest: notAfter(told.gives, agreed.gives).latest };
  return { rule: 'ended', gives, of: givesTheSame(gives, told.gives) ? [told] : [told, agreed] };
}

/** The days on which two derivations agree; `undefined` where there are none. */
export function agreeing(rule: DerivationRule, first: DerivedDay, second: DerivedDay): DerivedDay | undefined {
  const gives = common(first.gives, second.gives);
  return gives && (givesTheSame(gives, first.gives) ? first : { rule, gives, of: [first, second] });
}

/** A day that is one of those, by which of some options it is that comes next, and nobody tells which. */
export function eitherDay(first: DerivedDay, others: readonly DerivedDay[]): DerivedDay {
  const apart = others.filter((one) => !givesTheSame(one.gives, first.gives));
  if (apart.length === 0) return first;
  const of = [first, ...apart];
  return { rule: 'either', gives: apart.reduce((all, one) => either(all, one.gives), first.gives), of };
}

/** The last day to decide on what comes after `end`; that end itself where no notice is asked. */
export function decideBefore(end: DerivedDay, notice: DerivedLength | undefined): DerivedDay {
  if (!notice) return { rule: 'no-notice', gives: end.gives, of: [end] };
  return { rule: 'notice', gives: lastDayForNotice(end.gives, notice.gives), of: [end, notice] };
}

/** No day at all, and why. */
export function noDay(rule: DerivationRule, cause: Cause, from: Input | readonly DerivedDay[]): DerivedDay {
  const gives = openFor(cause);
  return 'key' in from ? { rule, gives, of: [], input: from } : { rule, gives, of: from };
}

/** A step that changes nothing is none. */
function changed<T extends Window<Cause> | Span<Cause>>(before: Derived<T>, after: Derived<T>): Derived<T> {
  return givesTheSame(before.gives, after.gives) ? before : after;
}

function givesTheSame(a: Window<Cause> | Span<Cause>, b: Window<Cause> | Span<Cause>): boolean {
  if ('min' in a) return 'min' in b && a.min === b.min && a.max === b.max;
  return 'earliest' in b && a.earliest === b.earliest && a.latest === b.latest;
}
