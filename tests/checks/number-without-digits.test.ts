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
const everything = { region: undefined, track: undefined, segment: undefined };

describe('a number that nobody would write out', () => {
  it('is nothing that a paper can mean, and is not rewritten', async () => {
    const number = '1e+300';
    const { dataset } = await datasetWith(text.replace('1e1', number));
    const found = runChecks(allChecks, dataset).filter(({ id }) => id === 'number-not-in-digits');
    const [first] = found.filter(({ message }) => message.en.includes(number));
    expect(first && findingOf(first).message.nl).toBe(`\`${number}\` kan geen stuk bedoelen`);
    expect(first?.edits).toBeUndefined();
  });

  it('as a number of options is counted out as far as somebody would read', async () => {
    const { dataset } = await datasetWith(text.replace('1e1', '1e+300'));
    const { records } = timelineReport(dataset, everything, '2026-11-22' as Day) as Report;
    expect(records.length).toBeGreaterThan(1);
    expect(records.length).toBeLessThan(200);
  });
});
