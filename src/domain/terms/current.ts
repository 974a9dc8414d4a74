import { isOpen } from '../../calendar/window.js';
import { lookUp } from '../look-up.js';
import { type ContractThing, keyFor, type SegmentThing, type Things, trackOf, wholeOf } from '../things.js';
import { lastMoveOf, names } from './events.js';
import { isOff, replacementOf } from './off.js';
import { dayAt } from './reading.js';

/** The contracts that have terms of their own as of a day, by whether a newer plan took their place. */
export interface Contracts {
  readonly current: readonly ContractThing[];
  readonly replaced: readonly ContractThing[];
  /** Those that were replaced in the paper that told of them: no earlier day shows them. */
  readonly replacedAtOnce: readonly ContractThing[];
}

/** The same, in the order of the files. A whole is left out where every segment has terms of its own. */
export function currentContracts(things: Things): Contracts {
  const own = [...things.contracts.values()].filter(
    (one) => (hasTerms(one) || !wholeOf(one, things)) && !isCovered(one, things) && !hasMoved(one),
  );
  const by = new Map(own.map((one) => [one, replacementOf(one, things)]));
  return {
    current: own.filter((one) => !by.get(one)),
    replaced: own.filter((one) => by.get(one)?.isInOnePaper === false),
    replacedAtOnce: own.filter((one) => by.get(one)?.isInOnePaper === true),
  };
}

/**
 * The contracts that are current, or hold for a segment; those that a newer plan took the place of are among the current ones where
 * they are asked for, of a segment its own shares, and else told apart, of a segment not at all.
 */
export function contractsWanted(segment: SegmentThing | undefined, things: Things, withReplaced: boolean): Contracts {
  if (!segment && !withReplaced) return currentContracts(things);
  const { current, replaced, replacedAtOnce } = currentContracts(things);
  const off = withReplaced ? [...replaced, ...replacedAtOnce] : [];
  return {
    current: segment
      ? [...contractsFor(segment, things), ...off.filter((one) => one.segment === segment)]
      : [...current, ...off],
    replaced: [],
    replacedAtOnce: [],
  };
}

/** The contracts of one segment: those it names, and those of what it is a part of that come down to it. */
export function contractsFor(segment: SegmentThing, things: Things): ContractThing[] {
  return contractsAround(segment, things).filter(
    (contract) => contract.segment === segment || comesDown(contract, segment, things),
  );
}

/** Those of what it is a part of of which no source says that they are the segment's, too. */
export function notKnownFor(segment: SegmentThing, things: Things): ContractThing[] {
  const known = new Set(contractsFor(segment, things).map(({ id }) => id));
  return contractsAround(segment, things).filter(({ id }) => !known.has(id));
}

/** All contracts of a segment and of what it is a part of, each at the nearest place; without what a newer plan replaced. */
function contractsAround(segment: SegmentThing, things: Things): ContractThing[] {
  const track = segment.versions[0]?.edition.track;
  const found = new Map<string, ContractThing>();
  for (let part: SegmentThing | undefined = segment; ; part = part.parent) {
    for (const contract of things.contractsIn.get(part) ?? []) {
      if (found.has(contract.id) || trackOf(contract) !== track) continue;
      if (!replacementOf(contract, things)) found.set(contract.id, contract);
    }
    if (!part) return [...found.values()];
  }
}

/**
 * Whether a contract goes down by itself to a segment below it: while it is in force, and to the segments of the editions
 * that tell it as regular.
 */
function comesDown(contract: ContractThing, segment: SegmentThing, things: Things): boolean {
  if (lookUp(contract, 'kind', things)?.located.value !== 'regular') return false;
  if (isOff(contract, things) || hasEnded(contract, things)) return false;
  const editions = new Set(segment.versions.map(({ edition }) => edition));
  return contract.versions.some(({ edition }) => editions.has(edition));
}

/** Whether a source says that a contract has ended. */
function hasEnded(contract: ContractThing, things: Things): boolean {
  if (lookUp(contract, 'stage', things)?.located.value === 'ended') return true;
  const last = lastMoveOf(contract, things);
  if (last?.value.kind !== 'ended') return false;
  const { latest } = dayAt(last, names(last, 'lastDay') ? 'lastDay' : 'day');
  return isOpen(latest) || latest < things.asOf;
}

/** Whether the segment of which a contract is a share has moved to another track since. */
function hasMoved(contract: ContractThing): boolean {
  const now = contract.segment?.versions[0]?.edition.track;
  return now !== undefined && now !== trackOf(contract);
}

/** Whether every segment of the track has terms of its own for this contract, so that nothing is left for the whole. */
export function isCovered(contract: ContractThing, things: Things): boolean {
  if (contract.segment) return false;
  const bottom = things.lowestSegments.get(trackOf(contract)) ?? [];
  return bottom.length > 0 && bottom.every((segment) => hasShareWithTerms(contract.id, segment, things));
}

function hasShareWithTerms(id: string, segment: SegmentThing, things: Things): boolean {
  for (let part: SegmentThing | undefined = segment; part; part = part.parent) {
    const share = things.contracts.get(keyFor(id, part.id));
    if (share && hasTerms(share)) return true;
  }
  return false;
}

/** Whether any source gives terms of a contract at this very place. */
export function hasTerms(contract: ContractThing): boolean {
  return contract.versions.some(({ entry }) => entry.value.terms !== undefined);
}
