import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/calendar/day.js';
import type { Region } from '../../src/domain/dataset.js';
import { contractHoldings, yearsOfPapers } from '../../src/domain/holdings.js';
import { thingsOf } from '../../src/domain/things.js';
import { datasetWith } from '../support/example-region.js';
import { contract, fourYears, region } from '../support/timeline-rows.js';

async function regionWith(letter2021: string, letter2024 = ''): Promise<Region> {
  const { dataset } = await datasetWith(region(letter2021, letter2024), undefined, { vocabulary: false });
  return dataset.regions[0] as Region;
}

async function holding(letter2021: string, letter2024 = '', asOf = '2024-06-01') {
  const [only, ...others] = contractHoldings(thingsOf(await regionWith(letter2021, letter2024), asOf as Day));
  expect(others).toEqual([]);
  return only;
}

describe('what papers tell of a contract', () => {
  it('is how long it lasts, if need be between bounds; not that nobody says', async () => {
    expect(await holding(contract(`${fourYears}, options: none`))).toMatchObject({ hasEnd: true });
    expect(await holding(contract('firstDay: not-stated, initialTerm: P4Y, options: none'))).toMatchObject({
      hasEnd: true,
    });
    expect(
      await holding(
        contract('firstDay: 2022-01-01, initialTerm: not-stated, options: none, latestLastDay: 2030-12-31'),
      ),
    ).toMatchObject({ hasEnd: true });
    expect(await holding(contract('firstDay: 2022-01-01, initialTerm: not-stated, options: none'))).toMatchObject({
      hasEnd: false,
    });
  });

  it('is that it may run, until something known says that it must be over', async () => {
    const ended = contract(`${fourYears}, options: none`);
    expect(await holding(ended, '', '2025-12-31')).toMatchObject({ mayRun: true });
    expect(await holding(ended, '', '2026-01-01')).toMatchObject({ mayRun: false });
    expect(
      await holding(contract('firstDay: 2022-01-01, initialTerm: not-stated, options: none'), '', '2090-01-01'),
    ).toMatchObject({ mayRun: true });
    expect(await holding(ended.replace('intended', 'dropped'))).toMatchObject({ mayRun: false, hasHappened: true });
  });

  it('is that something happened, where that was decided and not only intended', async () => {
    const event = (stage: string) =>
      `contracts:\n  - { id: hulp, events: [{ id: een, kind: extended, stage: ${stage}, length: P2Y, day: 2024-01-10, cite: { rest: 7 } }] }\n`;
    const agreed = contract(`${fourYears}, options: none`);
    expect(await holding(agreed)).toMatchObject({ hasHappened: false });
    expect(await holding(agreed, event('decided'))).toMatchObject({ hasHappened: true });
    expect(await holding(agreed, event('intended'))).toMatchObject({ hasHappened: false });
  });
});

it('papers of several years are counted as of a day', async () => {
  const one = await regionWith(contract(fourYears), 'contracts: [{ id: hulp, stage: running, cite: 5 }]');
  expect(yearsOfPapers(one, '2021-12-31' as Day)).toBe(1);
  expect(yearsOfPapers(one, '2024-12-31' as Day)).toBe(2);
});
