import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/calendar/day.js';
import { contractHoldings } from '../../src/domain/holdings.js';
import { thingsOf } from '../../src/domain/things.js';
import { deadlinesReport } from '../../src/reports/deadlines/deadlines.js';
import { whyReport } from '../../src/reports/why/why.js';
import { datasetWith } from '../support/example-region.js';
import { recordsOf, region, rowsOf } from '../support/timeline-rows.js';

const bare = (events: string, terms = 'terms: not-stated,') =>
  `contracts:\n  - { id: hulp, kind: prior, stage: running, ${terms} cite: { rest: 2 }, events: [${events}] }\n`;
const ended = '{ id: een, kind: ended, lastDay: 2026-06-30, cite: { rest: 2 } }';
const extended = '{ id: een, kind: extended, length: P2Y, lastDay: 2026-06-30, cite: { rest: 2 } }';

describe('what happened to a contract of which no source tells the terms', () => {
  it('is told: its end, with nothing supposed of its beginning', async () => {
    for (const terms of ['terms: not-stated,', '']) {
      const rows = await rowsOf(bare(ended, terms));
      expect(rows.filter((row) => row.includes('went'))).toEqual([
        `hulp went: initial ? → 2026-06-30 ?${terms === '' ? 'missing' : 'not-stated'}`,
      ]);
    }
    expect((await rowsOf(bare(extended))).filter((row) => row.includes('extension'))).toEqual([
      'hulp went: extension-1 ? → 2026-06-30 ?not-stated',
    ]);
  });

  it('is over the day after, and counted', async () => {
    const stateOn = async (asOf: string) => {
      const rows = await recordsOf(bare(ended), { asOf });
      return rows.find(({ schedule }) => schedule === 'actual')?.['state'];
    };
    expect(await stateOn('2026-07-01')).toBe('ended');
    expect(await stateOn('2026-06-30')).not.toBe('ended');
    const { dataset } = await datasetWith(region(bare(ended), ''));
    const [stad] = dataset.regions;
    if (!stad) throw new Error('the region did not load');
    expect(contractHoldings(thingsOf(stad, '2025-06-01' as Day))).toEqual([
      { hasEnd: true, mayRun: true, hasHappened: true, wasPostponed: false },
    ]);
    expect(contractHoldings(thingsOf(stad, '2026-07-01' as Day))).toMatchObject([{ mayRun: false }]);
  });

  it('is among the deadlines, and why says where it comes from', async () => {
    const { dataset } = await datasetWith(region(bare(ended), ''));
    const options = { notice: undefined, lead: undefined, till: undefined, council: false };
    const everything = { region: undefined, track: undefined, segment: undefined };
    const found = deadlinesReport(dataset, everything, '2025-06-01' as Day, options);
    if ('known' in found) throw new Error(found.word);
    expect(found.report.records.map(({ period, lastDay }) => `${period} ${lastDay}`)).toEqual(['initial 2026-06-30']);
    const why = whyReport(dataset, 'voorbeeld-stad/jeugdhulp/hulp/initial', '2025-06-01' as Day);
    expect(JSON.stringify(why)).toContain('2026-06-30');
  });

  it('with nothing that moves an end stays without terms', async () => {
    expect(await rowsOf(bare('{ id: een, kind: postponed, cite: { rest: 2 } }'))).toEqual([
      'hulp initial ? → ? ?not-stated',
    ]);
  });
});
