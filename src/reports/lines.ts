import { type Day, latestDay } from '../calendar/day.js';
import type { Dataset, Region } from '../domain/dataset.js';
import { once, onceForEach } from '../domain/once.js';
import { contractsWanted, notKnownFor } from '../domain/terms/current.js';
import { replacementOf } from '../domain/terms/off.js';
import { type AssumptionOf, type Schedule, scheduleOf } from '../domain/terms/schedule.js';
import { type Stretch, stretchesOf } from '../domain/terms/stretches.js';
import { type ContractThing, type SegmentThing, type Things, thingsOf, trackOf } from '../domain/things.js';
import { areOffAsked, scheduleFate } from './contract-filter.js';
import { pathOf } from './contract-path.js';
import { besideSorted, type Sorted, sortedBy } from './fate.js';
import { hasMoreThanTold, shownOfRegion } from './periods-told.js';
import type { Apart, Beside } from './report.js';
import { segmentNamesOf, segmentsCalled } from './segments-called.js';
import {
  asMeant,
  awayBy,
  isInDomain,
  regionsFor,
  type Selection,
  tracksFor,
  type Unknown,
  unknownTrack,
  type WithTrackMeant,
} from './selection.js';

/** One contract with its schedule, as it was asked for. */
export interface Line {
  readonly schedule: Schedule;
  /** What the schedule shows; made when it is first asked for. */
  readonly stretches: readonly Stretch[];
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
  /** Whether any source tells of a contract there, whatever of it is in the answer. */
  readonly isTold: boolean;
  /** The contracts that are not among these, with the reason. */
  readonly beside: Required<Beside>;
}

/**
 * The contracts that are asked for as of a day, by region and track, prior ones before those that follow. A word that
 * names nothing comes back as `Unknown`.
 */
export function linesFor(dataset: Dataset, asked: Selection, asOf: Day, assumptionOf?: AssumptionOf): Lines | Unknown {
  const selection = asMeant(asked, dataset);
  const regions = regionsFor(selection, dataset);
  if (!Array.isArray(regions)) return regions;
  const unknown = unknownTrack(selection.track, regions) ?? unknownSegment(selection.segment, regions);
  if (unknown) return unknown;
  const lines: Line[] = [];
  const replaced: ContractThing[] = [];
  const replacedAtOnce: Line[] = [];
  const notKnown: ContractThing[] = [];
  const tooMany: ContractThing[] = [];
  const thingsIn = onceForEach((region: Region) => thingsOf(region, asOf));
  for (const region of regions) {
    const tracks = tracksFor(region, selection.track).filter((track) => isInDomain(track, selection));
    if (tracks.length === 0) continue;
    const things = thingsIn(region);
    const isAsked = (one: ContractThing) => tracks.includes(trackOf(one));
    const { segment: word } = selection;
    for (const segment of word === undefined ? [undefined] : segmentsCalled(word, things.segments.values())) {
      const contracts = contractsWanted(segment, things, areOffAsked(selection.contracts ?? {}));
      replaced.push(...contracts.replaced.filter(isAsked));
      if (segment) notKnown.push(...notKnownFor(segment, things).filter(isAsked));
      const lineOf = (contract: ContractThing): Line => {
        const schedule = scheduleOf(contract, things, assumptionOf);
        const stretches = once(() => stretchesOf(schedule));
        return {
          schedule,
          get stretches() {
            return stretches();
          },
          things,
          segment: segment ?? contract.segment,
          dataset,
        };
      };
      const current = shownOfRegion(inTrackOrder(contracts.current.filter(isAsked), region), things, lineOf);
      const atOnce = shownOfRegion(inTrackOrder(contracts.replacedAtOnce.filter(isAsked), region), things, lineOf);
      lines.push(...current.shown);
      replacedAtOnce.push(...atOnce.shown);
      tooMany.push(...current.tooMany, ...atOnce.tooMany);
    }
  }
  const known = [...[...lines, ...replacedAtOnce].map(({ schedule }) => schedule.contract), ...tooMany];
  const away = besideLines(known, notKnown, selection, regions, dataset, thingsIn);
  const [wanted, wantedAtOnce] = [lines, replacedAtOnce].map((all) =>
    sortedBy(all, ({ schedule, things }) => scheduleFate(schedule, things, selection.contracts ?? {})),
  ) as [Sorted<Line>, Sorted<Line>];
  const besides = [wanted, wantedAtOnce].map((all) => besideSorted(all, ({ schedule }) => pathOf(schedule.contract)));
  return {
    lines: wanted.in,
    replaced,
    replacedAtOnce: wantedAtOnce.in,
    isTold: known.length + notKnown.length + replaced.length > 0,
    beside: {
      leftOut: [
        ...tooMany.map((one) => ({ what: pathOf(one), reason: 'too-many' as const })),
        ...away.leftOut,
        ...besides.flatMap(({ leftOut }) => leftOut),
      ],
      cannotTell: [
        ...wanted.in
          .filter(hasMoreThanTold)
          .map(({ schedule }) => ({ what: pathOf(schedule.contract), reason: 'more-follow' as const })),
        ...away.cannotTell,
        ...besides.flatMap(({ cannotTell }) => cannotTell),
      ],
    },
  };
}

/** The word for a segment, where none that these regions ever told of is meant. */
function unknownSegment(word: string | undefined, regions: readonly Region[]): Unknown | undefined {
  if (word === undefined) return undefined;
  const all = regions.flatMap((region) => [...thingsOf(region, latestDay).segments.values()]);
  if (segmentsCalled(word, all).length > 0) return undefined;
  return { what: 'segment', word, known: all.map(({ id }) => id), names: all.flatMap(segmentNamesOf) };
}

/** What the dataset has besides these contracts, each once: a share counts with its whole where that is here. */
function besideLines(
  shown: readonly ContractThing[],
  notKnown: readonly ContractThing[],
  selection: WithTrackMeant<Selection>,
  regions: readonly Region[],
  dataset: Dataset,
  thingsIn: (region: Region) => Things,
): Required<Beside> {
  const here = new Set(shown.map((one) => `${one.region.id}/${one.id}`));
  const unsure = new Set(notKnown.map((one) => `${one.region.id}/${one.id}`));
  const seen = new Set<string>();
  const leftOut = dataset.regions.flatMap((region) => {
    const things = thingsIn(region);
    return [...things.contracts.values()].flatMap((one): Apart[] => {
      const key = `${region.id}/${one.id}`;
      if (here.has(key) || unsure.has(key) || seen.has(key)) return [];
      seen.add(key);
      const away = awayBy(trackOf(one), selection, regions);
      const isReplaced = selection.segment === undefined || replacementOf(one, things) !== undefined;
      const reason = away ?? (isReplaced ? 'replaced' : 'other-segment');
      return [{ what: pathOf(one), reason }];
    });
  });
  return { leftOut, cannotTell: notKnown.map((one) => ({ what: pathOf(one), reason: 'whole-track' })) };
}

/** By track as the file has them; prior contracts before those that follow, whole tracks before segments. */
function inTrackOrder(contracts: readonly ContractThing[], region: Region): ContractThing[] {
  const order = new Map(region.tracks.map((track, index) => [track, index]));
  const track = (one: ContractThing) => order.get(trackOf(one)) ?? -1;
  return [...contracts].sort((a, b) => track(a) - track(b));
}
