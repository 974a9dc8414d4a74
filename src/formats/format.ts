import { Chalk, type ChalkInstance } from 'chalk';
import type { Language } from '../text/language.js';

/** How a report is to be written: for whom, how wide, in which colours. */
export interface Style {
  readonly language: Language;
  /** Columns of the terminal; text wraps there and is never cut. */
  readonly width: number;
  readonly chalk: ChalkInstance;
}

/** The same for a file, in which nobody wants colours. */
export function colourless(style: Style): Style {
  return { ...style, chalk: new Chalk({ level: 0 }) };
}
