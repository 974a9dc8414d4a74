/** Whether two words are the same for a person who types one: see {@link bare}. */
export function isSameWord(a: string, b: string): boolean {
  return bare(a) !== '' && bare(a) === bare(b);
}

/**
 * Those that a word means: the one of that id as it stands; else by id, else by another name, both as a person types them.
 * None where it means nothing.
 */
export function calledSo<T extends { readonly id: string }>(
  word: string,
  things: readonly T[],
  namesOf: (one: T) => readonly string[],
): T[] {
  const ways: readonly ((one: T) => boolean)[] = [
    ({ id }) => id === word,
    ({ id }) => isSameWord(id, word),
    (one) => namesOf(one).some((name) => isSameWord(name, word)),
  ];
  for (const isMeant of ways) {
    const found = things.filter(isMeant);
    if (found.length > 0) return found;
  }
  return [];
}

/** A word as it is compared: capitals, accents, spaces and signs do not count, and × is x: `P×Q`, `p x q` and `pxq` are the same. */
export function bare(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[×*]/g, 'x')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
