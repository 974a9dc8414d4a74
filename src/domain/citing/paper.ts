import type { CitedPlace, Spot } from './citation.js';

/** What a document is cited by: its lines, its pages, or, where it has neither, the words alone. */
export type PaperUnit = 'line' | 'page' | 'words';

/**
 * The text of one document, in parts counted from 1: lines, the pages between form feeds, or blocks parted by empty lines.
 * However the lines end, and with or without a byte order mark, it is the same text.
 */
export class Paper {
  /** Without form feeds, which `pdftotext` puts between pages. */
  readonly lines: readonly string[];
  readonly unit: PaperUnit;
  readonly parts: readonly string[];
  readonly #url: string | undefined;
  #letters: { readonly text: string; readonly parts: readonly number[] } | undefined;
  #folded: readonly string[] | undefined;
  readonly #squeezedPart: string[] = [];

  constructor(text: string, unit: PaperUnit = 'line', url?: string) {
    this.lines = textLinesOf(text);
    this.unit = unit;
    this.parts = unit === 'line' ? this.lines : cutInto(unmarked(text), unit);
    this.#url = url;
  }

  /** What stands at a place; of words that are cited alone the blocks that hold them. `undefined` where there is no such place. */
  textAt({ spot, quotes }: Pick<CitedPlace, 'spot' | 'quotes'>): string | undefined {
    if (spot?.unit === 'url') return this.#url;
    if ((spot?.unit ?? 'words') !== this.unit) return undefined;
    if (!spot) {
      const folded = this.#foldedParts();
      return this.parts.filter((_, at) => quotes.some((quote) => namesFolded(quote, folded[at] ?? ''))).join('\n');
    }
    return this.#has(spot) ? this.parts.slice(spot.first - 1, spot.last).join('\n') : undefined;
  }

  #has({ first, last }: { readonly first: number; readonly last: number }): boolean {
    return first >= 1 && last >= first && last <= this.parts.length;
  }

  /** Whether printed characters stand at a place; those that are cited alone as whole words of one block. */
  holds(quote: string, place: Pick<CitedPlace, 'spot'>): boolean {
    const { spot } = place;
    const isOfParts = spot !== undefined && spot.unit === this.unit && this.#has(spot);
    if (isOfParts) return this.#squeezedParts(spot.first, spot.last).includes(squeezed(quote));
    return stands(quote, this.textAt({ ...place, quotes: [quote] }) ?? '');
  }

  /** Where printed characters stand, however the scan put spaces and line breaks between them; nowhere where words are cited alone. */
  spotsOf(quote: string): Exclude<Spot, { readonly unit: 'url' }>[] {
    const { unit } = this;
    const sought = squeezed(quote);
    if (sought === '' || unit === 'words') return [];
    const { text, parts } = this.#squeezed();
    const found: Exclude<Spot, { readonly unit: 'url' }>[] = [];
    for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + sought.length)) {
      found.push({ unit, first: parts[at] ?? 0, last: parts[at + sought.length - 1] ?? 0 });
    }
    return found;
  }

  #foldedParts(): readonly string[] {
    this.#folded ??= this.parts.map(foldedPrint);
    return this.#folded;
  }

  /** All characters of some parts but white space, as they are compared. Each part is made once. */
  #squeezedParts(first: number, last: number): string {
    let text = '';
    for (let at = first - 1; at < last; at += 1) text += this.#squeezedPart[at] ??= squeezed(this.parts[at] ?? '');
    return text;
  }

  /** All characters but white space, with the part that each is of. */
  #squeezed(): { readonly text: string; readonly parts: readonly number[] } {
    if (!this.#letters) {
      const parts = this.#foldedParts().map(withoutSpace);
      this.#letters = {
        text: parts.join(''),
        parts: parts.flatMap((part, index) => Array(part.length).fill(index + 1)),
      };
    }
    return this.#letters;
  }
}

/** The lines of a text, however they end, without a byte order mark and form feeds. */
export function textLinesOf(text: string): string[] {
  const lines = unmarked(text).replaceAll('\f', '').split('\n');
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

function unmarked(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

function cutInto(text: string, unit: 'page' | 'words'): string[] {
  if (unit === 'page') return text.replace(/\f\s*$/, '').split('\f');
  return text.replaceAll('\f', '\n\n').split(/\n\s*\n/);
}

/** Whether printed characters stand in a text, however the scan put spaces and line breaks between them. */
export function stands(quote: string, text: string): boolean {
  return squeezed(text).includes(squeezed(quote));
}

/** Whether a word or a name stands in a text by itself and not as a part of another word. Letter case and accents aside. */
export function namesIt(name: string, text: string): boolean {
  return namesFolded(name, foldedPrint(text));
}

function namesFolded(name: string, within: string): boolean {
  const sought = foldedPrint(name).trim();
  if (!withoutSpace(within).includes(withoutSpace(sought))) return false;
  const pattern = sought
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/-(?!$)/g, '-\\s*')
    .replace(/\s+/g, '\\s*');
  // What may stand around it is asked by patterns that are made once: one that knows all letters takes long to make.
  const word = new RegExp(pattern, 'g');
  for (let found = word.exec(within); found; found = word.exec(within)) {
    const [start, end] = [found.index, found.index + found[0].length];
    if (!wordBefore.test(within.slice(Math.max(0, start - 2), start)) && !wordBehind.test(within.slice(end, end + 2)))
      return true;
    word.lastIndex = start + 1;
  }
  return false;
}

const wordBefore = /[\p{L}\d]$/u;
const wordBehind = /^[\p{L}\d]/u;

function squeezed(text: string): string {
  return withoutSpace(foldedPrint(text));
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}

function foldedPrint(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐‑–—]/g, '-')
    .toLowerCase();
}
