import type { Region } from '../dataset.js';
import { type Mapping, type Value, valuesOf } from '../walk.js';
import { type Citation, citationOf } from './citation.js';

/** A value that must be cited, with its citation where there is one. */
export interface CitedValue extends Value {
  readonly citation: Citation | undefined;
}

/** The values of a mapping that must be cited: all but labels, such as ids and links. */
export function* citedValuesOf(mapping: Mapping): Generator<CitedValue> {
  for (const value of valuesOf(mapping)) {
    if (value.rule.is === 'label' || value.rule.is === 'labels') continue;
    yield { ...value, citation: citationOf(mapping.entry, value.key) };
  }
}

/** Every value in the regions that must be cited. */
export function* citedValuesIn(regions: readonly Region[]): Generator<CitedValue> {
  for (const region of regions) {
    for (const mapping of region.mappings) yield* citedValuesOf(mapping);
  }
}
