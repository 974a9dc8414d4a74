import { reasonText } from '../text/days.js';
import type { Text } from '../text/language.js';
import { nearest } from '../text/nearest.js';
import { inAllLanguages, plain } from '../text/phrase.js';
import { calledSo, isSameWord } from '../text/same-word.js';
import type { Dataset, Term, Vocabulary } from './dataset.js';
import { isUnknown } from './entry.js';

/** What a coded value is called; the code itself where the vocabulary has no such word. */
export function labelOf(dataset: Dataset, group: string, code: string): Text {
  if (isUnknown(code)) return reasonText[code];
  const term = dataset.vocabulary?.groups[group]?.find(({ id }) => id === code);
  return term?.label ?? plain(code);
}

/** The terms of a group that a word may mean: by id, by label in either language, or by another name; none where it means nothing. */
export function termsFor(dataset: Dataset, group: string, word: string): Term[] {
  return calledSo(word, dataset.vocabulary?.groups[group] ?? [], termNamesOf);
}

/** The id of the term that somebody most likely meant: the only one called so, else the one with the nearest name. */
export function codeMeantBy(word: string, terms: readonly Term[]): string | undefined {
  const [only, ...others] = terms.filter((term) => rankOf(term, word) >= 0);
  if (only && others.length === 0) return only.id;
  const named = new Map(terms.flatMap((term) => termNamesOf(term).map((name) => [name, term.id])));
  const name = nearest(word, named.keys()) ?? nearest(word.replaceAll('-', ' '), named.keys());
  return name === undefined ? undefined : named.get(name);
}

export interface TermInGroup {
  readonly group: string;
  readonly term: Term;
}

/** Every term with the group it is in, in the order of the vocabulary. */
export function termsIn({ groups }: Vocabulary): TermInGroup[] {
  return Object.entries(groups).flatMap(([group, terms]) => terms.map((term) => ({ group, term })));
}

/** The terms of all groups that a word may mean: those of that id first, then by label, then by another name. */
export function termsCalled(word: string, vocabulary: Vocabulary): TermInGroup[] {
  return termsIn(vocabulary)
    .map((found) => ({ found, rank: rankOf(found.term, word) }))
    .filter(({ rank }) => rank >= 0)
    .sort((a, b) => a.rank - b.rank)
    .map(({ found }) => found);
}

/** Every name of a term; `P×Q, effort-based` is `P×Q` and `effort-based`, too. */
export function termNamesOf({ id, label, aliases = [] }: Term): string[] {
  const labels = inAllLanguages(label);
  return [id, ...labels, ...labels.flatMap((one) => one.split(', ')), ...aliases];
}

/** Where a word stands among the names of a term; -1 where it is none of them. */
function rankOf(term: Term, word: string): number {
  return termNamesOf(term).findIndex((name) => isSameWord(name, word));
}

/** The codes that a word has in a list of another standard; none where it has none there. */
export function standardCodesOf(dataset: Dataset, group: string, word: string, list: string): readonly string[] {
  const term = dataset.vocabulary?.groups[group]?.find(({ id }) => id === word);
  return codesWrittenIn(term?.codes?.[list] ?? []);
}

/** One code, or several, as they are written. */
export function codesWrittenIn(written: string | readonly string[]): readonly string[] {
  return typeof written === 'string' ? [written] : written;
}
