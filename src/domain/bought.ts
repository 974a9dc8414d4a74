import { itemsOf, type Located } from '../source/located.js';
import type { Entry } from './entry.js';
import { lookUp } from './look-up.js';
import type { ContractThing, Things } from './things.js';

/** How a contract is bought and paid: the blocks that say it, each wherever it stands. */
export interface Bought {
  readonly contract: ContractThing;
  readonly procurement: Located<Entry<'procurement'>>;
  /** The parts of its funding; none where no source gives any. */
  readonly funding: readonly Located<Entry<'funding'>>[];
  readonly providers: Located<Entry<'providers'>> | undefined;
}

/** How every contract of a region is bought. Blocks that hold for more than one contract or share come with each of them. */
export function* boughtIn(things: Things): Generator<Bought> {
  for (const contract of things.contracts.values()) {
    const procurement = lookUp(contract, 'procurement', things)?.located;
    if (!procurement || typeof procurement.value === 'string') continue;
    const funding = lookUp(contract, 'funding', things)?.located;
    const providers = lookUp(contract, 'providers', things)?.located;
    yield {
      contract,
      procurement: procurement as Located<Entry<'procurement'>>,
      funding: Array.isArray(funding?.value) ? itemsOf(funding as Located<readonly Entry<'funding'>[]>) : [],
      providers: typeof providers?.value === 'object' ? (providers as Located<Entry<'providers'>>) : undefined,
    };
  }
}
