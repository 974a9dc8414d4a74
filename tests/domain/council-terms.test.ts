import { beforeAll, describe, expect, it } from 'vitest';
import type { Day } from '../../src/calendar/day.js';
import { parseStretch } from '../../src/calendar/stretch.js';
import { openFor } from '../../src/calendar/window.js';
import { type Council, type CouncilTerms, councilOf } from '../../src/domain/council-terms.js';
import type { Dataset } from '../../src/domain/dataset.js';
import { loadDataset } from '../../src/loading/load.js';

const root = new URL('../..', import.meta.url).pathname;
const [rotterdam, dordrecht, hoekscheWaard, molenlanden] = ['GM0599', 'GM0505', 'GM1963', 'GM1978'];
const made = (...councils: [string, string][]): CouncilTerms => ({
  councils: councils.map(([election, firstDay]) => ({ election: day(election), firstDay: day(firstDay), source: 'x' })),
});

let dataset: Dataset;
let terms: CouncilTerms;

beforeAll(async () => {
  ({ dataset } = await loadDataset(`${root}/data`, root));
  if (!dataset.councilTerms) throw new Error('the list of councils did not load');
  terms = dataset.councilTerms;
});

function day(text: string): Day {
  return text as Day;
}

function councilOn(text: string, municipalities: readonly string[] = [rotterdam], from = terms): Council | undefined {
  const window = parseStretch(text);
  if (!window) throw new Error(`no day: ${text}`);
  return councilOf(window, municipalities, from);
}

/** Nothing told of the council, and all that is told of a decision. */
const nobody = { election: undefined, firstDay: undefined, lastDay: undefined, between: 'cannot-tell', differs: false };
const of2014 = { election: '2014-03-19', firstDay: '2014-03-27', lastDay: '2018-03-28', between: 'no', differs: false };
const of2018 = { election: '2018-03-21', firstDay: '2018-03-29', lastDay: '2022-03-29', between: 'no', differs: false };
const of2022 = { election: '2022-03-16', firstDay: '2022-03-30', lastDay: '2026-03-31', between: 'no', differs: false };
const of2026 = { election: '2026-03-18', firstDay: '2026-04-01', lastDay: '2030-04-02', between: 'no', differs: false };

describe('in which council’s term a decision falls', () => {
  it.each([
    ['in the middle', '2025-12-31', of2022],
    ['on the first day', '2026-04-01', of2026],
    ['on the election day: the old council, voters not counted yet', '2026-03-18', of2022],
    ['on the day after the vote: still the old council, and between', '2026-03-19', { ...of2022, between: 'yes' }],
    ['a week after the vote', '2026-03-25', { ...of2022, between: 'yes' }],
    ['on the last day of the old council', '2026-03-31', { ...of2022, between: 'yes' }],
    ['under the council before', '2018-06-01', of2018],
    ['under the oldest council of the list', '2014-03-27', of2014],
  ])('%s', (_, text, council) => {
    expect(councilOn(text)).toEqual(council);
  });

  it('the days ahead follow from the law', () => {
    expect(councilOn('2030-03-25')).toEqual({ ...of2026, between: 'yes' });
    expect(councilOn('2030-04-03')).toMatchObject({ election: '2030-03-20', lastDay: '2034-03-28' });
  });
});

describe('a day that is not exact', () => {
  it.each([
    ['inside one term', '2023', of2022],
    ['wholly between', '2026-03-19..2026-03-31', { ...of2022, between: 'yes' }],
    ['partly between, under one council', '2026-03-01..2026-03-20', { ...of2022, between: 'cannot-tell' }],
    ['partly between, under two', '2026-03-20..2026-04-01', nobody],
    ['of two councils', '2026', nobody],
    ['over a whole term', '2021..2027', nobody],
    ['open before', '..2025-12-31', nobody],
    ['open behind', '2025-12-31..', nobody],
  ])('%s', (_, text, council) => {
    expect(councilOn(text)).toEqual(council);
  });

  it('open on both sides gives no answer at all', () => {
    expect(councilOf(openFor('not-stated'), [rotterdam], terms)).toBeUndefined();
    expect(councilOf(openFor('not-stated'), [], terms)).toBeUndefined();
  });
});

describe('what the list does not say', () => {
  it('before its first election nothing is told', () => {
    expect(councilOn('2013-06-01')).toEqual(nobody);
    expect(councilOn('2014-03-19')).toEqual({ ...nobody, between: 'no' });
    expect(councilOn('2014-03-20')).toEqual({ ...nobody, between: 'yes' });
  });

  it('its last council sits four years at least; until when exactly, and what comes then, is open', () => {
    const last = { election: '2034-03-15', firstDay: '2034-03-29', lastDay: undefined, between: 'no', differs: false };
    expect(councilOn('2034-03-29')).toEqual(last);
    expect(councilOn('2038-03-14')).toEqual(last);
    expect(councilOn('2038-03-15')).toEqual(nobody);
  });

  it('a first day that is not stated lies after the vote and not beyond the next 1 January', () => {
    const silent = made(['2014-03-19', '2014-03-27'], ['2018-03-21', 'not-stated'], ['2022-03-16', '2022-03-30']);
    const on = (text: string) => councilOn(text, [], silent);
    expect(on('2018-03-21')).toEqual({ ...of2014, lastDay: undefined });
    expect(on('2018-03-22')).toEqual(nobody);
    expect(on('2018-12-31')).toEqual(nobody);
    expect(on('2019-01-01')).toEqual({ ...of2018, firstDay: undefined });
  });
});

describe('municipalities that voted on another day', () => {
  const ofMerger = { ...of2018, election: '2018-11-21', firstDay: '2019-01-01' };

  it.each(['GM1961', 'GM1963', 'GM1978'])('%s has had a council since the merger', (code) => {
    expect(councilOn('2019-01-01', [code])).toEqual(ofMerger);
    expect(councilOn('2022-03-30', [code])).toEqual(of2022);
  });

  it('before the merger others decided, whose councils the list does not know', () => {
    expect(councilOn('2018-06-01', [hoekscheWaard])).toEqual(nobody);
    expect(councilOn('2018-06-01', [rotterdam])).toEqual(of2018);
    expect(councilOn('2018-12-01', [hoekscheWaard])).toEqual({ ...nobody, between: 'yes' });
  });

  it('a municipality that grew by a merger keeps the councils it had', () => {
    const exception = { replaces: day('2018-03-21'), election: day('2018-11-21'), firstDay: day('2019-01-01') };
    const grown = { ...terms, exceptions: { GM0014: [{ ...exception, source: 'x' }] } };
    expect(councilOn('2018-06-01', ['GM0014'], grown)).toEqual({ ...of2014, lastDay: '2018-12-31' });
    expect(councilOn('2019-06-01', ['GM0014'], grown)).toEqual(ofMerger);
  });

  it('municipalities of one calendar answer as one', () => {
    expect(councilOn('2018-12-01', [rotterdam, dordrecht])).toEqual(of2018);
    expect(councilOn('2019-06-01', [hoekscheWaard, molenlanden])).toEqual(ofMerger);
    expect(councilOn('2025-12-31', [rotterdam, hoekscheWaard])).toEqual(of2022);
  });

  it('a mixed list differs, in any order; what it agrees on stays', () => {
    for (const list of [
      [rotterdam, hoekscheWaard],
      [hoekscheWaard, rotterdam],
    ]) {
      expect(councilOn('2018-06-01', list)).toEqual({ ...nobody, differs: true });
      expect(councilOn('2018-12-01', list)).toEqual({ ...nobody, differs: true });
      expect(councilOn('2019-06-01', list)).toEqual({ ...nobody, between: 'no', differs: true });
    }
  });

  it('no municipalities: the elections of all', () => {
    expect(councilOn('2018-12-01', [])).toEqual(of2018);
  });
});

describe('the list itself', () => {
  it('is in order: each council sits after its vote and before the next', () => {
    const days = terms.councils.flatMap(({ election, firstDay }) => [election, firstDay]);
    expect(days).toEqual(days.toSorted());
    expect(new Set(days).size).toBe(days.length);
  });

  it('has exceptions of municipalities that there are, in the place of elections that there were', () => {
    const elections = terms.councils.map(({ election }) => election);
    for (const [code, exceptions] of Object.entries(terms.exceptions ?? {})) {
      expect(dataset.municipalities?.has(code), code).toBe(true);
      for (const { replaces, election, firstDay } of exceptions) {
        expect(elections).toContain(replaces);
        expect(election < firstDay).toBe(true);
      }
    }
  });

  it('the rule gives every computed day, and those that it gave since 2022', () => {
    const byRule = terms.councils.filter(({ election }) => election >= '2022');
    for (const { election, firstDay } of byRule) {
      const year = Number(election.slice(0, 4));
      const nomination = weekdayFrom(year, isLeap(year) ? '01-31' : '01-30', 1);
      expect(election).toBe(new Date(nomination.getTime() + 44 * 86_400_000).toISOString().slice(0, 10));
      expect(firstDay).toBe(weekdayFrom(year, '03-29', 3).toISOString().slice(0, 10));
    }
    expect(byRule).toHaveLength(4);
  });
});

function isLeap(year: number): boolean {
  return new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
}

/** The first day from `monthDay` on that is the weekday named (Monday is 1). */
function weekdayFrom(year: number, monthDay: string, weekday: number): Date {
  const first = new Date(`${year}-${monthDay}T00:00:00Z`);
  return new Date(first.getTime() + ((weekday - first.getUTCDay() + 7) % 7) * 86_400_000);
}
