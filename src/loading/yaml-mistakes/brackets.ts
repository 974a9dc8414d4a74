import { shapeText } from '../../text/shape.js';
import type { LexedText } from './lexed-text.js';
import type { Piece, TextLine } from './line.js';
import { isWithinQuote, marksIn } from './pieces.js';
import type { YamlMistake } from './yaml-mistake.js';

type OpeningBracket = '{' | '[';
type Close = '}' | ']';

interface BracketMark {
  readonly is: OpeningBracket | Close;
  readonly line: TextLine;
  readonly column: number;
}

const closes: Readonly<Record<OpeningBracket, Close>> = { '{': '}', '[': ']' };

/**
 * The bracket or brace by which those of a value do not come out even, from the line on which the value begins to the
 * last line of it: opened and not closed, closed and not opened, or closed by one of the other kind.
 *
 * @param citing the keys under which no mapping holds another one
 */
export function bracketMistakeIn(
  text: LexedText,
  first: TextLine,
  citing: ReadonlySet<string>,
): YamlMistake | undefined {
  const lines = [first, ...linesAfter(text, first)];
  const marks = lines.flatMap((line) => marksIn(line.text, line.value).map((one) => ({ ...one, line }) as BracketMark));
  const opened = marks.filter(isOpening).length;
  const missing = opened - (marks.length - opened);
  const doubled = (is: (mark: BracketMark) => boolean) =>
    marks.find((mark, index) => {
      const before = marks[index - 1];
      return is(mark) && before?.is === mark.is && before.line === mark.line && before.column + 1 === mark.column;
    });
  if (missing < 0) return strayIn(doubled((mark) => !isOpening(mark)) ?? firstWrong(marks) ?? marks.at(-1), '');
  const wrong = firstWrong(marks);
  if (missing > 0) {
    const twice = doubled((mark) => isOpening(mark));
    return twice ? strayIn(twice, '') : unclosedIn(text, marks, wrong, lines, citing);
  }
  return wrong && strayIn(wrong, wanted(marks, wrong) ?? '');
}

/** The lines that go on with a value, as long as something in it is open. */
function linesAfter(text: LexedText, first: TextLine): TextLine[] {
  const lines: TextLine[] = [];
  for (let line = text.at(first.number + 1); line; line = text.at(line.number + 1)) {
    if (line.role === 'flow') lines.push(line);
    else if (line.role !== 'blank' && line.role !== 'remark') break;
  }
  return lines;
}

function isOpening({ is }: BracketMark): boolean {
  return is === '{' || is === '[';
}

/** The marks that are open before one, the innermost last. A wrong one closes as well: it was meant to. */
function openBefore(marks: readonly BracketMark[], end: BracketMark | undefined): BracketMark[] {
  const open: BracketMark[] = [];
  for (const mark of marks) {
    if (mark === end) break;
    if (isOpening(mark)) open.push(mark);
    else open.pop();
  }
  return open;
}

function wanted(marks: readonly BracketMark[], mark: BracketMark): Close | undefined {
  const inner = openBefore(marks, mark).at(-1);
  return inner && closes[inner.is as OpeningBracket];
}

/** The first that closes nothing, or something of the other kind. */
function firstWrong(marks: readonly BracketMark[]): BracketMark | undefined {
  const open: BracketMark[] = [];
  for (const mark of marks) {
    if (isOpening(mark)) open.push(mark);
    else {
      const inner = open.pop();
      if (!inner || closes[inner.is as OpeningBracket] !== mark.is) return mark;
    }
  }
  return undefined;
}

function strayIn(mark: BracketMark | undefined, becomes: string): YamlMistake | undefined {
  if (!mark) return undefined;
  const place = { line: mark.line.number, start: mark.column, end: mark.column + 1 };
  const said = shapeText['stray-bracket'](mark.is, becomes === '' ? undefined : becomes);
  return { rule: 'stray-bracket', ...place, said, edits: [{ ...place, becomes }] };
}

/** Where a bracket or brace was to be closed: in front of the comma that stands there, else at the end of the line. */
interface ClosedBefore {
  readonly inner: BracketMark;
  readonly line: TextLine;
  readonly end: number;
}

/** A piece of one of the lines, with its line and the words of it. */
interface PieceOnLine {
  readonly piece: Piece;
  readonly line: TextLine;
  readonly words: string;
}

/**
 * A bracket, in which there are no keys, that was to be closed before a key; a brace that was to be closed before a comma,
 * behind which another one opens where a key would stand; or one of `cite` or of a kind of points, in which there are no
 * others, before the key behind which another one opens.
 */
function closedBefore(
  text: LexedText,
  lines: readonly TextLine[],
  citing: ReadonlySet<string>,
): ClosedBefore | undefined {
  const pieces = lines.flatMap((line) =>
    line.pieces.map((piece) => ({ piece, line, words: line.text.slice(piece.start, piece.end) })),
  );
  for (const [index, one] of pieces.entries()) {
    const inner = one.piece.open.at(-1);
    const owner = inner && text.at(inner.line);
    const last = pieces[index - 1];
    const isKey = isKeyAt(pieces, index);
    // A key that begins its line is past a bracket, with or without a comma in front.
    const isBelow = isKey && inner?.mark === '[' && last?.line !== one.line;
    if (!inner || !owner || !last || !(isBelow || last.piece.is === ',')) continue;
    const isOpened = opens(pieces[isKey ? index + 2 : index]);
    const [, key = ''] = /([\w-]+):\s*$/.exec(owner.text.slice(0, inner.column)) ?? [];
    const isPast = inner.mark === '[' ? isKey : isOpened && (!isKey || citing.has(key));
    const opened = { is: inner.mark, line: owner, column: inner.column };
    if (isPast) return { inner: opened, line: last.line, end: last.piece[last.piece.is === ',' ? 'start' : 'end'] };
  }
  return undefined;
}

/** Whether a key stands there, and no words with a colon in a quote that YAML cut at a comma. */
function isKeyAt(pieces: readonly PieceOnLine[], index: number): boolean {
  const one = pieces[index];
  if (one?.piece.is !== 'plain' || pieces[index + 1]?.piece.is !== ':' || !/^[\w-]+$/.test(one.words)) return false;
  return !isWithinQuote(one.line.text, one.line.pieces, one.line.pieces.indexOf(one.piece));
}

function opens(one: PieceOnLine | undefined): boolean {
  return one?.piece.is === '{' || one?.piece.is === '[';
}

/** Closed in front of one of the other kind, or before the comma behind it, else at the end of the value. */
function unclosedIn(
  text: LexedText,
  marks: readonly BracketMark[],
  wrong: BracketMark | undefined,
  lines: readonly TextLine[],
  citing: ReadonlySet<string>,
): YamlMistake | undefined {
  const before = closedBefore(text, lines, citing);
  const open = before ? [before.inner] : openBefore(marks, wrong);
  const inner = open.at(-1);
  const last = before?.line ?? wrong?.line ?? lines.at(-1);
  if (!inner || !last) return undefined;
  const end =
    before?.end ?? (wrong ? last.text.slice(0, wrong.column) : last.text.replace(/\s#.*$/, '')).trimEnd().length;
  const inwards = wrong || before ? [inner] : [...open].reverse();
  const missing = inwards.map(({ is }) => closes[is as OpeningBracket]).join('');
  const isComma = last.text.charAt(end - 1) === ',';
  const becomes = `${inner.is === '{' && !isComma ? ' ' : ''}${missing}`;
  const isHere = inner.line === last;
  const said = shapeText['unclosed-bracket'](inner.is, isHere ? undefined : inner.line.number, missing);
  // On its own line the bracket itself is shown, else where it should have been closed.
  const place = isHere ? { start: inner.column, end: inner.column + 1 } : { start: Math.max(0, end - 1), end };
  const edits = [{ line: last.number, start: end, end, becomes }];
  return { rule: 'unclosed-bracket', line: last.number, ...place, said, edits };
}
