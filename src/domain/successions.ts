import type { Agreed } from './agreed.js';
import type { Region } from './dataset.js';
import { latestThingsIn } from './latest-things.js';
import { areSound } from './proof.js';
import { type Schedule, scheduleOf } from './schedule.js';
import { conflictOf } from './terms-conflict.js';
import { type ContractThing, keyFor, lookUp, replacedIn, type Things } from './things.js';

/** A schedule whose terms are known. */
export interface Timed extends Schedule {
  readonly agreed: Agreed;
  readonly terms: NonNullable<Schedule['terms']>;
}

/** A contract and one that it follows, as of the newest edition. */
export interface Succession {
  readonly next: Timed;
  readonly previous: Timed;
}

/**
 * Every contract that `follows` another, each pair of terms once. A segment's share is held against the share that
 * the segment has of the other, else against the whole. Plans that were dropped or redrawn follow nothing.
 */
export function* successionsIn(regions: readonly Region[]): Generator<Succession> {
  for (const { things } of latestThingsIn(regions)) {
    const gone = replacedIn(things);
    const seen = new Map<object, Set<object>>();
    for (const contract of things.contracts.values()) {
      const follows = lookUp(contract, 'follows', things)?.located.value;
      if (!Array.isArray(follows)) continue;
      for (const id of follows) {
        const before = nearestFor(id, contract, things);
        if (!before || [contract, before].some((one) => gone.has(one.id) || isOff(one, things))) continue;
        const [next, previous] = [timedOf(contract, things), timedOf(before, things)];
        if (!next || !previous) continue;
        const others = seen.get(next.terms.located.value) ?? new Set();
        seen.set(next.terms.located.value, others);
        if (others.has(previous.terms.located.value)) continue;
        others.add(previous.terms.located.value);
        yield { next, previous };
      }
    }
  }
}

function nearestFor(id: string, { segment }: ContractThing, things: Things): ContractThing | undefined {
  for (let part = segment; ; part = part.parent) {
    const contract = things.contracts.get(keyFor(id, part?.id));
    if (contract || !part) return contract;
  }
}

function isOff(contract: ContractThing, things: Things): boolean {
  const stage = lookUp(contract, 'stage', things)?.located.value;
  return stage === 'withdrawn' || stage === 'dropped';
}

function timedOf(contract: ContractThing, things: Things): Timed | undefined {
  const schedule = scheduleOf(contract, things);
  const { terms, agreed } = schedule;
  if (!terms || !agreed || schedule.courses.some(({ outcome }) => outcome === 'withdrawn')) return undefined;
  return areSound(terms.located) && !conflictOf(terms.located) ? { ...schedule, terms, agreed } : undefined;
}
