import type { Entry } from '../../domain/entry.js';
import type { Lot } from '../../domain/procured.js';
import { optionGroupsOf } from '../../domain/terms/option-groups.js';
import { type Count, countAt } from '../../domain/terms/reading.js';
import type { Located } from '../../source/located.js';
import type { Ledger } from '../ledger.js';
import type { OcdsField } from './fields.js';
import type { Json } from './without-gaps.js';

/**
 * The options to extend. Their numbers are given where every group of options has one; how long each is stands in words, since
 * `renewal.period` is read in two ways and is never written. Where no source tells whether there are any, neither does this.
 */
export function renewalOf({ schedule, path }: Lot, ledger: Ledger<OcdsField>): Json {
  const terms = schedule.terms?.located;
  const options = terms?.value.options;
  if (!terms || options === undefined) return {};
  if (options === 'none') {
    ledger.note('options', 'carried', path);
    return { hasRenewal: false };
  }
  if (typeof options === 'string') {
    if (options !== 'not-stated') ledger.note('options', 'dropped', path);
    return {};
  }
  const groups = optionGroupsOf(terms);
  const counts = groups.map((group) => countAt(group, 'count'));
  const [min, max] = [addedUp(counts, 'min'), addedUp(counts, 'max')];
  ledger.note('options', min !== undefined && max !== undefined ? 'carried' : 'approximated', path);
  for (const _ of groups) ledger.note('option-length', 'approximated', path);
  return {
    hasRenewal: true,
    renewal: { minimumRenewals: min, maximumRenewals: max, description: groups.map(groupText).join('; ') },
  };
}

/** The sum of one side of all counts; `undefined` where one of them is not known. */
function addedUp(counts: readonly Count[], side: 'min' | 'max'): number | undefined {
  let sum = 0;
  for (const count of counts) {
    const number = count.unknown ? undefined : count[side];
    if (number === undefined) return undefined;
    sum += number;
  }
  return sum;
}

/** As the data write it: `4 × P1Y`. */
function groupText({ value: { count, length } }: Located<Entry<'option'>>): string {
  return `${count ?? '?'} × ${length ?? '?'}`;
}
