import { shapeText } from '../../text/shape.js';
import type { Line, Piece } from './line.js';
import { around, type Slip, type Suspicion, shown } from './slip.js';

const ends = ['plain', 'quoted', '}', ']'];
const begins = ['plain', 'quoted', '{', '['];

/** A comma left out between two keys in braces, or between two items in brackets. */
export const missingCommas: Suspicion = function* (text, trouble) {
  for (const line of around(text, trouble)) {
    for (const [index, piece] of line.pieces.entries()) {
      const next = line.pieces[index + 1];
      if (piece.open.length === 0) continue;
      // A letter right behind a quote is none of a new item: the quote was to be inside.
      const isInQuotes = piece.is === 'quoted' && next?.is === 'plain' && next.start === piece.end;
      const isPair = next && ends.includes(piece.is) && begins.includes(next.is);
      if (isPair && !isInQuotes) yield comma(line, piece.end, piece.end);
      if (piece.is === 'plain') yield* within(line, piece, next);
    }
    const [last, below] = [line.pieces.at(-1), text.near(line.number, 1)];
    const isOpen = below?.role === 'flow' && below.unclosed.length === 0;
    if (last && isOpen && ends.includes(last.is) && begins.includes(below.pieces[0]?.is ?? '')) {
      yield comma(line, last.end, last.end);
    }
  }
};

/** Words that were to be two: the last of them is a key, or each of them is an item. */
function* within(line: Line, { start, end, open }: Piece, next: Piece | undefined): Generator<Slip> {
  const words = line.text.slice(start, end);
  const isKey = next?.is === ':';
  if (open.at(-1)?.mark === '{' && !isKey) return;
  const spaces = [...words.matchAll(/\s+/g)].reverse();
  for (const space of spaces.slice(0, isKey ? 1 : 6)) {
    const at = start + space.index;
    yield comma(line, at, at + space[0].length);
  }
}

function comma({ number, text }: Line, start: number, end: number): Slip {
  const before = /[^\s,{[]+$/.exec(text.slice(0, start))?.[0] ?? text.slice(0, start).trim();
  const becomes = end > start || (start < text.length && text.charAt(start) !== ' ') ? ', ' : ',';
  const mended = text.slice(0, start) + becomes + text.slice(end);
  const from = Math.max(0, start - before.length);
  const said = shapeText['missing-comma'](before, shown(mended.slice(from)));
  return {
    rule: 'missing-comma',
    line: number,
    start: from,
    end: start,
    said,
    edits: [{ line: number, start, end, becomes }],
  };
}
