/**
 * Made-up terms in which every value may be a range, each with the concrete values that it may turn out to be:
 * the sides of the range and something between them.
 */
import fc from 'fast-check';
import type { Day } from '../../src/calendar/day.js';
import type { Entry } from '../../src/domain/entry.js';
import { agreedOf } from '../../src/domain/terms/agreed.js';
import type { Period } from '../../src/domain/terms/period.js';
import { YamlFile } from '../../src/source/yaml-file.js';
import { dayInWindow, someDay } from '../calendar/drawn.js';
import { dayAt, daysAfter, lastDay, lengthOfMonth } from '../calendar/oracle.js';

/** A value as it is written, and from the least to the greatest what it may be. */
export interface Range<T> {
  readonly written: string;
  readonly choices: readonly T[];
}

/** A limit of the whole contract: the key that gives it, and its range of days or of months. */
export interface Limit {
  readonly key: 'latestLastDay' | 'maximumTerm' | 'earliestLastDay' | 'minimumTerm';
  readonly range: Range<Day> | Range<number>;
}

export interface Plan {
  readonly firstDay: Range<Day>;
  readonly initialTerm: Range<number>;
  readonly count: { readonly min: number; readonly max: number };
  readonly length: Range<number>;
  readonly cap: Limit | undefined;
  readonly floor: Limit | undefined;
}

/** One way in which a plan may turn out: each option has a length of its own. */
export interface Choice {
  readonly firstDay: Day;
  readonly initialTerm: number;
  readonly lengths: readonly number[];
  readonly cap: Day | number | undefined;
  readonly floor: Day | number | undefined;
}

const stretch = dayInWindow.map(({ window: { earliest, latest }, day }) => ({
  written: `${earliest}..${latest}`,
  choices: [earliest, day, latest],
}));

const partOfYear = fc.tuple(someDay, fc.boolean()).map(([day, isYear]) => {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return isYear
    ? { written: `${year}`, choices: [dayAt(year, 1, 1), day, dayAt(year, 12, 31)] }
    : {
        written: day.slice(0, 7),
        choices: [dayAt(year, month, 1), day, dayAt(year, month, lengthOfMonth(year, month))],
      };
});

const oneDay = someDay.map((day) => ({ written: day, choices: [day] }));

/** A length of months: as it is, from–to, or at most. */
function someLength(least: number, most: number): fc.Arbitrary<Range<number>> {
  const months = fc.integer({ min: least, max: most });
  return fc.oneof(
    months.map((exact) => ({ written: `P${exact}M`, choices: [exact] })),
    fc.tuple(months, fc.integer({ min: 1, max: 30 })).map(([min, more]) => ({
      written: `P${min}M..P${min + more}M`,
      choices: [min, min + Math.floor(more / 2), min + more],
    })),
    months.map((max) => ({ written: `..P${max}M`, choices: [0, Math.floor(max / 2), max] })),
  );
}

const maximum: fc.Arbitrary<Limit> = someLength(1, 90).map(({ written, choices }) => ({
  key: 'maximumTerm',
  // "At most seven years" caps at seven years, not at anything less.
  range: { written, choices: written.startsWith('..') ? choices.slice(-1) : choices },
}));

/** A limit given as days: some years after the last day on which the contract may start. */
function daysLimit(key: Limit['key'], firstDay: Range<Day>, years: number): fc.Arbitrary<Limit> {
  return fc.tuple(fc.nat(years * 365), fc.nat(65)).map(([after, more]) => {
    const earliest = daysAfter(firstDay.choices.at(-1) as Day, after);
    const latest = daysAfter(earliest, more);
    return { key, range: { written: `${earliest}..${latest}`, choices: [earliest, latest] } };
  });
}

export const somePlan: fc.Arbitrary<Plan> = fc.oneof(stretch, partOfYear, oneDay).chain((firstDay) =>
  fc.record({
    firstDay: fc.constant(firstDay),
    initialTerm: someLength(1, 60),
    count: fc.constantFrom({ min: 1, max: 1 }, { min: 2, max: 2 }, { min: 1, max: 3 }),
    length: someLength(1, 24),
    cap: fc.option(fc.oneof(maximum, daysLimit('latestLastDay', firstDay, 9)), { nil: undefined }),
    floor: fc.option(
      fc.oneof(
        someLength(1, 40).map((range): Limit => ({ key: 'minimumTerm', range })),
        daysLimit('earliestLastDay', firstDay, 4),
      ),
      { nil: undefined },
    ),
  }),
);

/** Every way in which a plan may turn out by these values. Fewer options are the first ones of more, so there are always the most. */
export function* choicesOf(plan: Plan): Generator<Choice> {
  const [firstDays, terms] = [plan.firstDay.choices, plan.initialTerm.choices];
  const none = [undefined];
  for (const firstDay of firstDays) {
    for (const initialTerm of terms) {
      for (const lengths of rowsOf(plan.length.choices, plan.count.max)) {
        for (const cap of plan.cap?.range.choices ?? none) {
          for (const floor of plan.floor?.range.choices ?? none) yield { firstDay, initialTerm, lengths, cap, floor };
        }
      }
    }
  }
}

/** The rows of `count` values: each one's sides, and once what lies between. */
function rowsOf(values: readonly number[], count: number): number[][] {
  const sides = [...new Set([values[0] ?? 0, values.at(-1) ?? 0])];
  let rows: number[][] = [[]];
  for (let index = 0; index < count; index += 1) rows = rows.flatMap((row) => sides.map((side) => [...row, side]));
  return values.length > sides.length ? [...rows, Array.from({ length: count }, () => values[1] ?? 0)] : rows;
}

/** The day that a limit of one choice means. */
export function dayOfLimit({ firstDay }: Choice, limit: Day | number): Day {
  return typeof limit === 'number' ? lastDay(firstDay, limit) : limit;
}

/** The earliest day that a limit of a plan may mean. */
export function earliestOf({ firstDay }: Plan, limit: Limit | undefined): Day | undefined {
  const [first, least] = [firstDay.choices[0] as Day, limit?.range.choices[0]];
  return typeof least === 'number' ? lastDay(first, least) : least;
}

/** The latest day that a limit of a plan may mean. */
export function latestOf({ firstDay }: Plan, limit: Limit | undefined): Day | undefined {
  const [first, most] = [firstDay.choices.at(-1) as Day, limit?.range.choices.at(-1)];
  return typeof most === 'number' ? lastDay(first, most) : most;
}

export function periodsOfPlan({ firstDay, initialTerm, count, length, cap, floor }: Plan): readonly Period[] {
  const { min, max } = count;
  return periodsOf({
    firstDay: firstDay.written,
    initialTerm: initialTerm.written,
    options: [{ count: min === max ? max : `${min}..${max}`, length: length.written }],
    ...(cap && { [cap.key]: cap.range.written }),
    ...(floor && { [floor.key]: floor.range.written }),
  });
}

export function periodsOfChoice({ firstDay, initialTerm, lengths, cap, floor }: Choice): readonly Period[] {
  const months = (count: number) => `P${count}M`;
  return periodsOf({
    firstDay,
    initialTerm: months(initialTerm),
    options: lengths.map((length) => ({ count: 1, length: months(length) })),
    ...(typeof cap === 'number' ? { maximumTerm: months(cap) } : cap && { latestLastDay: cap }),
    ...(typeof floor === 'number' ? { minimumTerm: months(floor) } : floor && { earliestLastDay: floor }),
  });
}

const file = new YamlFile('voorbeeld', '');

function periodsOf(terms: Entry<'terms'>): readonly Period[] {
  return agreedOf({ value: terms, file, path: [] }, '2000-01-01' as Day).periods;
}
