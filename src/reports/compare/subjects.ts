import type { Dataset } from '../../domain/dataset.js';
import { lookUp } from '../../domain/look-up.js';
import { contractsFor } from '../../domain/terms/current.js';
import { type SegmentThing, segmentName } from '../../domain/things.js';
import { labelOf } from '../../domain/vocabulary.js';
import type { Text } from '../../text/language.js';
import { joined } from '../../text/phrase.js';
import { fieldsMeant, type TrackMeant, tracksFor } from '../selection.js';
import { type Holder, holdersOf, type Side } from './side.js';

/** One thing that sides are compared in: a field of care, or a kind of care that segments of both have. */
export interface Subject {
  readonly id: string;
  /** The field of care that it is, or lies in. */
  readonly domain: string;
  readonly heading: Text;
  /** What each side has in it, in the order of the sides. */
  readonly holders: readonly (readonly Holder[])[];
  /** Whether each side has a track in that field, or a segment of that kind, be it without a contract to compare. */
  readonly isThere: readonly boolean[];
  /** What a side has none of where it is not there. */
  readonly lack: 'track' | 'segment';
}

export interface Matched {
  readonly subjects: readonly Subject[];
  /** The segments of each side that have no counterpart, by their names. */
  readonly unmatched: readonly { readonly side: Side; readonly segments: readonly string[] }[];
}

/** The fields of care in which at least `least` sides have a track; of those that the word for tracks means, where it means any, those alone. */
export function byTrack(
  sides: readonly Side[],
  track: TrackMeant | undefined,
  least: number,
  dataset: Dataset,
): Matched {
  const asked = sides.flatMap(({ region }) => tracksFor(region, track));
  const all = [...new Set(asked.flatMap(({ domains }) => domains))];
  const fields = new Set(track === undefined ? [] : asked.flatMap((one) => fieldsMeant(one, track)));
  const subjects = (fields.size > 0 ? [...fields] : all).map((domain) => ({
    id: domain,
    domain,
    heading: labelOf(dataset, 'domain', domain),
    holders: sides.map((side) => holdersOf(side, domain, track)),
    isThere: sides.map(({ region }) => region.tracks.some(({ domains }) => domains.includes(domain))),
    lack: 'track' as const,
  }));
  return { subjects: subjects.filter((one) => isShared(one, least)), unmatched: [] };
}

/**
 * The kinds of care for which at least `least` sides have segments in the same field, by the vocabulary; the other
 * segments are named.
 */
export function bySegment(
  sides: readonly Side[],
  track: TrackMeant | undefined,
  least: number,
  dataset: Dataset,
): Matched {
  const all = sides.map((side) => comparedSegments(side, track));
  const kinds = [...new Set(all.flat().flatMap((segment) => kindsOf(segment)))];
  const subjects = kinds.map((kind) => ({
    id: kind,
    domain: kind.split('/')[0] ?? '',
    heading: subjectHeading(kind, dataset),
    holders: sides.map((side, index) =>
      (all[index] ?? [])
        .filter((segment) => kindsOf(segment).includes(kind))
        .flatMap((segment) => holdersFor(segment, side)),
    ),
    isThere: all.map((own) => own.some((segment) => kindsOf(segment).includes(kind))),
    lack: 'segment' as const,
  }));
  const shared = subjects.filter((one) => isShared(one, least));
  const matched = new Set(shared.map(({ id }) => id));
  const unmatched = sides.flatMap((side, index) => {
    const alone = (all[index] ?? []).filter((segment) => !kindsOf(segment).some((one) => matched.has(one)));
    return alone.length === 0 ? [] : [{ side, segments: alone.map(segmentName) }];
  });
  return { subjects: shared, unmatched };
}

function isShared({ holders }: Subject, least: number): boolean {
  return holders.filter((all) => all.length > 0).length >= least;
}

function comparedSegments({ things, region }: Side, track: TrackMeant | undefined): SegmentThing[] {
  const gone = things.replacements;
  const asked = tracksFor(region, track);
  return [...things.segments.values()].filter(({ id, versions }) => {
    const own = versions[0]?.edition.track;
    return own !== undefined && asked.includes(own) && !gone.has(id);
  });
}

/**
 * The kinds of care of a segment, in its field: `wijkteams/care-category/disability`. Help for
 * adults is not matched with that for youth.
 */
function kindsOf({ versions }: SegmentThing): string[] {
  const track = versions[0]?.edition.track;
  if (!track) return [];
  const categories = versions.map(({ entry }) => entry.value.categories).find((value) => value !== undefined) ?? [];
  return categories.flatMap((code) => track.domains.map((domain) => `${domain}/care-category/${code}`));
}

function subjectHeading(kind: string, dataset: Dataset): Text {
  const [domain = '', group = '', code = ''] = kind.split('/');
  return joined([labelOf(dataset, 'domain', domain), labelOf(dataset, group, code)], ' › ');
}

/** The regular contracts that hold for a segment, its own share before that of a whole. */
function holdersFor(segment: SegmentThing, side: Side): Holder[] {
  const track = segment.versions[0]?.edition.track;
  const regular = contractsFor(segment, side.things).filter(
    (contract) => lookUp(contract, 'kind', side.things)?.located.value === 'regular',
  );
  const shares = regular.filter((contract) => contract.segment !== undefined);
  return track ? (shares.length > 0 ? shares : regular).map((contract) => ({ side, track, contract })) : [];
}
