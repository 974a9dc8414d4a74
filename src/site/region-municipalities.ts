import type { Dataset, Region } from '../domain/dataset.js';
import { isSameWord } from '../text/same-word.js';

/**
 * The codes of the municipalities of a region: those that it names, itself or in its tracks; those of the youth region of
 * its name, where it only counts them or names none. None where neither is there.
 */
export function municipalitiesOfRegion({ name, editions, tracks }: Region, { municipalities }: Dataset): string[] {
  const all = [...editions, ...tracks.flatMap((track) => track.editions)];
  const told = all.map(({ entry }) => entry.value.municipalities);
  const codes = told.flatMap((one) => (Array.isArray(one) ? (one as readonly string[]) : []));
  if (codes.length > 0) return [...new Set(codes)];
  const isMember = (youthRegion: string | undefined) => youthRegion !== undefined && isSameWord(youthRegion, name);
  return [...(municipalities?.values() ?? [])].filter((one) => isMember(one.youthRegion)).map(({ code }) => code);
}
