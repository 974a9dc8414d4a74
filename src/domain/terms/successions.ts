import { lookUp } from '../look-up.js';
import { type ContractThing, isWithin, keyFor, type Things } from '../things.js';
import { hasTerms, isCovered } from './current.js';
import { isOff } from './off.js';
import type { Dependable } from './terms-conflict.js';
import type { Timed } from './timed.js';

/** A contract and one that it follows. */
export interface Succession {
  readonly next: Timed;
  readonly previous: Timed;
}

/**
 * Every contract that `follows` another, each pair of terms once. A segment's share is held against the share that
 * the segment has of the other, else against the whole, or all shares where that has no terms. Plans that were dropped or redrawn follow nothing.
 */
export function* successionsIn(
  things: Things,
  timed: readonly Timed[],
  areDependable: Dependable,
): Generator<Succession> {
  const schedules = new Map(timed.map((schedule) => [schedule.contract, schedule]));
  const seen = new Map<object, Set<object>>();
  for (const next of timed) {
    const others = seen.get(next.terms.located.value) ?? new Set();
    seen.set(next.terms.located.value, others);
    for (const previous of previousOf(next, things, schedules)) {
      if (others.has(previous.terms.located.value)) continue;
      others.add(previous.terms.located.value);
      if (![next, previous].every(({ terms }) => areDependable(terms.located))) continue;
      yield { next, previous };
    }
  }
}

function previousOf({ contract }: Timed, things: Things, schedules: ReadonlyMap<ContractThing, Timed>): Timed[] {
  return followedBy(contract, things).flatMap((previous) => {
    const timed = schedules.get(previous);
    return timed?.courses.every(({ outcome }) => outcome !== 'withdrawn') ? [timed] : [];
  });
}

/** The contracts that one follows in time, none that was dropped or redrawn; nothing follows from one that was itself. */
export function followedBy(contract: ContractThing, things: Things): ContractThing[] {
  const follows = lookUp(contract, 'follows', things)?.located.value;
  if (!Array.isArray(follows) || isOff(contract, things)) return [];
  return follows.flatMap((id) => calledFor(id, contract, things)).filter((previous) => !isOff(previous, things));
}

/** The nearest contract of an id; where terms stand at its shares alone, those of what the other is bought for. */
function calledFor(id: string, contract: ContractThing, things: Things): ContractThing[] {
  const nearest = nearestFor(id, contract, things);
  if (!nearest) return [];
  const shares = (things.contractsById.get(id) ?? []).filter(
    (one) => one.segment && hasTerms(one) && isWithin(one.segment, contract.segment),
  );
  const isOwn = hasTerms(nearest) && !isCovered(nearest, things);
  return isOwn || shares.length === 0 ? [nearest] : shares;
}

function nearestFor(id: string, { segment }: ContractThing, things: Things): ContractThing | undefined {
  for (let part = segment; ; part = part.parent) {
    const contract = things.contracts.get(keyFor(id, part?.id));
    if (contract || !part) return contract;
  }
}
