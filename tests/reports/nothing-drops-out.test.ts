import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/calendar/day.js';
import { thingsOf } from '../../src/domain/things.js';
import { loadDataset } from '../../src/loading/load.js';
import { besideTexts } from '../../src/reports/apart.js';
import { deadlinesReport } from '../../src/reports/deadlines/deadlines.js';
import { gapsReport } from '../../src/reports/gaps/gaps.js';
import type { CodeFilter } from '../../src/reports/list/filter.js';
import { listReport } from '../../src/reports/list/list.js';
import { pileUpsReport } from '../../src/reports/pile-ups/pile-ups.js';
import type { Report } from '../../src/reports/report.js';
import type { Selection, Unknown } from '../../src/reports/selection.js';
import { showReport } from '../../src/reports/show/show.js';
import { statsReport } from '../../src/reports/stats/stats.js';
import { timelineReport } from '../../src/reports/timeline/timeline.js';
import { datasetWith } from '../support/example-region.js';

const root = new URL('../..', import.meta.url).pathname;
const { dataset } = await loadDataset(`${root}/data`, root);
const everything: Selection = { region: undefined, track: undefined, segment: undefined };
const plain = { lead: undefined, notice: undefined, till: undefined, council: false };

function known<T>(report: T | Unknown): T {
  if (typeof report === 'object' && report !== null && 'known' in report) throw new Error(report.word);
  return report as T;
}

/** The contracts that a report has in its rows or beside them, as `region/contract`. */
function toldIn({ records, beside }: Report): Set<string> {
  const rows = records.flatMap((row) => {
    const paths = String(row['periods'] ?? '').split('; ');
    const ids = [row['contract'], row['previous'], row['next']].filter((id) => typeof id === 'string');
    return [...paths, ...ids.map((id) => `${row['region']}/…/${id}`)];
  });
  const paths = [...rows, ...[...(beside?.leftOut ?? []), ...(beside?.cannotTell ?? [])].map(({ what }) => what)];
  return new Set(
    paths.flatMap((path) => path.split('/').map((part) => `${path.split('/')[0]?.split('@')[0]}/${part}`)),
  );
}

const days = ['2021-12-31', '2023-12-31', '2026-11-22', '2033-01-01'] as const;
const selections: readonly Selection[] = [
  everything,
  { ...everything, region: 'rotterdam' },
  { ...everything, region: 'Barendrecht', track: 'wijkteams' },
  { ...everything, track: 'jeugdhulp' },
  { ...everything, track: 'welzijn' },
];
const filters: readonly CodeFilter[] = [
  new Map(),
  new Map([['funding', ['task-based']]]),
  new Map([['sas-option', ['2']]]),
];

describe.each(days)('as of %s', (day) => {
  const asOf = day as Day;

  it.each(selections)('each contract is in, or counted beside, every answer on $region $track', (selection) => {
    const contracts = dataset.regions.flatMap((region) =>
      [...thingsOf(region, asOf).contracts.values()].map(({ id }) => `${region.id}/${id}`),
    );
    const answers: Record<string, Report> = {
      timeline: known(timelineReport(dataset, selection, asOf)),
      deadlines: known(deadlinesReport(dataset, selection, asOf, plain)).report,
      'deadlines --within': known(deadlinesReport(dataset, selection, asOf, { ...plain, till: '2027-01-01' as Day }))
        .report,
      gaps: known(gapsReport(dataset, selection, asOf)),
      'pile-ups': known(pileUpsReport(dataset, selection, asOf, 1)),
    };
    for (const [index, codes] of filters.entries()) {
      const options = { selection, codes, asOf, group: undefined };
      answers[`list ${index}`] = known(listReport(dataset, 'contracts', options));
    }
    for (const [name, answer] of Object.entries(answers)) {
      const told = toldIn(answer);
      expect(
        [...new Set(contracts)].filter((one) => !told.has(one)),
        name,
      ).toEqual([]);
    }
  });

  it('each contract is counted in stats, or beside', () => {
    const { beside, sections } = known(statsReport(dataset, undefined, asOf));
    expect(sections.length).toBeGreaterThan(0);
    const out = new Set(beside?.leftOut.map(({ what }) => what.split('/').at(-1)));
    for (const region of dataset.regions) {
      const things = thingsOf(region, asOf);
      for (const contract of things.contracts.values()) {
        const kind = contract.versions.find(({ entry }) => entry.value.kind)?.entry.value.kind;
        if (kind !== undefined && kind !== 'regular') expect(out, contract.id).toContain(contract.id);
      }
    }
  });
});

describe('what nobody can tell', () => {
  const asOf = '2026-11-22' as Day;
  const rotterdam = { ...everything, region: 'rotterdam' };

  it('of a time is counted by contract, named, and never called none', () => {
    const till = '2029-11-22' as Day;
    const { report, cannotTell } = known(deadlinesReport(dataset, rotterdam, asOf, { ...plain, till }));
    expect(report.records).toEqual([]);
    expect(cannotTell).toHaveLength(7);
    expect(report.beside?.cannotTell).toEqual(cannotTell);
    expect(report.sections.flatMap(({ notes }) => notes)).toHaveLength(7);
    const said = [...besideTexts(report.beside ?? { leftOut: [] }), ...report.remarks].map(({ en }) => en);
    expect(said.filter((one) => one.startsWith('May belong here, no day known: 7 '))).toHaveLength(1);
    expect(said).not.toContain('No deadlines.');
  });

  it('of a code is no reason to leave a contract out', () => {
    const options = {
      selection: rotterdam,
      codes: new Map([['sas-option', ['2']]]) as CodeFilter,
      asOf,
      group: undefined,
    };
    const { records, beside } = known(listReport(dataset, 'contracts', options));
    expect(records).toEqual([]);
    expect(beside?.cannotTell?.map(({ what }) => what)).toContain('rotterdam/wijkteams/wijkteams-new');
  });
});

const jointRegion = `id: voorbeeld-stad
name: Voorbeeldstad
kind: municipality
municipalities: [GM9001]
cite: brief-2021:1
tracks:
  - id: samen
    name: Samen
    domains: [jeugdhulp, wmo-maatwerkondersteuning]
    editions:
      - source: brief-2021
        contracts:
          - id: nieuw
            kind: regular
            stage: intended
            cite: 2
            terms: { firstDay: 2022-01-01, initialTerm: P4Y, options: none, cite: 3 "1-1-2022" "4 jaar" "geen" }
`;

describe('a track is meant by its id, else by its field of care', () => {
  it('and the other tracks in that field are named', () => {
    const bar = { ...everything, region: 'bar', track: 'wijkteams' };
    const { records, beside } = known(timelineReport(dataset, bar, '2026-11-22' as Day));
    expect(new Set(records.map((row) => row['track']))).toEqual(new Set(['wijkteams']));
    expect(beside?.leftOut).toContainEqual({ what: 'bar/veilig/veilig-new', reason: 'same-field' });
  });

  it.each(['jeugdhulp', 'wmo-maatwerkondersteuning', 'samen'])(
    'one bought for two fields by each: %s',
    async (track) => {
      const { dataset: joint } = await datasetWith(jointRegion);
      const asked = { ...everything, track };
      const asOf = '2021-12-31' as Day;
      const listed = known(
        listReport(joint, 'contracts', { selection: asked, codes: new Map(), asOf, group: undefined }),
      );
      expect(listed.records.map((row) => row['contract'])).toEqual(['nieuw']);
      const timeline = known(timelineReport(joint, asked, asOf));
      expect(new Set(timeline.records.map((row) => row['contract']))).toEqual(new Set(['nieuw']));
    },
  );
});

describe('pile-ups', () => {
  it('options of one contract are one contract', () => {
    const bar = { ...everything, region: 'bar', track: 'wijkteams' };
    const { records } = known(pileUpsReport(dataset, bar, '2026-11-22' as Day, 0));
    expect(records.length).toBeGreaterThan(0);
    for (const row of records) expect(Number(row['certain']) + Number(row['possible']), String(row['periods'])).toBe(1);
    expect(known(pileUpsReport(dataset, bar, '2026-11-22' as Day, 1)).records).toEqual([]);
  });
});

describe('a doubt', () => {
  it('goes with the values on which a gap or an end rests', () => {
    const gaps = known(gapsReport(dataset, { ...everything, region: 'rotterdam' }, '2026-11-22' as Day));
    const next = gaps.records.find((row) => row['next'] === 'wmo-new');
    expect(next?.['doubt']).toContain('initialTerm unreadable: damaged');
    expect(gaps.sections[0]?.rows.find(([what]) => what?.en.includes('wmo-new'))?.[0]?.nl).toContain(
      'lezing betwijfeld',
    );
    const zhz = known(pileUpsReport(dataset, { ...everything, region: 'zuid-holland-zuid' }, '2021-12-31' as Day, 0));
    expect(zhz.records.map((row) => row['doubt']).join()).toContain('firstDay');
    expect(JSON.stringify(zhz.sections)).toContain('doubtful reading');
  });
});

describe('show', () => {
  it('of a track tells who won at its segments', () => {
    const { records, sections } = known(showReport(dataset, 'rotterdam/wijkteams', '2026-11-22' as Day));
    expect(JSON.stringify(sections)).toContain('wijkteams-new: awarded to Parnassia Groep');
    expect(JSON.stringify(records)).toContain('parnassia-groep');
  });
});
