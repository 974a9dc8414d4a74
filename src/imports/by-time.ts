import type { Published } from './published.js';

/** Which of two publications came first: by their days, then by what they are, of one reference by its versions; 0 where nothing tells. */
export function byTime(a: Published, b: Published): number {
  if (a.day.value !== b.day.value) return a.day.value < b.day.value ? -1 : 1;
  if (a.rank !== b.rank) return a.rank - b.rank;
  if (a.reference !== b.reference || a.version === b.version) return 0;
  return a.version < b.version ? -1 : 1;
}
