import type { Dataset } from '../domain/dataset.js';
import type { Schedule } from '../domain/terms/schedule.js';
import type { SegmentThing } from '../domain/things.js';

/** One contract with its schedule, as a timeline shows it. */
export interface Line {
  readonly schedule: Schedule;
  /** The segment that was asked for, where the contract holds for more than that. */
  readonly segment: SegmentThing | undefined;
  readonly dataset: Dataset;
}
