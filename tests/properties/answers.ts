import type { Day } from '../../src/calendar/day.js';
import type { Dataset } from '../../src/domain/dataset.js';
import { thingsOf } from '../../src/domain/things.js';
import { compareReport } from '../../src/reports/compare/compare.js';
import { type DeadlineOptions, deadlinesReport } from '../../src/reports/deadlines/deadlines.js';
import { gapsReport } from '../../src/reports/gaps/gaps.js';
import type { CodeFilter } from '../../src/reports/list/filter.js';
import { listReport } from '../../src/reports/list/list.js';
import { pileUpsReport } from '../../src/reports/pile-ups/pile-ups.js';
import type { Report } from '../../src/reports/report.js';
import type { Selection, Unknown } from '../../src/reports/selection.js';
import { statsReport } from '../../src/reports/stats/stats.js';
import { timelineReport } from '../../src/reports/timeline/timeline.js';

/** What is asked, from a day. */
export interface Asked {
  readonly asOf: Day;
  readonly selection: Selection;
  readonly codes: CodeFilter;
  readonly till: Day | undefined;
  readonly moreThan: number;
}

export const everything: Selection = { region: undefined, track: undefined, segment: undefined };
const plain: DeadlineOptions = { lead: undefined, notice: undefined, till: undefined, council: false };

/** The answers of all commands that take what is asked, by their names; none where a word of it names nothing. */
export function answersTo(dataset: Dataset, { asOf, selection, codes, till, moreThan }: Asked): Map<string, Report> {
  const whole = { ...selection, segment: undefined };
  const { region, track } = selection;
  const sides = region === undefined ? dataset.regions.map(({ id }) => id) : [region];
  const options = { track, on: [], differences: false, all: region === undefined, by: 'track' } as const;
  const deadlines = (till: Day | undefined) => reportIn(deadlinesReport(dataset, whole, asOf, { ...plain, till }));
  const answers: Record<string, Report | Unknown> = {
    timeline: timelineReport(dataset, selection, asOf),
    deadlines: deadlines(undefined),
    'deadlines within': deadlines(till),
    gaps: gapsReport(dataset, whole, asOf),
    'pile-ups': pileUpsReport(dataset, whole, asOf, moreThan),
    list: listReport(dataset, 'contracts', { selection: whole, codes, asOf, group: undefined }) as Report | Unknown,
    stats: statsReport(dataset, region, asOf),
    compare: compareReport(dataset, sides, asOf, new Map(), options),
  };
  return new Map(Object.entries(answers).flatMap(([name, one]) => ('known' in one ? [] : [[name, one] as const])));
}

function reportIn(found: ReturnType<typeof deadlinesReport>): Report | Unknown {
  return 'known' in found ? found : found.report;
}

/** All contracts known on a day, as `region/contract`. */
export function contractsIn(dataset: Dataset, asOf: Day): string[] {
  const all = dataset.regions.flatMap((region) =>
    [...thingsOf(region, asOf).contracts.values()].map(({ id }) => `${region.id}/${id}`),
  );
  return [...new Set(all)];
}

/** The contracts that the rows of a report name, as `region/contract`. */
export function inRows({ records }: Report): Set<string> {
  const paths = records.flatMap((row) => [
    ...String(row['periods'] ?? '')
      .split('; ')
      .map((path) => path.split('/').slice(0, -1).join('/')),
    ...String(row['holder'] ?? '').split('; '),
    ...[row['contract'], row['previous'], row['next']].map((id) => (id ? `${row['region']}/${id}` : '')),
  ]);
  return new Set(paths.filter((path) => path !== '').map(nameIn));
}

/** `region/contract` of a path as the command line has it, the period or not. */
export function nameIn(path: string): string {
  const words = path.split('/');
  return `${words[0]?.split('@')[0]}/${words.at(-1)}`;
}
