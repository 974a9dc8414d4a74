/** Items by a key of each, in the order in which they come. */
export function grouped<K, T>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Items one after another that belong to the first of their run. */
export function runsOf<T>(items: Iterable<T>, belongs: (first: T, next: T) => boolean): [T, ...T[]][] {
  const runs: [T, ...T[]][] = [];
  for (const item of items) {
    const run = runs.at(-1);
    if (run && belongs(run[0], item)) run.push(item);
    else runs.push([item]);
  }
  return runs;
}
