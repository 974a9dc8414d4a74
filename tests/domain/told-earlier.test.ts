import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/calendar/day.js';
import type { Report } from '../../src/reports/report.js';
import { timelineReport } from '../../src/reports/timeline/timeline.js';
import { datasetWith } from '../support/example-region.js';
import { contract, fourYears, region, twice } from '../support/timeline-rows.js';

const older = `${fourYears}, ${twice('P2Y')}`;

/** The first row for programs, and what stands above it, where a letter of 2024 says this of a contract. */
async function told(newer: string, asOf = '2025-06-01') {
  const { dataset } = await datasetWith(region(contract(older), contract(newer)), undefined, { vocabulary: false });
  const everything = { region: undefined, track: undefined, segment: undefined };
  const { records, sections } = timelineReport(dataset, everything, asOf as Day) as Report;
  return { row: records[0], above: sections[0]?.details.map(({ nl }) => nl).join(' · ') };
}

describe('days on which the newer terms are silent and an older paper is not', () => {
  it.each(['not-stated', 'not-read'])(
    'stand beside the rows, and make no date, where the newer says %s',
    async (word) => {
      const { row, above } = await told(`firstDay: ${word}, initialTerm: P2Y, options: none`);
      expect(row).toMatchObject({ firstDay: null, lastDay: null, toldEarlier: 'firstDay=2022-01-01 in brief-2021' });
      expect(above).toMatch(/^(?!.*alleen).*een ouder stuk noemt: eerste dag 2022-01-01 \(.*brief-2021/);
    },
  );

  it('are told where one word stands for all terms', async () => {
    const letter = 'contracts: [{ id: hulp, kind: regular, stage: running, terms: not-stated, cite: { rest: 2 } }]\n';
    const { dataset } = await datasetWith(region(contract(older), letter), undefined, { vocabulary: false });
    const everything = { region: undefined, track: undefined, segment: undefined };
    const [row] = (timelineReport(dataset, everything, '2025-06-01' as Day) as Report).records;
    expect(row?.['toldEarlier']).toBe(
      'firstDay=2022-01-01 in brief-2021; initialTerm=P4Y in brief-2021; options=2 in brief-2021',
    );
  });

  it.each(['undecided', 'unreadable', '2023-01-01'])('are not told where the newer says %s itself', async (word) => {
    const { row } = await told(`firstDay: ${word}, initialTerm: P2Y, options: none`);
    expect(row?.['toldEarlier']).toBeNull();
  });

  it('are not told of a length whose end the newer tells', async () => {
    const { row } = await told('firstDay: 2022-01-01, initialTerm: not-stated, lastDay: 2026-12-31, options: none');
    expect(row?.['toldEarlier']).toBeNull();
  });

  it('are not told before the newer paper', async () => {
    expect((await told('firstDay: not-stated, initialTerm: P2Y, options: none', '2022-06-01')).row).toMatchObject({
      firstDay: '2022-01-01',
      toldEarlier: null,
    });
  });
});
