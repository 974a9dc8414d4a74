import type { LexedText } from './lexed-text.js';
import type { Line } from './line.js';

/**
 * The columns at which a line could begin, going by those above and below it: where the keys and dashes that enclose the
 * line above stand, one step further in, and where the line below begins. Those next to it come first.
 */
export function columnsFor(text: LexedText, line: Line): number[] {
  const found = new Set<number>();
  const above = text.near(line.number, -1);
  // Further in than the line above: under its key, or as the rest of its text.
  if (above?.role === 'block') found.add(above.column + 2);
  for (const one of enclosing(text, line.number)) for (const column of [one.column, ...one.dashes]) found.add(column);
  const below = text.near(line.number, 1);
  if (below) found.add(below.indent);
  if (below?.dashes.length) found.add(below.column);
  found.delete(line.indent);
  return [...found].sort((a, b) => Math.abs(a - line.indent) - Math.abs(b - line.indent));
}

/** The key that encloses what stands in a column of a line. */
export function ownerOf(text: LexedText, { number }: Line, column: number): string | undefined {
  for (const one of enclosing(text, number)) if (isOpen(one) && one.column < column) return one.key;
  return undefined;
}

/** Whether a line would stand in a column as lines do in these files: two further in than the key or dash around it. */
export function isUsual(text: LexedText, { number, dashes }: Line, column: number): boolean {
  if (column === 0) return true;
  for (const one of enclosing(text, number)) {
    // A dash may stand right below its key, but does not.
    if (dashes.length > 0 && isOpen(one) && one.column <= column) return column - one.column === 2;
    const inner = [one.column, ...one.dashes].filter((other) => other < column);
    if (inner.length > 0 && dashes.length === 0) return column - Math.max(...inner) === 2;
  }
  return false;
}

/** The lines above a line that begin further out, one after the other, the nearest first. */
function* enclosing(text: LexedText, number: number): Generator<Line> {
  let least = Number.POSITIVE_INFINITY;
  for (let one = text.near(number, -1); one && least > 0; one = text.near(one.number, -1)) {
    if (one.role !== 'block' || one.indent >= least) continue;
    yield one;
    least = one.indent;
  }
}

/** Whether the value of a line's key stands on the lines below. */
function isOpen({ key, value, text }: Line): boolean {
  return key !== undefined && value >= text.trimEnd().length;
}
