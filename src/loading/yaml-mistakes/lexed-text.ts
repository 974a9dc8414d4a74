import { type Bracket, isLong, type Piece, step, type TextLine } from './line.js';
import { piecesIn } from './pieces.js';

/** Other characters for a stretch of one line, columns counted from 0. */
export interface LineEdit {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly becomes: string;
}

/** A text line by line, each read by itself. */
export class LexedText {
  readonly lines: readonly TextLine[];
  #listStep: number | undefined;

  constructor(text: string) {
    const lines: TextLine[] = [];
    let open: readonly Bracket[] = [];
    let textUnder: number | undefined;
    for (const [index, raw] of text.split('\n').entries()) {
      const line = lexed(raw.replace(/\r$/, ''), index + 1, open, textUnder);
      if (line.role !== 'blank' && line.role !== 'text') textUnder = undefined;
      if (line.role === 'block' && /^[|>][-+\d]*$/.test(line.text.slice(line.value).replace(/\s#.*/, '').trim())) {
        textUnder = line.column;
      }
      lines.push(line);
      if (line.role === 'block' || line.role === 'flow') open = openAfter(line);
    }
    this.lines = lines;
  }

  /** A line by its number, from 1. */
  at(number: number): TextLine | undefined {
    return this.lines[number - 1];
  }

  /** How many columns further in than its key most lists stand here: none where there are as many of these. */
  get listStep(): number {
    this.#listStep ??= this.#usualListStep();
    return this.#listStep;
  }

  #usualListStep(): number {
    let further = 0;
    for (const line of this.lines) {
      const next =
        line.role === 'block' && line.key !== undefined && !line.text[line.value]
          ? this.near(line.number, 1)
          : undefined;
      if (next?.dashes.length) further += Math.sign(next.indent - line.column) * 2 - 1;
    }
    return further > 0 ? step : 0;
  }

  /** The nearest line before or after that has something of the structure. */
  near(number: number, by: 1 | -1): TextLine | undefined {
    let at = this.at(number + by);
    while (at && at.role !== 'block' && at.role !== 'flow') at = this.at(at.number + by);
    return at;
  }

  /**
   * The text with other characters in some lines; no line comes or goes.
   *
   * @param kept the numbers of the lines to give, in order; all of them where left out
   */
  with(edits: readonly LineEdit[], kept?: readonly number[]): string {
    const changed = new Map<number, string>();
    for (const { line, start, end, becomes } of [...edits].sort((a, b) => b.start - a.start)) {
      const was = changed.get(line) ?? this.at(line)?.text ?? '';
      changed.set(line, was.slice(0, start) + becomes + was.slice(end));
    }
    const numbers = kept ?? this.lines.map(({ number }) => number);
    return numbers.map((number) => changed.get(number) ?? this.at(number)?.text ?? '').join('\n');
  }
}

/** How long a key is at most. */
const longestKey = 200;

function lexed(text: string, number: number, open: readonly Bracket[], textUnder: number | undefined): TextLine {
  const indent = /^\s*/u.exec(text)?.[0].length ?? 0;
  const bare = { number, text, indent, dashes: [], column: indent, key: undefined, value: text.length };
  const empty = { ...bare, pieces: [] as Piece[], unclosed: [] as Bracket[] };
  if (indent === text.length) return { ...empty, role: 'blank' };
  if (textUnder !== undefined && indent > textUnder) return { ...empty, role: 'text' };
  if (text.charAt(indent) === '#') return { ...empty, role: 'remark' };
  const dashes: number[] = [];
  let column = indent;
  for (let dash = /^-(\s+|$)/.exec(text.slice(column)); dash; dash = /^-(\s+|$)/.exec(text.slice(column))) {
    dashes.push(column);
    column += dash[0].length;
  }
  const found = /^("[^"]*"|'[^']*'|[^\s"'#,[\]{}&*!|>%@`][^:#]*?)\s*:(?=\s|$)/.exec(
    text.slice(column, column + longestKey),
  );
  if (isLong({ text })) {
    const value = found ? column + found[0].length : column;
    return { ...bare, role: 'block', dashes, column, key: found?.[1], value, pieces: [], unclosed: [] };
  }
  const isAnew = found || dashes.length > 0;
  const owner = open[0]?.owner ?? 0;
  const unclosed = open.length > 0 && (isAnew ? indent <= owner : indent === 0) ? open : [];
  if (open.length > 0 && unclosed.length === 0) {
    const { pieces } = piecesIn(text, indent, number, open, owner);
    return { ...bare, role: 'flow', value: indent, pieces, unclosed };
  }
  const value = found ? column + found[0].length : column;
  const spaces = /^\s*/u.exec(text.slice(value))?.[0].length ?? 0;
  const { pieces } = piecesIn(text, value + spaces, number, [], ownerOf({ dashes, column, key: found?.[1] }));
  const key = found?.[1]?.replace(/^(["'])(.*)\1$/, '$2');
  return { ...bare, role: 'block', dashes, column, key, value: value + spaces, pieces, unclosed };
}

/** The brackets that are open when a line is over. */
function openAfter(line: TextLine): readonly Bracket[] {
  const { text, number, pieces, role, value } = line;
  if (isLong(line)) return [];
  const before = role === 'flow' ? (pieces[0]?.open ?? []) : [];
  return piecesIn(text, value, number, before, before[0]?.owner ?? ownerOf(line)).open;
}

/** The column of what a value belongs to, further in than which it goes on: a key, or the dash of an item. */
function ownerOf({ dashes, column, key }: Pick<TextLine, 'dashes' | 'column' | 'key'>): number {
  return key === undefined ? (dashes.at(-1) ?? column) : column;
}
