import { offAs } from '../../domain/terms/off.js';
import type { ContractThing, Things } from '../../domain/things.js';
import { areOffAsked, type ContractFilter } from '../contract-filter.js';
import { type Fate, fateByCode, out, worstOf } from '../fate.js';
import { type CodedKey, codesOf } from '../units.js';

/** What things must have to be listed: one of the codes under each key. */
export type CodeFilter = ReadonlyMap<CodedKey, readonly string[]>;

/** A contract as of a day. */
export interface Seen {
  readonly contract: ContractThing;
  readonly things: Things;
}

/**
 * Whether a contract has one of the codes under each key. Nobody can tell of one whose code no source gives; a plan that
 * came to nothing has none, unless such plans are asked for.
 */
export function fateByCodes(one: Seen, codes: CodeFilter, filter: ContractFilter = {}): Fate {
  const off = codes.size > 0 && !areOffAsked(filter) && offAs(one.contract, one.things);
  if (off) return out(off);
  return worstOf([...codes].map(([key, wanted]) => fateByCode(codesOf(one, key), wanted)));
}
