import { CST, Lexer } from 'yaml';
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

/** Every comment of a YAML text, in order: from its `#` to the end of its line, without white space at that end. */
export function placedCommentsIn(text: string): PlacedComment[] {
  const comments: PlacedComment[] = [];
  let start = 0;
  let isContent = false;
  for (const lexeme of new Lexer().lex(text)) {
    const type = isContent ? 'content' : CST.tokenType(lexeme);
    isContent = lexeme === CST.SCALAR && !isContent;
    // The lexer's own marks are not in the text.
    if (isContent || type === 'doc-mode' || type === 'flow-error-end') continue;
    if (type === 'comment') comments.push(commentOf(lexeme, start, text, comments.at(-1)));
    start += lexeme.length;
  }
  return comments;
}

function commentOf(lexeme: string, start: number, text: string, last: PlacedComment | undefined): PlacedComment {
  const column = columnOf(start, text);
  const isAlone = isFirstOnLine(start, text);
  const isNext = last !== undefined && /^[ \t]*\n[ \t]*$/.test(text.slice(last.start + last.text.length, start));
  const goesOn = isAlone && isNext && (!last.isAlone || last.goesOn) && last.column === column;
  return {
    text: lexeme.replace(/[ \t]+$/, ''),
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
