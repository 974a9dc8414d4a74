import type { Day } from '../calendar/day.js';
import type { Dataset, Edition, Region, Track } from './dataset.js';
import { lookUp } from './look-up.js';
import { contractsFor } from './terms/current.js';
import { type Schedule, scheduleOf } from './terms/schedule.js';
import { type Status, statusOf } from './terms/status.js';
import {
  type ContractThing,
  isWithin,
  type SegmentThing,
  segmentName,
  type Things,
  thingsOf,
  trackOf,
} from './things.js';

/** One contract as it was or will be bought: the lots are the segments for which it holds, or the track as a whole. */
export interface Procured {
  readonly region: Region;
  readonly track: Track;
  /** The contract's id, the same in every edition. */
  readonly id: string;
  readonly lots: readonly Lot[];
  /** The editions that tell of it, oldest first. */
  readonly editions: readonly Edition[];
  /** As it is called on the command line. */
  readonly path: string;
}

/** A part that is bought on its own, with the contract as it holds there. */
export interface Lot {
  /** The segment's id; that of the contract where it is bought as a whole. */
  readonly id: string;
  readonly name: string;
  readonly contract: ContractThing;
  readonly things: Things;
  /** As it is called on the command line. */
  readonly path: string;
  readonly schedule: Schedule;
  /** How it stands; missing where municipalities decided apart, so that nothing holds for all of them. */
  readonly status: Status | undefined;
}

/** What was not bought: a grant, or a service that the municipality gives itself. */
export interface NotProcured {
  readonly path: string;
  readonly instrument: 'subsidy' | 'in-house';
}

/**
 * The contracts of a dataset that are procurement, as of a day. Grants and what is done in-house are none, and counted apart; a contract
 * of which no source tells the instrument is among them.
 */
export function procuredIn({ regions }: Dataset, asOf: Day): { procured: Procured[]; not: NotProcured[] } {
  const each = regions.map((region) => procuredOf(region, asOf));
  return { procured: each.flatMap(({ procured }) => procured), not: each.flatMap(({ not }) => not) };
}

/** The same of one region. */
export function procuredOf(region: Region, asOf: Day): { procured: Procured[]; not: NotProcured[] } {
  const procured: Procured[] = [];
  const not: NotProcured[] = [];
  const things = thingsOf(region, asOf);
  for (const [id, all] of things.contractsById) {
    const [first] = all;
    if (!first) continue;
    const track = trackOf(first);
    const lots: Lot[] = [];
    for (const lot of lotsOf(id, all, track, things)) {
      const instrument = instrumentOf(lot.contract, things);
      if (instrument) not.push({ path: lot.path, instrument });
      else lots.push(lot);
    }
    const editions = [...new Set(all.flatMap(({ versions }) => versions.map(({ edition }) => edition)))].sort(
      oldestFirst,
    );
    if (lots.length > 0) procured.push({ region, track, id, lots, editions, path: `${region.id}/${track.id}/${id}` });
  }
  return { procured, not };
}

function instrumentOf(contract: ContractThing, things: Things): NotProcured['instrument'] | undefined {
  const block = lookUp(contract, 'procurement', things)?.located.value;
  const word = typeof block === 'object' ? block.instrument : undefined;
  return word === 'subsidy' || word === 'in-house' ? word : undefined;
}

function lotsOf(id: string, all: readonly ContractThing[], track: Track, things: Things): Lot[] {
  const found: [SegmentThing, ContractThing][] = [];
  for (const segment of things.lowestSegments.get(track) ?? []) {
    const contract = contractsFor(segment, things).find((one) => one.id === id);
    if (contract) found.push([segment, contract]);
  }
  for (const contract of all) {
    const { segment } = contract;
    if (segment && !found.some(([part]) => isWithin(part, segment))) found.push([segment, contract]);
  }
  const above = `${track.region.id}/${track.id}`;
  if (found.length === 0)
    return all.slice(0, 1).map((contract) => lotIn(id, track.name, contract, things, `${above}/${id}`));
  return found.map(([segment, contract]) =>
    lotIn(segment.id, segmentName(segment), contract, things, `${above}/${segment.id}/${id}`),
  );
}

function lotIn(id: string, name: string, contract: ContractThing, things: Things, path: string): Lot {
  const schedule = scheduleOf(contract, things);
  const status = schedule.courses.length < 2 ? statusOf(schedule, schedule.courses[0]) : undefined;
  return { id, name, contract, things, path, schedule, status };
}

function oldestFirst(a: Edition, b: Edition): number {
  return (a.countsFrom ?? '') < (b.countsFrom ?? '') ? -1 : 1;
}
