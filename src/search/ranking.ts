import MiniSearch from 'minisearch';
import { hasAsTyped, hasPart, joinedWordsOf, searchWordsOf, stemOf, withoutSigns } from './words.js';

/** Something that can be found: what it is called, the words of a paper, and what else is told of it. */
export interface Searchable {
  readonly name: string;
  readonly words: string;
  readonly more: string;
}

/** What was found, the best first. */
export interface Ranked<T> {
  readonly found: readonly T[];
  /** How many of them, the last ones, have some word only as a part of a longer one. */
  readonly parts: number;
  /** Whether all words stand there as they were typed, are only alike, or one of them was enough. */
  readonly how: WordsFound;
}

export type WordsFound = 'all' | 'alike' | 'any';

/** A word of this many letters or more is found with one letter in five mistyped. */
const fuzzyFrom = 5;

/** What is found in a name counts more than what the words of a paper have, and that more than all else. */
const worth = { name: 3, words: 2, more: 1 };

/** What a word is worth of which only a part was typed. */
const worthOfPart = { name: worth.name / 3, words: worth.words / 3, more: worth.more / 3 };

/**
 * The entries in which words stand, the best first: whole words before parts of them, names before the words of papers before all
 * else. Case and accents do not count, nor how Dutch bends a word. Words that are only alike are found where none stand as
 * typed: with a letter mistyped, another ending, or other signs between them.
 */
export function ranked<T extends Searchable>(entries: readonly T[], asked: string): Ranked<T> {
  const index = new MiniSearch<Searchable & { readonly id: number }>({
    fields: Object.keys(worth),
    // A field counts one word more than it has: most are empty, and would make any other a long one, in which a word is worth less.
    tokenize: (text) => ['', ...searchWordsOf(text)],
    processTerm: (word) => (word === '' ? null : stemOf(word)),
  });
  index.addAll(entries.map(({ name, words, more }, id) => ({ id, name, words, more })));
  const known = new Set(entries.flatMap(({ name, words, more }) => [name, words, more].flatMap(searchWordsOf)));
  const alike = wordsAlike(known);
  const terms = [...new Set(searchWordsOf(asked))];
  const joined = joinedWordsOf(asked);
  const ways: readonly (readonly ['AND' | 'OR', isExact: boolean, WordsFound])[] = [
    ['AND', true, 'all'],
    ['AND', false, 'alike'],
    ['OR', true, 'any'],
    ['OR', false, 'alike'],
  ];
  for (const [combineWith, isExact, how] of ways) {
    const queries = terms.map((term) => queryFor(term, isExact ? [] : alike(term)));
    const found = index.search({ combineWith, queries }, { tokenize: (stem) => [stem], processTerm: (stem) => stem });
    const those = found.flatMap(({ id }) => entries[id as number] ?? []);
    const right = how === 'all' ? those.filter(hasJoined) : those;
    if (right.length === 0) continue;
    const whole = how === 'all' ? right.filter(hasWhole) : right;
    const isWhole = new Set(whole);
    return { found: [...whole, ...right.filter((one) => !isWhole.has(one))], parts: right.length - whole.length, how };
  }
  return { found: [], parts: 0, how: 'all' };

  /** Whether it has each word by itself, however bent, and whatever signs stand on its sides. */
  function hasWhole({ name, words, more }: Searchable): boolean {
    const own = new Set(
      [name, words, more].flatMap(searchWordsOf).flatMap((word) => [stemOf(word), withoutSigns(word)]),
    );
    return terms.every((term) => own.has(term) || own.has(stemOf(term)));
  }

  function hasJoined({ name, words, more }: Searchable): boolean {
    return joined.every((word) => [name, words, more].some((text) => hasAsTyped(text, word)));
  }

  /** Any of the words of which a typed one is one, or a part; by their stems, as the index has them. */
  function queryFor(term: string, further: readonly string[]) {
    const stem = stemOf(term);
    const inWords = [...known].filter((word) => hasPart(word, term));
    const parts = new Set([...inWords, ...further].map(stemOf).filter((one) => one !== stem));
    return {
      combineWith: 'OR' as const,
      queries: [
        { queries: [stem], boost: worth },
        { queries: [...parts], combineWith: 'OR' as const, boost: worthOfPart },
      ],
    };
  }
}

/** Finds words that are like a typed one: those of which its stem is a part, and those that it may be mistyped for. A number is like no other. */
function wordsAlike(known: ReadonlySet<string>): (term: string) => string[] {
  let index: MiniSearch<{ readonly id: string }> | undefined;
  return (term) => {
    if (term.length < fuzzyFrom || /\p{N}/u.test(term)) return [];
    if (!index) {
      index = new MiniSearch({ fields: ['id'], tokenize: (word) => [word], processTerm: (word) => word });
      index.addAll([...known].map((id) => ({ id })));
    }
    const mistyped = index.search(term, { fuzzy: 1 / fuzzyFrom }).map(({ id }) => id as string);
    return [...[...known].filter((word) => hasPart(word, stemOf(term))), ...mistyped];
  };
}
