/**
 * A function that keeps its last answer. Pages about the same thing come one after the other: they share what it takes long
 * to find, and nobody holds that of all things.
 */
export function lastKept<A, R>(make: (asked: A) => R, keyOf: (asked: A) => unknown): (asked: A) => R {
  let last: { readonly key: unknown; readonly answer: R } | undefined;
  return (asked) => {
    const key = keyOf(asked);
    if (last === undefined || last.key !== key) last = { key, answer: make(asked) };
    return last.answer;
  };
}
