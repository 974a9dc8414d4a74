import type { ChalkInstance } from 'chalk';
import type { Language } from '../text/language.js';

/** How a report is to be written: for whom, how wide, in which colours. */
export interface Style {
  readonly language: Language;
  /** Columns of the terminal; text wraps there and is never cut. */
  readonly width: number;
  readonly chalk: ChalkInstance;
}
