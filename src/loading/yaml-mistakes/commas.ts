import { shapeText } from '../../text/shape.js';
import type { LexedText } from './lexed-text.js';
import type { Piece, TextLine } from './line.js';
import { shownLine, type YamlMistake } from './yaml-mistake.js';

const ends = ['plain', 'quoted', '}', ']'];
const begins = ['plain', 'quoted', '{', '['];

/** Commas left out between two keys in braces, or between two items in brackets. */
export function missingCommasIn(text: LexedText, line: TextLine, keys: ReadonlySet<string>): YamlMistake[] {
  const found = line.pieces.flatMap((piece, index) => {
    const next = line.pieces[index + 1];
    if (piece.open.length === 0) return [];
    // A letter right behind a quote is none of a new item: the quote was to be inside.
    const isInQuotes = piece.is === 'quoted' && next?.start === piece.end;
    if (next && ends.includes(piece.is) && begins.includes(next.is) && !isInQuotes) {
      return [comma(line, piece.end, piece.end)];
    }
    return piece.is === 'plain' ? within(line, piece, next, keys) : [];
  });
  const [last, below] = [line.pieces.at(-1), text.near(line.number, 1)];
  // In brackets there are no keys: before one the bracket was to be closed.
  const isPast = last?.is !== ']' && last?.open.at(-1)?.mark === '[' && below?.pieces[1]?.is === ':';
  const isOpen = below?.role === 'flow' && below.unclosed.length === 0 && !isPast;
  if (last && isOpen && ends.includes(last.is) && begins.includes(below.pieces[0]?.is ?? '')) {
    found.push(comma(line, last.end, last.end));
  }
  return found;
}

/** Words that were to be two: the last of them is a key. */
function within(
  line: TextLine,
  { start, end }: Piece,
  next: Piece | undefined,
  keys: ReadonlySet<string>,
): YamlMistake[] {
  const found = next?.is === ':' ? /(\s+)(\S+)$/.exec(line.text.slice(start, end)) : null;
  const [, space = '', word = ''] = found ?? [];
  if (!found || !keys.has(word)) return [];
  const at = start + found.index;
  return [comma(line, at, at + space.length)];
}

/** Codes and ids in brackets that stand beside one another. */
export function itemsTogetherIn(line: TextLine): YamlMistake[] {
  return line.pieces.flatMap((piece) => {
    const words = line.text.slice(piece.start, piece.end);
    const isCodes = piece.is === 'plain' && piece.open.at(-1)?.mark === '[' && /^[\w-]+(\s+[\w-]+)+$/.test(words);
    const at = piece.start + words.search(/\s/);
    return isCodes ? [comma(line, at, at + (/\s+/.exec(words)?.[0].length ?? 1))] : [];
  });
}

function comma({ number, text }: TextLine, start: number, end: number): YamlMistake {
  const before = /[^\s,{[]+$/.exec(text.slice(0, start))?.[0] ?? text.slice(0, start).trim();
  const becomes = end > start || (start < text.length && text.charAt(start) !== ' ') ? ', ' : ',';
  const mended = text.slice(0, start) + becomes + text.slice(end);
  const from = Math.max(0, start - before.length);
  const said = shapeText['missing-comma'](before, shownLine(mended.slice(from)));
  return {
    rule: 'missing-comma',
    line: number,
    start: from,
    end: start,
    said,
    edits: [{ line: number, start, end, becomes }],
  };
}
