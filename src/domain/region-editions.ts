import type { Day } from '../calendar/day.js';
import type { Edition, Region, RegionEdition, Track } from './dataset.js';
import type { Members } from './entry.js';
import { tells } from './silent.js';

/** Every edition of a region: those of several tracks at once, then those of each track. */
export function editionsIn({ editions, tracks }: Region): (RegionEdition | Edition)[] {
  return [...editions, ...tracks.flatMap((track) => track.editions)];
}

/**
 * What the sources known on a day say of several tracks at once, this one among them: the newest first, and of one source
 * what it says of fewer tracks first.
 */
export function regionEditionsFor(track: Track, asOf: Day): RegionEdition[] {
  return knownEditions(track.region, asOf).filter(({ tracks }) => tracks.includes(track));
}

/** What the newest source known on a day tells of the municipalities of a region as a whole; `undefined` where none does. */
export function regionMembers(region: Region, asOf: Day): Members | undefined {
  return editionOfMembers(region, asOf)?.entry.value.municipalities;
}

/** The edition that tells it. */
export function editionOfMembers(region: Region, asOf: Day): RegionEdition | undefined {
  return knownEditions(region, asOf).find(
    ({ tracks, entry }) => tracks.length === region.tracks.length && tells(entry.value, 'municipalities'),
  );
}

function knownEditions({ editions }: Region, asOf: Day): RegionEdition[] {
  return editions
    .filter(({ countsFrom }) => countsFrom !== undefined && countsFrom <= asOf)
    .sort((a, b) => {
      const [one, other] = [a.countsFrom ?? '', b.countsFrom ?? ''];
      return one === other ? a.tracks.length - b.tracks.length : one > other ? -1 : 1;
    });
}
