import { Chalk, type ChalkInstance } from 'chalk';

/** How a text is set apart on a terminal, by name. */
export type Colours = ChalkInstance;

/** With level 0 nothing is set apart. */
export function coloursOf(level: 0 | 1): Colours {
  return new Chalk({ level });
}
