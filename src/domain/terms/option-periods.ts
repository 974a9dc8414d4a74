import { type Day, earliestDay } from '../../calendar/day.js';
import { isOpenEnd, isShorter, type Span } from '../../calendar/span.js';
import { endOfTerm } from '../../calendar/term.js';
import { isBefore, isOpen, moved } from '../../calendar/window.js';
import type { Located } from '../../source/located.js';
import type { Entry } from '../entry.js';
import { once } from '../once.js';
import { noAssumption } from './assumption.js';
import type { Cause } from './cause.js';
import {
  type DerivedDay,
  type DerivedLength,
  dayAfter,
  decideBefore,
  endAfter,
  lengthsAdded,
  noDay,
  noEarlierThan,
  startBy,
  statedLength,
} from './derived.js';
import { inEither } from './either.js';
import { cut, type Limits, withinLimits } from './limits.js';
import { hasEndless, optionsUnknown, type Right, rightsOf } from './options.js';
import { type Period, periodOf } from './period.js';
import type { Input, Terms } from './reading.js';

/** From where the next period is counted. */
export interface Point {
  /** The last day of the period before. */
  readonly end: DerivedDay;
  /** The day from which lengths are counted, and the length already used up, uncut. */
  readonly from: DerivedDay;
  readonly length: DerivedLength;
  /** Why lengths met on the way are not known. */
  readonly causes: readonly Cause[];
}

/** The periods of a contract; those of its options are made when they are asked for, since many want none of them. */
export interface Periods {
  /** Those that came or surely come, without the options still to be had. */
  readonly told: readonly Period[];
  readonly periods: readonly Period[];
  /** The same, of options without a last one the first alone: as many as it takes to tell how long the contract can last. */
  readonly bounding: readonly Period[];
}

/**
 * Periods, and those of the options that follow them: see `optionPeriods`.
 *
 * @param skip how many options, from the first, are no longer to be had
 * @param perhapsUsed how many more may be used up, so that nobody can tell which of them comes next
 * @param assumption what is supposed of the options
 */
export function periodsUpTo(
  told: readonly Period[],
  terms: Terms,
  after: Point,
  limits: Limits,
  asOf: Day,
  { skip = 0, perhapsUsed = 0, assumption = noAssumption } = {},
): Periods {
  const isEndless = hasEndless(terms) && assumption.declinedFrom === Infinity;
  const without = (more: number, day = asOf) => [
    ...optionPeriods(terms, after, limits, day, { skip: skip + more, assumption }),
  ];
  const cases = () => [without(0), ...Array.from({ length: perhapsUsed }, (_, index) => without(index + 1))];
  const periods = once(() => [...told, ...(perhapsUsed === 0 ? without(0) : inEither(cases(), isEndless))]);
  // The contract can last longest where none of those that may be used up was.
  const bounding = once(() => [...told, ...without(0, isEndless ? earliestDay : asOf)]);
  return {
    told,
    get periods() {
      return periods();
    },
    get bounding() {
      return isEndless || perhapsUsed > 0 ? bounding() : periods();
    },
  };
}

/**
 * The periods of the options that follow `after`, in their order. A cap cuts every end; an option that surely starts
 * after it has no room. Options without a last one run until the decision that comes next from `asOf` on is among them.
 *
 * @param skip how many options, from the first, are no longer to be had
 * @param assumption what is supposed of the options
 */
function* optionPeriods(
  terms: Terms,
  after: Point,
  limits: Limits,
  asOf: Day,
  { skip = 0, assumption = noAssumption } = {},
): Generator<Period> {
  const unknown = optionsUnknown(terms);
  if (unknown) {
    const input = { mapping: terms, key: 'options' };
    const open = noDay(unknown.reason === 'none' ? 'no-options' : 'options-unknown', unknown, input);
    yield periodOf('options', { firstDay: open, lastDay: open }, [], [input]);
  }
  let point = after;
  let number = 0;
  for (const right of rightsOf(terms, assumption)) {
    number += 1;
    // Of options of which nobody knows how many there are, some may be left.
    if (number <= skip && !right.countUnknown) continue;
    if (number >= assumption.declinedFrom) {
      yield declined(right);
      if (right.endless) return;
      continue;
    }
    const { period, next } = periodAfter(point, right, terms, limits);
    // Of those without a last one, none is lost to a cap.
    if (right.endless && period.standing === 'no-room') return;
    const isNext = right.endless && comesNext(period, point, next, asOf);
    yield numberedOn(period, right, isNext);
    if (isNext) return;
    point = next;
  }
}

/** @param isEnough what follows it is not asked for */
function numberedOn(period: Period, { endless, hasMore }: Right, isEnough: boolean): Period {
  return { ...period, ...(endless ? { goesOn: true } : {}), ...(hasMore && !isEnough ? { hasMore } : {}) };
}

/** Whether an option is the next to be decided on, or none that follows it can be told to be. */
function comesNext({ derived: { decideBy } }: Period, point: Point, next: Point, asOf: Day): boolean {
  if (!decideBy) return true;
  const { earliest, latest } = decideBy.gives;
  if (isOpen(earliest) || isOpen(latest)) return true;
  const [before, after] = [point.end.gives, next.end.gives];
  if (after.latest === before.latest) return true;
  return latest >= asOf && (earliest >= asOf || after.earliest === before.earliest);
}

/** Why the length of a period is not bounded above. */
export function causesOf(length: Span<Cause>): Cause[] {
  return isOpenEnd(length.max) ? [length.max.open] : [];
}

function periodAfter(point: Point, right: Right, terms: Terms, limits: Limits): { period: Period; next: Point } {
  const { cap } = limits;
  const next = dayAfter(point.end);
  const inputs = inputsOf(right.entry, ['count', 'length']);
  const capInputs = inputsOf(terms, ['latestLastDay', 'maximumTerm']);
  if (isFull(point, limits)) {
    const nowhere = noDay('no-room', { reason: 'no-room', at: terms }, [next, ...(cap ? [cap] : [])]);
    const days = { firstDay: nowhere, lastDay: nowhere };
    return { period: periodOf(right.id, days, [], [...inputs, ...capInputs], 'no-room'), next: point };
  }
  const length = lengthsAdded(point.length, right.countUnknown ? openLength(right, right.countUnknown) : right.length);
  const causes = [...point.causes, ...(right.countUnknown ? [right.countUnknown] : causesOf(right.length.gives))];
  const lastDay = noEarlierThan(withinLimits(endAfter(point.from, cut(length, limits)), limits), point.end);
  const firstDay = cap ? startBy(next, cap) : next;
  const notice = right.entry.value.notice === undefined ? undefined : statedLength(right.entry, 'notice');
  const days = { firstDay, lastDay, decideBy: decideBefore(point.end, notice) };
  const { latest } = lastDay.gives;
  const isCut = cap !== undefined && !isOpen(cap.gives.latest) && latest === cap.gives.latest;
  const standing = right.ifAny ? 'if-any' : 'sure';
  return {
    period: periodOf(right.id, days, causes, isCut ? [...inputs, ...capInputs] : inputs, standing),
    next: { end: lastDay, from: point.from, length, causes },
  };
}

/**
 * Whether what comes next surely starts after the cap. Lengths are compared as they are and ends as they would be without
 * the cap: of two windows that one doubtful day moves alike, or that the cap itself has cut, nobody can tell which is later.
 */
function isFull({ end, from, length }: Point, { cap, longest }: Limits): boolean {
  if (longest && isShorter(length.gives, longest.gives) === 'no') return true;
  const ends = [end.gives, endOfTerm(from.gives, length.gives)];
  return cap !== undefined && ends.some((one) => isBefore(cap.gives, moved(one, 1)) === 'yes');
}

/** An option that is supposed not to be used. */
function declined({ entry, id }: Right): Period {
  const never = noDay('declined', { reason: 'declined', at: entry }, []);
  return periodOf(id, { firstDay: never, lastDay: never }, [], [], 'declined');
}

/** How many options there are is not known, so neither is how long they last together. */
function openLength({ entry }: Right, cause: Cause): DerivedLength {
  const gives = { min: 0, max: { open: cause } };
  return { rule: 'count-unknown', gives, of: [], input: { mapping: entry, key: 'count' } };
}

function inputsOf(mapping: Located<Entry<'option'> | Entry<'terms'>>, keys: readonly string[]): Input[] {
  return keys.filter((key) => Object.hasOwn(mapping.value, key)).map((key) => ({ mapping, key }));
}
