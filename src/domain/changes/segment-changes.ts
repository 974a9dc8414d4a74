import type { Mapping } from '../walk.js';
import type { Change, ChangePlace } from './change.js';
import { itemsIn, nameIn, placeBelow, tellingContent } from './nested.js';
import { type Pair, pairedById } from './pairing.js';

export interface Nested {
  readonly mapping: Mapping;
  readonly parent: Nested | undefined;
}

/**
 * What changed among the segments of an edition, at whatever depth they stand: the same id is the same segment, and one
 * that is now a part of another one has moved. What came or went with its whole is not told apart.
 *
 * @param within what changed in a segment itself
 */
export function* segmentChanges(
  was: Mapping,
  is: Mapping,
  place: ChangePlace,
  within: (pair: Pair<Mapping>, place: ChangePlace) => Iterable<Change>,
): Generator<Change> {
  const pairs = pairedSegments(was, is);
  const became = new Map(pairs.map((pair) => [pair.was, pair.is]));
  const cameFrom = new Map(pairs.map((pair) => [pair.is, pair.was]));
  for (const { was: old, is: now } of pairs) {
    const parent = (now ?? old)?.parent;
    const isAlone = !old || !now;
    if (isAlone && parent && !(now ? cameFrom : became).get(parent)) continue;
    const at = placeBelow((now ?? old)?.mapping as Mapping, { key: 'segments' }, place);
    if (old && now && hasOtherParent(old, now, became)) {
      const parents = { was: old.parent && nameIn(old.parent.mapping), is: now.parent && nameIn(now.parent.mapping) };
      yield { what: 'whole', how: 'moved', place: at, was: old.mapping, is: now.mapping, parents };
    }
    yield* within({ was: old?.mapping, is: now?.mapping }, at);
  }
}

/** The segments of an edition, at whatever depth they stand, as they were and as they are. */
export function pairedSegments(was: Mapping, is: Mapping): Pair<Nested>[] {
  return pairedById(
    [...nestedSegmentsIn(was, undefined)],
    [...nestedSegmentsIn(is, undefined)],
    ({ mapping }) => nameIn(mapping),
    ({ mapping }) => tellingContent(mapping),
  );
}

function hasOtherParent(
  old: Nested,
  now: Nested,
  became: ReadonlyMap<Nested | undefined, Nested | undefined>,
): boolean {
  if (!old.parent || !now.parent) return old.parent !== now.parent;
  return became.get(old.parent) !== now.parent;
}

function* nestedSegmentsIn(mapping: Mapping, parent: Nested | undefined): Generator<Nested> {
  for (const segment of itemsIn(mapping, 'segments', { is: 'many', of: 'segment' })) {
    const nested = { mapping: segment, parent };
    yield nested;
    yield* nestedSegmentsIn(segment, nested);
  }
}
