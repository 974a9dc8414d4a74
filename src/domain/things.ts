import type { Day } from '../calendar/day.js';
import { itemsOf, type Located, under } from '../source/located.js';
import type { Edition, Region, RegionEdition, Track } from './dataset.js';
import { type Entry, isUnknown, type Members } from './entry.js';
import { grouped } from './grouped.js';
import { onceForEach } from './once.js';
import { regionEditionsFor } from './region-editions.js';
import { tells } from './silent.js';

/** What one edition says of one contract or segment. */
export interface Version<M extends 'contract' | 'segment'> {
  readonly edition: Edition;
  readonly entry: Located<Entry<M>>;
}

/** A segment as of a day: the same id in every edition is the same segment. */
export interface SegmentThing {
  readonly id: string;
  readonly parent: SegmentThing | undefined;
  /** Newest first. */
  readonly versions: Version<'segment'>[];
}

/** A contract as of a day, for the whole track or for one segment: there it is that segment's share. */
export interface ContractThing {
  readonly id: string;
  readonly region: Region;
  readonly segment: SegmentThing | undefined;
  /** Newest first. */
  readonly versions: Version<'contract'>[];
}

/** All contracts and segments of a region that the editions known on a day tell of. */
export interface Things {
  readonly asOf: Day;
  /** By id and segment. */
  readonly contracts: ReadonlyMap<string, ContractThing>;
  readonly segments: ReadonlyMap<string, SegmentThing>;
  /** A whole and its shares, by their id. */
  readonly contractsById: ReadonlyMap<string, readonly ContractThing[]>;
  /** The shares of each segment; those of a whole track under `undefined`. */
  readonly contractsIn: ReadonlyMap<SegmentThing | undefined, readonly ContractThing[]>;
  /** Of each track the segments that no other one of it is a part of. */
  readonly lowestSegments: ReadonlyMap<Track | undefined, readonly SegmentThing[]>;
  /** What came in the place of a contract or segment, by the id of that, in the order of `contracts` and `segments`. */
  readonly replacements: ReadonlyMap<string, readonly Replacing[]>;
  /** What is told of several tracks at once, this one among them: see `regionEditionsFor`. */
  readonly regionEditions: (track: Track) => readonly RegionEdition[];
  /** What is told last of the municipalities of a track, by an edition of its own, else by one of several tracks. */
  readonly membersOf: (track: Track) => MembersTold | undefined;
}

/** A newer plan, and the day of the oldest source that says what it takes the place of. */
export interface Replacing {
  readonly id: string;
  readonly since: string;
  /** Its place among all things. */
  readonly order: number;
}

/** The contracts and segments of a region as of a day. Editions whose source may be later are left out. */
export function thingsOf(region: Region, asOf: Day): Things {
  const contracts = new Map<string, ContractThing>();
  const segments = new Map<string, SegmentThing>();
  for (const edition of newestFirst(region, asOf)) {
    const visit = (of: Located<Entry<'edition'> | Entry<'segment'>>, parent: SegmentThing | undefined) => {
      for (const entry of itemsUnder<Entry<'contract'>>(of, 'contracts')) {
        const key = keyFor(entry.value.id, parent?.id);
        const thing = contracts.get(key) ?? { id: entry.value.id, region, segment: parent, versions: [] };
        contracts.set(key, thing);
        thing.versions.push({ edition, entry });
      }
      for (const entry of itemsUnder<Entry<'segment'>>(of, 'segments')) {
        const { id } = entry.value;
        const thing = segments.get(id) ?? { id, parent, versions: [] };
        segments.set(id, thing);
        thing.versions.push({ edition, entry });
        visit(entry, thing);
      }
    };
    visit(edition.entry, undefined);
  }
  const all = [...contracts.values()];
  const regionEditions = onceForEach((track: Track) => regionEditionsFor(track, asOf));
  return {
    asOf,
    contracts,
    segments,
    contractsById: grouped(all, ({ id }) => id),
    contractsIn: grouped(all, ({ segment }) => segment),
    lowestSegments: lowestAmong(segments.values()),
    replacements: replacementsAmong([...all, ...segments.values()]),
    regionEditions,
    membersOf: onceForEach((track: Track) => {
      const known = track.editions.filter(({ countsFrom }) => countsFrom !== undefined && countsFrom <= asOf);
      return membersToldIn([...known.reverse(), ...regionEditions(track)]);
    }),
  };
}

/** What is told of municipalities, and in which mapping. */
export interface MembersTold {
  readonly value: Members;
  readonly mapping: Located<object>;
}

/** What the first of some editions or versions tells that tells of municipalities; where none does, that one is silent on them. */
export function membersToldIn(all: Iterable<{ readonly entry: Located<object> }>): MembersTold | undefined {
  let untold: MembersTold | undefined;
  for (const { entry: mapping } of all) {
    const { municipalities: value } = mapping.value as Entry<'edition'>;
    if (tells(mapping.value, 'municipalities')) return { value: value as Members, mapping };
    if (value !== undefined && value !== 'not-read') untold ??= { value, mapping };
  }
  return untold;
}

function lowestAmong(segments: Iterable<SegmentThing>): Things['lowestSegments'] {
  const byTrack = grouped(segments, ({ versions }) => versions[0]?.edition.track);
  return new Map(
    [...byTrack].map(([track, ofTrack]) => {
      const parents = new Set(ofTrack.map(({ parent }) => parent));
      return [track, ofTrack.filter((segment) => !parents.has(segment))];
    }),
  );
}

function replacementsAmong(all: readonly (ContractThing | SegmentThing)[]): Things['replacements'] {
  const found = new Map<string, Replacing[]>();
  for (const [order, { id, versions }] of all.entries()) {
    const since = new Map<string, string>();
    // Newest first, so that the oldest stays.
    for (const { edition, entry } of versions)
      for (const old of entry.value.replaces ?? []) since.set(old, edition.countsFrom ?? '');
    for (const [old, day] of since) {
      const by = found.get(old);
      if (by) by.push({ id, since: day, order });
      else found.set(old, [{ id, since: day, order }]);
    }
  }
  return found;
}

/** The contract of which this one is a segment's share; `undefined` where it is none. */
export function wholeOf(contract: ContractThing, things: Things): ContractThing | undefined {
  if (!contract.segment) return undefined;
  for (let segment = contract.segment.parent; ; segment = segment.parent) {
    const whole = things.contracts.get(keyFor(contract.id, segment?.id));
    if (whole || !segment) return whole;
  }
}

/** What a segment is called; its id where the sources give no name. */
export function segmentName(segment: SegmentThing): string {
  for (const { entry } of segment.versions) {
    const { name } = entry.value;
    if (name !== undefined && !isUnknown(name)) return name;
  }
  return segment.id;
}

/** Whether a segment is the whole or a part of it, however deep; the track, `undefined`, is the whole of every segment. */
export function isWithin(part: SegmentThing | undefined, whole: SegmentThing | undefined): boolean {
  for (let one = part; one; one = one.parent) if (one === whole) return true;
  return whole === undefined;
}

/** The track that tells of a contract last. */
export function trackOf(contract: ContractThing): Track {
  const newest = contract.versions[0];
  if (!newest) throw new Error(`contract ${contract.id} has no version`);
  return newest.edition.track;
}

/** How a contract is found among all: by its id and that of its segment. */
export function keyFor(contract: string, segment: string | undefined): string {
  return `${contract}\n${segment ?? ''}`;
}

function newestFirst(region: Region, asOf: Day): Edition[] {
  const known = region.tracks
    .flatMap((track) => track.editions)
    .filter(({ countsFrom }) => countsFrom && countsFrom <= asOf);
  return known.sort((a, b) =>
    (a.countsFrom ?? '') > (b.countsFrom ?? '') ? -1 : a.countsFrom === b.countsFrom ? 0 : 1,
  );
}

function itemsUnder<T>(of: Located<object>, key: string): Located<T>[] {
  const list = under(of as Located<Record<string, readonly T[]>>, key);
  return list && Array.isArray(list.value) ? itemsOf<T>(list) : [];
}
