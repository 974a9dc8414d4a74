import type { Schema } from '../schema.js';
import type { Frame } from './frame.js';
import { type Head, headsOf } from './head.js';
import type { TextLine } from './line.js';

/** A line with where it begins, once what was told of the lines above is put right. */
export interface LineReading {
  readonly line: TextLine;
  readonly head: Head;
  readonly isItem: boolean;
  readonly indent: number;
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

/** The ways to read a line, as it stands first. */
export function lineReadingsOf(line: TextLine, by: number, next: TextLine | undefined): LineReading[] {
  const isItem = line.dashes.length > 0;
  const end = line.text.replace(/\s#.*$/, '').trimEnd().length;
  return [...headsOf(line)].map((head) => {
    return { line, head, isItem, indent: line.indent + by, isOpen: head.value >= end, next };
  });
}
