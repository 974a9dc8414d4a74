import type { LexedText } from './lexed-text.js';
import { step, type TextLine } from './line.js';

/** How many lines further down others of the same kind are sought. */
const farthest = 500;

/** A line as far as it matters to those below. */
interface Standing {
  readonly line: TextLine;
  readonly isItem: boolean;
  readonly isOpen: boolean;
  readonly next: TextLine | undefined;
}

/** Whether the next line could follow if a line stood in a column: the next one where it is, or moved along. */
export function standsWell({ line, isItem, isOpen, next }: Standing, column: number, listStep: number): boolean {
  if (next?.role !== 'block') return true;
  const inner = isItem ? column + step : column;
  // Between a dash and its key nothing can begin, and below the dash a key only where lists stand as far in as their key.
  const isBelowDash = listStep === 0 || next.dashes.length > 0;
  const isPlace = (indent: number) =>
    !isItem || indent === inner || indent < column || (indent === column && isBelowDash);
  const follows = (indent: number) => (indent <= inner ? isPlace(indent) : isOpen ? indent === inner + step : false);
  // What has no key may be anything.
  if (next.key === undefined && next.dashes.length === 0) return true;
  const isAlong = next.indent > line.indent && (isItem || isOpen);
  return follows(next.indent) || (isAlong && follows(next.indent + column - line.indent));
}

/** Whether the first line of a list or mapping has all others with it, or none: then it may stand as far in as it likes. */
export function standsAlone({ line, isItem, next }: Standing, column: number, text: LexedText): boolean {
  const [here, there] = [line.indent, column];
  if (isItem && next && next.indent === there + step && next.dashes.length === 0) return false;
  const furthest = Math.max(here, there);
  let below = next;
  for (let count = 0; count < farthest && below; count += 1) {
    if (below.role === 'block' && below.indent <= furthest)
      return below.indent !== there || below.dashes.length > 0 !== isItem;
    below = text.near(below.number, 1);
  }
  return true;
}
