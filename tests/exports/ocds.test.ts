import { beforeAll, describe, expect, it } from 'vitest';
import type { Day } from '../../src/calendar/day.js';
import type { Dataset } from '../../src/domain/dataset.js';
import { Ledger } from '../../src/exports/ledger.js';
import { type OcdsField, ocdsFields } from '../../src/exports/ocds/fields.js';
import { recordPackageOf, releasePackageOf } from '../../src/exports/ocds/packages.js';
import { loadDataset } from '../../src/loading/load.js';
import { hasOfficialSchemas, type Officially, officialSchemas } from '../support/official-ocds.js';

type Json = Record<string, unknown>;
interface Release extends Json {
  ocid: string;
  tender: { lots: Lot[]; milestones?: { id: string; code: string; dueDate?: string }[]; status?: string };
}
interface Lot extends Json {
  id: string;
  contractPeriod?: { startDate?: string; endDate?: string; maxExtentDate?: string; durationInDays?: number };
  renewal?: { minimumRenewals?: number; maximumRenewals?: number; description?: string };
  hasRenewal?: boolean;
}

const folder = new URL('../scenarios/data', import.meta.url).pathname;
let dataset: Dataset;
beforeAll(async () => {
  dataset = (await loadDataset(folder, folder)).dataset;
});

function exported(asOf: string, of = dataset) {
  const ledger = new Ledger<OcdsField>();
  const settings = {
    prefix: 'ocds-abc123',
    dataset: of,
    ledger,
    asOf: asOf as Day,
    publisher: 'voorbeeld',
    uri: 'https://example.org/ocds',
  };
  const { json, not } = releasePackageOf(settings);
  const releases = json['releases'] as Release[];
  const release = (ocid: string) => releases.find((one) => one.ocid === `ocds-abc123-${ocid}`) as Release;
  return { json, not, releases, release, ledger, records: () => recordPackageOf(settings).json };
}

describe('a contract as a release', () => {
  it('has the days that its sources give, with the offset of each, and the last one that it can have', () => {
    const lot = exported('2024-01-01').release('bar-wijkteams-new').tender.lots[0] as Lot;
    expect(lot.contractPeriod).toEqual({
      startDate: '2022-01-01T00:00:00+01:00',
      endDate: '2025-12-31T23:59:59+01:00',
      maxExtentDate: '2029-12-31T23:59:59+01:00',
      durationInDays: 1461,
    });
    expect(lot.hasRenewal).toBe(true);
    expect(lot.renewal).toEqual({
      minimumRenewals: 4,
      maximumRenewals: 4,
      description: '4 verlengingen (lengte: nog te bepalen)',
      description_en: '4 extensions (length: undecided)',
    });
  });

  it('never has a day that is known only between bounds', () => {
    const lot = exported('2024-01-01').release('bar-veilig-new').tender.lots[0] as Lot;
    expect(lot.contractPeriod).toBeUndefined();
  });

  it('has a milestone for each option, due on the last day to decide on it where that is one day', () => {
    const { milestones = [] } = exported('2024-01-01').release('bar-wijkteams-new').tender;
    const own = milestones.filter(({ id }) => id.startsWith('opvoeden-en-opgroeien-'));
    expect(own.map(({ code, dueDate }) => [code, dueDate])).toEqual([
      ['option-1', '2025-12-31T23:59:59+01:00'],
      ['option-2', undefined],
      ['option-3', undefined],
      ['option-4', undefined],
    ]);
  });

  it('leaves grants out, and counts them', () => {
    const { not, releases } = exported('2024-01-01');
    const bought = releases.flatMap(({ ocid, tender }) => tender.lots.map(({ id }) => `${ocid} ${id}`));
    expect(not.length).toBeGreaterThan(0);
    for (const { path } of not) {
      const [region, ...rest] = path.split('/');
      expect(bought).not.toContain(`ocds-abc123-${region}-${rest.at(-1)} ${rest.length > 2 ? rest[1] : rest.at(-1)}`);
    }
  });

  it('says of every value what became of it', () => {
    const { ledger } = exported('2024-01-01');
    const tally = ledger.tally(Object.keys(ocdsFields) as OcdsField[]);
    expect(tally.find(({ field }) => field === 'first-day')).toMatchObject({ approximated: 0 });
    expect(tally.find(({ field }) => field === 'funding')).toMatchObject({ carried: 0, approximated: 0 });
    expect(tally.map(({ field }) => field)).toEqual(expect.arrayContaining(['options', 'latest-end', 'winners']));
    const told = JSON.stringify(exported('2024-01-01').json);
    for (const { field, carried, approximated } of tally) {
      const { to } = ocdsFields[field as OcdsField];
      // What went somewhere stands there: the last name of one of the places that the table gives.
      const names = to?.split(/[,;] /).map(
        (place) =>
          place
            .replace(/\[[^\]]*\]/g, '')
            .split(/[.\s]/)
            .at(-1) ?? '',
      );
      const isThere = names?.some((name) => told.includes(`"${name}"`)) ?? false;
      if (carried + approximated > 0) expect([field, isThere]).toEqual([field, true]);
      if (ocdsFields[field as OcdsField].to === undefined) expect([field, carried + approximated]).toEqual([field, 0]);
    }
  });
});

describe.runIf(hasOfficialSchemas)('the official schemas, core and eForms profile', () => {
  let official: Officially;
  beforeAll(() => {
    official = officialSchemas();
  });

  const days = ['2021-05-18', '2021-12-31', '2022-06-01', '2023-09-19', '2026-11-29'];

  it.each(days)('pass all regions as of %s, as releases and as records', (day) => {
    const { json, records } = exported(day);
    expect(official.releases(json)).toEqual([]);
    expect(official.records(records())).toEqual([]);
  });

  it.each([
    ['a word for a day', (lot: Lot) => ({ ...lot, contractPeriod: { endDate: 'nooit' } })],
    ['a day without its time', (lot: Lot) => ({ ...lot, contractPeriod: { startDate: '2022-01-01' } })],
    ['a number of options in words', (lot: Lot) => ({ ...lot, renewal: { maximumRenewals: 'vier' } })],
    ['a lot without an id', ({ id: _, ...lot }: Lot) => lot],
    ['a state of no code list', (lot: Lot) => ({ ...lot, status: 'voorgenomen' })],
    ['a yes in words', (lot: Lot) => ({ ...lot, hasRenewal: 'ja' })],
  ])('catch %s', (_, broken) => {
    const { json, releases } = exported('2024-01-01');
    const [first, ...others] = releases as [Release, ...Release[]];
    const lots = first.tender.lots.map((lot, index) => (index === 0 ? broken(lot) : lot));
    const changed = { ...json, releases: [{ ...first, tender: { ...first.tender, lots } }, ...others] };
    expect(official.releases(changed)).not.toEqual([]);
  });
});
