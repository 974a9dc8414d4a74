import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/calendar/day.js';
import { gapsReport } from '../../../src/reports/gaps/gaps.js';
import type { Report } from '../../../src/reports/report.js';
import { datasetWith } from '../../support/example-region.js';
import { contract, entry, region } from '../../support/timeline-rows.js';

const everything = { region: undefined, track: undefined, segment: undefined };

async function reportOn(letter2021: string, letter2024 = '', asOf = '2024-06-01'): Promise<Report> {
  const { dataset } = await datasetWith(region(letter2021, letter2024), undefined, { vocabulary: false });
  return gapsReport(dataset, everything, asOf as Day) as Report;
}

const next = entry('firstDay: 2028-01-01, initialTerm: P4Y, options: none', 'follows: [hulp],', 'nieuw');

describe('between two contracts', () => {
  it('of which one ends the day before the other begins there is nothing, whichever day that is', async () => {
    const until =
      'firstDay: 2022-01-01, initialTerm: not-stated, options: none, endsWith: { successor: nieuw, cite: { rest: 5 } }';
    const window = next.replace('2028-01-01', '2027-01..2027-03');
    const { records } = await reportOn(contract(until) + window);
    expect(records[0]).toMatchObject({
      endsEarliest: '2026-12-31',
      endsLatest: '2027-03-30',
      gap: 'none',
      gapDaysMax: 0,
      overlap: 'none',
      overlapDaysMax: 0,
    });
  });

  it('of which one ends the day before the other begins that day is its end, even if nobody tells of options', async () => {
    const until =
      'firstDay: 2022-01-01, initialTerm: not-stated, options: not-stated, endsWith: { successor: nieuw, cite: { rest: 5 } }';
    const { records, sections } = await reportOn(contract(until) + next);
    expect(records[0]).toMatchObject({ endsEarliest: '2027-12-31', endsLatest: '2027-12-31', gap: 'none' });
    expect(sections[0]?.rows[0]?.[1]?.nl).toBe('2027-12-31');
  });

  it('what is only intended for the end of the first is told, and counts for nothing', async () => {
    const intended = '{ id: een, kind: extended, stage: intended, length: P2Y, day: 2024-01-10, cite: { rest: 7 } }';
    const report = await reportOn(
      contract('firstDay: 2022-01-01, initialTerm: P4Y, options: none') + next,
      `contracts:\n  - { id: hulp, events: [${intended}] }\n`,
    );
    expect(report.records[0]).toMatchObject({
      endsEarliest: '2025-12-31',
      endsLatest: '2025-12-31',
      announced: 'intended-extended',
      announcedLength: 'P2Y',
      announcedEarliest: '2027-12-31',
      announcedLatest: '2027-12-31',
      gapDaysMin: 730,
    });
    expect(report.records[0]?.['cite']).toContain('brief-2024:7');
    expect(report.sections[0]?.rows[0]?.[1]?.nl).toBe('2025-12-31; verlenging (voorgenomen): 2027-12-31');
  });

  it('a whole that follows one whose terms stand at its segments follows those', async () => {
    const share = (id: string, last: string) =>
      `  - { id: ${id}, name: ${id}, cite: { rest: 2 }, contracts: [{ id: hulp, terms: { firstDay: 2022-01-01, lastDay: ${last}, initialTerm: not-stated, options: none, cite: { rest: 3 } } }] }\n`;
    const bare = 'contracts:\n  - { id: hulp, kind: prior, stage: running, cite: { rest: 2 } }\n';
    const segments = `segments:\n${share('noord', '2025-12-31')}${share('zuid', '2026-12-31')}`;
    const { records } = await reportOn(`${bare}${next}${segments}`);
    expect(records.map((row) => [row['next'], row['endsLatest'], row['gapDaysMin']])).toEqual([
      ['nieuw', '2025-12-31', 730],
      ['nieuw', '2026-12-31', 365],
    ]);
  });

  it('is told by how sure it is: a gap first, then what follows on, last what nobody can tell', async () => {
    const on = (day: string) => entry(`firstDay: ${day}, initialTerm: P1Y, options: none`, 'follows: [hulp],', 'nieuw');
    const first = contract('firstDay: 2022-01-01, initialTerm: P4Y, options: none');
    const told = async (letter: string) =>
      (await reportOn(letter)).sections.map(({ heading, rows }) => [heading.nl, rows[0]?.[3]?.nl]);
    expect(await told(first + on('2026-02-01'))).toEqual([['Gat of overlap', 'gat: 31 dagen']]);
    expect(await told(first + on('2026-01-01'))).toEqual([['Sluit aan', 'sluit aan']]);
    expect(await told(first + on('2025-12..2026-01'))).toEqual([
      ['Mogelijk een gat of overlap', 'gat: hoogstens 30 dagen; overlap: hoogstens 31 dagen'],
    ]);
    expect(await told(first + on('not-stated'))).toEqual([['Niet te bepalen', 'niet te bepalen']]);
  });

  it.each([
    // Of the end of the first: whatever is known; of the start of the second: a window; what is told of the days between.
    ['lastDay: 2025-12-31', '2026-01-01', 'Sluit aan', 'sluit aan'],
    ['lastDay: 2025-12-31', '2026-03-01..2026-03-31', 'Gat of overlap', 'gat: 59 tot 89 dagen'],
    ['lastDay: 2025-12-31', '2025-12-01..2025-12-31', 'Gat of overlap', 'overlap: 1 tot 31 dagen'],
    [
      'lastDay: 2025-12-31',
      '2025-12-01..2026-01-31',
      undefined,
      'gat: hoogstens 30 dagen; overlap: hoogstens 31 dagen',
    ],
    ['lastDay: 2025-12-31', '2026-01-01..2026-01-31', undefined, 'gat: hoogstens 30 dagen'],
    ['lastDay: 2025-12-31', '2025-12-01..2026-01-01', undefined, 'overlap: hoogstens 31 dagen'],
    ['lastDay: 2025-12-31', '2026-01-01..', 'Niet te bepalen', 'gat: niet te bepalen; overlap: geen'],
    ['lastDay: 2025-12-31', '..2026-01-01', 'Niet te bepalen', 'gat: geen; overlap: niet te bepalen'],
    ['lastDay: not-stated', '2026-01-01', 'Niet te bepalen', 'niet te bepalen'],
  ])('%s, then %s: %s, %s', async (end, start, heading = 'Mogelijk een gat of overlap', between) => {
    const first = contract(`firstDay: 2022-01-01, ${end}, initialTerm: not-stated, options: none`);
    const second = entry(`firstDay: ${start}, initialTerm: P1Y, options: none`, 'follows: [hulp],', 'nieuw');
    const { sections, remarks } = await reportOn(first + second);
    expect(sections.map((one) => [one.heading.nl, one.rows[0]?.[3]?.nl])).toEqual([[heading, between]]);
    expect(remarks.map(({ nl }) => nl)).toContain(
      'De vorige eindigt op zijn vroegst op de einddatum die nu vaststaat, en op zijn laatst na alle opties.',
    );
  });

  it('rests on the end of the first and the start of the second alone, not on an evaluation or on what comes later', async () => {
    const doubt = (key: string) => `doubt: { ${key}: { kind: unclear, why: { nl: een vlek, en: a spot } } }`;
    const first = contract(
      'firstDay: 2022-01-01, initialTerm: P4Y, options: none',
      `evaluations: [{ on: 2024-01-01, cite: 8, ${doubt('on')} }],`,
    );
    const option = `options: [{ count: 1, length: P1Y, cite: 9, ${doubt('length')} }]`;
    const second = entry(`firstDay: 2026-02-01, initialTerm: P1Y, ${option}`, 'follows: [hulp],', 'nieuw');
    const { records } = await reportOn(first + second);
    expect(records).toMatchObject([{ doubt: null, cite: 'brief-2021:3', assumed: null }]);
  });
});

it.each([
  ['firstDay: 2016-01-01, initialTerm: P4Y, options: not-stated', 'niet voor 2019-12-31; op 2021-05-18 al afgelopen'],
  ['firstDay: 2016-01-01, initialTerm: not-stated, options: not-stated', 'op 2021-05-18 al afgelopen'],
  ['firstDay: 2016-01-01, initialTerm: P4Y, options: none', '2019-12-31'],
])('the day of a paper that calls the first one over is told as that, and not as its end: %s', async (terms, told) => {
  const over = contract(terms).replace('stage: intended', 'stage: ended');
  const { sections } = await reportOn(over + next);
  expect(sections[0]?.rows[0]?.[1]?.nl).toBe(told);
});
