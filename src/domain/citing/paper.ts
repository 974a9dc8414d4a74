import type { Place } from './citation.js';

/** The text of one document, as lines counted from 1. */
export class Paper {
  readonly lines: readonly string[];

  constructor(text: string) {
    const lines = text.split('\n');
    this.lines = lines.at(-1) === '' ? lines.slice(0, -1) : lines;
  }

  /** What stands in the lines of a place; `undefined` where there are no such lines. */
  textAt({ firstLine, lastLine }: Place): string | undefined {
    if (firstLine < 1 || lastLine < firstLine || lastLine > this.lines.length) return undefined;
    return this.lines.slice(firstLine - 1, lastLine).join('\n');
  }
}

/** Whether printed characters stand in a text, however the scan put spaces and line breaks between them. */
export function stands(quote: string, text: string): boolean {
  return squeezed(text).includes(squeezed(quote));
}

/** Whether a word or a name stands in a text by itself and not as a part of another word. Letter case and accents aside. */
export function namesIt(name: string, text: string): boolean {
  const pattern = plain(name)
    .trim()
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/-/g, '-\\s*')
    .replace(/\s+/g, '\\s*');
  return new RegExp(`(?<![\\p{L}\\d])${pattern}(?![\\p{L}\\d])`, 'u').test(plain(text));
}

function squeezed(text: string): string {
  return plain(text).replace(/\s+/g, '');
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐‑–—]/g, '-')
    .toLowerCase();
}
