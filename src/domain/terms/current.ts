import { type ContractThing, keyFor, replacedIn, type SegmentThing, type Things, trackOf, wholeOf } from '../things.js';

/**
 * The contracts that have terms of their own as of a day, in the order of the files. A whole is left out where every
 * segment has terms of its own; `replaced` are those that a newer plan has taken the place of.
 */
export function currentContracts(things: Things): { current: ContractThing[]; replaced: ContractThing[] } {
  const gone = replacedIn(things);
  const isGone = ({ id, segment }: ContractThing) => gone.has(id) || (segment !== undefined && gone.has(segment.id));
  const own = [...things.contracts.values()].filter(
    (one) => (hasTerms(one) || !wholeOf(one, things)) && !isCovered(one, things),
  );
  return { current: own.filter((one) => !isGone(one)), replaced: own.filter(isGone) };
}

/** The contracts that hold for one segment: its own, and those of what it is a part of, unless it has its share of them. */
export function contractsFor(segment: SegmentThing, things: Things): ContractThing[] {
  const gone = replacedIn(things);
  const track = segment.versions[0]?.edition.track;
  const found = new Map<string, ContractThing>();
  for (let part: SegmentThing | undefined = segment; ; part = part.parent) {
    for (const contract of things.contracts.values()) {
      if (contract.segment !== part || found.has(contract.id) || gone.has(contract.id)) continue;
      if (part || trackOf(contract) === track) found.set(contract.id, contract);
    }
    if (!part) return [...found.values()];
  }
}

/** Whether every segment of the track has terms of its own for this contract, so that nothing is left for the whole. */
function isCovered(contract: ContractThing, things: Things): boolean {
  if (contract.segment) return false;
  const ofTrack = [...things.segments.values()].filter(
    ({ versions }) => versions[0]?.edition.track === trackOf(contract),
  );
  const parents = new Set(ofTrack.map(({ parent }) => parent));
  const bottom = ofTrack.filter((segment) => !parents.has(segment));
  return bottom.length > 0 && bottom.every((segment) => hasShareWithTerms(contract.id, segment, things));
}

function hasShareWithTerms(id: string, segment: SegmentThing, things: Things): boolean {
  for (let part: SegmentThing | undefined = segment; part; part = part.parent) {
    const share = things.contracts.get(keyFor(id, part.id));
    if (share && hasTerms(share)) return true;
  }
  return false;
}

function hasTerms(contract: ContractThing): boolean {
  return contract.versions.some(({ entry }) => entry.value.terms !== undefined);
}
