import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/calendar/day.js';
import { cutTo, type Span, sumOf } from '../../src/calendar/span.js';
import { endOfTerm, firstDayOf, lastDayForNotice } from '../../src/calendar/term.js';
import { common, either, from, moved, notAfter, notBefore, type Window } from '../../src/calendar/window.js';
import type { Cause } from '../../src/domain/terms/cause.js';
import type { DerivationRule, Derived } from '../../src/domain/terms/derived.js';
import type { Period } from '../../src/domain/terms/period.js';
import { dayAt, lengthAt } from '../../src/domain/terms/reading.js';
import { scheduleOf } from '../../src/domain/terms/schedule.js';
import { thingsOf } from '../../src/domain/things.js';
import { loadDataset } from '../../src/loading/load.js';
import { assumptionsFrom } from '../../src/reports/assume.js';
import { ruleText } from '../../src/text/rules.js';

type Day1 = Window<Cause>;
type Length = Span<Cause>;
type Given = Day1 | Length;

const root = new URL('../..', import.meta.url).pathname;

/** What each rule must give from what it rests on: said again here, so that no explanation tells another story. */
const again: Partial<Record<DerivationRule, (of: readonly Given[], derived: Derived<unknown>) => Given | undefined>> = {
  stated: (_, { input, gives }) => {
    if (!input) return gives as Given;
    return 'min' in (gives as Given)
      ? atMost(lengthAt(input.mapping, input.key), input.key)
      : dayAt(input.mapping, input.key);
  },
  'term-end': ([day, length]) => endOfTerm(day as Day1, length as Length),
  'month-end': ([day, length]) => endOfTerm(day as Day1, length as Length),
  'counted-back': ([stated, last, length]) => {
    const back = firstDayOf(last as Day1, length as Length);
    return back && common(stated as Day1, back);
  },
  'stated-end': ([a, b]) => common(a as Day1, b as Day1),
  successor: ([day]) => moved(day as Day1, -1),
  'day-after': ([day]) => moved(day as Day1, 1),
  summed: ([a, b]) => sumOf(a as Length, b as Length),
  'maximum-term': ([length, longest]) => cutTo(length as Length, longest as Length),
  floor: ([day, floor]) => notBefore(day as Day1, floor as Day1),
  'not-before': ([day, other]) => from(day as Day1, (other as Day1).earliest),
  either: (days) => (days as Day1[]).reduce((all, one) => either(all, one)),
  extended: ([day]) => day,
  announced: ([day]) => day,
  'told-as-past': (of, { gives }) => {
    // What has no day is only bounded by that of the source.
    const [stated, source] = (of.length === 1 ? [gives, of[0]] : of) as [Day1, Day1];
    return { earliest: stated.earliest, latest: notAfter(stated, source).latest };
  },
  ended: ([told, agreed = told]) => ({
    earliest: (told as Day1).earliest,
    latest: notAfter(told as Day1, agreed as Day1).latest,
  }),
  notice: ([end, notice]) => lastDayForNotice(end as Day1, notice as Length),
  'no-notice': ([end]) => end,
};

/** "At most seven years" caps at seven years. */
function atMost(length: Length, key: string): Length {
  return key === 'maximumTerm' && length.min === 0 ? { min: length.max, max: length.max } : length;
}

function stepsIn(derived: Derived<unknown>): Derived<unknown>[] {
  return [derived, ...derived.of.flatMap(stepsIn)];
}

async function periodsIn(folder: string, assumptions: readonly string[] = []): Promise<Period[]> {
  const { dataset } = await loadDataset(`${root}/${folder}`, root);
  const found: Period[] = [];
  for (const asOf of ['2021-12-31', '2024-06-01', '2026-11-22'] as Day[]) {
    const assumed = assumptionsFrom(assumptions, dataset, asOf);
    const assumptionOf = 'of' in assumed ? assumed.of : undefined;
    for (const region of dataset.regions) {
      const things = thingsOf(region, asOf);
      for (const contract of things.contracts.values()) {
        const { agreed, courses, announced, evaluations } = scheduleOf(contract, things, assumptionOf);
        found.push(
          ...(agreed?.periods ?? []),
          ...courses.flatMap(({ periods }) => periods),
          ...announced,
          ...evaluations,
        );
      }
    }
  }
  return found;
}

const supposed = [
  'voorbeeld-stad/termijnen/krap:options=P6M',
  'voorbeeld-stad/termijnen/verlengd:option-2=declined',
  'voorbeeld-stad/termijnen/groot:firstDay=2028-01-01',
];

/** Read within each test, and not before, so that a test answers for what it computes. */
const regions: readonly [string, () => Promise<Period[]>][] = [
  ['the real data', () => periodsIn('data')],
  ['a region with every rule', () => periodsIn('tests/scenarios/voorbeeld')],
  ['what is assumed of it', () => periodsIn('tests/scenarios/voorbeeld', supposed)],
];

const stepsOf = (periods: readonly Period[]) =>
  periods.flatMap(({ derived }) => Object.values(derived) as Derived<unknown>[]).flatMap(stepsIn);

describe.each(regions)('how days came about in %s', (_, periodsOf) => {
  it('every step gives what its rule makes of what it rests on', async () => {
    for (const derived of stepsOf(await periodsOf())) {
      const compute = again[derived.rule];
      if (!compute) continue;
      expect(derived.gives).toEqual(
        compute(
          derived.of.map(({ gives }) => gives as Given),
          derived,
        ),
      );
    }
  });

  it('a cap only cuts: never an earlier side than without it, never a later one than the cap', async () => {
    for (const { gives, of } of stepsOf(await periodsOf()).filter(({ rule }) => rule === 'cap')) {
      const [day, cap] = of.map((one) => one.gives as Day1);
      const within = notAfter(day as Day1, cap as Day1);
      expect((gives as Day1).latest).toEqual(within.latest);
      expect([(day as Day1).earliest, within.earliest]).toContainEqual((gives as Day1).earliest);
    }
  });

  it('the days of a period are those that are explained', async () => {
    for (const { firstDay, lastDay, derived } of await periodsOf()) {
      expect([derived.firstDay.gives, derived.lastDay.gives]).toEqual([firstDay, lastDay]);
    }
  });
});

it('every rule is met', async () => {
  const all = await Promise.all(regions.map(([, periodsOf]) => periodsOf()));
  const rules = all.flatMap((periods) => stepsOf(periods).map(({ rule }) => rule));
  expect([...new Set(rules)].sort()).toEqual(Object.keys(ruleText).sort());
});

it('a value that is read, and what stands in the place of a day, knows where it stands', async () => {
  const [, made] = await Promise.all(regions.map(([, periodsOf]) => periodsOf()));
  const placed = [
    'stated',
    'successor',
    'until-event',
    'count-unknown',
    'no-options',
    'options-unknown',
    'extended',
    'withdrawn',
  ];
  for (const { rule, input } of stepsOf(made ?? []).filter((step) => placed.includes(step.rule))) {
    const { key = '' } = input ?? {};
    expect(`${rule} ${Object.hasOwn(input?.mapping.value ?? {}, key)}`).toBe(`${rule} true`);
  }
});
