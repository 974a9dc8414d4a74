/** What is computed when it is first asked for, and then remembered. */
export function once<T>(compute: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: compute() };
    return made.value;
  };
}

/** What is computed of each thing when it is first asked for, and then remembered. */
export function onceForEach<T, V>(compute: (one: T) => V): (one: T) => V {
  const made = new Map<T, V>();
  return (one) => {
    if (!made.has(one)) made.set(one, compute(one));
    return made.get(one) as V;
  };
}
