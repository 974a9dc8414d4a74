import type { Language } from '../text/language.js';
import { type Colours, coloursOf } from './colours.js';

/** How a report is to be written: for whom, how wide, in which colours. */
export interface Style {
  readonly language: Language;
  /** Columns of the terminal; text wraps there and is never cut. */
  readonly width: number;
  readonly colours: Colours;
}

/** The same for a file, in which nobody wants colours. */
export function colourless(style: Style): Style {
  return { ...style, colours: coloursOf(0) };
}
