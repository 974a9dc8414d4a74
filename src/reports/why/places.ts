import type { Day } from '../../calendar/day.js';
import type { Dataset, Track } from '../../domain/dataset.js';
import { contractsFor } from '../../domain/terms/current.js';
import { scheduleOf } from '../../domain/terms/schedule.js';
import { stretchesOf } from '../../domain/terms/stretches.js';
import { type ContractThing, type SegmentThing, segmentName, thingsOf, trackOf } from '../../domain/things.js';
import { labelOf } from '../../domain/vocabulary.js';
import type { Text } from '../../text/language.js';
import { plain } from '../../text/phrase.js';
import { periodText } from '../../text/timeline.js';
import { contractsAt, type NamedContract } from '../contract-path.js';
import { asMeant, regionsFor, tracksFor } from '../selection.js';
import { segmentsEverIn, targetsFor } from '../show/target.js';

/** Something that a way by `/` may lead to, and what it is called where it has a name. */
export interface NamedPlace {
  readonly id: string;
  readonly name: Text | undefined;
}

/**
 * What may follow the words of `region/track/segment`: regions where there are none, tracks behind a region, segments
 * behind a track. None behind a word that names nothing.
 */
export function placesBelow(words: readonly string[], dataset: Dataset): NamedPlace[] {
  if (words.length === 0) return dataset.regions.map(namedPlaceOf);
  const targets = words.length > 2 ? [] : targetsFor(words.join('/'), dataset);
  if (!Array.isArray(targets)) return [];
  if (words.length === 1) return placesOnce(targets.flatMap(({ region }) => region.tracks.map(namedPlaceOf)));
  return placesOnce(targets.flatMap(({ track }) => (track ? segmentsEverIn(track) : []).map(segmentPlace)));
}

/** The tracks of the regions that a word names, or of all, and the fields of care that they are in; each id once. */
export function tracksIn(region: string | undefined, dataset: Dataset): NamedPlace[] {
  const tracks = placesOnce(tracksOf(region, dataset).map(namedPlaceOf));
  const domains = tracksOf(region, dataset).flatMap(({ domains }) => domains);
  const others = domains.filter((domain) => tracks.every(({ id }) => id !== domain));
  return [...tracks, ...placesOnce(others.map((id) => ({ id, name: labelOf(dataset, 'domain', id) })))];
}

/** The segments of these tracks; each id once. */
export function segmentsIn(region: string | undefined, track: string | undefined, dataset: Dataset): NamedPlace[] {
  const tracks = tracksOf(region, dataset, track);
  return placesOnce(tracks.flatMap(segmentsEverIn).map(segmentPlace));
}

/** What may follow the words of `region/track[/segment]/contract`, as of a day. */
export function contractsBelow(words: readonly string[], dataset: Dataset, asOf: Day): NamedPlace[] {
  if (words.length < 2) return placesBelow(words, dataset);
  const targets = words.length > 3 ? [] : targetsFor(words.slice(0, 2).join('/'), dataset);
  if (!Array.isArray(targets)) return [];
  const found = targets.flatMap(({ region, track }) => {
    const things = thingsOf(region, asOf);
    const own = [...things.contracts.values()].filter((one) => trackOf(one) === track);
    const segment = things.segments.get(words[2] ?? '');
    if (words.length === 3) return segment ? contractsFor(segment, things).map(contractPlace) : [];
    const segments = own.flatMap((one) => (one.segment ? [one.segment] : []));
    return [...own.map(contractPlace), ...segments.map(segmentPlace)];
  });
  return placesOnce(found).filter(({ id }) => Array.isArray(contractsAt([...words, id], dataset, asOf)));
}

/** The periods of the contracts that `region/track[/segment][/contract]` names, as of a day. */
export function periodsBelow(words: readonly string[], dataset: Dataset, asOf: Day): NamedPlace[] {
  const named = words.length < 2 ? [] : contractsAt(words, dataset, asOf);
  return Array.isArray(named) ? periodsOf(named) : [];
}

/** The periods of these contracts, each once. */
export function periodsOf(named: readonly NamedContract[]): NamedPlace[] {
  const periods = named.flatMap(({ contract, things }) =>
    stretchesOf(scheduleOf(contract, things)).flatMap((stretch) => stretch.periods),
  );
  return placesOnce(periods.map(({ id, standing }) => ({ id, name: periodText(id, standing === 'if-any') })));
}

function tracksOf(region: string | undefined, dataset: Dataset, track?: string): Track[] {
  const selection = asMeant({ region, track }, dataset);
  const regions = regionsFor(selection, dataset);
  return Array.isArray(regions) ? regions.flatMap((one) => tracksFor(one, selection.track)) : [];
}

function namedPlaceOf({ id, name }: { readonly id: string; readonly name: string }): NamedPlace {
  return { id, name: plain(name) };
}

function segmentPlace(segment: SegmentThing): NamedPlace {
  return { id: segment.id, name: plain(segmentName(segment)) };
}

function contractPlace({ id }: ContractThing): NamedPlace {
  return { id, name: undefined };
}

function placesOnce(places: readonly NamedPlace[]): NamedPlace[] {
  return [...new Map(places.map((one) => [one.id, one])).values()];
}
