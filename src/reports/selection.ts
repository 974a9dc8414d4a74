import type { Dataset, Region, Track } from '../domain/dataset.js';
import { codesNamedIn, regionOfYouthRegion, regionsThatMayHave } from '../domain/membership.js';
import { municipalitiesNow } from '../domain/spoken-for.js';
import { termsFor } from '../domain/vocabulary.js';
import type { ApartReason } from '../text/apart.js';
import type { Text } from '../text/language.js';
import { nearest } from '../text/nearest.js';
import { calledSo, isSameWord } from '../text/same-word.js';
import { usageText } from '../text/usage.js';
import type { ContractFilter } from './contract-filter.js';

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

/** Nothing in particular is asked for. */
export const everything: Selection = {};

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
export function unknownText({ what, word, known, names, municipality }: Unknown): Text {
  if (!municipality) return usageText.unknown(what, word, nearest(word, [...known, ...names]), known);
  const { name, youthRegion, isRegionHere, maybe } = municipality;
  return usageText.inNoRegion(name, youthRegion, isRegionHere, maybe);
}

/**
 * The same, with a track or field of care by its id where it was typed otherwise, or by a label or an alias of the field.
 */
export function asMeant<T extends { readonly track?: string | undefined }>(selection: T, dataset: Dataset): T {
  const { track: word } = selection;
  const ids = dataset.regions.flatMap(({ tracks }) => tracks.flatMap((one) => [one.id, ...one.domains]));
  if (word === undefined || ids.includes(word)) return selection;
  const named = termsFor(dataset, 'domain', word).map(({ id }) => id);
  const track = ids.find((id) => isSameWord(id, word)) ?? named.find((id) => ids.includes(id)) ?? word;
  return { ...selection, track };
}

/** The regions that are meant: by id; else by name or by a municipality in them; or the word that names nothing. */
export function regionsFor(selection: Selection, dataset: Dataset): Region[] | Unknown {
  const { region: word } = selection;
  if (word === undefined) return [...dataset.regions];
  const found = calledSo(word, dataset.regions, (region) => namesOf(region, dataset));
  if (found.length > 0) return found;
  const names = dataset.regions.flatMap((region) => namesOf(region, dataset));
  const municipality = withoutRegion(word, dataset);
  return { what: 'region', word, known: dataset.regions.map(({ id }) => id), names: [...new Set(names)], municipality };
}

/** The same, where one of them has the track that is asked for; else the word for that. */
export function regionsAsked(selection: Selection, dataset: Dataset): Region[] | Unknown {
  const regions = regionsFor(selection, dataset);
  return Array.isArray(regions) ? (unknownTrack(selection.track, regions) ?? regions) : regions;
}

/** The regions that have a word for a name, or a municipality of that name, where it is the id of another. */
export function regionsAlsoMeant({ region: word }: Selection, dataset: Dataset): Region[] {
  if (word === undefined) return [];
  const byId = calledSo(word, dataset.regions, () => []);
  const isNamed = (one: Region) => namesOf(one, dataset).some((name) => isSameWord(name, word));
  return byId.length === 0 ? [] : dataset.regions.filter((one) => isNamed(one) && !byId.includes(one));
}

/** The regions in which the municipality that is meant may be, beside those of which a paper names it as one. */
export function regionsMaybeMeant({ region: word }: Selection, dataset: Dataset): Region[] {
  if (word === undefined || calledSo(word, dataset.regions, () => []).length > 0) return [];
  const municipality = municipalityCalled(word, dataset);
  return municipality ? regionsThatMayHave(municipality, dataset) : [];
}

/** The tracks of a region that a word means: by id; else those in this field of care; else by name. */
export function tracksFor({ tracks }: Region, word: string | undefined): readonly Track[] {
  if (word === undefined) return tracks;
  const byId = calledSo(word, tracks, () => []);
  if (byId.length > 0) return byId;
  const inField = tracks.filter((track) => track.domains.some((domain) => isSameWord(domain, word)));
  return inField.length > 0 ? inField : tracks.filter(({ name }) => isSameWord(name, word));
}

/** The tracks of a region in a field of care that is the id of another of its tracks. */
export function tracksAlsoMeant(region: Region, word: string | undefined): Track[] {
  const meant = tracksFor(region, word);
  return region.tracks.filter((track) => track.domains.includes(word ?? '') && !meant.includes(track));
}

/** Why a track is none of those that were asked for; `undefined` where it is one. */
export function awayBy(track: Track, selection: Selection, regions: readonly Region[]): ApartReason | undefined {
  const { track: word } = selection;
  if (!regions.includes(track.region)) return 'other-region';
  if (!isInDomain(track, selection)) return 'other-domain';
  if (tracksFor(track.region, word).includes(track)) return undefined;
  return tracksAlsoMeant(track.region, word).includes(track) ? 'same-field' : 'other-track';
}

/** Whether a track is in one of the fields of care that are asked for. */
export function isInDomain(track: Track, { domain }: Selection): boolean {
  return domain === undefined || track.domains.some((one) => domain.includes(one));
}

/** The word for a track, where none of these regions has one that it means. */
export function unknownTrack(word: string | undefined, regions: readonly Region[]): Unknown | undefined {
  if (word === undefined || regions.some((region) => tracksFor(region, word).length > 0)) return undefined;
  const tracks = regions.flatMap((region) => region.tracks);
  const known = [...new Set(tracks.flatMap((track) => [track.id, ...track.domains]))];
  return { what: 'track', word, known, names: [...new Set(tracks.map(({ name }) => name))] };
}

function withoutRegion(word: string, dataset: Dataset): NoRegionsMunicipality | undefined {
  const municipality = municipalityCalled(word, dataset);
  if (!municipality) return undefined;
  const { name, youthRegion } = municipality;
  const maybe = regionsThatMayHave(municipality, dataset).map(({ id }) => id);
  return { name, youthRegion, isRegionHere: regionOfYouthRegion(youthRegion, dataset) !== undefined, maybe };
}

function municipalityCalled(word: string, dataset: Dataset) {
  return municipalitiesNow(dataset).find(({ code, name, aliases }) => {
    return [code, name, ...aliases].some((one) => isSameWord(one, word));
  });
}

/** Whatever a region is called: by itself, and by the municipalities that a paper names as its own. */
export function namesOf(region: Region, dataset: Dataset): string[] {
  const codes = codesNamedIn(region, dataset);
  const names = codes.flatMap((code) => {
    const municipality = dataset.municipalities?.get(code);
    return municipality ? [municipality.name, ...municipality.aliases] : [];
  });
  return [region.id, region.name, region.short, ...codes, ...names];
}
