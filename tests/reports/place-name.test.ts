import { expect, it } from 'vitest';
import type { Day } from '../../src/calendar/day.js';
import type { Region } from '../../src/domain/dataset.js';
import { scheduleOf } from '../../src/domain/terms/schedule.js';
import { thingsOf } from '../../src/domain/things.js';
import { contractPlaceName } from '../../src/reports/place-name.js';
import { datasetWith } from '../support/example-region.js';
import { contract, entry, fourYears, region } from '../support/timeline-rows.js';

async function namesOf(letter: string): Promise<string[]> {
  const { dataset } = await datasetWith(region(letter, ''), undefined, { vocabulary: false });
  const things = thingsOf(dataset.regions[0] as Region, '2025-01-01' as Day);
  return [...things.contracts.values()].map((one) =>
    contractPlaceName({ schedule: scheduleOf(one, things), things, segment: undefined, dataset }),
  );
}

it('of two contracts in one place each bears its id, and one alone does not', async () => {
  const terms = `${fourYears}, options: none`;
  expect(await namesOf(contract(terms))).toEqual(['Voorbeeldstad · Jeugdhulp']);
  expect(await namesOf(contract(terms) + entry(terms, '', 'nacht'))).toEqual([
    'Voorbeeldstad · Jeugdhulp (hulp)',
    'Voorbeeldstad · Jeugdhulp (nacht)',
  ]);
});

it('what gave way to another, or is of another kind, makes no name double', async () => {
  const terms = `${fourYears}, options: none`;
  const prior = entry(terms, '', 'oud').replace('regular', 'prior');
  const next = entry(terms, 'replaces: [hulp],', 'nieuw');
  const [hulp, oud, nieuw] = await namesOf(contract(terms) + prior + next);
  expect([oud, nieuw]).toEqual(['Voorbeeldstad · Jeugdhulp', 'Voorbeeldstad · Jeugdhulp']);
  expect(hulp).toBe('Voorbeeldstad · Jeugdhulp (hulp)');
});
