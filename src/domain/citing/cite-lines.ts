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

/** Every line of every `cite` in mappings, in their order. */
export function* citeLinesIn(mappings: readonly Mapping[]): Generator<CiteLine> {
  for (const { entry, source } of mappings) {
    for (const [key, text] of Object.entries(entry.value.cite ?? {})) {
      yield { at: keyOf(keyOf(entry, 'cite'), key), places: parsePlaces(text), editionSource: source };
    }
  }
}
