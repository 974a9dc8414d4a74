import { type Address, keyOf, type Located } from '../../source/located.js';
import type { Path } from '../../source/yaml-file.js';

/** Where in a document something stands: lines or pages, both counted from 1 and included, or its very address. */
export type Spot =
  | { readonly unit: 'line' | 'page'; readonly first: number; readonly last: number }
  | { readonly unit: 'url' };

/** One place in a document, and what is printed there. */
export interface CitedPlace {
  /** The card's id; missing where the edition's own source is meant. */
  readonly source?: string;
  /** Missing where the words alone are the place: those of a web page. */
  readonly spot?: Spot;
  readonly quotes: readonly string[];
}

/** What stands behind one key: the places, and where in the YAML they are written. */
export interface Citation {
  readonly places: readonly CitedPlace[];
  readonly at: Address;
  /** Whether the key has a line of its own, or is served by `rest`. */
  readonly own: boolean;
}

/** A silence as it is written at the mapping of the key that it is about, or above that. */
export interface SilenceAt {
  readonly cite?: Cite;
  readonly path: Path;
}

interface Cited {
  readonly cite?: Cite;
  readonly silentHere?: Readonly<Record<string, SilenceAt>>;
}

/** What stands behind one key of a `cite`: a place, or a list of them. */
export type CitePlace = string | number | readonly (string | number)[];

/** A `cite`: a place for each key, or one that serves all of them. */
export type Cite = CitePlace | Readonly<Record<string, CitePlace>>;

const sourceName = '(?:[a-z0-9-]+:)?';
const spotName = String.raw`(?:p?\d+(?:-\d+)?|url)`;
const printed = '"[^"]*"';
const placeForm = `${sourceName}(?:${spotName}(?: ${printed})*|${printed}(?: ${printed})*)`;
const placesForm = new RegExp(`^${placeForm}(?:; +${placeForm})*$`);
const eachPlace = new RegExp(placeForm, 'g');
const placeParts = new RegExp(`^(?:([a-z0-9-]+):)?(?:(p?)(\\d+)(?:-(\\d+))?|(url))?((?: ?${printed})*)$`);

/**
 * Reads a place of a `cite`: lines with what is printed there (`5 "1-1-2022"; 7-9`), pages (`p3 "vier jaar"`), and words
 * alone, either between quotes (`pagina-2025:"vier jaar"`) or as the whole text (`vier jaar`).
 */
export function parsePlaces(written: CitePlace): CitedPlace[] {
  if (typeof written === 'object') return written.flatMap(parsePlaces);
  const text = String(written).trim();
  if (!placesForm.test(text)) return [{ quotes: [text] }];
  return (text.match(eachPlace) ?? []).map(placeInPaper);
}

function placeInPaper(text: string): CitedPlace {
  const [, source, page, first, last = first, url, quoted = ''] = placeParts.exec(text) ?? [];
  const range = { unit: page ? 'page' : 'line', first: Number(first), last: Number(last) } as const;
  const spot: Spot | undefined = url ? { unit: 'url' } : first === undefined ? undefined : range;
  return {
    ...(source === undefined ? {} : { source }),
    ...(spot === undefined ? {} : { spot }),
    quotes: quotesIn(quoted),
  };
}

function quotesIn(text: string): string[] {
  return text.split('"').filter((_, index) => index % 2 === 1);
}

/** Places as a `cite` has them: `5 "1-1-2022"; 7-9`. */
export function writtenPlaces(places: readonly CitedPlace[]): string {
  return places
    .map(({ source, spot, quotes }) => {
      const parts = [...(spot ? [spotText(spot)] : []), ...quotes.map((quote) => `"${quote}"`)];
      return `${source === undefined ? '' : `${source}:`}${parts.join(' ')}`;
    })
    .join('; ');
}

/**
 * The citation of one key of a mapping: its own line, else the one that serves all or the rest; of a key on which the source is
 * only silent that of the silence; `undefined` where there is none.
 */
export function citationOf(mapping: Located<Cited>, key: string): Citation | undefined {
  const { cite, silentHere } = mapping.value;
  const silence = silentHere?.[key];
  if (silence) return citationOf({ value: silence, file: mapping.file, path: silence.path }, 'on');
  if (cite === undefined) return undefined;
  const at = keyOf(mapping, 'cite');
  if (!isPerKey(cite)) return { places: parsePlaces(cite), at, own: false };
  const own = Object.hasOwn(cite, key);
  const text = cite[own ? key : 'rest'];
  return text === undefined ? undefined : { places: parsePlaces(text), at: keyOf(at, own ? key : 'rest'), own };
}

/** A citation that stands by itself, without an edition: the source in front serves for the places behind it, too. */
export function citationAlone(written: Located<CitePlace>): Citation {
  const places = parsePlaces(written.value);
  const source = places[0]?.source;
  return { places: source === undefined ? places : places.map((one) => ({ source, ...one })), at: written, own: true };
}

/** Whether a `cite` has a place for each key, and not one for all. */
export function isPerKey(cite: Cite): cite is Readonly<Record<string, CitePlace>> {
  return typeof cite === 'object' && !Array.isArray(cite);
}

/** All that is printed at the places of a citation. */
export function quotesOf(citation: Pick<Citation, 'places'>): string[] {
  return citation.places.flatMap((one) => one.quotes);
}

/** All that is printed there, in one line. */
export function printedWords(citation: Pick<Citation, 'places'>): string {
  return quotesOf(citation)
    .map((quote) => quote.replace(/\s+/g, ' '))
    .join(' … ');
}

/** A place of a document on which something rests. */
export interface Reference {
  readonly source: string;
  /** Missing where the words alone are the place. */
  readonly spot?: Spot;
  readonly quotes: readonly string[];
}

/** The places of a citation; `source` is that of its edition. */
export function referencesAt({ places }: Citation, source = '?'): Reference[] {
  return places.map((one) => ({ ...one, source: one.source ?? source }));
}

/** `12`, `12-14`, `p3`, `url` */
export function spotText(spot: Spot): string {
  if (spot.unit === 'url') return spot.unit;
  const { unit, first, last } = spot;
  return `${unit === 'page' ? 'p' : ''}${first === last ? first : `${first}-${last}`}`;
}

/** Where something stands within its document, as a `cite` has it: `12-14`; words that are cited alone in quotes. */
export function whereIn({ spot, quotes }: Pick<CitedPlace, 'spot' | 'quotes'>): string {
  return spot ? spotText(spot) : quotes.map((quote) => `"${quote}"`).join(' ');
}

/** References for programs: `bar-letter-2021:96; bar-letter-2021:100-101; pagina-2025:"vier jaar"`. */
export function citeOf(references: readonly Reference[]): string {
  return references.map((one) => `${one.source}:${whereIn(one)}`).join('; ');
}

/** References of which those to one place are one. */
export function uniqueReferences(references: readonly Reference[]): Reference[] {
  const byPlace = new Map<string, Reference>();
  for (const one of references) {
    const place = `${one.source}:${whereIn(one)}`;
    const quotes = [...(byPlace.get(place)?.quotes ?? []), ...one.quotes];
    byPlace.set(place, { ...one, quotes: [...new Set(quotes)] });
  }
  return [...byPlace.values()];
}

/**
 * The places of references in their order, without what is quoted there: lines or pages that overlap, or follow each other, are one
 * range, so that each line is named once.
 */
export function mergedReferences(references: readonly Reference[]): Reference[] {
  const placed = references.flatMap(({ source, spot }) => (spot && spot.unit !== 'url' ? [{ source, spot }] : []));
  const ranges: typeof placed = [];
  for (const { source, spot } of placed.sort((a, b) => a.spot.first - b.spot.first)) {
    const isNext = (one: (typeof ranges)[number]) =>
      one.source === source && one.spot.unit === spot.unit && spot.first <= one.spot.last + 1;
    const at = ranges.findIndex(isNext);
    const before = ranges[at];
    if (before) ranges[at] = { source, spot: { ...before.spot, last: Math.max(before.spot.last, spot.last) } };
    else ranges.push({ source, spot });
  }
  const bare = references.filter(({ spot }) => !spot || spot.unit === 'url').map((one) => ({ ...one, quotes: [] }));
  return [...ranges.map((one) => ({ ...one, quotes: [] })), ...bare];
}

/** A citation in short, as it is shown beside a value. */
export function shortCitation(citation: Citation, source: string | undefined): string {
  return citeOf(referencesAt(citation, source));
}
