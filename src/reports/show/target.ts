import { latestDay } from '../../calendar/day.js';
import type { Dataset, Region, Track } from '../../domain/dataset.js';
import { type SegmentThing, thingsOf } from '../../domain/things.js';
import { segmentNamesOf, segmentsCalled } from '../segments-called.js';
import { regionsFor, trackMeant, tracksFor, type Unknown } from '../selection.js';

/** What somebody asked to see: a region, a track in it, segments of that by id. */
export interface Target {
  readonly region: Region;
  readonly track: Track | undefined;
  readonly segments: readonly string[] | undefined;
}

/**
 * What `region`, `region/track` or `region/track/segment` names: a region also by a municipality, a track also by its name or field of care, a
 * segment by a name or an alias that any edition gives it. A word that names nothing comes back as `Unknown`.
 */
export function targetsFor(path: string, dataset: Dataset): Target[] | Unknown {
  const [region, track, ...rest] = path.split('/').map((word) => word.trim());
  const segment = rest.join('/') || undefined;
  const regions = regionsFor({ region: region || undefined }, dataset);
  if (!Array.isArray(regions)) return regions;
  if (!track) return regions.map((one) => ({ region: one, track: undefined, segments: undefined }));
  const tracks = regions.flatMap((one) => one.tracks);
  const meant = trackMeant(track, dataset);
  const found = regions.flatMap((one) => tracksFor(one, meant));
  const ids = [...new Set(tracks.flatMap((one) => [one.id, ...one.domains]))];
  if (found.length === 0) {
    const names = tracks.map(({ name }) => name);
    return { what: 'track', word: track, known: ids, names, within: regions.map(({ id }) => id) };
  }
  if (!segment) return found.map((one) => ({ region: one.region, track: one, segments: undefined }));
  const all = found.map((one) => ({ track: one, segments: segmentsEverIn(one) }));
  const targets = all.map((one) => ({
    region: one.track.region,
    track: one.track,
    segments: segmentsCalled(segment, one.segments).map(({ id }) => id),
  }));
  if (targets.some(({ segments }) => segments.length > 0)) return targets.filter(({ segments }) => segments.length > 0);
  const things = all.flatMap(({ segments }) => segments);
  return {
    what: 'segment',
    word: segment,
    known: things.map(({ id }) => id),
    names: things.flatMap(segmentNamesOf),
    within: found.map(({ region, id }) => `${region.id}/${id}`),
  };
}

/** The segments that any edition of a track tells of. */
export function segmentsEverIn(track: Track): SegmentThing[] {
  const { segments } = thingsOf(track.region, latestDay);
  return [...segments.values()].filter(({ versions }) => versions.some(({ edition }) => edition.track === track));
}
