import type { Schema } from '../schema.js';
import type { Frame } from './frame.js';
import { type Head, headsOf } from './head.js';
import type { LexedText } from './lexed-text.js';
import type { TextLine } from './line.js';

/** A line with where it begins, once what was told of the lines above is put right. */
export interface LineReading {
  readonly line: TextLine;
  readonly head: Head;
  readonly isItem: boolean;
  readonly indent: number;
  /** The keys of an item, as far as they show: between its braces on the line, or on its line and those below. */
  readonly itemKeys: readonly string[];
  /** Nothing stands behind its key or dash: what is further in below belongs to it. */
  readonly isOpen: boolean;
  /** The next line of the structure. */
  readonly next: TextLine | undefined;
}

/** What is open where a line begins. */
export interface Around {
  readonly root: Schema;
  /** The lists and mappings, the outermost first. */
  readonly frames: readonly Frame[];
  /** What the line above has begun: its column, and what may stand below it. */
  readonly begun: Omit<Frame, 'is' | 'keys'> | undefined;
  /** How many columns further in than its key a list stands in this text. */
  readonly listStep: number;
}

/** How many lines of an item are looked at for its keys. */
const mostItemLines = 40;

/** The ways to read a line, as it stands first. */
export function lineReadingsOf(line: TextLine, by: number, text: LexedText): LineReading[] {
  const next = text.near(line.number, 1);
  const isItem = line.dashes.length > 0;
  const end = line.text.replace(/\s#.*$/, '').trimEnd().length;
  return [...headsOf(line)].map((head) => {
    const itemKeys = isItem ? itemKeysOf(line, head, text) : [];
    return { line, head, isItem, itemKeys, indent: line.indent + by, isOpen: head.value >= end, next };
  });
}

function itemKeysOf(line: TextLine, { key }: Head, text: LexedText): string[] {
  if (key === undefined) {
    const inBraces = line.pieces.filter(({ is, open }, index) => {
      return is === 'plain' && open.length === 1 && open[0]?.mark === '{' && line.pieces[index + 1]?.is === ':';
    });
    return inBraces.map(({ start, end }) => line.text.slice(start, end));
  }
  const keys = [key];
  let below = text.at(line.number + 1);
  for (let count = 0; count < mostItemLines && below; count += 1) {
    if (below.role === 'block' && below.indent < line.column) break;
    if (below.role === 'block' && below.indent === line.column && below.key !== undefined) keys.push(below.key);
    below = text.at(below.number + 1);
  }
  return keys;
}
