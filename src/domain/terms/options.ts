import { itemsOf, keyOf, type Located, under } from '../../source/located.js';
import { type Entry, isUnknown } from '../entry.js';
import { type Assumption, assumedLength } from './assumption.js';
import type { Cause } from './cause.js';
import { type DerivedLength, statedLength } from './derived.js';
import { optionGroupsOf } from './option-groups.js';
import { countAt } from './reading.js';

/** One right to extend, in the order in which they can be used. */
export interface Right {
  readonly id: string;
  readonly length: DerivedLength;
  readonly entry: Located<Entry<'option'>>;
  readonly ifAny: boolean;
  /** There is no last one of its kind: there are as many of these as one cares to look at. */
  readonly endless: boolean;
  /** More of them follow than are counted out. */
  readonly hasMore: true | undefined;
  /** Why it is not known how many there are. */
  readonly countUnknown: Cause | undefined;
}

/** Why there are no options to list: an unknown word instead of a list. */
export function optionsUnknown(terms: Located<Entry<'terms'>>): Cause | undefined {
  const { options } = terms.value;
  if (options === undefined) return { reason: 'missing', at: keyOf(terms, 'options') };
  return isUnknown(options) ? { reason: options, at: keyOf(terms, 'options') } : undefined;
}

/** Whether some options have no last one. */
export function hasEndless(terms: Located<Entry<'terms'>>): boolean {
  return optionGroupsOf(terms).some((group) => countAt(group, 'count').max === undefined);
}

/** The most options that there can be; infinite where they have no last one, or nobody knows how many there are. */
export function mostOptions(terms: Located<Entry<'terms'>>): number {
  return optionGroupsOf(terms).reduce((sum, group) => sum + (countAt(group, 'count').max ?? Infinity), 0);
}

/** More rights to extend than any contract has, all groups together: more is a slip, and nobody waits for it to be counted out. */
export const mostRights = 100;

/** What comes again by the month for two hundred years: further than anybody looks. */
export const endlessMost = 2400;

/** The groups of options numbered through. An endless group comes last: what would follow it is never reached. */
export function* rightsOf(terms: Located<Entry<'terms'>>, { each, lengths }: Assumption): Generator<Right> {
  const list = under(terms, 'options');
  if (!list || typeof list.value === 'string') return;
  const hasMany =
    mostRights < optionGroupsOf(terms).reduce((sum, group) => sum + (countAt(group, 'count').max ?? 0), 0);
  let number = 0;
  for (const entry of itemsOf(list as Located<readonly Entry<'option'>[]>)) {
    const { min, max, unknown } = countAt(entry, 'count');
    const at = keyOf(entry, 'length');
    const stated = statedLength(entry, 'length');
    const lengthOf = (index: number) => assumedLength(lengths.get(index) ?? each, at) ?? stated;
    const right = { entry, ifAny: false, endless: false, hasMore: undefined, countUnknown: unknown };
    if (unknown) {
      yield { ...right, length: lengthOf(number + 1), id: 'options' };
      return;
    }
    const last = max === undefined ? endlessMost : Math.min(max, mostRights - number);
    for (let index = 1; index <= last; index += 1) {
      number += 1;
      yield {
        ...right,
        length: lengthOf(number),
        id: `option-${number}`,
        ifAny: index > min && max !== undefined,
        endless: max === undefined && index > min,
        hasMore: (max === undefined ? index === last : hasMany && number === mostRights) || undefined,
      };
    }
  }
}
