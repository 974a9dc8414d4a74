import { stemmer } from '@orama/stemmers/dutch';
import MiniSearch from 'minisearch';

/** Something that can be found: what it is called, the words of a paper, and what else is told of it. */
export interface Searchable {
  readonly name: string;
  readonly words: string;
  readonly more: string;
}

/** What was found, the best first. */
export interface Ranked<T> {
  readonly found: readonly T[];
  /** Whether all words stand there as they were typed, are only alike, or one of them was enough. */
  readonly how: WordsFound;
}

export type WordsFound = 'all' | 'alike' | 'any';

/** A word of this many letters or more is found with one letter in five mistyped. */
const fuzzyFrom = 5;

/**
 * The entries in which words stand, the best first: names before the words of papers before all else. Case and accents do
 * not count, nor how Dutch bends a word, and the beginning of a word finds it. Words with a letter mistyped are found where none stand as typed.
 */
export function ranked<T extends Searchable>(entries: readonly T[], asked: string): Ranked<T> {
  const index = new MiniSearch<Searchable & { readonly id: number }>({
    fields: ['name', 'words', 'more'],
    processTerm: stemOf,
  });
  index.addAll(entries.map(({ name, words, more }, id) => ({ id, name, words, more })));
  const typed = new Set(inPlainLetters(asked).split(/[^\p{L}\p{N}]+/u));
  const ways: readonly (readonly ['AND' | 'OR', isExact: boolean, WordsFound])[] = [
    ['AND', true, 'all'],
    ['AND', false, 'alike'],
    ['OR', true, 'any'],
    ['OR', false, 'alike'],
  ];
  for (const [combineWith, isExact, how] of ways) {
    const found = index.search(asked, {
      combineWith,
      boost: { name: 3, words: 2 },
      // A stem is shorter than the word, and begins too many others: `jan` those for January.
      prefix: (term) => term.length > 2 && typed.has(term),
      fuzzy: (term) => (!isExact && term.length >= fuzzyFrom ? 0.2 : false),
    });
    if (found.length > 0) return { found: found.flatMap(({ id }) => entries[id as number] ?? []), how };
  }
  return { found: [], how: 'all' };
}

function stemOf(term: string): string | null {
  const word = inPlainLetters(term);
  return word === '' ? null : stemmer(word);
}

/** In small letters and without accents. */
function inPlainLetters(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
