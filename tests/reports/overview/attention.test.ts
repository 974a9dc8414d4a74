import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/calendar/day.js';
import { loadDataset } from '../../../src/loading/load.js';
import { pathOf } from '../../../src/reports/contract-path.js';
import { deadlinesReport } from '../../../src/reports/deadlines/deadlines.js';
import type { DecisionTold } from '../../../src/reports/deadlines/decisions-told.js';
import { attentionOf } from '../../../src/reports/overview/attention.js';

const root = new URL('../../..', import.meta.url).pathname;
const { dataset } = await loadDataset(`${root}/data`, root);
const everything = { region: undefined, track: undefined, segment: undefined };
const plain = { lead: undefined, notice: undefined, till: undefined, council: false };

function foundOn(day: string) {
  const found = deadlinesReport(dataset, everything, day as Day, plain);
  if ('known' in found) throw new Error(found.word);
  return { ...found, attention: attentionOf(found) };
}

describe.each(['2021-06-01', '2022-06-01', '2024-01-01', '2026-11-22', '2030-06-01'])('as of %s', (day) => {
  const { passed, next, untold, cannotTell, report, attention } = foundOn(day);
  const { shown, further, unknown } = attention;

  it('each row of deadlines is shown once or counted, under what it asks for', () => {
    expect(new Set(shown).size).toBe(shown.length);
    const counts = { option: 0, evaluation: 0, end: 0, untold: 0 };
    for (const one of [...passed, ...next, ...untold]) if (!shown.includes(one)) counts[one.decisions[0].asks] += 1;
    expect(further).toEqual(counts);
    const rows = report.sections
      .slice(0, 3)
      .flatMap(({ heading, rows: own }) => (/not known/.test(heading.en) ? [] : own));
    const all = Object.values(further).reduce((sum, count) => sum + count, shown.length);
    expect(all).toBe(rows.length);
  });

  it('each contract without a day, and without a row, is counted, as often and in the words of deadlines', () => {
    const told = new Set(untold.map(({ decisions: [{ deadline }] }) => pathOf(deadline.line.schedule.contract)));
    const paths = [...new Set(cannotTell.map(({ what }) => what))].filter((path) => !told.has(path));
    expect(Object.values(unknown).reduce((sum, count) => sum + count, 0)).toBe(paths.length);
    const headings = report.sections.map(({ heading }) => heading.en);
    for (const [count, heading] of [
      [unknown.contracts, 'End date not known'],
      [unknown.evaluations, 'Day of evaluation not known'],
    ] as const)
      expect(headings.filter((one) => one.startsWith(heading))).toEqual(count > 0 ? [`${heading} (${count})`] : []);
    expect(report.beside?.cannotTell).toHaveLength(unknown.others);
  });

  it('is in the order of deadlines, of which it shows the last of what passed and the first of what is ahead', () => {
    expect(shown.length).toBeLessThanOrEqual(3);
    if (passed.length > 0) expect(shown[0]).toBe(passed.at(-1));
    const [ahead] = next;
    if (ahead) expect(shown).toContain(ahead);
  });
});

it('what has passed does not crowd out what lies ahead, and is counted', () => {
  const { passed: found, next } = foundOn('2026-11-22');
  const [silent] = found;
  if (!silent) throw new Error('no decision has passed');
  const passed = ['2020', '2021', '2022', '2023', '2024'].map((): DecisionTold => ({ ...silent }));
  const { shown, further } = attentionOf({ passed, next, untold: [], cannotTell: [] });
  expect(shown.map(({ decisions: [{ isSilent }] }) => isSilent)).toEqual([true, false, false]);
  expect(further.option).toBeGreaterThanOrEqual(4);
});
