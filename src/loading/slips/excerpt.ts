import type { LexedText } from './lexed-text.js';
import { isStructure } from './line.js';

const margin = 25;

/** Some lines of a text, which read by themselves show what becomes of them. */
export interface Excerpt {
  /** The numbers of its lines in the text, in order. */
  readonly numbers: readonly number[];
  /** How many of them only enclose the others, at the beginning: what else stands in there is left out. */
  readonly enclosing: number;
}

/** The lines around, and the keys and dashes that enclose them. To read those is quicker than to read all. */
export function excerptAround(text: LexedText, first: number, last: number): Excerpt {
  const from = beginning(text, first - margin);
  const to = ending(text, last + margin);
  const above: number[] = [];
  let least = text.at(from)?.indent ?? 0;
  for (let line = text.near(from, -1); line && least > 0; line = text.near(line.number, -1)) {
    if (line.role !== 'block' || line.indent >= least) continue;
    above.unshift(line.number);
    least = line.indent;
  }
  const around = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return { numbers: [...above, ...around], enclosing: above.length };
}

/** The nearest line further down behind which nothing goes on. */
function ending(text: LexedText, number: number): number {
  let line = text.at(number);
  while (line) {
    const next = text.at(line.number + 1);
    // Neither in the middle of a value nor behind a key that has its value below.
    const goesOn = next?.role === 'flow' || next?.role === 'text' || line.role === 'blank';
    if (!next || !(goesOn || line.text.trimEnd().endsWith(':'))) break;
    line = next;
  }
  return line?.number ?? text.lines.length;
}

/** The nearest line further up that begins an item in a block, so that no bracket or text is cut in two. */
function beginning(text: LexedText, number: number): number {
  let line = text.at(Math.max(1, number));
  while (line && !(isStructure(line) && line.role === 'block' && line.dashes.length > 0))
    line = text.at(line.number - 1);
  return line?.number ?? 1;
}
