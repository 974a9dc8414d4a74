import type { Day } from '../calendar/day.js';
import type { Region, SourceEdition } from './dataset.js';
import { editionsIn } from './region-editions.js';
import { type Things, thingsOf } from './things.js';

/** Before every day: nothing is known then. */
const beforeAll = '' as Day;

/** The region as of its newest edition; without anything in it where one of them does not tell from when it counts. */
export function latestThingsOf(region: Region): Things {
  const editions: readonly SourceEdition[] = editionsIn(region);
  const days = editions.map(({ countsFrom }) => countsFrom ?? beforeAll).sort();
  return thingsOf(region, days.includes(beforeAll) ? beforeAll : (days.at(-1) ?? beforeAll));
}
