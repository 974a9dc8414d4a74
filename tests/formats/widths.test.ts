import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/calendar/day.js';
import { coloursOf } from '../../src/formats/colours.js';
import { shownReport } from '../../src/formats/shown.js';
import { toTable } from '../../src/formats/table.js';
import { loadDataset } from '../../src/loading/load.js';
import { compareReport } from '../../src/reports/compare/compare.js';
import { deadlinesReport } from '../../src/reports/deadlines/deadlines.js';
import { gapsReport } from '../../src/reports/gaps/gaps.js';
import { listReport } from '../../src/reports/list/list.js';
import { listable } from '../../src/reports/list/listable.js';
import { pileUpsReport } from '../../src/reports/pile-ups/pile-ups.js';
import type { Report } from '../../src/reports/report.js';
import type { Unknown } from '../../src/reports/selection.js';
import { showReport } from '../../src/reports/show/show.js';
import { sourcesReport } from '../../src/reports/sources/sources.js';
import { statsReport } from '../../src/reports/stats/stats.js';
import { timelineReport } from '../../src/reports/timeline/timeline.js';
import { languages } from '../../src/text/language.js';

const root = new URL('../..', import.meta.url).pathname;
const { dataset } = await loadDataset(`${root}/data`, root);
const asOf = '2026-11-22' as Day;
const everything = { region: undefined, track: undefined, segment: undefined };
const compared = { track: undefined, on: [], differences: false, all: false, by: 'track' } as const;
const plain = { lead: undefined, notice: undefined, till: undefined, council: false };

function known(report: Report | Unknown): Report {
  if ('known' in report) throw new Error(report.word);
  return report;
}

const deadlines = deadlinesReport(dataset, everything, asOf, plain);
const reports: readonly [string, Report][] = [
  ['timeline', known(timelineReport(dataset, everything, asOf))],
  ['deadlines', known('known' in deadlines ? deadlines : deadlines.report)],
  ['gaps', known(gapsReport(dataset, everything, asOf))],
  ['pile-ups', known(pileUpsReport(dataset, everything, asOf, 1))],
  ['sources', sourcesReport(dataset)],
  ...dataset.regions
    .flatMap(({ id, tracks }) => [id, ...tracks.map((track) => `${id}/${track.id}`)])
    .map((path): [string, Report] => [`show ${path}`, known(showReport(dataset, path, asOf))]),
  ['compare of two', known(compareReport(dataset, ['bar', 'rotterdam'], asOf, new Map(), compared))],
  ['compare --all', known(compareReport(dataset, [], asOf, new Map(), { ...compared, all: true }))],
  ['stats', known(statsReport(dataset, undefined, asOf))],
  ['stats --by region', known(statsReport(dataset, undefined, asOf, true))],
  ...listable.map((what): [string, Report] => [
    `list ${what}`,
    known(listReport(dataset, what, { selection: everything, codes: new Map(), asOf })),
  ]),
];

/** A line with a word that fits on none: an address, or an id in a narrow terminal. */
const hasLongWord = (line: string, width: number) => line.split(/\s+/).some((word) => stringWidth(word) > width / 3);

describe.each([60, 80, 120, 200])('tables of the real data at %d columns', (width) => {
  it.each(reports)('%s: no line is longer', (_, report) => {
    for (const language of languages) {
      const text = toTable(shownReport(report, language), { language, width, colours: coloursOf(0) });
      const long = text.split('\n').filter((line) => stringWidth(line) > width && !hasLongWord(line, width));
      expect(long).toEqual([]);
    }
  });

  it.each(reports)('%s: no day is broken over two lines', (_, report) => {
    const text = toTable(shownReport(report, 'nl'), { language: 'nl', width, colours: coloursOf(0) });
    expect(text.split('\n').filter((line) => /\b(19|20)\d\d-(\d\d-)?$/.test(line.trimEnd()))).toEqual([]);
  });
});
