/** Whether two words are the same for a person who types one: see {@link bare}. */
export function isSameWord(a: string, b: string): boolean {
  const word = bare(a);
  return word !== '' && word === bare(b);
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
  return [...new Called(things, namesOf).meantBy(word)];
}

/** Things by what they are called, for whoever asks for many words: see {@link calledSo}. */
export class Called<T extends { readonly id: string }> {
  readonly things: readonly T[];
  readonly #ways: readonly Way<T>[];

  constructor(things: readonly T[], namesOf: (one: T) => readonly string[]) {
    this.things = things;
    this.#ways = [
      { wordsOf: ({ id }) => [id], as: (word) => word },
      { wordsOf: ({ id }) => [bare(id)], as: bare },
      { wordsOf: (one) => namesOf(one).map(bare), as: bare },
    ];
  }

  /** Whether there is one of that very id. */
  has(id: string): boolean {
    const [byId] = this.#ways;
    return byId !== undefined && this.#foundBy(byId).has(id);
  }

  /** Those that a word means; none where it means nothing. */
  meantBy(word: string): readonly T[] {
    for (const way of this.#ways) {
      const wanted = way.as(word);
      const found = wanted === '' ? undefined : this.#foundBy(way).get(wanted);
      if (found) return found;
    }
    return [];
  }

  #foundBy(way: Way<T>): ReadonlyMap<string, readonly T[]> {
    if (way.found) return way.found;
    const found = new Map<string, T[]>();
    for (const one of this.things)
      for (const word of new Set(way.wordsOf(one))) {
        const same = found.get(word);
        if (same) same.push(one);
        else found.set(word, [one]);
      }
    way.found = found;
    return found;
  }
}

/** One way in which a word may name a thing. */
interface Way<T> {
  readonly wordsOf: (one: T) => readonly string[];
  /** A word as it is held against those. */
  readonly as: (word: string) => string;
  /** The things by those words, once somebody asked. */
  found?: ReadonlyMap<string, readonly T[]>;
}

/** A word as it is compared: capitals, accents, spaces and signs do not count, and × is x: `P×Q`, `p x q` and `pxq` are the same. */
export function bare(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[×*]/g, 'x')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
