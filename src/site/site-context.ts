import type { Day } from '../calendar/day.js';
import type { Dataset, Region } from '../domain/dataset.js';
import type { Calendar } from '../reports/calendar/calendar.js';
import type { Deadlines } from '../reports/deadlines/deadlines.js';
import type { Text } from '../text/language.js';
import type { CalendarPath } from './calendar-files.js';
import type { Documents } from './documents.js';
import type { StripScale } from './lane-strip.js';
import type { PageWords } from './page-words.js';
import type { RegionTold } from './region-told.js';
import type { LaneVersion } from './timeline-rows.js';

/** What every page of one language is made from. */
export interface SiteContext {
  readonly dataset: Dataset;
  readonly asOf: Day;
  readonly words: PageWords;
  readonly versions: readonly LaneVersion[];
  readonly scale: StripScale;
  /** What each contract is called in its region, by its path. */
  readonly names: ReadonlyMap<string, Text>;
  /** What must be decided or ends, soonest first, and of which contracts no end is known. */
  readonly deadlines: Deadlines;
  /** What programs can read. */
  readonly documents: Documents;
  /** Whether a feed of what changed lies beside the pages. */
  readonly hasFeed: boolean;
  /** Files for an agenda, by their paths. */
  readonly calendars: ReadonlyMap<CalendarPath, Calendar>;
  /** What every region's papers tell; the same in all languages. */
  readonly told: ReadonlyMap<Region, RegionTold>;
}
