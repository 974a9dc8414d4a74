import type { CitedPlace } from './citation.js';

/**
 * The text of one document, as lines counted from 1. However the lines end, and with or without a byte order mark and
 * form feeds (which `pdftotext` puts between pages), it is the same text.
 */
export class Paper {
  readonly lines: readonly string[];
  #letters: { readonly text: string; readonly lines: readonly number[] } | undefined;

  constructor(text: string) {
    const lines = text
      .replace(/^\uFEFF/, '')
      .replace(/\r\n?/g, '\n')
      .replaceAll('\f', '')
      .split('\n');
    this.lines = lines.at(-1) === '' ? lines.slice(0, -1) : lines;
  }

  /** What stands in the lines of a place; `undefined` where there are no such lines. */
  textAt({ firstLine, lastLine }: Pick<CitedPlace, 'firstLine' | 'lastLine'>): string | undefined {
    if (firstLine < 1 || lastLine < firstLine || lastLine > this.lines.length) return undefined;
    return this.lines.slice(firstLine - 1, lastLine).join('\n');
  }

  /** Where printed characters stand, however the scan put spaces and line breaks between them: first and last line. */
  placesOf(quote: string): { readonly firstLine: number; readonly lastLine: number }[] {
    const sought = squeezed(quote);
    if (sought === '') return [];
    const { text, lines } = this.#squeezed();
    const found: { firstLine: number; lastLine: number }[] = [];
    for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + sought.length)) {
      found.push({ firstLine: lines[at] ?? 0, lastLine: lines[at + sought.length - 1] ?? 0 });
    }
    return found;
  }

  /** All characters but white space, with the line of each. */
  #squeezed(): { readonly text: string; readonly lines: readonly number[] } {
    if (!this.#letters) {
      const parts = this.lines.map(squeezed);
      this.#letters = {
        text: parts.join(''),
        lines: parts.flatMap((part, index) => Array(part.length).fill(index + 1)),
      };
    }
    return this.#letters;
  }
}

/** Whether printed characters stand in a text, however the scan put spaces and line breaks between them. */
export function stands(quote: string, text: string): boolean {
  return squeezed(text).includes(squeezed(quote));
}

/** Whether a word or a name stands in a text by itself and not as a part of another word. Letter case and accents aside. */
export function namesIt(name: string, text: string): boolean {
  const [sought, within] = [foldedPrint(name).trim(), foldedPrint(text)];
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
