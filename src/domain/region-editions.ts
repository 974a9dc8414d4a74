import type { Day } from '../calendar/day.js';
import type { Region, RegionEdition, Track } from './dataset.js';

/**
 * What the sources known on a day say of several tracks at once, this one among them: the newest first, and of one source
 * what it says of fewer tracks first.
 */
export function regionEditionsFor(track: Track, asOf: Day): RegionEdition[] {
  return knownEditions(track.region, asOf).filter(({ tracks }) => tracks.includes(track));
}

/** The municipalities of a region, by the newest source known on a day that names those of all its tracks; none where none does. */
export function regionMunicipalities(region: Region, asOf: Day): readonly string[] {
  const told = knownEditions(region, asOf).find(
    ({ tracks, entry }) => tracks.length === region.tracks.length && entry.value.municipalities !== undefined,
  );
  const codes = told?.entry.value.municipalities;
  return Array.isArray(codes) ? codes : [];
}

function knownEditions({ editions }: Region, asOf: Day): RegionEdition[] {
  return editions
    .filter(({ countsFrom }) => countsFrom !== undefined && countsFrom <= asOf)
    .sort((a, b) => {
      const [one, other] = [a.countsFrom ?? '', b.countsFrom ?? ''];
      return one === other ? a.tracks.length - b.tracks.length : one > other ? -1 : 1;
    });
}
