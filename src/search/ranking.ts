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
  /** Whether nothing had all the words, so that one of them was enough. */
  readonly isAny: boolean;
}

/** A word of this many letters or more is found with one letter in five mistyped. */
const fuzzyFrom = 5;

/**
 * The entries in which words stand, the best first: names before the words of papers before all else. Case and accents do
 * not count, nor how Dutch bends a word, and the beginning of a word finds it.
 */
export function ranked<T extends Searchable>(entries: readonly T[], asked: string): Ranked<T> {
  const index = new MiniSearch<Searchable & { readonly id: number }>({
    fields: ['name', 'words', 'more'],
    processTerm: stemOf,
  });
  index.addAll(entries.map(({ name, words, more }, id) => ({ id, name, words, more })));
  const searched = (combineWith: 'AND' | 'OR') =>
    index.search(asked, {
      combineWith,
      boost: { name: 3, words: 2 },
      prefix: (term) => term.length > 2,
      fuzzy: (term) => (term.length >= fuzzyFrom ? 0.2 : false),
    });
  const all = searched('AND');
  const found = all.length > 0 ? all : searched('OR');
  return { found: found.flatMap(({ id }) => entries[id as number] ?? []), isAny: all.length === 0 && found.length > 0 };
}

function stemOf(term: string): string | null {
  const folded = term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return folded === '' ? null : stemmer(folded);
}
