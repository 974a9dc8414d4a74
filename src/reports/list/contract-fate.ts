import { contractFate } from '../contract-filter.js';
import { type Fate, out } from '../fate.js';
import type { ListOptions } from './listable.js';
import type { Told } from './told.js';

/** What becomes of something that is told of a contract, where only some contracts are asked for; what is of none is out then. */
export function fateOfTold({ part: { contract }, things }: Told, { selection, kind }: ListOptions): Fate {
  return contract ? contractFate(contract, things, { ...selection.contracts, kind }) : out('other-code');
}
