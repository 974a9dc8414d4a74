import type { Comment } from '../source/comments.js';
import { blankAbove, columnOf, isFirstOnLine } from './place.js';
import type { Remark } from './tree.js';

/** A comment of a text, and where it stands. */
export interface PlacedComment extends Remark {
  readonly start: number;
  readonly column: number;
  /** Nothing stands before it on its line. */
  readonly isAlone: boolean;
  /** The last character before it that is not white space, where that is on its line. */
  readonly behind: number;
  /** It goes on with the comment above it, which stands beside something: the two are one. */
  readonly goesOn: boolean;
}

/** The comments of a YAML text, in their order, without white space at their end. */
export function placedIn(text: string, comments: readonly Comment[]): PlacedComment[] {
  const placed: PlacedComment[] = [];
  for (const comment of comments) placed.push(placedComment(comment, text, placed.at(-1)));
  return placed;
}

function placedComment(
  { start, text: written }: Comment,
  text: string,
  last: PlacedComment | undefined,
): PlacedComment {
  const column = columnOf(start, text);
  const isAlone = isFirstOnLine(start, text);
  const isNext = last !== undefined && /^[ \t]*\n[ \t]*$/.test(text.slice(last.start + last.text.length, start));
  const goesOn = isAlone && isNext && (!last.isAlone || last.goesOn) && last.column === column;
  return {
    text: written.replace(/[ \t]+$/, ''),
    blankAbove: blankAbove(start, text),
    start,
    column,
    isAlone,
    behind: start - (/[ \t]*$/.exec(text.slice(start - column, start))?.[0].length ?? 0) - 1,
    goesOn: goesOn && column !== indentBelow(start, text),
  };
}

/** How far the next line that is no comment is indented. */
function indentBelow(start: number, text: string): number {
  const next = /\n(?:[ \t]*(?:#.*)?\n)*( *)[^ \t\n#]/g;
  next.lastIndex = start;
  return next.exec(text)?.[1]?.length ?? 0;
}
