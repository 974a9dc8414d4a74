import type { Dataset, Region, Track } from '../domain/dataset.js';
import { regionOfYouthRegion, regionsThatMayHave } from '../domain/membership.js';
import { municipalitiesNow } from '../domain/spoken-for.js';
import { termsFor } from '../domain/vocabulary.js';
import type { ApartReason } from '../text/apart.js';
import { inNoRegion } from '../text/in-no-region.js';
import type { Text } from '../text/language.js';
import { nearest } from '../text/nearest.js';
import { calledSo, isSameWord } from '../text/same-word.js';
import { usageText } from '../text/usage.js';
import type { ContractFilter } from './contract-filter.js';
import { municipalitiesBegun, namesOf, regionsTogether } from './region-names.js';

/** What somebody asked to see; what is left out is not asked for. */
export interface Selection {
  readonly region?: string | undefined;
  readonly track?: string | undefined;
  readonly segment?: string | undefined;
  /** Codes of fields of care. */
  readonly domain?: readonly string[] | undefined;
  /** Which contracts. The days are those of a decision, and the years of a budget, too. */
  readonly contracts?: ContractFilter | undefined;
}

/** Nothing in particular is asked for, as it is typed and as it is meant. */
export const everything = {} satisfies Selection;

/** A word for tracks, with all that it may mean: see {@link tracksFor}. */
export interface TrackMeant {
  readonly word: string;
  /** The codes of the fields of care that have the word for a name. */
  readonly domains: readonly string[];
}

/** What somebody asked to see, with the word for tracks as it is meant. */
export type WithTrackMeant<T> = Omit<T, 'track'> & { readonly track?: TrackMeant | undefined };

/** A word of a selection that names nothing; `known` are the ids that it could have been, `names` what they are called. */
export interface Unknown {
  readonly what:
    | 'region'
    | 'regionOrPaper'
    | 'track'
    | 'segment'
    | 'contract'
    | 'period'
    | 'key'
    | 'group'
    | 'column'
    | 'source';
  readonly word: string;
  readonly known: readonly string[];
  readonly names: readonly string[];
  /** Behind which paths the word stands, where it is part of one: `rotterdam`, `rotterdam/jeugdhulp`. */
  readonly within?: readonly string[];
  /** The ids of the regions that it names together, where one is asked for. */
  readonly several?: readonly string[];
  /** The municipality of which it is the name, where no region has it. */
  readonly municipality?: NoRegionsMunicipality | undefined;
}

/** A municipality of the list that no paper names as one of a region of the dataset. */
interface NoRegionsMunicipality {
  readonly name: string;
  readonly youthRegion: string;
  /** Whether a region of the dataset has the youth region's name. */
  readonly isRegionHere: boolean;
  /** The ids of the regions in which it may be. */
  readonly maybe: readonly string[];
}

/** What is said of such a word. */
export function unknownText({ what, word, known, names, municipality, several = [] }: Unknown): Text {
  if (several.length > 0) return usageText.oneRegion(word, several);
  if (!municipality) return usageText.unknown(what, word, nearest(word, [...known, ...names]), known);
  const { name, youthRegion, isRegionHere, maybe } = municipality;
  return inNoRegion(name, youthRegion, isRegionHere, maybe);
}

/** The same, with the word for tracks as it is meant in these datasets: fields of care have ids, labels and aliases in each of them. */
export function asMeant<T extends { readonly track?: string | undefined }>(
  typed: T,
  ...datasets: readonly Dataset[]
): WithTrackMeant<T> {
  return { ...typed, track: typed.track === undefined ? undefined : trackMeant(typed.track, ...datasets) };
}

/** What a word for tracks may mean. */
export function trackMeant(word: string, ...datasets: readonly Dataset[]): TrackMeant {
  const named = datasets.flatMap((dataset) => termsFor(dataset, 'domain', word).map(({ id }) => id));
  return { word, domains: [...new Set(named)] };
}

/** The regions that are meant: by id; else by name or by a municipality in them; or the word that names nothing. */
export function regionsFor(selection: Pick<Selection, 'region'>, dataset: Dataset): Region[] | Unknown {
  const { region: word } = selection;
  if (word === undefined) return [...dataset.regions];
  const found = calledSo(word, dataset.regions, (region) => namesOf(region, dataset));
  if (found.length > 0) return found;
  const names = dataset.regions.flatMap((region) => namesOf(region, dataset));
  return {
    what: 'region',
    word,
    known: dataset.regions.map(({ id }) => id),
    names: [...new Set([...names, ...municipalitiesBegun(word, dataset)])],
    municipality: withoutRegion(word, dataset),
    several: regionsTogether(word, dataset),
  };
}

/** The same, where one of them has the track that is asked for; else the word for that. */
export function regionsAsked(selection: WithTrackMeant<Selection>, dataset: Dataset): Region[] | Unknown {
  const regions = regionsFor(selection, dataset);
  return Array.isArray(regions) ? (unknownTrack(selection.track, regions) ?? regions) : regions;
}

/**
 * The tracks of a region that a word means: the one that has it, or a field of care of that name, for its id; else those in such a
 * field; else those of that name.
 */
export function tracksFor({ tracks }: Region, meant: TrackMeant | undefined): readonly Track[] {
  if (meant === undefined) return tracks;
  const byId = [meant.word, ...meant.domains].map((id) => calledSo(id, tracks, () => [])).find((all) => all.length > 0);
  if (byId) return byId;
  const inField = tracks.filter((track) => isInField(track, meant));
  return inField.length > 0 ? inField : tracks.filter(({ name }) => isSameWord(name, meant.word));
}

/** The tracks of a region in a field of care that has the name of another of its tracks. */
export function tracksAlsoMeant(region: Region, word: TrackMeant | undefined): Track[] {
  const meant = tracksFor(region, word);
  return region.tracks.filter((track) => word !== undefined && isInField(track, word) && !meant.includes(track));
}

/** The fields of care of a track that a word means; a track of which none is told is its own. */
export function fieldsMeant({ domains }: Track, { word, domains: wanted }: TrackMeant): string[] {
  return domains.filter((domain) => wanted.includes(domain) || isSameWord(domain, word));
}

function isInField(track: Track, meant: TrackMeant): boolean {
  return fieldsMeant(track, meant).length > 0;
}

/** Why a track is none of those that were asked for; `undefined` where it is one. */
export function awayBy(
  track: Track,
  selection: WithTrackMeant<Selection>,
  regions: readonly Region[],
): ApartReason | undefined {
  const { track: meant } = selection;
  if (!regions.includes(track.region)) return 'other-region';
  if (!isInDomain(track, selection)) return 'other-domain';
  if (tracksFor(track.region, meant).includes(track)) return undefined;
  return tracksAlsoMeant(track.region, meant).includes(track) ? 'same-field' : 'other-track';
}

/** Whether a track is in one of the fields of care that are asked for. */
export function isInDomain(track: Track, { domain }: Pick<Selection, 'domain'>): boolean {
  return domain === undefined || track.domains.some((one) => domain.includes(one));
}

/** The word for a track, where none of these regions has one that it means. */
export function unknownTrack(meant: TrackMeant | undefined, regions: readonly Region[]): Unknown | undefined {
  if (meant === undefined || regions.some((region) => tracksFor(region, meant).length > 0)) return undefined;
  const tracks = regions.flatMap((region) => region.tracks);
  const known = [...new Set(tracks.flatMap((track) => [track.id, ...track.domains]))];
  return { what: 'track', word: meant.word, known, names: [...new Set(tracks.map(({ name }) => name))] };
}

function withoutRegion(word: string, dataset: Dataset): NoRegionsMunicipality | undefined {
  const municipality = municipalityCalled(word, dataset);
  if (!municipality) return undefined;
  const { name, youthRegion } = municipality;
  const maybe = regionsThatMayHave(municipality, dataset).map(({ id }) => id);
  return { name, youthRegion, isRegionHere: regionOfYouthRegion(youthRegion, dataset) !== undefined, maybe };
}

/** The municipality that has a word for its code, its name or another name. */
export function municipalityCalled(word: string, dataset: Dataset) {
  return municipalitiesNow(dataset).find(({ code, name, aliases }) => {
    return [code, name, ...aliases].some((one) => isSameWord(one, word));
  });
}
