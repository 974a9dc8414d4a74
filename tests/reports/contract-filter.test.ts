import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/calendar/day.js';
import { thingsOf } from '../../src/domain/things.js';
import { type ContractFilter, contractFate, fateByTime, windowOfDay } from '../../src/reports/contract-filter.js';
import { datasetWith } from '../support/example-region.js';
import { contract, region } from '../support/timeline-rows.js';

const contractWith = (id: string, kind: string, terms: string) =>
  `{ id: ${id}, kind: ${kind}, stage: signed, cite: { rest: 2 }, terms: { ${terms}, cite: { rest: 2 } } }`;

const { dataset } = await datasetWith(`
id: voorbeeld-stad
name: Voorbeeldstad
kind: municipality
tracks:
  - id: jeugdhulp
    name: Jeugdhulp
    domains: [jeugdhulp]
    editions:
      - source: brief-2021
        contracts:
          - ${contractWith('vast', 'regular', 'firstDay: 2024-01-01, initialTerm: P2Y, options: none')}
          - ${contractWith('opties', 'regular', 'firstDay: 2024-01-01, initialTerm: P2Y, options: [{ count: 1, length: P1Y, cite: 2 }]')}
          - ${contractWith('eind-onbekend', 'regular', 'firstDay: 2024-01-01, initialTerm: unreadable, options: none')}
          - ${contractWith('begin-onbekend', 'interim', 'firstDay: not-stated, lastDay: 2025-12-31, initialTerm: not-stated, options: none')}
          - ${contractWith('soort-onbekend', 'not-stated', 'firstDay: 2030-01-01, initialTerm: P2Y, options: none')}
`);

const day = (text: string) => text as Day;

/** What becomes of each contract, in one word: in, or the reason. */
function fates(filter: ContractFilter, asOf = '2025-06-30', { regions } = dataset): Record<string, string> {
  const [region] = regions;
  if (!region) throw new Error('no region');
  const things = thingsOf(region, day(asOf));
  return Object.fromEntries(
    [...things.contracts.values()].map((one) => {
      const fate = contractFate(one, things, filter);
      return [one.id, fate === 'in' ? 'in' : `${fate.is}: ${fate.reason}`];
    }),
  );
}

describe('contracts by when they run', () => {
  it('are in where they run or may still run, beside where nobody knows their end, and out where they surely do not', () => {
    expect(fates({ from: day('2026-01-01') })).toEqual({
      vast: 'out: other-days',
      opties: 'in',
      'eind-onbekend': 'unsure: days-unknown',
      'begin-onbekend': 'out: other-days',
      'soort-onbekend': 'in',
    });
  });

  it('are out where they begin later, both days included', () => {
    expect(fates({ until: day('2023-12-31') })).toMatchObject({
      vast: 'out: other-days',
      'begin-onbekend': 'unsure: days-unknown',
    });
    expect(fates({ until: day('2024-01-01') })).toMatchObject({ vast: 'in', 'eind-onbekend': 'in' });
  });

  it('count on the first day that is asked for as on any other', () => {
    expect(fates({ from: day('2025-12-31'), until: day('2025-12-31') })).toMatchObject({ vast: 'in' });
    expect(fates({ from: day('2024-01-01'), until: day('2024-12-31') })).toMatchObject({ 'eind-onbekend': 'in' });
  });
});

describe('contracts of which only the latest end is known', () => {
  const of = async (filter: ContractFilter) => {
    const { dataset } = await datasetWith(
      region(
        contract('firstDay: not-stated, initialTerm: not-stated, options: not-stated, latestLastDay: 2026-12-31'),
        '',
      ),
    );
    return fates(filter, '2025-06-30', dataset);
  };
  const uncertain = 'unsure: days-unknown';

  it.each([
    ['have begun by that end', { until: day('2026-12-31') }, 'in'],
    ['may have begun before it', { until: day('2026-12-30') }, uncertain],
    ['may last to it', { from: day('2026-12-31'), until: day('2027-12-31') }, 'in'],
    [
      'may have begun only after the days that are asked for',
      { from: day('2025-01-01'), until: day('2025-12-31') },
      uncertain,
    ],
    ['do not last longer', { from: day('2027-01-01') }, 'out: other-days'],
  ])('%s', async (_, filter, fate) => {
    expect(await of(filter)).toEqual({ hulp: fate });
  });
});

describe('contracts by state and kind', () => {
  it('are beside where nobody knows how they stand', () => {
    expect(fates({ state: ['not-started'] })).toEqual({
      vast: 'out: other-state',
      opties: 'out: other-state',
      'eind-onbekend': 'unsure: state-unknown',
      'begin-onbekend': 'unsure: state-unknown',
      'soort-onbekend': 'in',
    });
    expect(fates({ state: ['unknown'] })).toMatchObject({ 'eind-onbekend': 'in', vast: 'out: other-state' });
  });

  it('are beside where nobody says of what kind they are; what surely is another is out, whatever else is open', () => {
    expect(fates({ kind: ['regular'], from: day('2026-01-01') })).toEqual({
      vast: 'out: other-days',
      opties: 'in',
      'eind-onbekend': 'unsure: days-unknown',
      'begin-onbekend': 'out: other-code',
      'soort-onbekend': 'unsure: code-unknown',
    });
  });
});

describe('days and years', () => {
  it.each([
    ['2022-07-01', 'in'],
    ['2022', 'in'],
    ['2021-12-31', 'other-days'],
    ['2023-01..', 'other-days'],
    ['..2022-06', 'in'],
    ['2022~', 'days-unknown'],
    ['not-stated', 'days-unknown'],
  ])('%s in 2022 is %s', (written, expected) => {
    const fate = fateByTime(windowOfDay(written), { from: day('2022-01-01'), until: day('2022-12-31') });
    expect(fate === 'in' ? 'in' : fate.reason).toBe(expected);
  });
});
