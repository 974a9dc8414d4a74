import { type Address, keyOf } from '../../source/located.js';
import type { Mapping } from '../walk.js';
import { type CitedPlace, isPerKey, parsePlaces } from './citation.js';

/** One line of a `cite`. */
export interface CiteLine {
  readonly at: Address;
  readonly places: readonly CitedPlace[];
  /** The edition's source, which serves where a place names none; missing above the editions. */
  readonly editionSource: string | undefined;
}

/** Every line of the `cite` of a mapping, by its key, in their order; one place for all keys is the line `rest`. */
export function citeLinesOf({ entry, source: editionSource }: Mapping): Map<string, CiteLine> {
  const { cite = {} } = entry.value;
  const at = keyOf(entry, 'cite');
  if (!isPerKey(cite)) return new Map([['rest', { at, places: parsePlaces(cite), editionSource }]]);
  const lines = Object.entries(cite).map(([key, text]): [string, CiteLine] => [
    key,
    { at: keyOf(at, key), places: parsePlaces(text), editionSource },
  ]);
  return new Map(lines);
}
