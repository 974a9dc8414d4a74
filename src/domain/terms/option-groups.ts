import { itemsOf, type Located, under } from '../../source/located.js';
import type { Entry } from '../entry.js';

/** The groups of options in a block of terms, as they are written; none where an unknown word stands for them. */
export function optionGroupsOf(terms: Located<Entry<'terms'>>): Located<Entry<'option'>>[] {
  const list = under(terms, 'options');
  return list && typeof list.value !== 'string' ? itemsOf(list as Located<readonly Entry<'option'>[]>) : [];
}
