import type { GoodFile, Stretch } from './good-file.js';

/** One slip in one file, with the line on which it was made: known by the one who made it, asked of nobody. */
export interface Slip {
  /** What was done, for somebody who looks at a failure. */
  readonly what: string;
  /** The line of the slip in the text as it is with the slip, from 1. */
  readonly line: number;
  /**
   * A second line that the first now contradicts. Nobody can tell from the text which of the two was touched, so that
   * either may be the place, as long as the other is named beside it.
   */
  readonly against?: number;
  readonly edits: readonly Edit[];
}

export interface Edit extends Stretch {
  readonly becomes: string;
}

/** A kind of mistake: every place of a file in which it can be made. */
export interface Kind {
  readonly name: string;
  /** How many are drawn, over all files. */
  readonly cases: number;
  /** Whether it is no mistake: then nothing may be found. */
  readonly isFine?: boolean;
  /** The bytes of a text with the slip in it; UTF-8 where left out. */
  readonly encoded?: (text: string) => Uint8Array;
  slipsIn(file: GoodFile): Iterable<Slip>;
}

/** The text of a file with a slip in it. */
export function textWith({ edits }: Slip, { text }: GoodFile): string {
  let result = text;
  for (const { start, end, becomes } of [...edits].sort((a, b) => b.start - a.start)) {
    result = result.slice(0, start) + becomes + result.slice(end);
  }
  return result;
}
