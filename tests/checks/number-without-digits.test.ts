import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/calendar/day.js';
import { allChecks } from '../../src/checks/all-checks.js';
import { runChecks } from '../../src/checks/check.js';
import type { Report } from '../../src/reports/report.js';
import { timelineReport } from '../../src/reports/timeline/timeline.js';
import { findingOf } from '../../src/source/diagnostic.js';
import { datasetWith } from '../support/example-region.js';

const [text = ''] = readFileSync(new URL('number-not-in-digits.yaml', import.meta.url), 'utf8').split(/^---$/m);
const budget = `        budgets:
          - id: wonen
            role: budget
            amounts: { 2022: 1 }
            cite: { role: 2, amounts: 2 "1" }
        contracts:
`;
const sound = text.replace('1e1', '10').replace('0x3', '3').replace('        contracts:\n', budget);
const everything = { region: undefined, track: undefined, segment: undefined };

describe('a number that nobody would write out', () => {
  it.each([
    ['1e+300', 'count: 1e+300', '"tien"'],
    ['1e+300', 'count: 1e+300', '"1e+300"'],
    ['-1e+21', 'amounts: { 2021: 1, 2022: -1e21 }', '"tien"'],
  ])('%s in `%s` with %s is one mistake: a value that cannot be', async (number, becomes, quote) => {
    const was = becomes.startsWith('count') ? 'count: 10' : 'amounts: { 2022: 1 }';
    expect(sound).toContain(was);
    const text = sound.replace(was, becomes).replace('"tien"', quote);
    const line = text.split('\n').findIndex((one) => one.includes(becomes)) + 1;
    const found = runChecks(allChecks, (await datasetWith(text)).dataset).map(findingOf);
    expect(found.map((one) => `${one.line} ${one.id} ${one.message.en}`)).toEqual([
      `${line} impossible-day ${number} cannot be right: expected is a number in digits`,
    ]);
  });

  it('as a number of options is counted out as far as somebody would read', async () => {
    const { dataset } = await datasetWith(text.replace('1e1', '1e+300'));
    const { records } = timelineReport(dataset, everything, '2026-11-22' as Day) as Report;
    expect(records.length).toBeGreaterThan(1);
    expect(records.length).toBeLessThan(200);
  });
});
