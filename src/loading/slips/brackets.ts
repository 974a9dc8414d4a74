import { shapeText } from '../../text/shape.js';
import type { LexedText } from './lexed-text.js';
import { type Bracket, isStructure, type Line } from './line.js';
import { piecesIn } from './pieces.js';
import { around, type Slip, type Suspicion } from './slip.js';

const closes = { '{': '}', '[': ']' } as const;

/** Brackets and braces that are opened and not closed, closed and not opened, or closed by one of the other kind. */
export const brackets: Suspicion = function* (text, trouble) {
  const last = Math.max(...trouble.lines) + 1;
  for (const line of text.lines) {
    if (line.number > last || !(trouble.isSyntax || trouble.lines.includes(line.number))) continue;
    yield* doubled(line);
    yield* mismatched(line);
    yield* closedTwice(line);
    if (line.unclosed.length > 0) yield* unclosed(text, text.near(line.number, -1), line.unclosed);
  }
  for (const line of around(text, trouble)) yield* closedEarly(line);
  const end = text.lines.findLast(isStructure);
  const open = end && trouble.isSyntax ? openBehind(end) : [];
  if (end && end.number <= last && open.length > 0) yield* unclosed(text, end, open);
};

/** A bracket that ends a word, of which it is no part. */
export const bracketsBehindWords: Suspicion = function* (text, trouble) {
  for (const { number, text: line, pieces } of around(text, trouble)) {
    for (const { is, start, end } of pieces) {
      const word = line.slice(start, end);
      if (is !== 'plain' || !/[\]}]$/.test(word) || /[[{]/.test(word)) continue;
      yield stray(number, end - 1, word.slice(-1), undefined, '');
    }
  }
};

function* unclosed(text: LexedText, at: Line | undefined, open: readonly Bracket[]): Generator<Slip> {
  const inner = open.at(-1);
  if (!at || !inner) return;
  const end = at.pieces.at(-1)?.end ?? at.text.trimEnd().length;
  const marks = open.map(({ mark }) => closes[mark]).reverse();
  const space = inner.mark === '{' && !/[{[]$/.test(at.text.slice(0, end)) ? ' ' : '';
  const isComma = at.text.charAt(end - 1) === ',';
  const becomes = `${isComma ? '' : space}${marks.join('')}`;
  const from = inner.line === at.number ? undefined : inner.line;
  const said = shapeText['unclosed-bracket'](inner.mark, from, marks.join(''));
  // On its own line the bracket itself is shown, else where it should have been closed.
  const place = from === undefined ? { start: inner.column, end: inner.column + 1 } : { start: end - 1, end };
  const edits = [{ line: at.number, start: end, end, becomes }];
  yield { rule: 'unclosed-bracket', line: at.number, ...place, said, edits };
  yield* unclosedWithin(text, at, open);
}

/** Closed in the middle of its lines, where a key of the mapping around it begins. */
function* unclosedWithin(text: LexedText, at: Line, open: readonly Bracket[]): Generator<Slip> {
  const from = open[0]?.line ?? at.number;
  for (const line of text.lines.slice(from - 1, at.number).reverse()) {
    for (const { is, start, end, open: here } of line.pieces) {
      const inner = here.at(-1);
      if (is !== ',' || !inner) continue;
      const close = closes[inner.mark];
      const isHere = inner.line === line.number;
      const said = shapeText['unclosed-bracket'](inner.mark, isHere ? undefined : inner.line, close);
      const place = isHere ? { start: inner.column, end: inner.column + 1 } : { start, end };
      const edits = [{ line: line.number, start, end, becomes: ` ${close},` }];
      yield { rule: 'unclosed-bracket', line: line.number, ...place, said, edits };
    }
  }
}

function* mismatched({ number, text, pieces }: Line): Generator<Slip> {
  for (const [index, { is, start, open }] of pieces.entries()) {
    const inner = open.at(-1);
    if ((is !== '}' && is !== ']') || !inner || closes[inner.mark] === is) continue;
    const wanted = closes[inner.mark];
    yield stray(number, start, is, wanted, wanted);
    // Or the inner one was forgotten.
    const said = shapeText['unclosed-bracket'](inner.mark, inner.line === number ? undefined : inner.line, wanted);
    const ends = pieces.slice(0, index).filter((piece) => piece.is === ',' && piece.start > inner.column);
    for (const at of [start, ...ends.map((piece) => piece.start).reverse()]) {
      const before = text.slice(0, at).trimEnd().length;
      const place = inner.line === number ? { start: inner.column, end: inner.column + 1 } : { start: before, end: at };
      const edits = [{ line: number, start: before, end: before, becomes: wanted }];
      yield { rule: 'unclosed-bracket', line: number, ...place, said, edits };
    }
  }
}

function* doubled({ number, pieces }: Line): Generator<Slip> {
  for (const [index, { is, start }] of pieces.entries()) {
    if ((is === '{' || is === '[') && pieces[index + 1]?.is === is) yield stray(number, start, is, undefined, '');
  }
}

function* closedTwice({ number, text, pieces }: Line): Generator<Slip> {
  for (const { is, start } of pieces) {
    const mark = text.charAt(start);
    if (is === 'behind' && /[\]}]/.test(mark)) yield stray(number, start, mark, undefined, '');
  }
}

/** One closed too early: what should be inside comes behind it. */
function* closedEarly({ number, pieces }: Line): Generator<Slip> {
  for (const { is, start, open } of pieces) {
    if ((is === '}' || is === ']') && open.length > 1) yield stray(number, start, is, undefined, '');
  }
}

function stray(line: number, start: number, found: string, wanted: string | undefined, becomes: string): Slip {
  const place = { line, start, end: start + 1 };
  return {
    rule: 'stray-bracket',
    ...place,
    said: shapeText['stray-bracket'](found, wanted),
    edits: [{ ...place, becomes }],
  };
}

function openBehind({ text, number, pieces, role, value, column }: Line): readonly Bracket[] {
  const before = role === 'flow' ? (pieces[0]?.open ?? []) : [];
  return piecesIn(text, value, number, before, before[0]?.owner ?? column).open;
}
