import type { Day } from '../../calendar/day.js';
import { type Span, sumOf } from '../../calendar/span.js';
import { endOf } from '../../calendar/term.js';
import { from, isBefore, isOpen, moved, notAfter, openFor, type Window } from '../../calendar/window.js';
import type { Located } from '../../source/located.js';
import type { Entry } from '../entry.js';
import type { Cause } from './cause.js';
import { cut, type Limits, limited } from './limits.js';
import { optionsUnknown, type Step, stepsOf } from './options.js';
import { type Input, type Period, periodOf } from './period.js';

type Terms = Located<Entry<'terms'>>;

/** From where the next period is counted. */
export interface Point {
  /** The last day of the period before. */
  readonly end: Window<Cause>;
  /** The day from which lengths are counted, and the length already used up. */
  readonly from: Window<Cause>;
  readonly length: Span<Cause>;
  /** Why lengths met on the way are not known. */
  readonly causes: readonly Cause[];
}

/**
 * The periods of the options that follow `after`, in their order. A cap cuts every end; an option that surely starts
 * after it has no room. Options without end run to the first one that ends after `asOf`.
 *
 * @param skip how many options, from the first, are no longer to be had
 */
export function* optionPeriods(terms: Terms, after: Point, limits: Limits, asOf: Day, skip = 0): Generator<Period> {
  const unknown = optionsUnknown(terms);
  if (unknown) {
    const open = openFor(unknown);
    yield periodOf('options', { firstDay: open, lastDay: open }, [], [{ mapping: terms, key: 'options' }]);
  }
  let point = after;
  let number = 0;
  for (const step of stepsOf(terms)) {
    number += 1;
    if (number <= skip) continue;
    const { period, next } = periodAfter(point, step, terms, limits);
    yield period;
    if (step.endless && (period.standing === 'no-room' || isOpen(next.end.latest) || next.end.latest > asOf)) return;
    point = next;
  }
}

/** Why the length of a period is not bounded above. */
export function causesOf(length: Span<Cause>): Cause[] {
  return typeof length.max === 'number' ? [] : [length.max.open];
}

function periodAfter(point: Point, step: Step, terms: Terms, limits: Limits): { period: Period; next: Point } {
  const { cap } = limits;
  const dayAfter = moved(point.end, 1);
  const inputs = inputsOf(step.entry, ['count', 'length']);
  const capInputs = inputsOf(terms, ['latestLastDay', 'maximumTerm']);
  if (cap && isBefore(cap, dayAfter) === 'yes') {
    const nowhere = openFor<Cause>({ reason: 'no-room', at: terms });
    const days = { firstDay: nowhere, lastDay: nowhere };
    return { period: periodOf(step.id, days, [], [...inputs, ...capInputs], 'no-room'), next: point };
  }
  const length = cut(sumOf(point.length, step.countUnknown ? openLength(step.countUnknown) : step.length), limits);
  const causes = [...point.causes, ...(step.countUnknown ? [step.countUnknown] : causesOf(step.length))];
  const lastDay = from(limited(endOf(point.from, length), limits), point.end.earliest);
  const days = { firstDay: cap ? notAfter(dayAfter, cap) : dayAfter, lastDay };
  const isCut = cap !== undefined && !isOpen(cap.latest) && lastDay.latest === cap.latest;
  const standing = step.ifAny ? 'if-any' : 'sure';
  return {
    period: periodOf(step.id, days, causes, isCut ? [...inputs, ...capInputs] : inputs, standing),
    next: { end: lastDay, from: point.from, length, causes },
  };
}

/** How many options there are is not known, so neither is how long they last together. */
function openLength(cause: Cause): Span<Cause> {
  return { min: 0, max: { open: cause } };
}

function inputsOf(mapping: Located<Entry<'option'> | Entry<'terms'>>, keys: readonly string[]): Input[] {
  return keys.filter((key) => Object.hasOwn(mapping.value, key)).map((key) => ({ mapping, key }));
}
