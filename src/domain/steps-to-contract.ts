import type { Located } from '../source/located.js';
import { type Entry, isUnknown } from './entry.js';
import { allOf, type Mapping, type Walked } from './walk.js';

/** The steps that lead to a contract, in the order in which they are taken. */
export const stepsToContract = ['tender-publication', 'award', 'contract-signing'] as const;

/** A milestone that is such a step, with the key of the day that counts: when it took place, else when it was planned. */
export interface StepToContract {
  readonly kind: (typeof stepsToContract)[number];
  readonly contract: string;
  readonly entry: Located<Entry<'milestone'>>;
  readonly mapping: Mapping;
  readonly key: 'actual' | 'planned';
}

/** The steps to contracts that a region tells of, each as one source has it; those without any day are left out. */
export function stepsIn(region: Walked): StepToContract[] {
  return allOf(region, 'milestone').flatMap((mapping) => {
    const { value } = mapping.entry;
    const kind = stepsToContract.find((one) => one === value.kind);
    const key = (['actual', 'planned'] as const).find((one) => value[one] !== undefined && !isUnknown(value[one]));
    if (!kind || !key || value.contract === undefined) return [];
    return [{ kind, contract: value.contract, entry: mapping.entry, mapping: mapping as unknown as Mapping, key }];
  });
}
