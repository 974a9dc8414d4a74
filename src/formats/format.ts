import type { Report } from '../reports/report.js';
import type { Language, Text } from '../text/language.js';
import { type Colours, coloursOf } from './colours.js';

/** How a report is to be written: for whom, how wide, in which colours. */
export interface Style {
  readonly language: Language;
  /** Columns of the terminal; text wraps there and is never cut. */
  readonly width: number;
  readonly colours: Colours;
  /** Pictures are drawn with ASCII alone. */
  readonly isAscii?: boolean;
}

export type Rendered = Promise<string | Uint8Array>;

/** A form in which a report can be had. */
export interface Format {
  /** The end of a file's name that stands for it. */
  readonly ending?: string;
  /** It is no text, and nothing for a terminal. */
  readonly isBinary?: true;
  /** It has room for rows alone: what stands beside the answer is told on the side. */
  readonly isRowsOnly?: true;
  /** It has room for what stands beside the answer, and for no sentence on it. */
  readonly hasNoRemarks?: true;
  /** What of a report it cannot hold, beside what stands beside the answer: told on the side. */
  leavesOut?(report: Report): readonly Text[];
  /** Imports what it needs, and not before. */
  render(report: Report, style: Style): Rendered;
}

/** The same for a file, in which nobody wants colours. */
export function colourless(style: Style): Style {
  return { ...style, colours: coloursOf(0) };
}
