import type { Day } from '../calendar/day.js';
import type { Dataset } from '../domain/dataset.js';
import type { StripScale } from './lane-strip.js';
import type { PageWords } from './page-words.js';
import type { LaneVersion } from './timeline-rows.js';

/** What every page of one language is made from. */
export interface SiteContext {
  readonly dataset: Dataset;
  readonly asOf: Day;
  readonly words: PageWords;
  readonly versions: readonly LaneVersion[];
  readonly scale: StripScale;
  /** The ids of all sources: where one is named, a link leads to it. */
  readonly sources: ReadonlySet<string>;
}
