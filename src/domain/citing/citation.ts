import { type Address, keyOf, type Located } from '../../source/located.js';

/** One place in a document: its lines, both counted from 1 and included, and what is printed there. */
export interface CitedPlace {
  /** The card's id; missing where the edition's own source is meant. */
  readonly source?: string;
  readonly firstLine: number;
  readonly lastLine: number;
  readonly quotes: readonly string[];
}

/** What stands behind one key: the places, and where in the YAML they are written. */
export interface Citation {
  readonly places: readonly CitedPlace[];
  readonly at: Address;
  /** Whether the key has a line of its own, or is served by `rest`. */
  readonly own: boolean;
}

interface Cited {
  readonly cite?: Cite;
}

/** A `cite`: a line for each key, or one place that serves all of them. */
export type Cite = string | number | Readonly<Record<string, string | number>>;

const place = /^(?:([a-z0-9-]+):)?(\d+)(?:-(\d+))?((?: "[^"]*")*)$/;

/** Reads a `cite` line such as `5 "1-1-2022"; 7-9`; places that cannot be read are left out (the schema reports them). */
export function parsePlaces(text: string | number): CitedPlace[] {
  if (typeof text === 'number') return placeInPaper(String(text));
  return text.includes(';') ? text.split(/; +/).flatMap(placeInPaper) : placeInPaper(text);
}

function placeInPaper(text: string): CitedPlace[] {
  const [, source, first, last = first, quoted] = place.exec(text.trim()) ?? [];
  if (first === undefined) return [];
  const lines = { firstLine: Number(first), lastLine: Number(last), quotes: quoted ? quotesIn(quoted) : [] };
  return [source === undefined ? lines : { source, ...lines }];
}

function quotesIn(text: string): string[] {
  return text.split('"').filter((_, index) => index % 2 === 1);
}

/** Places as a `cite` line has them: `5 "1-1-2022"; 7-9`. */
export function writtenPlaces(places: readonly CitedPlace[]): string {
  return places
    .map((one) => {
      const source = one.source === undefined ? '' : `${one.source}:`;
      return [`${source}${linesOf(one)}`, ...one.quotes.map((quote) => `"${quote}"`)].join(' ');
    })
    .join('; ');
}

/** The citation of one key of a mapping: its own line, else the one that serves all or the rest; `undefined` where there is neither. */
export function citationOf(mapping: Located<Cited>, key: string): Citation | undefined {
  const { cite } = mapping.value;
  if (cite === undefined) return undefined;
  const at = keyOf(mapping, 'cite');
  if (typeof cite !== 'object') return { places: parsePlaces(cite), at, own: false };
  const own = Object.hasOwn(cite, key);
  const text = cite[own ? key : 'rest'];
  return text === undefined ? undefined : { places: parsePlaces(text), at: keyOf(at, own ? key : 'rest'), own };
}

/** All that is printed at the places of a citation. */
export function quotesOf(citation: Citation): string[] {
  return citation.places.flatMap((one) => one.quotes);
}

/** Lines of a document on which something rests. */
export interface Reference {
  readonly source: string;
  readonly lines: string;
}

/** The places of a citation; `source` is that of its edition. */
export function referencesAt({ places }: Citation, source = '?'): Reference[] {
  return places.map((one) => ({ source: one.source ?? source, lines: linesOf(one) }));
}

/** `12`, `12-14` */
export function linesOf({ firstLine, lastLine }: Pick<CitedPlace, 'firstLine' | 'lastLine'>): string {
  return firstLine === lastLine ? `${firstLine}` : `${firstLine}-${lastLine}`;
}

/** References for programs: `bar-letter-2021:96; bar-letter-2021:100-101`. */
export function citeOf(references: readonly Reference[]): string {
  return references.map(({ source, lines }) => `${source}:${lines}`).join('; ');
}

/** References, each once. */
export function uniqueReferences(references: readonly Reference[]): Reference[] {
  return [...new Map(references.map((one) => [`${one.source}:${one.lines}`, one])).values()];
}

/** A citation in short, as it is shown beside a value. */
export function shortCitation(citation: Citation, source: string | undefined): string {
  return citeOf(referencesAt(citation, source));
}
