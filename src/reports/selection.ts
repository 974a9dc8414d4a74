import type { Dataset, Region } from '../domain/dataset.js';

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

/** The regions that are meant, by id, by name or by a municipality in them; or the word that names nothing. */
export function regionsFor(selection: Selection, dataset: Dataset): Region[] | Unknown {
  const { region: word } = selection;
  if (word === undefined) return [...dataset.regions];
  const found = dataset.regions.filter((region) => namesOf(region, dataset).some((name) => isSame(name, word)));
  if (found.length > 0) return found;
  const names = dataset.regions.flatMap((region) => namesOf(region, dataset));
  return { what: 'region', word, known: dataset.regions.map(({ id }) => id), names };
}

/** Whether the tracks and segments that are asked for exist in these regions; the first word that does not. */
export function unknownPart(
  selection: Selection,
  regions: readonly Region[],
  segments: readonly string[],
): Unknown | undefined {
  const { track, segment } = selection;
  const tracks = [...new Set(regions.flatMap((region) => region.tracks.map(({ id }) => id)))];
  if (track !== undefined && !tracks.includes(track)) return { what: 'track', word: track, known: tracks, names: [] };
  if (segment !== undefined && !segments.includes(segment))
    return { what: 'segment', word: segment, known: segments, names: [] };
  return undefined;
}

function namesOf(region: Region, dataset: Dataset): string[] {
  const { municipalities } = region.entry.value;
  const codes = Array.isArray(municipalities) ? (municipalities as readonly string[]) : [];
  const names = codes.map((code) => dataset.municipalities?.get(code)?.name ?? code);
  return [region.id, region.name, ...codes, ...names];
}

function isSame(a: string, b: string): boolean {
  return a.localeCompare(b, 'nl', { sensitivity: 'base' }) === 0;
}
