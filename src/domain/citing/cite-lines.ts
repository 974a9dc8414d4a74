import { type Address, keyOf } from '../../source/located.js';
import { citationsUnder, citedKeysOf, type Mapping } from '../walk.js';
import { type CitedPlace, isPerKey, parsePlaces } from './citation.js';

/** One line of a `cite`, or a citation that stands by itself. */
export interface CiteLine {
  readonly at: Address;
  readonly places: readonly CitedPlace[];
  /** The edition's source, which serves where a place names none; of a citation by itself that in front; missing where there is none. */
  readonly editionSource: string | undefined;
}

/**
 * Every line of the `cite` of a mapping, by its key, in their order; one place for all keys is the line `rest`. Citations that
 * stand by themselves come last, by their key and number.
 */
export function citeLinesOf(mapping: Mapping): Map<string, CiteLine> {
  const { entry, source: editionSource } = mapping;
  const { cite = {} } = entry.value;
  const at = keyOf(entry, 'cite');
  if (!isPerKey(cite)) return new Map([['rest', { at, places: parsePlaces(cite), editionSource }]]);
  const lines = Object.entries(cite).map(([key, text]): [string, CiteLine] => [
    key,
    { at: keyOf(at, key), places: parsePlaces(text), editionSource },
  ]);
  return new Map([...lines, ...citedKeysOf(mapping.kind).flatMap((key) => linesAlone(mapping, key))]);
}

function linesAlone(mapping: Mapping, key: string): [string, CiteLine][] {
  return citationsUnder(mapping, key).map((at, index) => {
    const places = parsePlaces(at.value);
    return [`${key}/${index}`, { at, places, editionSource: places[0]?.source }];
  });
}
