import type { Dataset } from '../../domain/dataset.js';
import { unknownWords } from '../../domain/entry.js';
import { termsFor } from '../../domain/vocabulary.js';
import { reasonText } from '../../text/days.js';
import type { Text } from '../../text/language.js';
import { inAllLanguages } from '../../text/phrase.js';
import { isSameWord } from '../../text/same-word.js';
import type { CodedKey } from '../units.js';
import type { CodeFilter } from './filter.js';

/** A word that no term of its group means. */
export interface NoTerm {
  readonly group: string;
  readonly word: string;
  /** All that may be typed, and one label for each. */
  readonly names: readonly string[];
  readonly labels: readonly Text[];
}

/** The codes that words stand for, under each key. */
export function codeFilterFor(words: ReadonlyMap<CodedKey, string>, dataset: Dataset): CodeFilter | NoTerm {
  const found = new Map<CodedKey, readonly string[]>();
  for (const [key, word] of words) {
    const codes = codesCalled(key, word, dataset);
    if ('names' in codes) return codes;
    found.set(key, codes);
  }
  return found;
}

/** The codes of a group that a word stands for, by id, label or another name; an unknown word (`not-stated`) stands for itself. */
export function codesCalled(group: string, word: string, dataset: Dataset): readonly string[] | NoTerm {
  const unknown = unknownWords.find((one) =>
    [one, ...inAllLanguages(reasonText[one])].some((name) => isSameWord(name, word)),
  );
  if (unknown !== undefined) return [unknown];
  // A SAS option is told and asked for by its number.
  const isOption = group === 'sas-option';
  const ids = termsFor(dataset, group, isOption && /^\d+$/.test(word) ? `sas-${word}` : word).map(({ id }) => id);
  if (ids.length > 0) return isOption ? ids.map((id) => id.replace(/^sas-/, '')) : ids;
  const terms = dataset.vocabulary?.groups[group] ?? [];
  const names = [...new Set(terms.flatMap(({ id, label }) => [id, ...inAllLanguages(label)]))];
  return { group, word, names, labels: terms.map(({ label }) => label) };
}
