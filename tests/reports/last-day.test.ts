import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/calendar/day.js';
import { deadlinesReport } from '../../src/reports/deadlines/deadlines.js';
import { pileUpsReport } from '../../src/reports/pile-ups/pile-ups.js';
import type { Report } from '../../src/reports/report.js';
import { datasetWith } from '../support/example-region.js';
import { contract, fourYears, region } from '../support/timeline-rows.js';

const all = { region: undefined, track: undefined, segment: undefined };
const until2025 = region(contract(`${fourYears}, options: none`), '');

describe('a period of which today is the last day', async () => {
  const { dataset } = await datasetWith(until2025, undefined, { vocabulary: false });

  it.each([
    ['2025-12-31', ['initial']],
    ['2026-01-01', []],
  ])('is not over: on %s the deadlines have %j', (asOf, periods) => {
    const options = { notice: undefined, lead: undefined, till: undefined, council: false };
    const found = deadlinesReport(dataset, all, asOf as Day, options);
    const { records } = 'report' in found ? found.report : { records: [] };
    const dated = records.filter(({ lastDay, whatFollowed }) => lastDay !== null && whatFollowed === null);
    expect(dated.map(({ period }) => period)).toEqual(periods);
  });

  it.each([
    ['2025-12-31', ['2025-12-31']],
    ['2026-01-01', []],
  ])('still ends in its quarter: on %s quarters end on %j', (asOf, days) => {
    const { records } = pileUpsReport(dataset, all, asOf as Day, 0) as Report;
    expect(records.map(({ lastDay }) => lastDay)).toEqual(days);
  });
});
