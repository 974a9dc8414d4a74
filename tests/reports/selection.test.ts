import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/calendar/day.js';
import { Paper } from '../../src/domain/citing/paper.js';
import { judgedIn } from '../../src/domain/citing/verdict.js';
import { compareReport } from '../../src/reports/compare/compare.js';
import { linesFor } from '../../src/reports/lines.js';
import { listReport } from '../../src/reports/list/list.js';
import { regionsFor } from '../../src/reports/selection.js';
import { datasetWith } from '../support/example-region.js';

const region = `id: voorbeeld-stad
name: Voorbeeldstad
kind: municipality
editions:
  - { source: brief-2021, municipalities: [GM0518], cite: 1 "Den Haag" }
tracks:
  - id: jeugdhulp
    name: Jeugdhulp
    domains: [jeugdhulp]
    editions:
      - source: brief-2021
`;
const municipalities = (aliases: string) => ({
  others: { 'municipalities.yaml': `youthRegions:\n  Haaglanden:\n    GM0518: "'s-Gravenhage"\n${aliases}` },
});
const common = 'aliases:\n  GM0518: [Den Haag]\n';

describe('a municipality by what people call it', () => {
  const called = async (word: string, aliases: string) => {
    const { dataset } = await datasetWith(region, 'voorbeeld-stad', municipalities(aliases));
    const found = regionsFor({ region: word }, dataset);
    return 'known' in found ? 'nothing' : found.map(({ id }) => id);
  };

  it('is the region that was asked for', async () => {
    expect(await called("'s-Gravenhage", common)).toEqual(['voorbeeld-stad']);
    expect(await called('den haag', common)).toEqual(['voorbeeld-stad']);
    expect(await called('den haag', '')).toBe('nothing');
  });

  it('proves its code where the paper prints that', async () => {
    const verdict = async (aliases: string) => {
      const { dataset } = await datasetWith(region, 'voorbeeld-stad', municipalities(aliases));
      const judged = [...judgedIn(dataset, new Map([['brief-2021', new Paper('De gemeente Den Haag')]]))];
      return judged.find(({ value }) => value.key === 'municipalities')?.verdict;
    };
    expect(await verdict(common)).toBe('proven');
    expect(await verdict('')).toBe('unfounded');
  });
});

describe('a word for tracks that is the id of one and the name of a field of care', () => {
  const tracks = (id: string, ...of: readonly (readonly [string, string])[]) =>
    `id: ${id}\nname: ${id}\nkind: municipality\ntracks:\n${of
      .map(
        ([track, domain]) => `  - id: ${track}
    name: Spoor ${track}
    domains: [${domain}]
    editions:
      - source: brief-2021
        contracts:
          - { id: ${track}-nieuw, kind: regular, stage: running, cite: 1,
              terms: { firstDay: 2022-01-01, initialTerm: P4Y, options: none, cite: 1 } }
`,
      )
      .join('')}`;
  const asked = async () => {
    const others = {
      'regions/voorbeeld-dorp.yaml': tracks(
        'voorbeeld-dorp',
        ['begeleiding', 'wmo-maatwerkondersteuning'],
        ['vervoer', 'vervoer'],
      ),
    };
    const own = tracks(
      'voorbeeld-stad',
      ['wmo', 'wmo-maatwerkondersteuning'],
      ['dagbesteding', 'wmo-maatwerkondersteuning'],
    );
    return (await datasetWith(own, 'voorbeeld-stad', { others })).dataset;
  };
  const asOf = '2025-06-01' as Day;

  it.each(['wmo', 'WMO'])('%s means both: the track where there is one, else those in the field', async (track) => {
    const dataset = await asked();
    const found = linesFor(dataset, { track }, asOf);
    if ('known' in found) throw new Error('nothing found');
    expect(found.lines.map(({ schedule }) => schedule.contract.id)).toEqual(['begeleiding-nieuw', 'wmo-nieuw']);
    expect(found.beside.leftOut).toEqual([
      { what: 'voorbeeld-dorp/vervoer/vervoer-nieuw', reason: 'other-track' },
      { what: 'voorbeeld-stad/dagbesteding/dagbesteding-nieuw', reason: 'same-field' },
    ]);
    const list = listReport(dataset, 'contracts', { selection: { track }, codes: new Map(), asOf });
    expect('known' in list || list.records.map(({ contract }) => contract)).toEqual(['begeleiding-nieuw', 'wmo-nieuw']);
  });

  it('is taken where a region has the field alone, and compares the regions in it', async () => {
    const dataset = await asked();
    expect('known' in linesFor(dataset, { region: 'voorbeeld-dorp', track: 'wmo' }, asOf)).toBe(false);
    const options = { track: 'wmo', on: [], differences: false, all: false, by: 'track' as const };
    const report = compareReport(dataset, ['voorbeeld-stad', 'voorbeeld-dorp'], asOf, new Map(), options);
    if ('known' in report) throw new Error('nothing found');
    expect(report.records.length).toBeGreaterThan(0);
  });
});
