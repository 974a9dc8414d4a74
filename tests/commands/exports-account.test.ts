import { describe, expect, it } from 'vitest';
import { walked } from '../../src/domain/walk.js';
import { modelFields, valuesToldIn } from '../../src/exports/told-values.js';
import { workbookKeys } from '../../src/exports/workbook-keys.js';
import { loadDataset } from '../../src/loading/load.js';
import { started } from '../support/start.js';

const data = new URL('../scenarios/data', import.meta.url).pathname;

interface Account {
  readonly fields: readonly { field: string; carried: number; approximated: number; dropped: number }[];
  readonly values: readonly { field: string; how: string; path: string }[];
}

/** The account of an export, held against what it says on stderr. */
async function accountOf(...words: string[]): Promise<Account> {
  const { files = [], stderr } = await started(['export', ...words, '--report', 'lost.json'], { data });
  const account: Account = JSON.parse(String(files.find(({ path }) => path.endsWith('lost.json'))?.content));
  const sum = (how: 'carried' | 'approximated' | 'dropped') => account.fields.reduce((all, one) => all + one[how], 0);
  expect(sum('carried') + sum('approximated') + sum('dropped')).toBe(account.values.length);
  expect(stderr).toContain(
    `Values exported: ${sum('carried')}; approximated: ${sum('approximated')}; dropped: ${sum('dropped')}`,
  );
  return account;
}

/** How many values of each key, and how many doubts, the region files tell. */
async function toldByField(): Promise<Map<string, number>> {
  const { dataset } = await loadDataset(data, data);
  const all = dataset.regions.map(valuesToldIn);
  const keys = all.flatMap(({ values }) => values.map(({ mapping, key }) => `${mapping.kind}.${key}`));
  const doubts = all.flatMap(({ doubted }) => doubted.map(() => 'doubts'));
  const counts = new Map<string, number>();
  for (const one of [...keys, ...doubts]) counts.set(one, (counts.get(one) ?? 0) + 1);
  expect(dataset.regions.flatMap((region) => walked(region).mappings).length).toBeGreaterThan(500);
  return counts;
}

describe('the account of an export', () => {
  it('of the tables has every value of every key: carried, approximated or dropped', async () => {
    const { fields } = await accountOf('datapackage', '--out', 'tables');
    const counted = new Map(fields.map((one) => [one.field, one.carried + one.approximated + one.dropped]));
    expect(Object.fromEntries(counted)).toEqual(Object.fromEntries(await toldByField()));
    expect(fields.filter(({ dropped }) => dropped > 0).map(({ field }) => field)).toEqual(['region.short']);
  });

  it('of a workbook has every value of every key on a day after all sources', async () => {
    const { fields } = await accountOf('workbook', 'all.xlsx');
    const counted = new Map(fields.map((one) => [one.field, one.carried + one.approximated + one.dropped]));
    expect(Object.fromEntries(counted)).toEqual(Object.fromEntries(await toldByField()));
    expect([...workbookKeys.keys()]).toEqual(modelFields);
  });

  it('of a workbook counts no source of a later day', async () => {
    const earlier = await accountOf('workbook', 'all.xlsx', '--as-of', '2022-01-01');
    expect(earlier.values.filter(({ path }) => path.includes('rotterdam-letter-2023'))).toEqual([]);
    const { values } = await accountOf('workbook', 'all.xlsx');
    expect(values.some(({ path }) => path.includes('rotterdam-letter-2023'))).toBe(true);
  });

  it('of a notice counts an empty field as lost only where a source tells something', async () => {
    const { fields, values } = await accountOf('eforms', 'bar/wijkteams/volwassen-ggz');
    const how = Object.fromEntries(values.map((one) => [one.field, one.how]));
    expect(how).toMatchObject({
      'BT-536': 'carried',
      'BT-537': 'dropped',
      'BT-57': 'approximated',
      funding: 'dropped',
    });
    expect(fields.map(({ field }) => field)).not.toContain('BT-765');
  });
});
