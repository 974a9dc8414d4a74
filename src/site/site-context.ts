import type { Day } from '../calendar/day.js';
import type { Dataset, Region } from '../domain/dataset.js';
import type { Calendar } from '../reports/calendar/calendar.js';
import type { Deadlines } from '../reports/deadlines/deadlines.js';
import type { DecisionTold } from '../reports/deadlines/decisions-told.js';
import type { Apart, Report } from '../reports/report.js';
import type { Text } from '../text/language.js';
import type { CalendarPath } from './calendar-files.js';
import type { Documents } from './documents.js';
import type { ListPart } from './list-parts.js';
import type { PageWords } from './page-words.js';
import type { RegionTold } from './region-told.js';
import type { LaneVersion } from './timeline-rows.js';

/** What is known of one region, of what pages about all of them tell. */
export interface RegionShare {
  readonly versions: readonly LaneVersion[];
  /** What was to be decided before, and what is ahead, each soonest first. */
  readonly decisions: readonly DecisionTold[];
  /** The contracts of which no end is known. */
  readonly untold: readonly Apart[];
}

/** A field of care, and the regions that are compared in it. */
export interface ComparedRegions {
  readonly domain: string;
  readonly regions: readonly Region[];
}

/** What every page of one language is made from. */
export interface SiteContext {
  readonly dataset: Dataset;
  readonly asOf: Day;
  readonly words: PageWords;
  /** What each contract is called in its region, by its path. */
  readonly names: ReadonlyMap<string, Text>;
  /** What each segment is called, by its path. */
  readonly segmentNames: ReadonlyMap<string, string>;
  /** What must be decided or ends, soonest first, and of which contracts no end is known. */
  readonly deadlines: Deadlines;
  readonly shares: ReadonlyMap<Region, RegionShare>;
  /** What programs can read. */
  readonly documents: Documents;
  /** Whether a feed of what changed lies beside the pages. */
  readonly hasFeed: boolean;
  /** Files for an agenda, by their paths. */
  readonly calendars: ReadonlyMap<CalendarPath, Calendar>;
  /** The papers, how much of each is used, on the pages that tell of them; and which of these has a paper, by its id. */
  readonly sources: readonly ListPart<Report['records'][number]>[];
  readonly sourcePaths: ReadonlyMap<string, string>;
  /** What a region's papers tell; the same in all languages. */
  toldOf(region: Region): RegionTold;
  comparedOf(asked: ComparedRegions): Report;
}

/** What a region shares with pages about all; of one without contracts nothing. */
export function shareOfRegion(region: Region, { shares }: Pick<SiteContext, 'shares'>): RegionShare {
  return shares.get(region) ?? { versions: [], decisions: [], untold: [] };
}
