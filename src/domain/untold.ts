import type { Entry } from './entry.js';
import { lookUp } from './look-up.js';
import { type ContractThing, keyFor, type SegmentThing, type Things, trackOf, wholeOf } from './things.js';

type Key = 'kind' | 'stage' | 'terms' | 'procurement' | 'funding';

/** What should be told of a contract and is told by no edition. */
export interface Untold {
  readonly contract: ContractThing;
  readonly keys: readonly Key[];
}

/** The keys of a block that it is nothing without. */
export const neededIn = {
  terms: ['firstDay', 'initialTerm', 'options'],
  option: ['count', 'length'],
} as const satisfies { readonly [K in 'terms' | 'option']: readonly (keyof Entry<K>)[] };

/** Every contract of which no edition tells what should be told of each. */
export function* untoldIn(things: Things): Generator<Untold> {
  const parts = segmentPartsOf(things);
  for (const contract of things.contracts.values()) {
    // What a share lacks, its whole lacks too, and is told of there.
    if (wholeOf(contract, things)) continue;
    const isRegular = lookUp(contract, 'kind', things)?.located.value === 'regular';
    const asked: Key[] = ['kind', 'stage', 'terms', ...(isRegular ? (['procurement', 'funding'] as const) : [])];
    const keys = asked.filter(
      (key) => !lookUp(contract, key, things) && !isOnEverySegment(contract, key, things, parts),
    );
    if (keys.length > 0) yield { contract, keys };
  }
}

/** The segments by what they are a part of. */
type SegmentParts = ReadonlyMap<SegmentThing | undefined, readonly SegmentThing[]>;

/** Whether the shares of the segments below say it, so that nothing is left for the whole. */
function isOnEverySegment(contract: ContractThing, key: Key, things: Things, parts: SegmentParts): boolean {
  const below = (parts.get(contract.segment) ?? []).filter(
    ({ versions }) => contract.segment || versions[0]?.edition.track === trackOf(contract),
  );
  const saysIt = (segment: SegmentThing): boolean => {
    const share = things.contracts.get(keyFor(contract.id, segment.id));
    if (share?.versions.some(({ entry }) => entry.value[key] !== undefined)) return true;
    const deeper = parts.get(segment) ?? [];
    return deeper.length > 0 && deeper.every(saysIt);
  };
  return below.length > 0 && below.every(saysIt);
}

function segmentPartsOf({ segments }: Things): SegmentParts {
  const parts = new Map<SegmentThing | undefined, SegmentThing[]>();
  for (const segment of segments.values()) {
    const siblings = parts.get(segment.parent) ?? [];
    siblings.push(segment);
    parts.set(segment.parent, siblings);
  }
  return parts;
}
