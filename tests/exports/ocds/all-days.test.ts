import { beforeAll, describe, expect, it } from 'vitest';
import type { Day } from '../../../src/calendar/day.js';
import type { Dataset } from '../../../src/domain/dataset.js';
import { Ledger } from '../../../src/exports/ledger.js';
import type { OcdsField } from '../../../src/exports/ocds/fields.js';
import { recordPackageOf, releasePackageOf } from '../../../src/exports/ocds/packages.js';
import { loadDataset } from '../../../src/loading/load.js';
import { draws } from '../../support/draws.js';
import { hasOfficialSchemas, type Officially, officialSchemas } from '../../support/official-ocds.js';

const own = new URL('../../../data', import.meta.url).pathname;
let dataset: Dataset;
let official: Officially;

/** The days on which something is known that was not known before: those from which the papers of all regions count. */
function daysOfPapers(): Day[] {
  const editions = dataset.regions.flatMap((region) => [
    ...region.editions,
    ...region.tracks.flatMap((track) => track.editions),
  ]);
  return [...new Set(editions.flatMap(({ countsFrom }) => countsFrom ?? []))].sort();
}

function settingsOn(asOf: Day) {
  const ledger = new Ledger<OcdsField>();
  return { prefix: 'ocds-abc123', dataset, ledger, asOf, publisher: 'voorbeeld', uri: 'https://example.org/ocds' };
}

describe.runIf(hasOfficialSchemas)('all regions', () => {
  beforeAll(async () => {
    official = officialSchemas();
    dataset = (await loadDataset(own, own)).dataset;
  });

  it('pass both official schemas on every day on which a paper comes', () => {
    const days = daysOfPapers();
    const every = draws(Math.ceil(days.length / 8), 1);
    const asked = days.filter((_, index) => index % every === 0 || index === days.length - 1);
    let releases = 0;
    for (const day of asked) {
      const { json, count } = releasePackageOf(settingsOn(day));
      expect([day, official.releases(json)]).toEqual([day, []]);
      releases += count;
    }
    expect(asked.length).toBeGreaterThan(5);
    expect(releases).toBeGreaterThan(asked.length);
  });

  it('pass as records, with every release as of every paper', () => {
    const [last] = daysOfPapers().slice(-1);
    expect(official.records(recordPackageOf(settingsOn(last as Day)).json)).toEqual([]);
  });

  it('are caught by the pair wherever a value is of another kind than it should be', () => {
    const [last] = daysOfPapers().slice(-1);
    const { json } = releasePackageOf(settingsOn(last as Day));
    const missed: string[] = [];
    let broken = 0;
    for (const [path, breakIt] of breaksIn(json)) {
      const mended = breakIt();
      if (official.releases(json).length === 0) missed.push(path);
      mended();
      broken += 1;
    }
    expect(broken).toBeGreaterThan(60);
    expect(missed.sort()).toEqual(untyped);
  });
});

/** Translations for which the schemas have no pattern: they ask nothing of them. */
const untyped: string[] = [
  'releases[].tender.lots[].description_en',
  'releases[].tender.lots[].renewal.description_en',
  'releases[].tender.procurementMethodDetails_en',
];

/** A way to break each field that a package has, once, and to mend it again. */
function breaksIn(json: unknown): Map<string, () => () => void> {
  const found = new Map<string, () => () => void>();
  const visit = (value: unknown, path: string) => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, child] of Object.entries(value)) {
      const at = Array.isArray(value) ? `${path}[]` : `${path}.${key}`.replace(/^\./, '');
      const holder = value as Record<string, unknown>;
      if (!found.has(at)) {
        found.set(at, () => {
          holder[key] = typeof child === 'object' ? 17 : { nooit: true };
          return () => {
            holder[key] = child;
          };
        });
      }
      visit(child, at);
    }
  };
  visit(json, '');
  return found;
}
