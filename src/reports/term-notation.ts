import type { Entry } from '../domain/entry.js';
import { optionGroupsOf } from '../domain/terms/option-groups.js';
import type { Located } from '../source/located.js';
import type { InBoth } from '../text/language.js';
import { optionText, termText, yearsText } from '../text/notation.js';

/** The initial term and the options in one notation: `4 + 4×?`. */
export function termNotation(terms: Located<Entry<'terms'>>): InBoth {
  const { initialTerm = '', options } = terms.value;
  const groups = optionGroupsOf(terms).map(({ value: { count = '', length = '' } }) =>
    optionText(String(count), yearsText(length)),
  );
  const shown = typeof options === 'string' ? (options === 'none' ? 'none' : 'unknown') : groups;
  return termText(yearsText(initialTerm), shown);
}
