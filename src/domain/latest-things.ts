import type { Region } from './dataset.js';
import { type Things, thingsOf } from './things.js';

/** The region as of its newest edition; `undefined` where one of them does not tell from when it counts. */
export function latestThingsOf(region: Region): Things | undefined {
  const days = region.tracks.flatMap(({ editions }) => editions.map(({ countsFrom }) => countsFrom));
  const known = days.filter((day) => day !== undefined).sort();
  const newest = known.at(-1);
  return newest && known.length === days.length ? thingsOf(region, newest) : undefined;
}
