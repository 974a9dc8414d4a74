import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/calendar/day.js';
import { loadDataset } from '../../../src/loading/load.js';
import { deadlinesReport } from '../../../src/reports/deadlines/deadlines.js';
import { attentionOf } from '../../../src/reports/overview/attention.js';

const root = new URL('../../..', import.meta.url).pathname;
const { dataset } = await loadDataset(`${root}/data`, root);
const everything = { region: undefined, track: undefined, segment: undefined };
const plain = { lead: undefined, notice: undefined, till: undefined, council: false };

function foundOn(day: string) {
  const found = deadlinesReport(dataset, everything, day as Day, plain);
  if ('known' in found) throw new Error(found.word);
  return { ...found, attention: attentionOf(found.deadlines, found.cannotTell) };
}

describe.each(['2021-06-01', '2022-06-01', '2024-01-01', '2026-11-22', '2030-06-01'])('as of %s', (day) => {
  const { deadlines, cannotTell, report, attention } = foundOn(day);
  const { shown, further, untold } = attention;

  it('each deadline is shown once or counted, under what it asks for', () => {
    const all = shown.flatMap((point) => point.deadlines);
    expect(new Set(all).size).toBe(all.length);
    const counts = { decision: 0, evaluation: 0, end: 0 };
    for (const one of deadlines.filter((deadline) => !all.includes(deadline))) {
      const isMoment = one.period.id.startsWith('evaluation');
      counts[one.decideBy ? 'decision' : isMoment ? 'evaluation' : 'end'] += 1;
    }
    expect(further).toEqual(counts);
  });

  it('each contract without a day is counted', () => {
    const paths = [...new Set(cannotTell.map(({ what }) => what))];
    expect(untold).toEqual({
      contracts: paths.length,
      regions: new Set(paths.map((path) => path.split('/')[0])).size,
    });
  });

  it('is in the order of deadlines, of which it shows the last of what passed and the first of what is ahead', () => {
    const firsts = shown.map((point) => point.deadlines[0]);
    expect(firsts.length).toBeLessThanOrEqual(3);
    const silent = deadlines.filter(({ isSilent }) => isSilent);
    if (silent.length > 0) expect(shown[0]?.deadlines).toContain(silent.at(-1));
    const ahead = deadlines.find(({ isSilent }) => !isSilent);
    if (ahead) expect(firsts).toContain(ahead);
    expect(report.records.length).toBeGreaterThanOrEqual(deadlines.length);
  });
});

it('what has passed does not crowd out what lies ahead, and is counted', () => {
  const [silent] = foundOn('2026-11-22').deadlines.filter(({ isSilent }) => isSilent);
  const ahead = foundOn('2026-11-22').deadlines.filter(({ isSilent }) => !isSilent);
  if (!silent) throw new Error('no decision has passed');
  const days = ['2020-01-01', '2020-02-01', '2020-03-01', '2020-04-01', '2020-05-01'] as Day[];
  const passed = days.map((day) => ({ ...silent, decideBy: { earliest: day, latest: day } }));
  const { shown, further } = attentionOf([...passed, ...ahead], []);
  expect(shown.map((point) => point.deadlines.some(({ isSilent }) => isSilent))).toEqual([true, false, false]);
  expect(further.decision).toBeGreaterThanOrEqual(4);
});
