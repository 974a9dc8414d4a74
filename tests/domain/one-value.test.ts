import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Day, plusDays } from '../../src/calendar/day.js';
import type { Region } from '../../src/domain/dataset.js';
import { latestEndOf } from '../../src/domain/terms/latest-end.js';
import { scheduleOf } from '../../src/domain/terms/schedule.js';
import { keyFor, thingsOf } from '../../src/domain/things.js';
import { loadDataset } from '../../src/loading/load.js';
import { daysAfter } from '../calendar/oracle.js';
import { datasetWith } from '../support/example-region.js';
import { contract, region } from '../support/timeline-rows.js';

const root = new URL('../..', import.meta.url).pathname;

/** The latest possible end of each contract, and the last day to decide on each of its options, seen from a day. */
function answersOn(asOf: Day, one: Region): Map<string, string> {
  const answers = new Map<string, string>();
  const things = thingsOf(one, asOf);
  for (const thing of things.contracts.values()) {
    const schedule = scheduleOf(thing, things);
    const key = keyFor(thing.id, thing.segment?.id);
    answers.set(`${key} end`, String(latestEndOf(schedule)));
    const periods = [{ periods: schedule.agreed?.periods ?? [] }, ...schedule.courses];
    for (const [index, course] of periods.entries()) {
      for (const { id, derived } of course.periods) {
        const day = derived.decideBy?.gives;
        if (day) answers.set(`${key} ${index} ${id}`, [day.earliest, day.latest].map(textOf).join(' … '));
      }
    }
  }
  return answers;
}

const textOf = (side: string | object) => (typeof side === 'string' ? side : 'open');

function expectOneValue(one: Region, days: readonly Day[]): number {
  const known = new Map<string, string>();
  for (const day of days) {
    for (const [question, answer] of answersOn(day, one)) {
      expect(`${question}: ${known.get(question) ?? answer}`).toBe(`${question}: ${answer}`);
      known.set(question, answer);
    }
  }
  return known.size;
}

describe('between two editions an answer is one, whatever the day from which one looks:', () => {
  it('on the real data and on every rule', async () => {
    let asked = 0;
    for (const folder of ['data', 'tests/scenarios/voorbeeld']) {
      const { dataset } = await loadDataset(`${root}/${folder}`, root);
      for (const one of dataset.regions) {
        const editions = one.tracks.flatMap(({ editions: all }) => all.flatMap(({ countsFrom }) => countsFrom ?? []));
        const starts = [...new Set(editions)].sort();
        for (const [index, start] of starts.entries()) {
          const next = starts[index + 1] ?? ('2040-01-01' as Day);
          const days = [0, 100, 400, 1500, 4000].map((count) => plusDays(start, count)).filter((day) => day < next);
          asked += expectOneValue(one, [...days, plusDays(next, -1)]);
        }
      }
    }
    expect(asked).toBeGreaterThan(100);
  });

  it('on drawn options without a last one, with a notice, a cap or an event', async () => {
    const drawn = fc.record({
      count: fc.constantFrom('unlimited', '1..', '3..', '2'),
      length: fc.constantFrom('P1Y', 'P6M', 'P13W', '..P1Y', 'undecided'),
      notice: fc.constantFrom('', 'notice: P3M, ', 'notice: P30D, '),
      cap: fc.constantFrom('', ', latestLastDay: 2030-12-31', ', maximumTerm: P7Y'),
      event: fc.constantFrom(
        '',
        'kind: extended, length: P1Y',
        'kind: extended, lastDay: 2027-06-30',
        'kind: declined',
      ),
      first: fc.constantFrom('2022-01-31', '2022', 'undecided'),
    });
    await fc.assert(
      fc.asyncProperty(drawn, fc.array(fc.nat(6000), { minLength: 2, maxLength: 4 }), async (one, counts) => {
        const option = `options: [{ count: ${one.count}, length: ${one.length}, ${one.notice}cite: { rest: 4 } }]`;
        const letter = contract(`firstDay: ${one.first}, initialTerm: P4Y, ${option}${one.cap}`);
        const later =
          one.event && `contracts: [{ id: hulp, events: [{ id: een, ${one.event}, cite: { rest: 2 } }] }]\n`;
        const { dataset } = await datasetWith(region(letter, later), undefined, { vocabulary: false });
        const days = counts.map((count) => daysAfter('2024-02-01' as Day, count));
        for (const made of dataset.regions) expectOneValue(made, days);
      }),
      { numRuns: 60, seed: 20_26 },
    );
  });
});
