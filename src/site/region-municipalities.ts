import type { Dataset, Region } from '../domain/dataset.js';
import { codesMeant, municipalitiesNow } from '../domain/spoken-for.js';
import { isSameWord } from '../text/same-word.js';

/**
 * The codes of the municipalities of a region: those that it names, itself or in its tracks; those of the youth region of
 * its name, where it only counts them or names none. None where neither is there.
 */
export function municipalitiesOfRegion({ name, editions, tracks }: Region, dataset: Dataset): string[] {
  const all = [...editions, ...tracks.flatMap((track) => track.editions)];
  const codes = all.flatMap(({ entry }) => codesMeant(entry.value.municipalities, dataset));
  if (codes.length > 0) return [...new Set(codes)];
  return municipalitiesNow(dataset).flatMap(({ code, youthRegion }) => (isSameWord(youthRegion, name) ? [code] : []));
}
