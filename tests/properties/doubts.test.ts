import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/calendar/day.js';
import type { Dataset } from '../../src/domain/dataset.js';
import { loadDataset } from '../../src/loading/load.js';
import type { Report } from '../../src/reports/report.js';
import { datasetOf, drawnRegions } from '../support/drawn-dataset.js';
import { draws } from '../support/draws.js';
import { answersTo, everything } from './answers.js';

const root = new URL('../..', import.meta.url).pathname;
const real = (await loadDataset(`${root}/data`, root)).dataset;

/** In words, or by the sign that a sentence below explains. */
const isMarked = (row: Report['sections'][number]['rows'][number]) => row.some(({ en }) => /uncertain|\*$/i.test(en));

/** Decisions are rows of their own: those that rest on a doubt bear a mark, before what else is told of them, which is explained below them. */
function inDecisions(report: Report | undefined): number {
  const { records = [], sections = [] } = report ?? {};
  const marked = sections.flatMap(({ rows }) => rows.filter((row) => /\*(;| \(|$)/.test(row[1]?.en ?? '')));
  // What is announced is told for people beside a day: where none is known there is no row for it.
  const hasDay = (record: Report['records'][number]) =>
    Object.entries(record).some(([field, value]) => /^(lastDay|decideBy)/.test(field) && value !== null);
  const isDoubted = records.some(
    (record) => record['doubt'] !== null || (record['announcedDoubt'] !== null && hasDay(record)),
  );
  const isExplained = sections.some(
    ({ rows, notes }) => rows.length === 0 && notes.some(({ en }) => en.startsWith('*')),
  );
  expect([marked.length > 0, isExplained]).toEqual([isDoubted, isDoubted]);
  return marked.length;
}

/** What programs are told to be doubted is marked for people in the same row; how often it was. */
function expectMarked(dataset: Dataset, asOf: Day): number {
  const answers = answersTo(dataset, { asOf, selection: everything, codes: new Map(), till: undefined, moreThan: 0 });
  const decisions = inDecisions(answers.get('deadlines'));
  return ['gaps', 'list'].reduce((sum, name) => sum + inRows(name, answers.get(name)), decisions);
}

function inRows(name: string, report: Report | undefined): number {
  const { records = [], sections = [] } = report ?? {};
  const rows = sections.flatMap((section) => section.rows);
  const field = name === 'list' ? 'doubted' : 'doubt';
  for (const [index, row] of rows.entries()) {
    const doubt = records[index]?.[field] ?? null;
    const isShown = name !== 'list' || String(doubt).includes('funding');
    if (isShown) expect([name, doubt, isMarked(row)]).toEqual([name, doubt, doubt !== null]);
  }
  return rows.filter(isMarked).length;
}

const days = ['2021-12-31', '2023-12-31', '2026-11-22'] as const;

describe('a doubted value is marked for people where programs are told of it', () => {
  it('on the real data', () => {
    expect(days.reduce((sum, day) => sum + expectMarked(real, day as Day), 0)).toBeGreaterThan(10);
  });

  it('on drawn datasets', async () => {
    let marked = 0;
    const someDay = fc.constantFrom(...days).map((day) => day as Day);
    await fc.assert(
      fc.asyncProperty(drawnRegions, someDay, async (regions, day) => {
        marked += expectMarked(await datasetOf(regions), day);
      }),
      { numRuns: draws(25, 400) },
    );
    expect(marked).toBeGreaterThan(10);
  });
});
