import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/calendar/day.js';
import type { Dataset } from '../../src/domain/dataset.js';
import { Ledger } from '../../src/exports/ledger.js';
import { releasePackageOf } from '../../src/exports/ocds/packages.js';
import { releasesIn } from '../../src/imports/ocds/releases.js';
import { loadDataset } from '../../src/loading/load.js';
import { datasetOf, drawnRegions } from '../support/drawn-dataset.js';
import { draws } from '../support/draws.js';
import { draftedFrom } from './drafted.js';

const release = (more: object) =>
  JSON.stringify(
    {
      ocid: 'ocds-abc123-1',
      id: '1',
      date: '2026-03-10T00:00:00+01:00',
      tag: ['tender'],
      buyer: { name: 'Gemeente Voorbeeldstad' },
      tender: { id: '1', title: 'Ambulante jeugdhulp', ...more },
    },
    null,
    2,
  );

async function draft(text: string) {
  const found = await draftedFrom([text], 'ocds');
  if ('refused' in found) throw new Error(found.refused);
  return found;
}

describe('a draft of a release', () => {
  it('has the days that are printed, whatever their offset, cited by line with the JSON pointer behind', async () => {
    const period = {
      startDate: '2027-01-01T00:00:00Z',
      endDate: '2030-12-31T23:59:59+01:00',
      maxExtentDate: '2034-12-31T23:59:59+01:00',
    };
    const { text, wrong } = await draft(release({ contractPeriod: period }));
    expect(wrong).toEqual([]);
    expect(text).toContain('firstDay: 2027-01-01 # /tender/contractPeriod/startDate');
    expect(text).toMatch(/firstDay: \d+ "2027-01-01"/);
    expect(text).toContain('lastDay: 2030-12-31 # /tender/contractPeriod/endDate');
    expect(text).toContain('latestLastDay: 2034-12-31 # /tender/contractPeriod/maxExtentDate');
  });

  it('has the numbers of renewals as they are told', async () => {
    const renewals = async (more: object) =>
      (await draft(release({ contractPeriod: { startDate: '2027-01-01T00:00:00Z' }, ...more }))).text;
    expect(await renewals({ renewal: { minimumRenewals: 2, maximumRenewals: 2 } })).toContain('count: 2 #');
    expect(await renewals({ renewal: { minimumRenewals: 1, maximumRenewals: 2 } })).toContain('count: 1..2 #');
    expect(await renewals({ renewal: { maximumRenewals: 2 } })).toContain('count: ..2 #');
    expect(await renewals({ hasRenewal: false })).toContain('options: none #');
    expect(await renewals({})).toContain('options: not-read');
  });

  it.each([
    ['not-json', '{'],
    ['not-json', '[1]'],
    ['no-notice', '{}'],
    ['no-buyer', release({}).replace('"name": "Gemeente Voorbeeldstad"', '"name": ""')],
  ])('is none of %s', (reason, text) => {
    expect(releasesIn(text)).toMatchObject({ refused: reason });
  });
});

/** The releases of a dataset, each with its lots' periods and renewals as far as those are exact. */
function releasesOf(dataset: Dataset) {
  const settings = { prefix: 'ocds-abc123', ledger: new Ledger<never>(), publisher: 'voorbeeld', uri: 'urn:voorbeeld' };
  const { json } = releasePackageOf({ ...settings, dataset, asOf: '2199-01-01' as Day } as never);
  return json['releases'] as { tender: { status?: string; lots: Lot[] } }[];
}

interface Lot {
  readonly contractPeriod?: object;
  readonly hasRenewal?: boolean;
  readonly renewal?: { readonly minimumRenewals?: number; readonly maximumRenewals?: number };
}

const told = ({ contractPeriod, hasRenewal, renewal }: Lot) => {
  const none = hasRenewal === false ? 0 : undefined;
  const [least = none, most = none] = [renewal?.minimumRenewals, renewal?.maximumRenewals];
  return { ...contractPeriod, ...(least === undefined ? {} : { least }), ...(most === undefined ? {} : { most }) };
};

describe('there and back', () => {
  const data = new URL('../../data', import.meta.url).pathname;
  const frozen = new URL('../scenarios/data', import.meta.url).pathname;

  it.each([
    ['the frozen dataset', frozen],
    ['the regions that come with the program', data],
  ])(
    'every exact day and every number of options of %s is the same',
    async (_, folder) => {
      let days = 0;
      for (const one of releasesOf((await loadDataset(folder, folder)).dataset)) {
        const back = await draft(JSON.stringify(one, null, 1));
        const [again] = releasesOf(back.loaded.dataset);
        expect(again?.tender.lots.map(told)).toMatchObject(one.tender.lots.map(told));
        days += one.tender.lots.flatMap((lot) => Object.keys(told(lot))).length;
      }
      expect(days).toBeGreaterThan(10);
    },
    60_000,
  );

  it('every exact day and every number of options is the same', async () => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(drawnRegions, async (drawn) => {
        for (const one of releasesOf(await datasetOf(drawn))) {
          const back = await draft(JSON.stringify(one, null, 1));
          const [again] = releasesOf(back.loaded.dataset);
          // Where a release tells that it is over, the day of that is the last one that there can be.
          expect(again?.tender.lots.map(told)).toMatchObject(one.tender.lots.map(told));
          compared += one.tender.lots.length;
        }
      }),
      { numRuns: draws(10, 60) },
    );
    expect(compared).toBeGreaterThan(10);
  });
});

const folder = new URL('../../../shared/ocds/samples', import.meta.url).pathname;
const hasSamples = existsSync(folder) || process.env['INKOOP_REQUIRE_TEXTS'] !== undefined;

describe.runIf(hasSamples)('public samples', () => {
  const names = hasSamples ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];

  it.each(names)('%s gives a draft that validates, or is refused', async (name) => {
    const found = await draftedFrom([readFileSync(join(folder, name), 'utf8')], 'ocds');
    if ('refused' in found) expect(found.refused).toMatch(/^no-/);
    else expect(found.wrong).toEqual([]);
  });
});
