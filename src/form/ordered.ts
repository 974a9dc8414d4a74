import type { KeyOrder } from './key-order.js';
import type { Collection, Leaf } from './tree.js';

/** The same value with the keys of each mapping in their order. Lists keep theirs. */
export function ordered<V extends Leaf | Collection>(value: V, order: KeyOrder | undefined): V {
  if (value.kind === 'leaf') return value;
  const entries = value.entries.map((entry) => {
    const below = entry.key ? order?.under(String(entry.key.value)) : order;
    return { ...entry, value: ordered(entry.value, below) };
  });
  if (!value.isMapping || !order) return { ...value, entries };
  const places = new Map(order.keys.map((key, index) => [key, index]));
  const placeOf = ({ key }: (typeof entries)[number]) => places.get(String(key?.value)) ?? places.size;
  return { ...value, entries: entries.sort((a, b) => placeOf(a) - placeOf(b)) };
}
