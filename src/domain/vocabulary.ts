import type { InBoth } from '../text/language.js';
import type { Dataset } from './dataset.js';

/** What a coded value is called; the code itself where the vocabulary has no such word. */
export function labelOf(dataset: Dataset, group: string, code: string): InBoth {
  const term = dataset.vocabulary?.groups[group]?.find(({ id }) => id === code);
  return term?.label ?? { nl: code, en: code };
}
