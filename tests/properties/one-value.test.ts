import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/calendar/day.js';
import type { Dataset } from '../../src/domain/dataset.js';
import { contractOf as forPrograms } from '../../src/library/contract.js';
import { loadDataset } from '../../src/loading/load.js';
import { linesFor } from '../../src/reports/lines.js';
import type { Report } from '../../src/reports/report.js';
import { whyReport } from '../../src/reports/why/why.js';
import { datasetOf, drawnRegions } from '../support/drawn-dataset.js';
import { draws } from '../support/draws.js';
import { answersTo, everything } from './answers.js';

const root = new URL('../..', import.meta.url).pathname;
const real = (await loadDataset(`${root}/data`, root)).dataset;

type Row = Report['records'][number];

/** Which contract a row is about, in which of its courses; with the period where it has one. */
const keyOf = (row: Row) =>
  ['region', 'track', 'segment', 'contract', 'municipalities', 'period'].map((field) => row[field] ?? '').join('/');

const fieldsOf = (row: Row, fields: readonly string[]) =>
  Object.fromEntries(fields.map((field) => [field, row[field]]));

/** How a contract went where anything happened, else as agreed: what deadlines and gaps look at. */
function asItWent({ records }: Report): Row[] {
  const actual = records.filter((row) => row['schedule'] === 'actual');
  const moved = new Set(actual.map((row) => contractOf(row)));
  return [...actual, ...records.filter((row) => row['schedule'] === 'agreed' && !moved.has(contractOf(row)))];
}

const contractOf = (row: Row) => ['region', 'track', 'segment', 'contract'].map((field) => row[field] ?? '').join('/');

const days = (name: string) => [name, `${name}Earliest`, `${name}Latest`];

/** What the timeline tells of a period, deadlines, pile-ups, gaps, compare, why and the library tell alike; how often that was asked. */
function expectAlike(dataset: Dataset, asOf: Day): number {
  const asked = { asOf, selection: everything, codes: new Map(), till: undefined, moreThan: 0 };
  const answers = answersTo(dataset, asked);
  const timeline = answers.get('timeline');
  if (!timeline) throw new Error('no timeline');
  const went = asItWent(timeline);
  return (
    sameInDeadlines(went, timeline, answers.get('deadlines')) +
    sameInGaps(went, timeline, answers.get('gaps')) +
    sameInQuarters(went, answers.get('pile-ups')) +
    sameInCompare(timeline, answers.get('compare')) +
    sameInWhy(dataset, timeline, asOf) +
    sameInLibrary(dataset, timeline, asOf)
  );
}

function sameInDeadlines(went: readonly Row[], timeline: Report, deadlines: Report | undefined): number {
  const known = new Map([...timeline.records, ...went].map((row) => [keyOf(row), row]));
  const fields = [
    ...days('lastDay'),
    ...days('decideBy'),
    'state',
    'stateSince',
    'planned',
    'unknown',
    'source',
    'doubt',
  ];
  const rows = deadlines?.records ?? [];
  // An evaluation stands in deadlines by the course that the contract took, whose doubts are others.
  for (const row of rows.filter(({ period }) => !String(period).startsWith('evaluation'))) {
    const other = known.get(keyOf(row)) ?? known.get(keyOf({ ...row, municipalities: null })) ?? {};
    const shared = String(row['period']).startsWith('option')
      ? fields
      : fields.filter((one) => !one.startsWith('decide'));
    expect([keyOf(row), fieldsOf(row, shared)]).toEqual([keyOf(row), fieldsOf(other, shared)]);
  }
  return rows.length;
}

function sameInGaps(went: readonly Row[], timeline: Report, gaps: Report | undefined): number {
  const rows = gaps?.records ?? [];
  for (const row of rows) {
    const of = (id: string) => (one: Row) => one['contract'] === row[id] && one['region'] === row['region'];
    const rowsBefore = went.filter(of('previous'));
    const ends = rowsBefore.map((one) => [one['agreedUntil'], one['latestPossible']]);
    // What ends with its successor ends with its term, whatever nobody tells of options.
    const lastDays = rowsBefore.map((one) => [one['lastDayEarliest'], one['lastDayLatest']]);
    expect(row['gap'] === 'none' ? [...ends, ...lastDays] : ends).toContainEqual([
      row['endsEarliest'],
      row['endsLatest'],
    ]);
    const starts = timeline.records.filter((one) => of('next')(one) && one['period'] === 'initial');
    expect(starts.map((one) => [one['firstDayEarliest'], one['firstDayLatest']])).toContainEqual([
      row['startsEarliest'],
      row['startsLatest'],
    ]);
  }
  return rows.length;
}

function sameInQuarters(went: readonly Row[], pileUps: Report | undefined): number {
  const rows = pileUps?.records ?? [];
  for (const row of rows) {
    for (const path of String(row['periods']).split('; ')) {
      const own = went.filter((one) => contractPath(one) === path);
      const touches = own.some(
        (one) =>
          // Of an end that only has a latest day nobody tells that it does not come sooner.
          (one['lastDayEarliest'] === null || String(one['lastDayEarliest']) <= String(row['lastDay'])) &&
          String(one['lastDayLatest']) >= String(row['firstDay']),
      );
      expect([path, row['quarter'], touches]).toEqual([path, row['quarter'], true]);
    }
  }
  return rows.length;
}

const contractPath = (row: Row) =>
  ['region', 'track', 'segment', 'contract', 'period'].flatMap((field) => row[field] ?? []).join('/');

/** The first day and the last possible one, of whatever has just one holder. */
function sameInCompare(timeline: Report, compare: Report | undefined): number {
  const rows = (compare?.records ?? []).filter((row) => row['known'] && !String(row['holder']).includes('; '));
  const asked = rows.filter((row) => row['aspect'] === 'first-day' || row['aspect'] === 'latest-end');
  for (const row of asked) {
    const own = timeline.records.filter((one) => contractPath({ ...one, period: null }) === row['holder']);
    // A whole of which each segment has terms of its own is compared, and has no row of the timeline.
    if (own.length === 0) continue;
    const values = own.map((one) =>
      row['aspect'] === 'latest-end' ? one['latestPossible'] : one['period'] === 'initial' ? windowText(one) : null,
    );
    // Where municipalities decided apart, each has an end of its own.
    const apart = new Map(
      own.flatMap((one) => (one['municipalities'] ? [[one['municipalities'], one['latestPossible']]] : [])),
    );
    const each = [...apart].map(([municipality, day]) => `${municipality}: ${day}`).join('; ');
    expect([row['holder'], row['aspect'], [...values, each]]).toEqual([
      row['holder'],
      row['aspect'],
      expect.arrayContaining([row['value']]),
    ]);
  }
  return asked.length;
}

function windowText(row: Row): string {
  const [earliest, latest] = [row['firstDayEarliest'] ?? '', row['firstDayLatest'] ?? ''];
  return earliest === latest ? String(earliest) : `${earliest}..${latest}`;
}

function sameInWhy(dataset: Dataset, { records }: Report, asOf: Day): number {
  const rows = records.filter((row) => row['schedule'] === 'agreed' && row['cite'] !== null).slice(0, 6);
  for (const row of rows) {
    const why = whyReport(dataset, contractPath(row), asOf);
    if (!('records' in why)) throw new Error(contractPath(row));
    const same = (one: Row) =>
      contractOf(one) === contractOf(row) && one['schedule'] === 'agreed' && one['depth'] === 0;
    for (const top of why.records.filter(same)) {
      const what = top['what'] === 'day' ? 'firstDay' : String(top['what']);
      const told = [top['day'], top['earliest'], top['latest']];
      expect([contractPath(row), what, told]).toEqual([contractPath(row), what, days(what).map((field) => row[field])]);
    }
  }
  return rows.length;
}

function sameInLibrary(dataset: Dataset, { records }: Report, asOf: Day): number {
  const found = linesFor(dataset, everything, asOf);
  if ('known' in found) throw new Error(found.word);
  const all = [...found.lines, ...found.replacedAtOnce].map(forPrograms);
  const told = all.flatMap((one) =>
    [one, ...one.courses].flatMap((course) =>
      course.periods.map((period) =>
        [
          contractOf({ ...one } as unknown as Row),
          period.id,
          period.firstDay.earliest,
          period.firstDay.latest,
          period.lastDay.earliest,
          period.lastDay.latest,
          period.decideBy?.earliest ?? null,
          period.decideBy?.latest ?? null,
          period.state,
          period.stateSince,
          course.agreedUntil,
          course.latestPossible,
        ].join(' '),
      ),
    ),
  );
  const fields = ['firstDay', 'lastDay', 'decideBy'].flatMap((name) => [`${name}Earliest`, `${name}Latest`]);
  const rows = records.map((row) =>
    [
      contractOf(row),
      row['period'],
      ...[...fields, 'state', 'stateSince', 'agreedUntil', 'latestPossible'].map((field) => row[field]),
    ].join(' '),
  );
  expect(rows.filter((text, index) => records[index]?.['cite'] !== null && !told.includes(text))).toEqual([]);
  return told.length;
}

const someDay = fc.constantFrom('2021-12-31', '2023-12-31', '2026-11-22', '2033-01-01').map((one) => one as Day);

describe('no two commands give different values for the same contract, period and field', () => {
  it.each(['2021-12-31', '2023-12-31', '2026-11-22', '2033-01-01'])('on the real data, as of %s', (asOf) => {
    expect(expectAlike(real, asOf as Day)).toBeGreaterThan(20);
  });

  it('on drawn datasets', async () => {
    let asked = 0;
    await fc.assert(
      fc.asyncProperty(drawnRegions, someDay, async (regions, asOf) => {
        asked += expectAlike(await datasetOf(regions), asOf);
      }),
      { numRuns: draws(25, 400) },
    );
    expect(asked).toBeGreaterThan(100);
  });
});
