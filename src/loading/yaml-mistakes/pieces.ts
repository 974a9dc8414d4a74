import type { Bracket, Piece } from './line.js';

/** As deep as a text may go at all. */
const deepest = 100;

interface Scanned {
  readonly pieces: readonly Piece[];
  readonly open: readonly Bracket[];
}

/**
 * The pieces of a value from a column to the end of its line.
 *
 * @param open the brackets of lines above that are not closed yet
 * @param owner the column of the key or item of which this is the value
 */
export function piecesIn(text: string, from: number, line: number, open: readonly Bracket[], owner: number): Scanned {
  const pieces: Piece[] = [];
  let stack = [...open];
  for (let at = from; at < text.length; ) {
    const rest = text.slice(at);
    const space = /^\s+/.exec(rest)?.[0].length ?? 0;
    if (rest.slice(space).startsWith('#') && (space > 0 || at === from)) break;
    at += space;
    if (space > 0) continue;
    const isBehind = stack.length === 0 && pieces.length > 0;
    const { is, end } = isBehind
      ? ({ is: 'behind', end: text.trimEnd().length } as const)
      : pieceAt(text, at, stack.length > 0);
    pieces.push({ is, start: at, end, open: [...stack] });
    if ((is === '{' || is === '[') && stack.length < deepest) stack = [...stack, { mark: is, line, column: at, owner }];
    // A wrong one closes as well: it was meant to.
    if (is === '}' || is === ']') stack = stack.slice(0, -1);
    at = end;
  }
  return { pieces, open: stack };
}

/** Whether a piece was to be in quotes that a plain text before it opens: YAML ends that text at its first comma. */
export function isWithinQuote(text: string, pieces: readonly Piece[], index: number): boolean {
  let first = index;
  while (pieces[first - 1]?.is === ',' && pieces[first - 2]?.is === 'plain') first -= 2;
  const before = text.slice(pieces[first]?.start, pieces[index]?.start);
  return before.split('"').length % 2 === 0;
}

/** The brackets and braces of a line from a column on, but for those in quotes. */
export function marksIn(text: string, from: number): { is: '{' | '[' | '}' | ']'; column: number }[] {
  const marks: { is: '{' | '[' | '}' | ']'; column: number }[] = [];
  for (let at = from; at < text.length; ) {
    const character = text.charAt(at);
    if (character === '#' && (at === from || /\s/.test(text.charAt(at - 1)))) break;
    if (/\s/.test(character)) at += 1;
    else {
      const { is, end } = pieceAt(text, at, true);
      if (is === '{' || is === '[' || is === '}' || is === ']') marks.push({ is, column: at });
      at = Math.max(end, at + 1);
    }
  }
  return marks;
}

/** What stands at a column, up to where it ends. */
function pieceAt(text: string, at: number, isInFlow: boolean): Pick<Piece, 'is' | 'end'> {
  const character = text.charAt(at);
  if (character === '"' || character === "'") {
    const end = endOfQuoted(text, at);
    return { is: end === undefined ? 'unclosed' : 'quoted', end: end ?? text.trimEnd().length };
  }
  if (character === '{' || character === '[') return { is: character, end: at + 1 };
  if (isInFlow) {
    if (character === '}' || character === ']' || character === ',') return { is: character, end: at + 1 };
    if (/^:(\s|[,[\]{}]|$)/.test(text.slice(at))) return { is: ':', end: at + 1 };
  }
  return { is: 'plain', end: endOfPlain(text, at, isInFlow) };
}

/** Where a quoted text ends, behind its last quote; `undefined` where it does not on this line. */
function endOfQuoted(text: string, start: number): number | undefined {
  const quoted = text.charAt(start) === '"' ? /"(?:[^"\\]|\\.)*"/y : /'(?:[^']|'')*'/y;
  quoted.lastIndex = start;
  return quoted.test(text) ? quoted.lastIndex : undefined;
}

function endOfPlain(text: string, start: number, isInFlow: boolean): number {
  const ends = isInFlow ? /:(?=\s|[,[\]{}]|$)|[,[\]{}]|\s#/g : /\s#/g;
  ends.lastIndex = start;
  const found = ends.exec(text);
  return text.slice(0, found ? found.index : text.length).trimEnd().length;
}
