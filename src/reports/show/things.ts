import type { Day } from '../../calendar/day.js';
import {
  contradictionsAbout,
  contradictionsIn,
  isContradictionKnown,
  type RecordedContradiction,
} from '../../domain/contradictions.js';
import type { Dataset, Region, Track } from '../../domain/dataset.js';
import { isRegular } from '../../domain/look-up.js';
import { type Link, type StatementAsOf, standing } from '../../domain/standing.js';
import { ownerFor, type Statement, statementsOf } from '../../domain/statements.js';
import { contractsFor } from '../../domain/terms/current.js';
import { type ContractThing, type SegmentThing, type Things, thingsOf, trackOf } from '../../domain/things.js';
import type { Text } from '../../text/language.js';
import { showText } from '../../text/show.js';
import type { Part } from './part.js';

/** A region as of a day, with all that is said in it. */
export interface View {
  readonly dataset: Dataset;
  readonly region: Region;
  readonly things: Things;
  readonly statements: ReadonlyMap<string, readonly Statement[]>;
  /** Those of which all papers are known by then. */
  readonly contradictions: readonly RecordedContradiction[];
}

export function viewOf(region: Region, dataset: Dataset, asOf: Day): View {
  const contradictions = contradictionsIn(region).filter((one) => isContradictionKnown(one, dataset, asOf));
  return { dataset, region, things: thingsOf(region, asOf), statements: statementsOf(region), contradictions };
}

/** The region's own values. */
export function regionPart(view: View): Part {
  return partOf(view, {}, [{ owner: ownerFor.region(), whole: undefined }]);
}

/** The values of a track, and what its region says of it with others; those of its contracts and segments are theirs. */
export function trackPart(view: View, track: Track): Part {
  return partOf(view, { track }, [
    { owner: ownerFor.track(track.id), whole: undefined },
    // How contracts are bought is told with them.
    regionLink(track, (one) => isOfTracks(one) && one.block[0] !== 'procurement'),
  ]);
}

/**
 * The values of a segment, with the municipalities and the reservation of the wholes of which it is a part. What those wholes are called,
 * take in or want is not what their parts are.
 */
export function segmentPart(view: View, segment: SegmentThing): Part {
  const track = segment.versions[0]?.edition.track;
  const links = chainOf(segment, (part) => (part ? ownerFor.segment(part.id) : ownerFor.track(track?.id ?? '')));
  const all = track ? [...links, regionLink(track)] : links;
  const part = partOf(view, { track, segment }, all, replacedBy(view, segment.id));
  const isPassedOn = ({ block, key }: StatementAsOf) =>
    block.length === 0 && (key === 'municipalities' || key === 'reservation');
  return { ...part, statements: part.statements.filter((one) => one.whole === undefined || isPassedOn(one)) };
}

/** A contract, as it holds for a segment where one is given: with what it has from the contract of the whole. */
export function contractPart(view: View, contract: ContractThing, segment: SegmentThing | undefined): Part {
  const links = segment
    ? chainOf(segment, (part) => ownerFor.contract(contract.id, part?.id))
    : [{ owner: ownerFor.contract(contract.id, undefined), whole: undefined }];
  const track = segment?.versions[0]?.edition.track ?? trackOf(contract);
  const bought = regionLink(track, ({ block }) => block[0] === 'procurement');
  const all = isRegular(contract, view.things) ? [...links, bought] : links;
  return partOf(view, { track, segment, contract }, all, replacedBy(view, contract.id));
}

/** Every thing of a region with all that is said of it: the region, its tracks, and their segments and contracts. */
export function allParts(view: View): Part[] {
  const { region, things } = view;
  return [
    regionPart(view),
    ...region.tracks.map((track) => trackPart(view, track)),
    ...[...things.segments.values()].map((segment) => segmentPart(view, segment)),
    ...[...things.contracts.values()].map((contract) => contractPart(view, contract, contract.segment)),
  ];
}

/** The contracts of a track or of a segment; those that a newer plan replaced come last. */
export function contractsOf({ things }: View, track: Track, segment: SegmentThing | undefined): ContractThing[] {
  const gone = things.replacements;
  const own = (things.contractsIn.get(segment) ?? []).filter((one) => segment !== undefined || trackOf(one) === track);
  const current = segment ? contractsFor(segment, things) : own.filter(({ id }) => !gone.has(id));
  return [...current, ...own.filter((one) => !current.includes(one))];
}

/** The segments of a track, each before its parts. */
export function segmentsOf({ things }: View, track: Track): SegmentThing[] {
  const all = [...things.segments.values()].filter(({ versions }) => versions[0]?.edition.track === track);
  const below = (parent: SegmentThing | undefined): SegmentThing[] =>
    all
      .filter((one) => (one.parent && all.includes(one.parent) ? one.parent : undefined) === parent)
      .flatMap((one) => [one, ...below(one)]);
  return below(undefined);
}

/** That a newer plan took the place of a contract or segment, and which. */
export function replacedBy({ things }: Pick<View, 'things'>, id: string): Text[] {
  const by = things.replacements.get(id) ?? [];
  return by.length === 0 ? [] : [showText.replacedBy([...new Set(by.map((one) => one.id))].join(', '))];
}

function partOf(
  { region, dataset, statements, things, contradictions }: View,
  of: { track?: Track | undefined; segment?: SegmentThing | undefined; contract?: ContractThing },
  links: readonly Link[],
  details: readonly Text[] = [],
): Part {
  const counting: readonly StatementAsOf[] = standing(links, statements, dataset, things.asOf);
  const about = { track: of.track?.id, segment: of.segment?.id, contract: of.contract?.id };
  return {
    ...{ region, track: of.track, segment: of.segment, contract: of.contract, details, statements: counting },
    contradictions: contradictionsAbout(about, contradictions),
  };
}

/** Whether what a region's edition says holds for its tracks: who takes part in the buying is told of the region alone. */
export function isOfTracks({ block }: Statement): boolean {
  return block[0] !== 'organisations';
}

/** What the region says of this track and others at once: all of it, or what is asked. */
function regionLink(track: Track, isAsked: (statement: Statement) => boolean = isOfTracks): Link {
  const isOfTrack = ({ edition }: Statement) =>
    edition !== undefined && 'tracks' in edition && edition.tracks.includes(track);
  return {
    owner: ownerFor.region(),
    whole: 'region',
    isAsked: (statement) => isOfTrack(statement) && isAsked(statement),
  };
}

/** The segment, what it is a part of, and last the whole track. */
function chainOf(segment: SegmentThing, ownerOf: (part: SegmentThing | undefined) => string): Link[] {
  const links: Link[] = [{ owner: ownerOf(segment), whole: undefined }];
  for (let part = segment.parent; part; part = part.parent) links.push({ owner: ownerOf(part), whole: part });
  return [...links, { owner: ownerOf(undefined), whole: 'track' }];
}
