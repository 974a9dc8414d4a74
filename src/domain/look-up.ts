import { type Located, under } from '../source/located.js';
import type { Edition, RegionEdition } from './dataset.js';
import type { Entry } from './entry.js';
import { tells } from './silent.js';
import { type ContractThing, type Things, trackOf, wholeOf } from './things.js';

/** A block or value with the edition that says it. */
export interface Found<T> {
  readonly located: Located<T>;
  /** The contract or edition in whose mapping it stands. */
  readonly mapping: Located<object>;
  readonly edition: Edition | RegionEdition;
  /** Where it was found: on the thing itself, or on the whole of which it is a share; missing where the region says it. */
  readonly on: ContractThing | undefined;
}

/**
 * What counts for a key of a contract: its newest word on it; where it has none, that of the share's whole, and last what
 * the region says of the procurement of its tracks. A block comes whole from one edition. That a part was not read, or that a
 * source is only silent, ends no look-up: it counts where nobody tells more. `undefined` where nothing says anything.
 */
export function lookUp<K extends keyof Entry<'contract'> & string>(
  contract: ContractThing,
  key: K,
  things: Things,
): Found<NonNullable<Entry<'contract'>[K]>> | undefined {
  let untold: Found<NonNullable<Entry<'contract'>[K]>> | undefined;
  for (const { edition, entry } of contract.versions) {
    const located = under(entry, key);
    if (!located) continue;
    const found = { located, mapping: entry, edition, on: contract };
    if (tells(entry.value, key)) return found;
    untold ??= found;
  }
  const whole = wholeOf(contract, things);
  return (whole ? lookUp(whole, key, things) : inRegion(contract, key, things)) ?? untold;
}

/** What the region says, which is of its regular contracts: others have blocks of their own. */
function inRegion<K extends keyof Entry<'contract'> & string>(
  contract: ContractThing,
  key: K,
  things: Things,
): Found<NonNullable<Entry<'contract'>[K]>> | undefined {
  if (key !== 'procurement' || !isRegular(contract, things)) return undefined;
  let untold: Found<NonNullable<Entry<'contract'>[K]>> | undefined;
  for (const edition of things.regionEditions(trackOf(contract))) {
    const located = under(edition.entry, 'procurement');
    if (!located) continue;
    const found = {
      located: located as Located<NonNullable<Entry<'contract'>[K]>>,
      mapping: edition.entry,
      edition,
      on: undefined,
    };
    if (tells(edition.entry.value, 'procurement')) return found;
    untold ??= found;
  }
  return untold;
}

/** Whether a contract is told to be a regular one. */
export function isRegular(contract: ContractThing, things: Things): boolean {
  return lookUp(contract, 'kind', things)?.located.value === 'regular';
}
