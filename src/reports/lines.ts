import type { Day } from '../calendar/day.js';
import type { Dataset, Region } from '../domain/dataset.js';
import { contractsFor, currentContracts, notKnownFor } from '../domain/terms/current.js';
import { type AssumptionOf, type Schedule, scheduleOf } from '../domain/terms/schedule.js';
import { type ContractThing, type SegmentThing, type Things, thingsOf, trackOf } from '../domain/things.js';
import { regionsFor, type Selection, tracksFor, type Unknown, unknownPart } from './selection.js';

/** One contract with its schedule, as it was asked for. */
export interface Line {
  readonly schedule: Schedule;
  readonly things: Things;
  /** The segment that was asked for, where the contract holds for more than that. */
  readonly segment: SegmentThing | undefined;
  readonly dataset: Dataset;
}

export interface Lines {
  readonly lines: readonly Line[];
  /** Contracts that a newer plan has taken the place of. */
  readonly replaced: readonly ContractThing[];
  /** Plans that were replaced in the paper that told of them. */
  readonly replacedAtOnce: readonly Line[];
  /** With a segment: contracts of the whole of which no source says that they are the segment's, too. */
  readonly notKnown: readonly ContractThing[];
}

/**
 * The contracts that are asked for as of a day, by region and track, prior ones before those that follow. A word that
 * names nothing comes back as `Unknown`.
 */
export function linesFor(
  dataset: Dataset,
  selection: Selection,
  asOf: Day,
  assumptionOf?: AssumptionOf,
): Lines | Unknown {
  const regions = regionsFor(selection, dataset);
  if (!Array.isArray(regions)) return regions;
  const everything = regions.flatMap((region) => [...thingsOf(region, '2199-12-31' as Day).segments.keys()]);
  const unknown = unknownPart(selection, regions, everything);
  if (unknown) return unknown;
  const lines: Line[] = [];
  const replaced: ContractThing[] = [];
  const replacedAtOnce: Line[] = [];
  const notKnown: ContractThing[] = [];
  for (const region of regions) {
    const things = thingsOf(region, asOf);
    const segment = selection.segment === undefined ? undefined : things.segments.get(selection.segment);
    if (selection.segment !== undefined && !segment) continue;
    const contracts = segment
      ? { current: contractsFor(segment, things), replaced: [], replacedAtOnce: [] }
      : currentContracts(things);
    const tracks = tracksFor(region, selection.track);
    const isAsked = (one: ContractThing) => tracks.includes(trackOf(one));
    replaced.push(...contracts.replaced.filter(isAsked));
    if (segment) notKnown.push(...notKnownFor(segment, things).filter(isAsked));
    const lineOf = (contract: ContractThing): Line => ({
      schedule: scheduleOf(contract, things, assumptionOf),
      things,
      segment: segment ?? contract.segment,
      dataset,
    });
    lines.push(...inTrackOrder(contracts.current.filter(isAsked), region).map(lineOf));
    replacedAtOnce.push(...inTrackOrder(contracts.replacedAtOnce.filter(isAsked), region).map(lineOf));
  }
  return { lines, replaced, replacedAtOnce, notKnown };
}

/** By track as the file has them; prior contracts before those that follow, whole tracks before segments. */
function inTrackOrder(contracts: readonly ContractThing[], region: Region): ContractThing[] {
  const track = (one: ContractThing) => region.tracks.indexOf(trackOf(one));
  return [...contracts].sort((a, b) => track(a) - track(b));
}
