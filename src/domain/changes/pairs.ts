import type { Region } from '../dataset.js';
import { model } from '../model.js';
import { type Mapping, topOf } from '../walk.js';
import type { ValueRule } from './meaning.js';
import { itemsIn, pairedItems } from './nested.js';
import { pairedRegions } from './region-changes.js';
import { pairedSegments } from './segment-changes.js';

/** A mapping that is on both sides. */
export interface Kept {
  readonly was: Mapping;
  readonly is: Mapping;
}

/** Every mapping that was in some regions and still is, under whatever name and in whatever place: as changes pair them. */
export function* keptIn(was: readonly Region[], is: readonly Region[]): Generator<Kept> {
  for (const pair of pairedRegions(was, is)) {
    if (pair.was && pair.is) yield* keptWithin({ was: topOf(pair.was), is: topOf(pair.is) });
  }
}

function* keptWithin({ was, is }: Kept): Generator<Kept> {
  yield { was, is };
  for (const [key, rule] of Object.entries(model[is.kind] as Record<string, ValueRule>)) {
    // Segments are paired at whatever depth, from their edition.
    if (rule.of === undefined || (key === 'segments' && is.kind !== 'edition')) continue;
    const pairs =
      key === 'segments'
        ? pairedSegments(was, is).map((pair) => ({ was: pair.was?.mapping, is: pair.is?.mapping }))
        : pairedItems(itemsIn(was, key, rule), itemsIn(is, key, rule), key);
    for (const pair of pairs) if (pair.was && pair.is) yield* keptWithin({ was: pair.was, is: pair.is });
  }
}
