import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/calendar/day.js';
import type { Dataset } from '../../../src/domain/dataset.js';
import { noticeFor, noticeReport } from '../../../src/reports/eforms/eforms.js';
import type { Report } from '../../../src/reports/report.js';
import { datasetWith } from '../../support/example-region.js';
import { contract, fourYears, region, twice } from '../../support/timeline-rows.js';

function reportFor(dataset: Dataset, path: string): Report {
  const asOf = '2024-06-01' as Day;
  const notice = noticeFor(dataset, path, asOf);
  if ('known' in notice) throw new Error(notice.word);
  return noticeReport(notice, dataset, asOf);
}

async function reportOn(terms: string, more?: string): Promise<Report> {
  const { dataset } = await datasetWith(region(contract(terms, more), ''));
  return reportFor(dataset, 'voorbeeld-stad/jeugdhulp');
}

/** Value and warning of each business term. */
async function fieldsOf(terms: string, more?: string): Promise<Record<string, unknown[]>> {
  const { records } = await reportOn(terms, more);
  return Object.fromEntries(records.map(({ term, value, warning }) => [String(term), [value, warning]]));
}

describe('the business terms of a lot', () => {
  it('have the days that are known, the end with every renewal', async () => {
    expect(await fieldsOf(`${fourYears}, ${twice('P2Y')}`)).toMatchObject({
      'BT-536': ['2022-01-01', null],
      'BT-537': ['2029-12-31', 'options-included'],
      'BT-58': ['2', null],
      'BT-57': [{ nl: '2 verlengingen van elk 2 jaar', en: '2 extensions of 2 years each' }, null],
    });
  });

  it('have a duration only where there is no end', async () => {
    const unknown = await fieldsOf(`firstDay: not-stated, initialTerm: P4Y, ${twice('..P2Y')}`);
    expect(unknown).toMatchObject({
      'BT-536': [null, 'not-told'],
      'BT-537': [null, 'not-told'],
      'BT-36': ['P8Y', 'options-included'],
    });
    expect(Object.keys(await fieldsOf(`${fourYears}, options: none`))).not.toContain('BT-36');
  });

  it('never make a day of a year or a bound', async () => {
    const fields = await fieldsOf('firstDay: 2027, initialTerm: P4Y, options: none');
    expect(fields['BT-536']).toEqual([null, 'between-bounds']);
    expect(fields['BT-537']).toEqual([null, 'between-bounds']);
    expect(fields['BT-36']).toEqual(['P4Y', null]);
  });

  it('tell a contract without end from one whose end nobody knows', async () => {
    const without = 'firstDay: 2022-01-01, lastDay: none, initialTerm: unlimited, options: none';
    expect((await fieldsOf(without))['BT-538']).toEqual(['UNLIMITED', null]);
    const unknown = 'firstDay: 2022-01-01, initialTerm: not-stated, options: not-stated';
    expect(await fieldsOf(unknown)).toMatchObject({ 'BT-538': ['UNKNOWN', null], 'BT-58': [null, 'not-told'] });
  });

  it('have no renewal where the sources say that there is none, and no number where it is open', async () => {
    const none = await fieldsOf(`${fourYears}, options: none`);
    expect(none['BT-58']).toEqual(['0', null]);
    expect(none['BT-57']).toBeUndefined();
    const open = `${fourYears}, options: [{ count: undecided, length: P1Y, cite: { rest: 4 } }]`;
    expect((await fieldsOf(open))['BT-58']).toEqual([null, 'number-open']);
  });

  it('say what stands in the place of a value, and what was not read', async () => {
    for (const word of ['undecided', 'unreadable', 'contradictory', 'not-read']) {
      const fields = await fieldsOf(`firstDay: ${word}, initialTerm: P4Y, options: ${word}`);
      expect([fields['BT-536'], fields['BT-58']]).toEqual([
        [null, word],
        [null, word],
      ]);
    }
    const silent = await fieldsOf(`${fourYears}, options: none`);
    expect([silent['BT-105'], silent['BT-765']]).toEqual([
      [null, 'not-told'],
      [null, 'not-told'],
    ]);
    const card = `id: brief-2021
medium: text
title: Voorbeeldbrief
issuer: College van Voorbeeldstad
date: 2021-05-18
cite: 1 "18 mei 2021"
read: excerpt
file: brief.txt
sha256: "${'0'.repeat(64)}"
lines: 40
`;
    const { dataset } = await datasetWith(region(contract(`${fourYears}, options: none`), ''), undefined, {
      others: { 'seeds/brief-2021.yaml': card },
    });
    const { records } = reportFor(dataset, 'voorbeeld-stad/jeugdhulp');
    const untold = records.filter(({ value, term }) => value === null && term !== 'BT-109');
    expect(untold.map(({ term, warning }) => [term, warning])).toEqual([
      ['BT-105', 'not-read'],
      ['BT-765', 'not-read'],
    ]);
  });

  it('describe rights to buy more', async () => {
    const more = 'scopeOptions: [{ count: 2, cite: { rest: 5 } }]';
    expect((await fieldsOf(`${fourYears}, options: none, ${more}`))['BT-54']).toEqual([
      { nl: '2 opties op meer werk', en: '2 options for more work' },
      null,
    ]);
  });

  it('say where a value is doubted', async () => {
    const doubt = 'doubt: { initialTerm: { kind: unclear, why: { nl: zegt meer dan een ding } } }';
    expect((await fieldsOf(`${fourYears}, options: none, ${doubt}`))['BT-537']).toEqual(['2025-12-31', 'doubted']);
  });
});

it('counts beside the answer what is no procurement or came to nothing', async () => {
  const grant = 'procurement: { instrument: subsidy, cite: { rest: 5 } },';
  const report = await reportOn(`${fourYears}, options: none`, grant);
  expect(report.records).toEqual([]);
  expect(report.beside?.leftOut).toEqual([{ what: 'voorbeeld-stad/jeugdhulp/hulp', reason: 'no-procurement' }]);
  const letter = contract(`${fourYears}, options: none`).replace('intended', 'dropped');
  const { dataset } = await datasetWith(region(letter, ''));
  const dropped = reportFor(dataset, 'voorbeeld-stad');
  expect(dropped.beside?.leftOut).toEqual([{ what: 'voorbeeld-stad/jeugdhulp/hulp', reason: 'dropped' }]);
});
