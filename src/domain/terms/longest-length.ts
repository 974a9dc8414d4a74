import { added, compared, type Length, multiplied } from '../../calendar/length.js';
import { isOpenEnd } from '../../calendar/span.js';
import type { Located } from '../../source/located.js';
import { type Entry, isUnknown } from '../entry.js';
import { optionGroupsOf } from './option-groups.js';
import { countAt, type Input, lengthAt } from './reading.js';

/**
 * The longest that a contract can last by its terms alone, every option used for as long as it may be: what its
 * lengths add up to, or a maximum of the whole where that is less. `undefined` where nothing bounds it.
 */
export function longestLengthOf(terms: Located<Entry<'terms'>>): Length | undefined {
  const { maximumTerm, endsWith } = terms.value;
  const cap = maximumTerm === undefined || isUnknown(maximumTerm) ? undefined : longestAt(terms, 'maximumTerm');
  const whole = endsWith === undefined ? optionsAddedUp(terms) : undefined;
  if (cap === undefined || whole === undefined) return cap ?? whole;
  return (compared(cap, whole) ?? 0) < 0 ? cap : whole;
}

function optionsAddedUp(terms: Located<Entry<'terms'>>): Length | undefined {
  const { options } = terms.value;
  if (typeof options === 'string' && options !== 'none') return undefined;
  const lengths = optionGroupsOf(terms).map((group) => {
    const length = longestAt(group, 'length');
    const { max: count, unknown } = countAt(group, 'count');
    return length !== undefined && count !== undefined && !unknown ? multiplied(length, count) : undefined;
  });
  return [longestAt(terms, 'initialTerm'), ...lengths].reduce<Length | undefined>(
    (sum, one) => (sum === undefined || one === undefined ? undefined : added(sum, one)),
    0,
  );
}

function longestAt(mapping: Input['mapping'], key: string): Length | undefined {
  const { max } = lengthAt(mapping, key);
  return isOpenEnd(max) ? undefined : max;
}
