import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/calendar/day.js';
import { grouped } from '../../src/domain/grouped.js';
import { loadDataset } from '../../src/loading/load.js';
import { besideTexts } from '../../src/reports/apart.js';
import { deadlinesReport } from '../../src/reports/deadlines/deadlines.js';
import { gapsReport } from '../../src/reports/gaps/gaps.js';
import type { CodeFilter } from '../../src/reports/list/filter.js';
import { listReport } from '../../src/reports/list/list.js';
import { pileUpsReport } from '../../src/reports/pile-ups/pile-ups.js';
import type { Apart } from '../../src/reports/report.js';
import type { Selection, Unknown } from '../../src/reports/selection.js';
import { showReport } from '../../src/reports/show/show.js';
import { timelineReport } from '../../src/reports/timeline/timeline.js';
import { answersTo } from '../properties/answers.js';
import { datasetWith } from '../support/example-region.js';

const root = new URL('../..', import.meta.url).pathname;
const { dataset } = await loadDataset(`${root}/data`, root);
const everything: Selection = { region: undefined, track: undefined, segment: undefined };
const plain = { lead: undefined, notice: undefined, till: undefined, council: false };

function known<T>(report: T | Unknown): T {
  if (typeof report === 'object' && report !== null && 'known' in report) throw new Error(report.word);
  return report as T;
}

describe('what nobody can tell', () => {
  const asOf = '2026-11-22' as Day;
  const rotterdam = { ...everything, region: 'rotterdam' };

  it('of a time is counted by contract, named, and never called none', () => {
    const till = '2029-11-22' as Day;
    const { report, cannotTell } = known(deadlinesReport(dataset, rotterdam, asOf, { ...plain, till }));
    expect(new Set(report.records.map((row) => row['contract']))).toEqual(new Set(['wmo-interim']));
    expect(cannotTell).toHaveLength(7);
    expect(report.beside?.cannotTell).toEqual(cannotTell);
    const unknown = report.sections.find(({ heading }) => heading.en === 'May belong here, end date not known');
    expect(unknown?.rows.map((row) => row[1]?.en)).toEqual([
      'Rotterdam, previous contract: Wijkteams – initial term not stated',
      'Rotterdam: Wijkteams, Welzijn, Wmo-maatwerkondersteuning, Jeugdhulp (3) – initial term unreadable*',
    ]);
    const said = [...besideTexts(report.beside ?? { leftOut: [] }), ...report.remarks].map(({ en }) => en);
    expect(said.filter((one) => one.startsWith('May belong here, end date not known: 7 '))).toHaveLength(1);
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
editions:
  - { source: brief-2021, municipalities: [GM9001], cite: 1 }
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

it('of other fields of care each contract counts once in every answer', () => {
  const asOf = '2026-11-22' as Day;
  const selection = { ...everything, domain: ['wijkteams'] };
  const counted = [...answersTo(dataset, { selection, codes: new Map(), asOf, till: undefined, moreThan: 0 })]
    .filter(([name]) => !['stats', 'compare'].includes(name))
    .map(([name, { beside }]) => [name, beside?.leftOut.filter(({ reason }) => reason === 'other-domain').length]);
  expect(counted).toHaveLength(6);
  expect(counted).toEqual(counted.map(([name]) => [name, counted[0]?.[1]]));
});

it('what may end on any day counts as often under the same word in deadlines, its alarm, and pile-ups', () => {
  const asOf = '2026-11-22' as Day;
  const countsIn = (cannotTell: readonly Apart[] = []) =>
    Object.fromEntries([...grouped(cannotTell, ({ reason }) => reason)].map(([reason, all]) => [reason, all.length]));
  const { report, cannotTell } = known(deadlinesReport(dataset, everything, asOf, plain));
  const crowded = known(pileUpsReport(dataset, everything, asOf, 1)).beside?.cannotTell;
  const { 'no-upper-limit': _, ...inQuarters } = countsIn(crowded);
  expect(inQuarters).toEqual(countsIn(cannotTell));
  expect({ ...inQuarters, ...countsIn(report.beside?.cannotTell) }).toEqual(inQuarters);
  expect(report.sections.map(({ heading }) => heading.en)).toContain(`End date not known (${inQuarters['no-day']})`);
});

describe('pile-ups', () => {
  it('options of one contract are one contract', () => {
    const bar = { ...everything, region: 'bar', track: 'wijkteams' };
    const { records } = known(pileUpsReport(dataset, bar, '2026-11-22' as Day, 0));
    expect(records.length).toBeGreaterThan(0);
    for (const row of records)
      expect(Number(row['dayKnown']) + Number(row['dayUncertain']), String(row['periods'])).toBe(1);
    expect(known(pileUpsReport(dataset, bar, '2026-11-22' as Day, 1)).records).toEqual([]);
  });
});

describe('a doubt', () => {
  it('goes with the values on which a gap or an end rests', () => {
    const gaps = known(gapsReport(dataset, { ...everything, region: 'rotterdam' }, '2026-11-22' as Day));
    const next = gaps.records.find((row) => row['next'] === 'wmo-new');
    expect(next?.['doubt']).toContain('key=length value=..P1Y kind=unclear');
    expect(gaps.sections[0]?.rows.find(([what]) => what?.en.includes('wmo-new'))?.[0]?.nl).toMatch(/\*$/);
    expect(gaps.remarks.map(({ nl }) => nl).join()).toContain('* Onzekere lezing');
    const zhz = known(pileUpsReport(dataset, { ...everything, region: 'zuid-holland-zuid' }, '2021-12-31' as Day, 0));
    expect(zhz.records.map((row) => row['doubt']).join()).toContain('firstDay');
    expect(JSON.stringify(zhz.sections)).toContain('Hoog specialistisch*');
  });
});

describe('show', () => {
  it('of a track tells who won at its segments', () => {
    const { records, sections } = known(showReport(dataset, 'rotterdam/wijkteams', '2026-11-22' as Day));
    expect(JSON.stringify(sections)).toContain('wijkteams-new: awarded to Parnassia Groep');
    expect(JSON.stringify(records)).toContain('parnassia-groep');
  });
});
