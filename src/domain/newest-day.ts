import type { Day } from '../calendar/day.js';
import type { Dataset } from './dataset.js';

/** The day of the newest paper not later than `asOf`, so that the same data always give the same bytes; `asOf` where there is none. */
export function newestDayOf({ regions }: Dataset, asOf: Day): Day {
  const days = regions
    .flatMap(({ tracks }) => tracks.flatMap(({ editions }) => editions.map(({ countsFrom }) => countsFrom)))
    .filter((day) => day !== undefined && day <= asOf);
  return days.reduce((newest, day) => (newest && day && newest > day ? newest : day), undefined) ?? asOf;
}
