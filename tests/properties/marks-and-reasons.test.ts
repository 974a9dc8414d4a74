import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/calendar/day.js';
import { loadDataset } from '../../src/loading/load.js';
import { listReport } from '../../src/reports/list/list.js';
import { type Listable, listable } from '../../src/reports/list/listable.js';
import type { Report, Section } from '../../src/reports/report.js';
import type { Unknown } from '../../src/reports/selection.js';
import { showReport } from '../../src/reports/show/show.js';
import { timelineReport } from '../../src/reports/timeline/timeline.js';
import { everything } from './answers.js';

const root = new URL('../..', import.meta.url).pathname;
const { dataset } = await loadDataset(`${root}/data`, root);
const asOf = '2026-11-30' as Day;

function told(report: Report | Unknown): Report {
  if ('known' in report) throw new Error(report.word);
  return report;
}

/** Whether people see a mark among what stands above the reasons. */
function isMarked({ heading, details, rows }: Section): boolean {
  return [heading, ...details, ...rows.flat()].some(({ en }) => /\*/.test(en));
}

const hasReasons = ({ notes }: Section) => notes.some(({ en }) => /^(\* )?Uncertain: /.test(en));

describe('where people see a mark they are told the reason, and no reason is told without a mark', () => {
  it('in each section of a timeline', () => {
    const view = { council: false, all: true, doubts: true };
    const { sections } = told(timelineReport(dataset, everything, asOf, view));
    for (const one of sections) expect([one.heading.en, hasReasons(one)]).toEqual([one.heading.en, isMarked(one)]);
    expect(sections.filter(isMarked).length).toBeGreaterThan(30);
  });

  it('in each section of a region and of a track', () => {
    const tracks = dataset.regions.flatMap(({ id, tracks: all }) => all.map((track) => `${id}/${track.id}`));
    let marked = 0;
    for (const path of [...dataset.regions.map(({ id }) => id), ...tracks]) {
      const { sections } = told(showReport(dataset, path, asOf));
      for (const one of sections) {
        const isPointed = one.notes.some(({ en }) => en.startsWith('* Uncertain reading; the reasons are in'));
        expect([path, one.heading.en, hasReasons(one) || isPointed]).toEqual([path, one.heading.en, isMarked(one)]);
        marked += Number(isMarked(one));
      }
    }
    expect(marked).toBeGreaterThan(100);
  });
});

describe('a row of which programs are told a doubt bears a mark', () => {
  // A row of `list contracts` does not show all that may be doubted of one: see `doubts.test.ts`.
  it.each(listable.filter((one) => one !== 'contracts'))('in list %s', (what: Listable) => {
    const options = { selection: everything, codes: new Map(), asOf, group: undefined };
    const [sort = ''] = told(listReport(dataset, what, options)).fields;
    // Sorted, each record is a row of its own.
    const { records, sections } = told(listReport(dataset, what, { ...options, view: { columns: [], sort } }));
    const rows = sections.flatMap((section) => section.rows);
    for (const [index, record] of records.entries()) {
      const isDoubted = (record['doubt'] ?? record['doubted'] ?? null) !== null;
      expect([record, rows[index]?.some(({ en }) => en.includes('*'))]).toEqual([record, isDoubted]);
    }
  });
});
