import { compareTexts } from './compare-texts.js';
import type { Address } from './located.js';
import type { Extent } from './yaml-file.js';

interface ToldAt {
  readonly at: Address;
  readonly extent?: Extent;
}

/** Things by file and by where in it they stand, as far as that shows without reading the text once more. */
export function inOrderOfPlaces<T extends ToldAt>(all: readonly T[]): T[] {
  const known = new Map<object, ReadonlyMap<string, number>>();
  return all
    .map((one) => ({ one, way: one.extent ? [-1, one.extent.start] : wayInNumbers(one.at, known) }))
    .sort((a, b) => compareTexts(a.one.at.file.name, b.one.at.file.name) || compareWays(a.way, b.way))
    .map(({ one }) => one);
}

/** The way to a place, each step as the number of its key or item among those beside it. */
function wayInNumbers({ file, path }: Address, known: Map<object, ReadonlyMap<string, number>>): number[] {
  let at: unknown = path.length > 0 ? file.value : undefined;
  return path.map((step) => {
    const here = at;
    at = (here as Record<string | number, unknown> | undefined)?.[step];
    if (typeof step === 'number') return step;
    return typeof here === 'object' && here !== null ? (keysIn(here, known).get(step) ?? 0) : 0;
  });
}

function keysIn(mapping: object, known: Map<object, ReadonlyMap<string, number>>): ReadonlyMap<string, number> {
  const keys = known.get(mapping) ?? new Map(Object.keys(mapping).map((key, index) => [key, index]));
  known.set(mapping, keys);
  return keys;
}

function compareWays(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((step, index) => step !== b[index]);
  return at < 0 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? -1);
}
