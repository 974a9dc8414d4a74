import { expect, it } from 'vitest';
import type { Day } from '../../../src/calendar/day.js';
import { compareReport } from '../../../src/reports/compare/compare.js';
import type { Report } from '../../../src/reports/report.js';
import { datasetWith } from '../../support/example-region.js';
import { contract, fourYears, region } from '../../support/timeline-rows.js';

/** The remarks on a comparison of a plan of 2021 that a letter of 2024 tells as signed, or as this. */
async function remarks(words: readonly string[], asOf = '2026-11-30', stage = 'signed'): Promise<string[]> {
  const later = `contracts:\n  - { id: hulp, stage: ${stage}, cite: { rest: 2 } }\n`;
  const made = region(contract(`${fourYears}, options: none`), later);
  const { dataset } = await datasetWith(made, undefined, { vocabulary: false });
  const days = new Map(
    words.flatMap((word) => (word.includes('-12-') ? [[word, word.slice(-10) as Day] as const] : [])),
  );
  const options = { track: undefined, on: [], differences: false, all: false, by: 'track' } as const;
  const report = compareReport(dataset, words, asOf as Day, days, options) as Report;
  return report.remarks.map(({ en }) => en).filter((one) => /signed|known on/.test(one));
}

const [plan, letter] = ['voorbeeld-stad@brief-2021', 'voorbeeld-stad@brief-2024'] as const;
const [before, after] = ['voorbeeld-stad@2021-12-31', 'voorbeeld-stad@2024-12-31'] as const;
const since = 'Not yet signed then, but later: Voorbeeldstad · Jeugdhulp (still a plan in 2021).';
const never = 'No source confirms that these contracts were signed: Voorbeeldstad · Jeugdhulp (still a plan in 2021).';

it.each([
  [[plan, letter]],
  [[letter, plan]],
  // What another side has is known, though neither tells it.
  [[plan, plan]],
  [[before, after]],
])('what a source says was signed is not told as unsigned, whichever side it stands on: %s', async (words) => {
  const told = await remarks(words);
  expect(told).toContain(since);
  expect(told.join()).not.toContain('No source');
});

it('what is not known yet on the later of the days compared is told as not signed', async () => {
  expect(await remarks([before, 'voorbeeld-stad@2022-12-31'])).toContain(never);
  const gone = await remarks([before, after], undefined, 'withdrawn');
  expect(gone.join()).not.toMatch(/signed/);
});

it('the days of the sides are told, and no other', async () => {
  expect(await remarks([before, after])).toContain('What was known on 31 December 2021 and on 31 December 2024.');
  expect(await remarks([before, 'voorbeeld-stad'])).toContain(
    'What was known on 31 December 2021 and on 30 November 2026.',
  );
  expect(await remarks(['voorbeeld-stad', 'voorbeeld-stad'])).toContain('What was known on 30 November 2026.');
});

it('there is nothing of the kind where no region can be read', async () => {
  const { dataset } = await datasetWith(region('', ''), undefined, { vocabulary: false });
  const options = { track: undefined, on: [], differences: false, all: true, by: 'track' } as const;
  const report = compareReport({ ...dataset, regions: [] }, [], '2026-11-30' as Day, new Map(), options) as Report;
  expect(report.records).toEqual([]);
});
