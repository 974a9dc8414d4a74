import type { InBoth } from '../text/language.js';
import type { Dataset, Term } from './dataset.js';

/** What a coded value is called; the code itself where the vocabulary has no such word. */
export function labelOf(dataset: Dataset, group: string, code: string): InBoth {
  const term = dataset.vocabulary?.groups[group]?.find(({ id }) => id === code);
  return term?.label ?? { nl: code, en: code };
}

/** The terms of a group that a word may mean: by id, by label in either language, or by another name; none where it means nothing. */
export function termsFor(dataset: Dataset, group: string, word: string): Term[] {
  const terms = dataset.vocabulary?.groups[group] ?? [];
  const byId = terms.filter(({ id }) => id === word);
  return byId.length > 0 ? byId : terms.filter((term) => namesOf(term).some((name) => isSame(name, word)));
}

/** Every name of a term. */
export function namesOf({ id, label, aliases = [] }: Term): string[] {
  return [id, label.nl, label.en, ...aliases];
}

function isSame(a: string, b: string): boolean {
  return a.localeCompare(b, 'nl', { sensitivity: 'base' }) === 0;
}
