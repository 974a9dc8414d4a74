import type { Said } from '../../text/said.js';
import type { ShapeRule } from '../../text/shape.js';
import type { Edit, LexedText } from './lexed-text.js';
import type { Line } from './line.js';

/**
 * One way in which a text may have gone wrong. Whether it is the right one shows when the text is mended by it: nothing
 * is told of a slip that mends nothing.
 */
export interface Slip {
  readonly rule: ShapeRule;
  readonly line: number;
  /** From which column, counted from 0, up to but not including which. */
  readonly start: number;
  readonly end: number;
  readonly said: Said;
  readonly edits: readonly Edit[];
  /** Told only where nothing else is told of what it lets through: that says more. */
  readonly isLast?: boolean;
}

/** Where something is wrong with a text, as far as reading it tells: the slip is there, or not far from it. */
export interface Trouble {
  /** The lines, the most telling first. */
  readonly lines: readonly number[];
  /** Whether the text could not be read at all, so that the slip may also stand further up. */
  readonly isSyntax: boolean;
  /** Whether something stands where it should not, and not only as it should not. */
  readonly isStructural: boolean;
  /** Every key that has a meaning somewhere in such a file. */
  readonly keys: ReadonlySet<string>;
}

/** What may have gone wrong, the likeliest first. */
export type Suspicion = (text: LexedText, trouble: Trouble) => Iterable<Slip>;

/**
 * The lines at and around the trouble, the nearest first: a slip is often noticed a line late, or where the block ends
 * that it stands at the beginning of.
 */
export function* around(text: LexedText, { lines }: Trouble): Generator<Line> {
  const told = new Set<number>();
  for (const number of lines) {
    const [line, above, below] = [text.at(number), text.near(number, -1), text.near(number, 1)];
    const further = above && text.near(above.number, -1);
    const sibling = line && furtherOut(text, line, line.indent + 1);
    const owner = sibling && furtherOut(text, sibling, sibling.indent);
    const begun = sibling && text.near(sibling.number, 1);
    for (const one of [line, above, below, further, sibling, owner, begun]) {
      if (!one || told.has(one.number)) continue;
      told.add(one.number);
      yield one;
    }
  }
}

/** The nearest line above that begins in front of a column. */
function furtherOut(text: LexedText, { number }: Line, column: number): Line | undefined {
  let line = text.near(number, -1);
  while (line && !(line.role === 'block' && line.indent < column)) line = text.near(line.number, -1);
  return line;
}

/** A line as it should be, in a few words and without its remark. */
export function shown(text: string): string {
  const bare = text.replace(/\s#.*$/, '').trim();
  return bare.length > 60 ? `${bare.slice(0, 59)}…` : bare;
}
