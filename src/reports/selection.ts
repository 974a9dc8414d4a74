import type { Dataset, Region, Track } from '../domain/dataset.js';
import type { ApartReason } from '../text/apart.js';

/** What somebody asked to see; `undefined` is everything. */
export interface Selection {
  readonly region: string | undefined;
  readonly track: string | undefined;
  readonly segment: string | undefined;
}

/** A word of a selection that names nothing; `known` are the ids that it could have been, `names` what they are called. */
export interface Unknown {
  readonly what: 'region' | 'track' | 'segment' | 'contract' | 'period' | 'group';
  readonly word: string;
  readonly known: readonly string[];
  readonly names: readonly string[];
}

/** The regions that are meant: by id; else by name or by a municipality in them; or the word that names nothing. */
export function regionsFor(selection: Selection, dataset: Dataset): Region[] | Unknown {
  const { region: word } = selection;
  if (word === undefined) return [...dataset.regions];
  const [byId, byName] = [regionsCalled(word, ({ id }) => [id], dataset), calledByName(word, dataset)];
  if (byId.length + byName.length > 0) return byId.length > 0 ? byId : byName;
  const names = dataset.regions.flatMap((region) => namesOf(region, dataset));
  return { what: 'region', word, known: dataset.regions.map(({ id }) => id), names: [...new Set(names)] };
}

/** The regions that have a word for a name, or a municipality of that name, where it is the id of another. */
export function regionsAlsoMeant({ region: word }: Selection, dataset: Dataset): Region[] {
  if (word === undefined) return [];
  const byId = regionsCalled(word, ({ id }) => [id], dataset);
  return byId.length === 0 ? [] : calledByName(word, dataset).filter((one) => !byId.includes(one));
}

/** The tracks of a region that a word means: by id; where it has none of that id, those in this field of care. */
export function tracksFor({ tracks }: Region, word: string | undefined): readonly Track[] {
  if (word === undefined) return tracks;
  const byId = tracks.filter(({ id }) => id === word);
  return byId.length > 0 ? byId : tracks.filter((track) => domainsOf(track).includes(word));
}

/** The tracks of a region in a field of care that is the id of another of its tracks. */
export function tracksAlsoMeant(region: Region, word: string | undefined): Track[] {
  const meant = tracksFor(region, word);
  return region.tracks.filter((track) => domainsOf(track).includes(word ?? '') && !meant.includes(track));
}

/** Why a track is none of those that were asked for; `undefined` where it is one. */
export function awayBy(track: Track, { track: word }: Selection, regions: readonly Region[]): ApartReason | undefined {
  if (!regions.includes(track.region)) return 'other-region';
  if (tracksFor(track.region, word).includes(track)) return undefined;
  return tracksAlsoMeant(track.region, word).includes(track) ? 'same-field' : 'other-track';
}

/** The fields of care of a track, by which tracks of regions are matched; where none is told, its id. */
export function domainsOf(track: Track): readonly string[] {
  return track.entry.value.domains ?? [track.id];
}

/** Whether the tracks and segments that are asked for exist in these regions; the first word that does not. */
export function unknownPart(
  selection: Selection,
  regions: readonly Region[],
  segments: readonly string[],
): Unknown | undefined {
  const { track: word, segment } = selection;
  if (word !== undefined && regions.every((region) => tracksFor(region, word).length === 0)) {
    const tracks = regions.flatMap((region) => region.tracks);
    const known = [...new Set(tracks.flatMap((track) => [track.id, ...domainsOf(track)]))];
    return { what: 'track', word, known, names: [...new Set(tracks.map(({ name }) => name))] };
  }
  if (segment !== undefined && !segments.includes(segment))
    return { what: 'segment', word: segment, known: segments, names: [] };
  return undefined;
}

function calledByName(word: string, dataset: Dataset): Region[] {
  return regionsCalled(word, (region) => namesOf(region, dataset), dataset);
}

function regionsCalled(word: string, namesOfOne: (region: Region) => readonly string[], dataset: Dataset): Region[] {
  return dataset.regions.filter((region) => namesOfOne(region).some((name) => isSame(name, word)));
}

function namesOf(region: Region, dataset: Dataset): string[] {
  const { municipalities } = region.entry.value;
  const codes = Array.isArray(municipalities) ? (municipalities as readonly string[]) : [];
  const names = codes.flatMap((code) => {
    const municipality = dataset.municipalities?.get(code);
    return municipality ? [municipality.name, ...municipality.aliases] : [];
  });
  return [region.id, region.name, ...codes, ...names];
}

function isSame(a: string, b: string): boolean {
  return a.localeCompare(b, 'nl', { sensitivity: 'base' }) === 0;
}
