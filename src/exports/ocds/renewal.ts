import type { Lot } from '../../domain/procured.js';
import { optionGroupsOf } from '../../domain/terms/option-groups.js';
import { type Count, countAt } from '../../domain/terms/reading.js';
import { renewalsText } from '../../text/option-groups.js';
import type { Ledger } from '../ledger.js';
import { isSilence } from '../silence.js';
import type { OcdsField } from './fields.js';
import { inLanguages } from './in-languages.js';
import type { Json } from './without-gaps.js';

/**
 * The options to extend. Their numbers are given where every group of options has one; how long each is stands in words, since
 * `renewal.period` is read in three ways (each, all together, with the initial term) and is never written. Where no source tells
 * whether there are any, neither does this.
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
    if (!isSilence(options)) ledger.note('options', 'dropped', path);
    return {};
  }
  const groups = optionGroupsOf(terms);
  const counts = groups.map((group) => countAt(group, 'count'));
  const [min, max] = [addedUp(counts, 'min'), addedUp(counts, 'max')];
  ledger.note('options', min !== undefined && max !== undefined ? 'carried' : 'approximated', path);
  for (const { value } of groups) if (!isSilence(value.length)) ledger.note('option-length', 'approximated', path);
  const described = inLanguages('description', renewalsText(groups.map(({ value }) => value)));
  return { hasRenewal: true, renewal: { minimumRenewals: min, maximumRenewals: max, ...described } };
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
