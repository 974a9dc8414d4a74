/** What something was and what it is; a side is missing where it was not there. */
export interface Pair<T> {
  readonly was: T | undefined;
  readonly is: T | undefined;
}

/** How much two items have in common: 1 where they are the same, 0 where nothing is. */
type Similarity<T> = (a: T, b: T) => number;

/**
 * Items that have an id, by that; those left over by what they say, where one only changed its id. What was there alone
 * comes last.
 *
 * @param contentOf what an item says beside its id; empty where that is too little to know it by
 */
export function pairedById<T>(
  was: readonly T[],
  is: readonly T[],
  idOf: (item: T) => string,
  contentOf: (item: T) => string,
): Pair<T>[] {
  const byId = stacked(was, idOf);
  const found = is.map((item) => ({ was: byId.get(idOf(item))?.shift(), is: item }));
  const byContent = stacked([...byId.values()].flat(), contentOf);
  byContent.delete('');
  const all = found.map((pair) => (pair.was ? pair : { ...pair, was: byContent.get(contentOf(pair.is))?.shift() }));
  const known = new Set(all.map((pair) => pair.was));
  return [...all, ...was.filter((item) => !known.has(item)).map((item) => ({ was: item, is: undefined }))];
}

function stacked<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const stacks = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const stack = stacks.get(key);
    if (stack) stack.push(item);
    else stacks.set(key, [item]);
  }
  return stacks;
}

/** So many pairs are weighed against each other at the most: those of lists many times as long as anybody has written. */
const mostPairs = 40_000;

/**
 * Items that are the same at the beginning and at the end of two lists belong together; only what stands between them is
 * paired by weighing each against each, and of lists that are too long for that as it stands.
 */
function pairedBetween<T>(
  was: readonly T[],
  is: readonly T[],
  likeness: Similarity<T>,
  weighed: (was: readonly T[], is: readonly T[]) => Pair<T>[],
): Pair<T>[] {
  const shorter = Math.min(was.length, is.length);
  const isSame = (from: number, to: number) => likeness(was[from] as T, is[to] as T) === 1;
  let start = 0;
  while (start < shorter && isSame(start, start)) start += 1;
  let end = 0;
  while (end < shorter - start && isSame(was.length - 1 - end, is.length - 1 - end)) end += 1;
  const [before, after] = [was.slice(start, was.length - end), is.slice(start, is.length - end)];
  const pair = before.length * after.length > mostPairs ? asTheyStand : weighed;
  return [
    ...asTheyStand(was.slice(0, start), is.slice(0, start)),
    ...pair(before, after),
    ...asTheyStand(was.slice(was.length - end), is.slice(is.length - end)),
  ];
}

function asTheyStand<T>(was: readonly T[], is: readonly T[]): Pair<T>[] {
  return Array.from({ length: Math.max(was.length, is.length) }, (_, index) => ({ was: was[index], is: is[index] }));
}

/**
 * Items without an id, by what they say: first those that say the same, then those that have most in common. A single
 * item that is left on both sides has become the other.
 */
export function pairedByContent<T>(was: readonly T[], is: readonly T[], likeness: Similarity<T>): Pair<T>[] {
  const pairs = pairedBetween(was, is, likeness, (before, after) => weighedByContent(before, after, likeness));
  // What was there alone comes last.
  return [...pairs.filter((pair) => pair.is), ...pairs.filter((pair) => !pair.is)];
}

function weighedByContent<T>(was: readonly T[], is: readonly T[], likeness: Similarity<T>): Pair<T>[] {
  const all = was.flatMap((a, from) => is.map((b, to) => ({ a, b, like: likeness(a, b), far: Math.abs(from - to) })));
  const taken = new Map<T, T>();
  const used = new Set<T>();
  for (const { a, b, like } of all.sort((x, y) => y.like - x.like || x.far - y.far)) {
    const areLast = taken.size === was.length - 1 && taken.size === is.length - 1;
    if (used.has(a) || taken.has(b) || (like === 0 && !areLast)) continue;
    taken.set(b, a);
    used.add(a);
  }
  const gone = was.filter((item) => !used.has(item));
  return [
    ...is.map((item) => ({ was: taken.get(item), is: item })),
    ...gone.map((item) => ({ was: item, is: undefined })),
  ];
}

/**
 * The same for lists whose order says something: no pair crosses another. Of all ways to pair them, the one in which the
 * most items are the same, and then the one in which they have the most in common.
 */
export function pairedInOrder<T>(was: readonly T[], is: readonly T[], likeness: Similarity<T>): Pair<T>[] {
  return pairedBetween(was, is, likeness, (before, after) => weighedInOrder(before, after, likeness));
}

function weighedInOrder<T>(was: readonly T[], is: readonly T[], likeness: Similarity<T>): Pair<T>[] {
  // Being the same weighs more than any number of items that are like each other.
  const weigh = (a: T, b: T) => {
    const like = likeness(a, b);
    return like === 1 ? 4 * (was.length + is.length) : 1 + like;
  };
  const best = Array.from({ length: was.length + 1 }, () => new Array<number>(is.length + 1).fill(0));
  const at = (i: number, j: number) => best[i]?.[j] ?? 0;
  const pairAt = (i: number, j: number) => weigh(was[i] as T, is[j] as T) + at(i + 1, j + 1);
  for (let i = was.length - 1; i >= 0; i -= 1) {
    for (let j = is.length - 1; j >= 0; j -= 1) {
      (best[i] as number[])[j] = Math.max(pairAt(i, j), at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: Pair<T>[] = [];
  let [i, j] = [0, 0];
  while (i < was.length || j < is.length) {
    if (i < was.length && j < is.length && at(i, j) === pairAt(i, j)) {
      pairs.push({ was: was[i], is: is[j] });
      i += 1;
      j += 1;
    } else if (j >= is.length || (i < was.length && at(i, j) === at(i + 1, j))) {
      pairs.push({ was: was[i], is: undefined });
      i += 1;
    } else {
      pairs.push({ was: undefined, is: is[j] });
      j += 1;
    }
  }
  return pairs;
}
