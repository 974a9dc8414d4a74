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
  const [sought, within] = [plain(name).trim(), plain(text)];
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
  return withoutSpace(plain(text));
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
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
