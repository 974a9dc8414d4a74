import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/calendar/day.js';
import { daysOf } from '../../src/domain/terms/bounds.js';
import { latestEndOf } from '../../src/domain/terms/latest-end.js';
import type { Period } from '../../src/domain/terms/period.js';
import { scheduleOf } from '../../src/domain/terms/schedule.js';
import { thingsOf } from '../../src/domain/things.js';
import { type Lines, linesFor } from '../../src/reports/lines.js';
import { datasetWith } from '../support/example-region.js';

const asOf = '2026-11-22' as Day;
const all = { region: undefined, track: undefined, segment: undefined };

/** A region with so many contracts. */
async function regionWith(count: number, says: string) {
  const contracts = Array.from({ length: count }, (_, at) => `          - { id: c${at}, ${says} }\n`).join('');
  const { dataset } = await datasetWith(
    `id: voorbeeld-stad\nname: X\nkind: municipality\ntracks:\n  - id: jeugd\n    name: Jeugd\n    domains: [jeugdhulp]\n    editions:\n      - source: brief-2021\n        contracts:\n${contracts}`,
    'voorbeeld-stad',
    { vocabulary: false },
  );
  return dataset;
}

const terms = (says: string) => `terms: { firstDay: 1990-01-01, ${says}, cite: 1 }`;
const linesIn = (dataset: Awaited<ReturnType<typeof regionWith>>) => linesFor(dataset, all, asOf) as Lines;

describe('of a region with more than one answer can show', () => {
  it('the first contracts are shown, and the others counted beside with the reason', async () => {
    const { lines, beside } = linesIn(await regionWith(1600, terms('initialTerm: P1Y, options: none')));
    expect(lines).toHaveLength(1500);
    expect(beside.leftOut).toHaveLength(100);
    expect(beside.leftOut[0]).toEqual({ what: 'voorbeeld-stad/jeugd/c1500', reason: 'too-many' });
  });

  it.each([
    ['options without a last one', terms('initialTerm: P1D, options: [{ count: unlimited, length: P1D, cite: 1 }]')],
    ['evaluations', `${terms('initialTerm: P99Y, options: none')}, evaluations: [{ every: P1D, cite: 1 }]`],
    ['options', terms('initialTerm: P1Y, options: [{ count: 90, length: P1M, cite: 1 }]')],
    [
      'events',
      `${terms('initialTerm: P1Y, options: none')}, events: [${Array.from({ length: 90 }, (_, at) => `{ id: e${at}, kind: extended, cite: 1 }`).join(', ')}]`,
    ],
  ])('%s count, too', async (_, says) => {
    const dataset = await regionWith(70, says);
    const { lines, beside } = linesIn(dataset);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.length + beside.leftOut.length).toBe(70);
    const periods = lines.flatMap(({ schedule }) => [...(schedule.agreed?.periods ?? []), ...schedule.evaluations]);
    expect(beside.leftOut.every(({ reason }) => reason === 'too-many')).toBe(true);
    expect(beside.leftOut.length).toBeGreaterThan(0);
    expect(periods.length).toBeLessThanOrEqual(3000);
  });

  it('counted are those that there are, not those that there might be', async () => {
    const says = `${terms('initialTerm: P4Y, options: [{ count: unlimited, length: P1Y, cite: 1 }]')}, evaluations: [{ every: P1Y, cite: 1 }]`;
    const { lines, beside } = linesIn(await regionWith(40, says));
    expect(lines).toHaveLength(40);
    expect(beside.leftOut).toEqual([]);
  });

  const evaluated = (every: string) =>
    `${terms('initialTerm: P99Y, options: none')}, evaluations: [{ every: ${every}, cite: 1 }]`;
  const rolling = (length: string, limit = '') =>
    terms(`initialTerm: P1Y, options: [{ count: unlimited, length: ${length}, cite: 1 }]${limit}`);
  const groups = (...counts: number[]) =>
    terms(
      `initialTerm: P1Y, options: [${counts.map((count) => `{ count: ${count}, length: P1M, cite: 1 }`).join(', ')}]`,
    );

  it.each([
    ['evaluations by the day', evaluated('P1D'), true],
    ['evaluations by the year', evaluated('P1Y'), false],
    ['options that roll on by the day', rolling('P1D'), true],
    ['options that roll on by the year', rolling('P1Y'), false],
    ['options that roll on by the day up to a limit', rolling('P1D', ', latestLastDay: 1992-12-31'), false],
    ['a hundred options', groups(99, 1), false],
    ['a hundred and one options', groups(99, 2), true],
    ['options in three groups', groups(99, 1, 1), true],
    [
      'many options, and more that roll on',
      terms('initialTerm: P1Y, options: [{ count: 99, length: P1M, cite: 1 }, { count: 2.., length: P1D, cite: 1 }]'),
      true,
    ],
  ])('that more of them follow than are told is said, or not: %s', async (_, says, hasMore) => {
    const { lines, beside } = linesIn(await regionWith(1, says));
    expect(beside.cannotTell).toEqual(hasMore ? [{ what: 'voorbeeld-stad/jeugd/c0', reason: 'more-follow' }] : []);
    const periods = [...(lines[0]?.schedule.agreed?.periods ?? []), ...(lines[0]?.schedule.evaluations ?? [])];
    expect(periods.at(-1)?.hasMore === true).toBe(hasMore);
    expect(periods.length).toBeLessThan(2600);
  });

  it('of a contract of which not all options are counted out nobody knows how long it can last', async () => {
    const latestOf = async (says: string) => {
      const [line] = linesIn(await regionWith(1, says)).lines;
      return line && latestEndOf(line.schedule);
    };
    expect(await latestOf(groups(99, 1))).toBe('1999-04-30');
    expect(await latestOf(groups(99, 2))).toBeUndefined();
  });

  it('one contract is shown, whatever it has', async () => {
    const events = Array.from({ length: 3100 }, (_, at) => `{ id: e${at}, kind: extended, length: P1D, cite: 1 }`);
    const { lines } = linesIn(
      await regionWith(1, `${terms('initialTerm: P1Y, options: none')}, events: [${events.join(', ')}]`),
    );
    expect(lines).toHaveLength(1);
  });
});

it('the days of a contract that was extended twice as often take twice as many looks', async () => {
  const looksAt = async (count: number) => {
    const events = Array.from({ length: count }, (_, at) => `{ id: e${at}, kind: extended, cite: 1 }`).join(', ');
    const dataset = await regionWith(1, `${terms('initialTerm: not-stated, options: none')}, events: [${events}]`);
    const things = thingsOf(dataset.regions[0] as never, asOf);
    const [contract] = things.contracts.values();
    const { courses } = scheduleOf(contract as never, things);
    let looks = 0;
    const counting = (period: Period) =>
      new Proxy(period, {
        get(target, key) {
          looks += 1;
          return Reflect.get(target, key);
        },
      });
    const periods = (courses[0]?.periods ?? []).map(counting);
    expect(periods).toHaveLength(count + 2);
    const told = periods.map((period) => daysOf(period, periods));
    expect(told.every(({ lastDay }) => lastDay.latest === undefined)).toBe(true);
    return looks;
  };
  const [some, twice] = [await looksAt(300), await looksAt(600)];
  expect(twice / some).toBeLessThan(2.1);
});
