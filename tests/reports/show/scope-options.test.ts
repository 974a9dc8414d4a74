import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/calendar/day.js';
import { runChecks } from '../../../src/checks/check.js';
import { quoteDoesNotSay } from '../../../src/checks/quote-does-not-say.js';
import { showReport } from '../../../src/reports/show/show.js';
import { moreWorkText } from '../../../src/text/option-groups.js';
import { datasetWith } from '../../support/example-region.js';
import { contract, region } from '../../support/timeline-rows.js';

const withValue = (value: string) =>
  region(
    contract(
      `firstDay: 2022-01-01, initialTerm: P4Y, options: none, scopeOptions: [{ name: crisisopvang, count: 1, value: ${value}, unit: eur-million, cite: { rest: 2, count: 2 "één", value: 2 "€ 20 miljoen" } }]`,
    ),
    '',
  );

describe('a right to more work', () => {
  it('is shown by its name, with its value and unit', async () => {
    const { dataset, diagnostics } = await datasetWith(withValue('20'));
    expect(diagnostics).toEqual([]);
    const report = showReport(dataset, 'voorbeeld-stad/jeugdhulp', '2025-01-01' as Day);
    const rows = 'sections' in report ? report.sections.flatMap((one) => one.rows) : [];
    expect(rows.map((row) => row.slice(0, 2).map((cell) => ('en' in cell ? cell.en : '')))).toContainEqual([
      'crisisopvang',
      '1; worth 20; million euros',
    ]);
  });

  it('has a value that its quote must say, in its unit', async () => {
    const found = async (value: string) =>
      runChecks([quoteDoesNotSay], (await datasetWith(withValue(value))).dataset).filter(({ message }) =>
        message.en.includes(value),
      ).length;
    expect(await found('20')).toBe(0);
    expect(await found('20000000')).toBe(1);
  });

  it('is told to other programs in one sentence', () => {
    expect(moreWorkText([{ count: 2 }, { count: 1, name: 'crisisopvang', value: 20, unit: 'eur-million' }]).nl).toBe(
      '2 opties op meer werk; 1 optie op meer werk (crisisopvang, 20 eur-million)',
    );
  });
});
