import { type Address, keyOf } from '../../source/located.js';
import type { Mapping } from '../walk.js';
import { type Place, parsePlaces } from './citation.js';

/** One line of a `cite`. */
export interface CiteLine {
  readonly at: Address;
  readonly places: readonly Place[];
  /** The edition's source, which serves where a place names none; missing above the editions. */
  readonly editionSource: string | undefined;
}

/** Every line of the `cite` of a mapping, by its key, in their order. */
export function citeLinesOf({ entry, source }: Mapping): Map<string, CiteLine> {
  const cite = keyOf(entry, 'cite');
  const lines = Object.entries(entry.value.cite ?? {}).map(([key, text]): [string, CiteLine] => [
    key,
    { at: keyOf(cite, key), places: parsePlaces(text), editionSource: source },
  ]);
  return new Map(lines);
}
