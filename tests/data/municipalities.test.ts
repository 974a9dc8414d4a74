import { beforeAll, expect, it } from 'vitest';
import type { Dataset } from '../../src/domain/dataset.js';
import { loadDataset } from '../../src/loading/load.js';

const own = new URL('../../data', import.meta.url).pathname;
let dataset: Dataset;
beforeAll(async () => {
  dataset = (await loadDataset(own, own)).dataset;
});

/** The municipalities that there are on a day. */
const on = (day: string) =>
  [...(dataset.municipalities?.values() ?? [])].filter(
    ({ validFrom = '', validUntil = '9999' }) => validFrom <= day && day <= validUntil,
  );

// As Statistics Netherlands counted them, by the papers of those days.
it.each([
  ['2018-01-01', 380],
  ['2018-12-31', 380],
  ['2019-01-01', 355],
  ['2020-12-31', 355],
  ['2021-01-01', 352],
  ['2022-01-01', 345],
  ['2022-03-24', 344],
  ['2026-01-01', 342],
])('on %s there were %i municipalities', (day, count) => {
  expect(on(day)).toHaveLength(count);
});

it('what came in the place of a municipality was there on the day after it', () => {
  for (const { code, validUntil, into = [] } of dataset.municipalities?.values() ?? []) {
    if (validUntil === undefined) continue;
    const next = new Date(Date.parse(validUntil) + 86_400_000).toISOString().slice(0, 10);
    const there = on(next).map((one) => one.code);
    expect([code, into.filter((one) => !there.includes(one))]).toEqual([code, []]);
  }
});

it('areas are of youth regions that there are, and each is what a region of the dataset is called', () => {
  const list = dataset.lists.find(({ file }) => file.name.endsWith('municipalities.yaml'));
  const { areas, youthRegions } = (list as { value: unknown }).value as Record<
    'areas' | 'youthRegions',
    Record<string, readonly string[]>
  >;
  expect(Object.keys(areas).filter((one) => !(one in youthRegions))).toEqual([]);
  const names = dataset.regions.flatMap(({ name, short }) => [name, short]);
  expect(
    Object.values(areas)
      .flat()
      .filter((one) => !names.includes(one)),
  ).toEqual([]);
});
