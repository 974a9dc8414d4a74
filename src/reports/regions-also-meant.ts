import type { Dataset, Region } from '../domain/dataset.js';
import { codesNamedIn, regionsThatMayHave } from '../domain/membership.js';
import { calledSo, isSameWord } from '../text/same-word.js';
import { municipalityCalled, type Selection } from './selection.js';

/**
 * The regions that have a word for a name, or a municipality of that name, where it is the id of another. What regions say is read
 * only where the word is that of a municipality.
 */
export function regionsAlsoMeant({ region: word }: Pick<Selection, 'region'>, dataset: Dataset): Region[] {
  if (word === undefined) return [];
  const byId = calledSo(word, dataset.regions, () => []);
  if (byId.length === 0) return [];
  const code = municipalityCalled(word, dataset)?.code;
  const isNamed = (one: Region) =>
    [one.name, one.short].some((name) => isSameWord(name, word)) ||
    (code !== undefined && codesNamedIn(one, dataset).includes(code));
  return dataset.regions.filter((one) => !byId.includes(one) && isNamed(one));
}

/** The regions in which the municipality that is meant may be, beside those of which a paper names it as one. */
export function regionsMaybeMeant({ region: word }: Pick<Selection, 'region'>, dataset: Dataset): Region[] {
  if (word === undefined || calledSo(word, dataset.regions, () => []).length > 0) return [];
  const municipality = municipalityCalled(word, dataset);
  return municipality ? regionsThatMayHave(municipality, dataset) : [];
}
