import { shapeText } from '../../text/shape.js';
import type { Line, Piece } from './line.js';
import { around, type Slip, type Suspicion, shown } from './slip.js';

const word = '[A-Za-z][\\w-]*';

/** A key or a dash that what follows is stuck to. */
export const missingSpaces: Suspicion = function* (text, trouble) {
  for (const line of around(text, trouble)) {
    if (line.role === 'block') {
      const dash = /^-(?=[^\s-])/.exec(line.text.slice(line.column));
      if (dash) yield space(line, line.column, line.column + 1);
      const stuck = new RegExp(`^${word}:(?=\\S)`).exec(line.text.slice(line.column));
      if (stuck) yield space(line, line.column, line.column + stuck[0].length);
    }
    for (const [index, piece] of line.pieces.entries()) {
      if (!isAlone(line, index)) continue;
      const stuck = new RegExp(`^${word}:(?=\\S)`).exec(line.text.slice(piece.start, piece.end));
      if (stuck) yield space(line, piece.start, piece.start + stuck[0].length);
    }
  }
};

/** A key with no colon behind it, or another mark in its place. */
export const missingColons: Suspicion = function* (text, trouble) {
  for (const line of around(text, trouble)) {
    const isKeyless = line.role === 'block' && (line.key === undefined || /[\s;=]/.test(line.key));
    const found = isKeyless ? first(line.text.slice(line.column)) : undefined;
    if (found) yield colon(line, line.column, line.text.length, found);
    for (const [index, piece] of line.pieces.entries()) {
      const inner = isAlone(line, index) ? first(line.text.slice(piece.start, piece.end)) : undefined;
      if (inner) yield colon(line, piece.start, piece.end, inner);
    }
  }
};

/** Whether a piece stands in braces where a key should, and nothing makes it one. */
function isAlone({ pieces }: Line, index: number): boolean {
  const [before, piece, next] = [pieces[index - 1], pieces[index], pieces[index + 1]] as (Piece | undefined)[];
  if (piece?.is !== 'plain' || piece.open.at(-1)?.mark !== '{' || next?.is === ':') return false;
  return before === undefined || before.is === ',' || before.is === '{';
}

interface Found {
  readonly key: string;
  /** Up to where the key and what stands for the colon run. */
  readonly length: number;
}

function first(text: string): Found | undefined {
  const found = new RegExp(`^(${word})(\\s*[=;：](?=\\s|$)|(?=\\s|$))`, 'u').exec(text);
  return found?.[1] === undefined ? undefined : { key: found[1], length: found[0].length };
}

function colon({ number, text }: Line, start: number, end: number, { key, length }: Found): Slip {
  const edit = { line: number, start, end: start + length, becomes: `${key}:` };
  const mended = `${key}:${text.slice(start + length, end)}`;
  const said = shapeText['missing-colon'](key, shown(mended));
  return { ...edit, rule: 'missing-colon', said, end: start + key.length, edits: [edit] };
}

function space({ number, text }: Line, start: number, at: number): Slip {
  const mark = text.slice(start, at);
  const said = shapeText['missing-space'](mark, shown(`${mark} ${text.slice(at)}`));
  return {
    rule: 'missing-space',
    line: number,
    start,
    end: at,
    said,
    edits: [{ line: number, start: at, end: at, becomes: ' ' }],
  };
}
