import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/calendar/day.js';
import { loadDataset } from '../../src/loading/load.js';
import { answerBy, inView as viewedBy } from '../../src/reports/column-list.js';
import { gapsReport } from '../../src/reports/gaps/gaps.js';
import { type ListView, type Report, reportWith } from '../../src/reports/report.js';

const root = new URL('../scenarios', import.meta.url).pathname;
const { dataset } = await loadDataset(`${root}/data`, root);
const asOf = '2026-11-22' as Day;
const gaps = gapsReport(dataset, { region: undefined, track: undefined, segment: undefined }, asOf) as Report;
const inView = (view: Partial<ListView>) => viewedBy(gaps, { columns: [], sort: undefined, ...view }) as Report;

describe('an answer as a list of its records', () => {
  it('is the answer as it was where nobody asked for columns or an order', () => {
    expect(inView({})).toBe(gaps);
  });

  it('has no record made before one is asked for', () => {
    const made: string[] = [];
    const datum = (one: string) => {
      made.push(one);
      return one;
    };
    const report = reportWith(
      { command: 'gaps' },
      answerBy([{ field: 'region', datum }], () => ['voorbeeldstad']),
    );
    expect(report.fields).toEqual(['region']);
    expect(made).toEqual([]);
    expect(report.records).toEqual([{ region: 'voorbeeldstad' }]);
  });

  it('has the columns that are named, by field or heading, with codes in words for people', () => {
    const report = inView({ columns: ['Gat', 'region'] });
    expect(report.fields).toEqual(['gap', 'region']);
    expect(new Set(report.records.map(({ gap }) => gap))).toEqual(new Set(gaps.records.map(({ gap }) => gap)));
    for (const [gap] of report.sections[0]?.rows ?? [])
      expect(['zeker', 'mogelijk', 'geen', 'niet te bepalen']).toContain(gap?.nl);
  });

  it('is sorted, with nothing last in either direction, and shows the usual columns', () => {
    const days = (sort: string) => inView({ sort }).records.map((one) => one['gapDaysMax']);
    const known = gaps.records.flatMap((one) => (typeof one['gapDaysMax'] === 'number' ? [one['gapDaysMax']] : []));
    const last = gaps.records.slice(known.length).map(() => null);
    expect(days('gapDaysMax')).toEqual([...known.toSorted((a, b) => a - b), ...last]);
    expect(days('-gapDaysMax')).toEqual([...known.toSorted((a, b) => b - a), ...last]);
    expect(
      inView({ sort: 'next' })
        .columns.map(({ en }) => en)
        .slice(0, 3),
    ).toEqual(['Region', 'Previous contract', 'Next contract']);
  });

  it('tells which columns there are where one is not', () => {
    expect(inView({ columns: ['xyz'] })).toMatchObject({ what: 'column', word: 'xyz', known: gaps.fields });
  });

  it('keeps what stands beside the answer', () => {
    expect(inView({ sort: 'next' }).beside).toEqual(gaps.beside);
  });
});
