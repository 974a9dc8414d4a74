import type { Located } from '../../source/located.js';
import { isDoubted } from '../doubted.js';
import type { Entry } from '../entry.js';
import { lookUp } from '../look-up.js';
import type { ContractThing, Things } from '../things.js';
import { type AllowedLength, allowedLengthOf } from './allowed-length.js';
import { currentContracts } from './current.js';
import { isOff } from './off.js';
import type { Dependable } from './terms-conflict.js';

/** A public contract that may run for more than four years, and the procedure by which it is awarded. */
export interface LongContract extends AllowedLength {
  readonly contract: ContractThing;
  readonly terms: Located<Entry<'terms'>>;
  readonly procurement: Located<Entry<'procurement'>>;
}

/** How long a framework agreement may run without a reason: four years, in months (Directive 2014/24/EU, article 33(1)). */
const longestFramework = 4 * 12;

/**
 * The public contracts of a region that may surely run for more than four years, by their newest terms, each block of
 * terms once. Those withdrawn, dropped or redrawn are left out, as is whatever is doubted.
 */
export function* longContractsIn(things: Things, areDependable: Dependable): Generator<LongContract> {
  const told = new Set<unknown>();
  for (const contract of currentContracts(things).current) {
    const terms = lookUp(contract, 'terms', things)?.located as Located<Entry<'terms'> | string> | undefined;
    const bought = lookUp(contract, 'procurement', things)?.located as Located<Entry<'procurement'> | string>;
    if (!terms || !bought || isOff(contract, things) || !isMapping(terms) || !isMapping(bought)) continue;
    const { instrument } = bought.value;
    if (told.has(terms.value) || instrument !== 'public-contract' || isDoubted(bought, 'instrument', 'procedure'))
      continue;
    const allowed = areDependable(terms) ? allowedLengthOf(terms, longestFramework) : undefined;
    if (!allowed || (allowed.months !== 'unlimited' && allowed.months <= longestFramework)) continue;
    told.add(terms.value);
    yield { contract, terms, procurement: bought, ...allowed };
  }
}

function isMapping<T extends object>(located: Located<T | string>): located is Located<T> {
  return typeof located.value !== 'string';
}
