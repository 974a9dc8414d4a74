import type { Located } from '../../source/located.js';
import { type Entry, isUnknown } from '../entry.js';
import { optionGroupsOf } from './option-groups.js';
import { countAt, lengthAt } from './reading.js';

/**
 * The most whole months that a contract can last by its terms alone, every option used for as long as it may be: what its
 * lengths add up to, or a maximum of the whole where that is less. `undefined` where nothing bounds it.
 */
export function longestLengthOf(terms: Located<Entry<'terms'>>): number | undefined {
  const { maximumTerm, endsWith } = terms.value;
  const cap = maximumTerm === undefined || isUnknown(maximumTerm) ? undefined : lengthAt(terms, 'maximumTerm').max;
  const lengths = endsWith === undefined ? summed(terms) : undefined;
  const bounds = [lengths, typeof cap === 'number' ? cap : undefined].filter((one) => one !== undefined);
  return bounds.length === 0 ? undefined : Math.min(...bounds);
}

function summed(terms: Located<Entry<'terms'>>): number | undefined {
  const { options } = terms.value;
  if (typeof options === 'string' && options !== 'none') return undefined;
  const { max } = lengthAt(terms, 'initialTerm');
  const added = optionGroupsOf(terms).map((group) => {
    const { max: length } = lengthAt(group, 'length');
    const { max: count, unknown } = countAt(group, 'count');
    return typeof length === 'number' && count !== undefined && !unknown ? count * length : undefined;
  });
  return [typeof max === 'number' ? max : undefined, ...added].reduce<number | undefined>(
    (sum, one) => (sum === undefined || one === undefined ? undefined : sum + one),
    0,
  );
}
