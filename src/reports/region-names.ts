import type { Dataset, Region } from '../domain/dataset.js';
import { codesNamedIn } from '../domain/membership.js';
import { municipalitiesNow } from '../domain/spoken-for.js';
import { calledSo, isSameWord } from '../text/same-word.js';

/** Whatever a region is called: by itself, and by the municipalities that a paper names as its own. */
export function namesOf(region: Region, dataset: Dataset): string[] {
  const codes = codesNamedIn(region, dataset);
  const names = codes.flatMap((code) => {
    const municipality = dataset.municipalities?.get(code);
    return municipality ? [municipality.name, ...municipality.aliases] : [];
  });
  return [region.id, region.name, region.short, ...codes, ...names];
}

/** The regions that a word names together: `rotterdam, bar`. None where some part of it names none. */
export function regionsTogether(word: string, dataset: Dataset): string[] {
  const parts = word.split(/[,;+&]|\s(?:en|and)\s/).filter((one) => one.trim() !== '');
  const found = parts.map((part) => calledSo(part, dataset.regions, (region) => namesOf(region, dataset)));
  return parts.length > 1 && found.every(([first]) => first) ? [...new Set(found.flat().map(({ id }) => id))] : [];
}

/** The names of municipalities that begin with a word: nobody types all of `Capelle aan den IJssel`. */
export function municipalitiesBegun(word: string, dataset: Dataset): string[] {
  const names = municipalitiesNow(dataset).flatMap(({ name, aliases }) => [name, ...aliases]);
  return names.filter((name) => isSameWord(name.split(' ')[0] ?? '', word));
}
