/**
 * Regions that are made up for a test, and the picture of their timeline.
 */
import { expect } from 'vitest';
import { type Day, daysUntil, plusDays } from '../../src/calendar/day.js';
import type { Lane, Picture } from '../../src/reports/picture/picture.js';
import type { Report } from '../../src/reports/report.js';
import { timelineReport } from '../../src/reports/timeline/timeline.js';
import { datasetWith } from './example-region.js';
import { region } from './timeline-rows.js';

const zero = '1970-01-01' as Day;

export const dayOf = (number: number) => plusDays(zero, number);
export const numberFor = (day: string) => daysUntil(zero, day as Day);

interface Asked {
  readonly letter2024?: string;
  readonly asOf?: string;
  readonly council?: boolean;
  /** Further files, as `council-terms.yaml`. */
  readonly others?: Readonly<Record<string, string>>;
}

/** The picture of a region of which a letter of 2021 says this, and one of 2024 that. */
export async function pictureFor(letter2021: string, asked: Asked = {}): Promise<Picture> {
  const { letter2024 = '', asOf = '2025-06-01', council = false, others = {} } = asked;
  const { dataset, diagnostics } = await datasetWith(region(letter2021, letter2024), undefined, {
    vocabulary: false,
    others,
  });
  expect(diagnostics).toEqual([]);
  const everything = { region: undefined, track: undefined, segment: undefined };
  const report = timelineReport(dataset, everything, asOf as Day, { council, all: false, doubts: false }) as Report;
  if (!report.picture) throw new Error('no picture');
  return report.picture();
}

/** Its lanes written short: `hulp: planned 2022-01-01..2025-12-31, option 2026-01-01..`. */
export function lanesIn({ groups }: Picture): string[] {
  return groups.flatMap(({ lanes }) => lanes.map((lane) => `${lane.id.split('/').at(-1)}: ${barsIn(lane)}`));
}

export function barsIn({ bars }: Lane): string {
  const side = (day: number | undefined) => (day === undefined ? '' : dayOf(day));
  return bars.map(({ kind, from, to }) => `${kind} ${side(from)}..${side(to)}`).join(', ');
}

/** The marks of all lanes: `decision 2025-12-31`, `decision 2025-12-31..2026-06-30` for a window. */
export function marksIn({ groups }: Picture): string[] {
  return groups.flatMap(({ lanes }) =>
    lanes.flatMap(({ marks }) =>
      marks.map(({ kind, at, to }) =>
        at === to ? `${kind} ${dayOf(at)}` : `${kind} ${dayOf(at)}..${to === undefined ? '' : dayOf(to)}`,
      ),
    ),
  );
}
