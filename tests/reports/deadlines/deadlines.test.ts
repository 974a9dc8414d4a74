import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/calendar/day.js';
import { daysIn } from '../../../src/reports/deadlines/deadline.js';
import { deadlinesReport } from '../../../src/reports/deadlines/deadlines.js';
import { timelineReport } from '../../../src/reports/timeline/timeline.js';
import { datasetWith } from '../../support/example-region.js';
import { contract, fourYears, region } from '../../support/timeline-rows.js';

const everything = { region: undefined, track: undefined, segment: undefined };
const nothing = { notice: undefined, lead: undefined, till: undefined, council: false };

async function askedOf(letter2021: string, asOf: string, options: Partial<typeof nothing | { notice: number }> = {}) {
  const { dataset } = await datasetWith(region(letter2021, ''), undefined, { vocabulary: false });
  const found = deadlinesReport(dataset, everything, asOf as Day, { ...nothing, ...options });
  const timeline = timelineReport(dataset, everything, asOf as Day);
  if ('known' in found || 'known' in timeline) throw new Error('nothing found');
  return { ...found, timeline };
}

const option = (more: string) => `options: [{ ${more}, cite: { rest: 4 } }]`;
const running = (terms: string) => contract(terms).replace('intended', 'running');

describe('decide by', () => {
  it.each([
    ['2024-06-01', ''],
    ['2026-06-01', ', notice: P6M'],
    ['2024-06-01', ', notice: P6M'],
  ])('is of the option that is decided on, the same as in the timeline (%s%s)', async (asOf, notice) => {
    const terms = `${fourYears}, ${option(`count: 3, length: P1Y${notice}`)}`;
    const { report, timeline } = await askedOf(running(terms), asOf);
    expect(report.records.length).toBeGreaterThan(2);
    for (const row of report.records) {
      const same = timeline.records.find(({ period }) => period === row['period']);
      expect(row).toMatchObject({
        decideBy: same?.['decideBy'],
        decideByEarliest: same?.['decideByEarliest'],
        decideByLatest: same?.['decideByLatest'],
      });
      expect(row['decideBy'] === null).toBe(row['period'] === 'initial');
    }
  });

  it('with a notice that is assumed counts back from the same end', async () => {
    const { report } = await askedOf(running(`${fourYears}, ${option('count: 1, length: P1Y')}`), '2024-06-01', {
      notice: 6,
    });
    const [initial, first] = ['initial', 'option-1'].map((id) => report.records.find(({ period }) => period === id));
    expect(initial).toMatchObject({ decideBy: null, noticeFrom: null });
    expect(first).toMatchObject({ decideBy: '2025-06-30', notice: 'P6M', noticeFrom: 'assumed' });
  });

  it('that has passed without a word comes first, also before what is near', async () => {
    const terms = `${fourYears}, ${option('count: 2, length: P2Y')}`;
    const near = contract('firstDay: 2024-01-01, initialTerm: P2Y3M, options: none', '', 'kort').replace(
      'contracts:\n',
      '',
    );
    const { report } = await askedOf(running(terms) + near, '2026-02-01');
    expect(report.records[0]).toMatchObject({ contract: 'hulp', period: 'option-1', decideBy: '2025-12-31' });
    expect(report.sections[0]?.rows[0]?.[2]?.en).toContain('passed, no source tells of a decision');
    expect(report.records[1]).toMatchObject({ contract: 'kort' });
    const within = await askedOf(running(terms) + near, '2026-02-01', { till: '2026-04-30' as never });
    expect(within.report.records.map((row) => row['contract'])).toEqual(['hulp', 'kort']);
  });

  it('stands there where the end of the option is not known', async () => {
    const { report } = await askedOf(running(`${fourYears}, ${option('count: 2, length: undecided')}`), '2024-06-01');
    expect(report.records.find(({ period }) => period === 'option-1')).toMatchObject({
      decideBy: '2025-12-31',
      lastDay: null,
    });
  });

  it('of options without a last one is told as of a row of ten', async () => {
    const rolling = (count: string) =>
      running(
        `firstDay: 2020-08-01, initialTerm: P3Y, ${option(`count: ${count}, length: P1Y, tacit: true, notice: P3M`)}`,
      );
    for (const count of ['unlimited', '1..', '2..', '10']) {
      const { deadlines, report } = await askedOf(rolling(count), '2027-04-01');
      const next = report.records.find(({ decideBy }) => decideBy === '2027-04-30');
      expect(next).toMatchObject({ period: 'option-5', lastDay: '2028-07-31' });
      const soon = deadlines.filter((one) => daysIn(one).some(({ latest }) => latest === '2027-04-30'));
      expect(soon).toHaveLength(1);
    }
  });
});
