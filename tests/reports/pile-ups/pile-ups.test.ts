import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/calendar/day.js';
import { pileUpsReport } from '../../../src/reports/pile-ups/pile-ups.js';
import type { Report } from '../../../src/reports/report.js';
import { datasetWith } from '../../support/example-region.js';
import { contract, entry, fourYears, region } from '../../support/timeline-rows.js';

const doubt = 'doubt: { count: { kind: unclear, why: { nl: vlek } } }';
const optionsOf = (length: string, more = '') =>
  `${fourYears}, options: [{ count: 2, length: ${length}, cite: { rest: 4 }, ${more} }]`;

/** Each quarter with how many contracts have a known day in it, and how many have not. */
async function countsOf(terms: string): Promise<string[]> {
  const { dataset } = await datasetWith(region(contract(terms), ''), undefined, { vocabulary: false });
  const asked = { region: undefined, track: undefined };
  const { records } = pileUpsReport(dataset, asked, '2025-06-01' as Day, 0) as Report;
  return records.map(({ quarter, dayKnown, dayUncertain }) => `${quarter}: ${dayKnown} ${dayUncertain}`);
}

describe('a contract counts in every quarter in which it may end', () => {
  it.each([
    [
      'as of a known day at the end of its term and of each option',
      optionsOf('P1Y'),
      ['2025-Q4: 1 0', '2026-Q4: 1 0', '2027-Q4: 1 0'],
    ],
    [
      'as of an uncertain day where the options are doubted',
      optionsOf('P1Y', doubt),
      ['2025-Q4: 1 0', '2026-Q4: 0 1', '2027-Q4: 0 1'],
    ],
    [
      'as of an uncertain day where a length is a range',
      optionsOf('P3M..P6M'),
      ['2025-Q4: 1 0', '2026-Q1: 0 1', '2026-Q2: 0 1', '2026-Q3: 0 1', '2026-Q4: 0 1'],
    ],
    [
      'as of an uncertain day where there may be no such option',
      `${fourYears}, options: [{ count: 0..1, length: P1Y, cite: { rest: 4 } }]`,
      ['2025-Q4: 1 0', '2026-Q4: 0 1'],
    ],
    [
      'as of an uncertain day where only the month is known',
      'firstDay: 2022-01, initialTerm: P4Y, options: none',
      ['2025-Q4: 0 1', '2026-Q1: 0 1'],
    ],
    [
      'as of an uncertain day up to the latest end where that alone is known',
      'firstDay: not-stated, initialTerm: not-stated, options: not-stated, latestLastDay: 2025-12-31',
      ['2025-Q2: 0 1', '2025-Q3: 0 1', '2025-Q4: 0 1'],
    ],
  ])('%s', async (_, terms, counts) => {
    expect(await countsOf(terms)).toEqual(counts);
  });
});

it('every contract of which the day is not certain is told apart from those of which it is, in each form', async () => {
  const ifAny = `${fourYears}, options: [{ count: 0..1, length: P1Y, cite: { rest: 4 } }]`;
  const letter = `${contract(ifAny)}${entry(optionsOf('P1Y', doubt), '', 'twijfel')}${entry(optionsOf('P3M..P12M'), '', 'ruim')}${entry(optionsOf('P1Y'), '', 'vast')}`;
  const { dataset } = await datasetWith(region(letter, ''), undefined, { vocabulary: false });
  const report = pileUpsReport(dataset, { region: undefined, track: undefined }, '2026-06-01' as Day, 3) as Report;
  expect(report.records).toMatchObject([
    {
      quarter: '2026-Q4',
      dayKnown: 1,
      dayUncertain: 3,
      periodsUncertain: [
        'voorbeeld-stad/jeugdhulp/hulp/option-1',
        'voorbeeld-stad/jeugdhulp/twijfel/option-1',
        'voorbeeld-stad/jeugdhulp/ruim/option-1',
        'voorbeeld-stad/jeugdhulp/ruim/option-2',
      ].join('; '),
      periodsIfAny: 'voorbeeld-stad/jeugdhulp/hulp/option-1',
    },
  ]);
  const place = 'Voorbeeldstad · Jeugdhulp';
  expect(report.sections[0]?.rows.map((row) => row.map(({ en }) => en))).toEqual([
    ['2026-Q4', `1: ${place}`, `3: ${place} (3)*`],
  ]);
  const alone = await datasetWith(region(contract(ifAny), ''), undefined, { vocabulary: false });
  const one = pileUpsReport(alone.dataset, { region: undefined, track: undefined }, '2026-06-01' as Day, 0) as Report;
  expect(one.sections[0]?.rows[0]?.map(({ nl }) => nl)).toEqual(['2026-Q4', '0', `1: ${place} (zo die er is)`]);
});
