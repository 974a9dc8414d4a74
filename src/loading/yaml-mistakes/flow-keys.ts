import { keyWithoutColon, missingColon, missingSpace } from './head.js';
import type { Piece, TextLine } from './line.js';
import { isWithinQuote } from './pieces.js';
import type { YamlMistake } from './yaml-mistake.js';

/** Keys between braces without a colon, or without the space behind it. */
export function keysCutOffIn(line: TextLine, keys: ReadonlySet<string>): YamlMistake[] {
  return line.pieces.flatMap((piece, index) => {
    if (!isAlonePiece(line, index)) return [];
    const words = line.text.slice(piece.start, piece.end);
    const stuck = /^([A-Za-z0-9][\w-]*):(?=\S)/.exec(words);
    if (stuck?.[1] && isKey(stuck[1], keys)) return [missingSpace(line, piece.start, piece.start + stuck[0].length)];
    const bare = keyWithoutColon(words);
    return bare && isKey(bare.key, keys) ? [missingColon(line, piece.start, piece.end, bare)] : [];
  });
}

/** A year is the key of an amount, a code that of a municipality. */
function isKey(word: string, keys: ReadonlySet<string>): boolean {
  return keys.has(word) || /^(\d{4}|GM\d{4})$/.test(word);
}

/** Whether a piece stands in braces where a key should, and nothing makes it one. */
function isAlonePiece({ text, pieces }: TextLine, index: number): boolean {
  const [before, piece, next] = [pieces[index - 1], pieces[index], pieces[index + 1]] as (Piece | undefined)[];
  if (piece?.is !== 'plain' || piece.open.at(-1)?.mark !== '{' || next?.is === ':') return false;
  const isBehindMark = before === undefined || before.is === ',' || before.is === '{';
  return isBehindMark && !isWithinQuote(text, pieces, index);
}
