import type { Day } from '../calendar/day.js';
import { type Span, sumOf } from '../calendar/span.js';
import { endOf } from '../calendar/term.js';
import { from, isBefore, isOpen, moved, notAfter, openFor, type Window } from '../calendar/window.js';
import type { Located } from '../source/located.js';
import type { Cause } from './cause.js';
import { cut, type Limits, limited, limitsOf } from './limits.js';
import type { Entry } from './model.js';
import { optionsUnknown, type Step, stepsOf } from './options.js';
import { type Input, type Period, periodOf } from './period.js';
import { type Start, startOf } from './start.js';

type Terms = Located<Entry<'terms'>>;

/** A contract as agreed: its initial term and every option, whatever happened since. */
export interface Agreed {
  readonly start: Start;
  readonly limits: Limits;
  readonly periods: readonly Period[];
}

/**
 * The periods of a contract as agreed. Lengths are summed first and added once; a cap cuts every later end.
 * Options without end run to the first one that ends after `asOf`.
 *
 * @param successorFirstDay the first day of the contract that `endsWith` names, where there is one
 */
export function agreedOf(terms: Terms, asOf: Day, successorFirstDay?: Window<Cause>): Agreed {
  const start = startOf(terms, successorFirstDay);
  const limits = limitsOf(terms, start.firstDay);
  const lastDay = start.stated ? start.lastDay : from(limited(start.lastDay, limits), start.firstDay.earliest);
  const days = { firstDay: start.firstDay, lastDay };
  const inputs = (['firstDay', 'lastDay', 'initialTerm', 'endsWith'] as const)
    .filter((key) => terms.value[key] !== undefined)
    .map((key) => ({ mapping: terms, key }));
  const causes = causesOf(start.counted);
  const initial = periodOf('initial', days, causes, inputs);
  const after = { end: lastDay, from: start.countedFrom, length: start.counted, causes };
  return { start, limits, periods: [initial, ...optionPeriods(terms, after, limits, asOf)] };
}

/** From where the next period is counted. */
interface Point {
  /** The last day of the period before. */
  readonly end: Window<Cause>;
  /** The day from which lengths are counted, and the length already used up. */
  readonly from: Window<Cause>;
  readonly length: Span<Cause>;
  readonly causes: readonly Cause[];
}

/**
 * The periods of the options that follow `after`.
 *
 * @param skip how many options, from the first, are no longer to be had
 */
export function* optionPeriods(terms: Terms, after: Point, limits: Limits, asOf: Day, skip = 0): Generator<Period> {
  const none = optionsUnknown(terms);
  if (none) {
    const open = openFor(none);
    yield periodOf('options', { firstDay: open, lastDay: open }, [], [{ mapping: terms, key: 'options' }]);
    return;
  }
  let { end, length, causes } = after;
  let left = skip;
  for (const step of stepsOf(terms)) {
    if (left > 0) {
      left -= 1;
      continue;
    }
    const firstDay = limits.cap ? notAfter(moved(end, 1), limits.cap) : moved(end, 1);
    const inputs = inputsOf(step);
    if (limits.cap && isBefore(limits.cap, moved(end, 1)) === 'yes') {
      const nowhere = openFor<Cause>({ reason: 'no-room', at: terms });
      yield periodOf(step.id, { firstDay: nowhere, lastDay: nowhere }, [], [...inputs, ...capInputs(terms)], 'no-room');
      if (step.endless) return;
      continue;
    }
    if (step.countUnknown) {
      const open = openFor(step.countUnknown);
      const lastDay = limits.cap ? notAfter(open, limits.cap) : open;
      yield periodOf(step.id, { firstDay, lastDay }, [step.countUnknown], inputs);
      return;
    }
    length = cut(sumOf(length, step.length), limits);
    causes = [...causes, ...causesOf(step.length)];
    end = from(limited(endOf(after.from, length), limits), end.earliest);
    const isCut = limits.cap !== undefined && end.latest === limits.cap.latest;
    const standing = step.ifAny ? 'if-any' : 'sure';
    yield periodOf(
      step.id,
      { firstDay, lastDay: end },
      causes,
      isCut ? [...inputs, ...capInputs(terms)] : inputs,
      standing,
    );
    if (step.endless && (isOpen(end.latest) || end.latest > asOf)) return;
  }
}

function causesOf(length: Span<Cause>): Cause[] {
  return typeof length.max === 'number' ? [] : [length.max.open];
}

function inputsOf(step: Step): Input[] {
  return (['count', 'length'] as const)
    .filter((key) => step.entry.value[key] !== undefined)
    .map((key) => ({ mapping: step.entry, key }));
}

function capInputs(terms: Terms): Input[] {
  return (['latestLastDay', 'maximumTerm'] as const)
    .filter((key) => terms.value[key] !== undefined)
    .map((key) => ({ mapping: terms, key }));
}
