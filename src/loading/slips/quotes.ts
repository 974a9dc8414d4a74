import { shapeText } from '../../text/shape.js';
import type { NeedsQuotes } from '../../text/yaml-slips.js';
import type { Line, Piece } from './line.js';
import { around, type Slip, type Suspicion, shown } from './slip.js';

/** A quote that its line does not close. It swallows what follows, so that the trouble shows anywhere below. */
export const unclosedQuotes: Suspicion = function* (text, { lines, isSyntax }) {
  const last = Math.max(...lines);
  for (const { number, text: line, pieces } of text.lines) {
    const piece = pieces.find(({ is }) => is === 'unclosed');
    if (!piece || number > last || !(isSyntax || lines.includes(number))) continue;
    const quote = line.charAt(piece.start);
    for (const at of endsIn(line, piece)) {
      // The other kind of quote may stand there already.
      const end = /["']/.test(line.charAt(at - 1)) && at - 1 > piece.start ? at - 1 : at;
      const becomes = line.slice(piece.start, end) + quote;
      const place = { line: number, start: piece.start, end: piece.end };
      const edits = [{ line: number, start: end, end: at, becomes: quote }];
      yield { rule: 'unclosed-quote', ...place, said: shapeText['unclosed-quote'](shown(becomes)), edits };
    }
  }
};

/** Where the text may have been meant to end: in brackets before them and before a comma, else at the end of the line. */
function endsIn(line: string, { start, end, open }: Piece): number[] {
  const text = line.slice(0, end);
  const inner = [...text.matchAll(/\s*[,\]}]/g)].map(({ index }) => index).filter((index) => index > start);
  const trailing = /[\s\]},]*$/.exec(text)?.index ?? end;
  return [...new Set(open.length > 0 ? [trailing, ...inner, end] : [end])].slice(0, 8);
}

/** A text that YAML cannot read as it stands, or reads as something else. */
export const textsInNeedOfQuotes: Suspicion = function* (text, trouble) {
  for (const line of around(text, trouble)) {
    if (line.role === 'text') continue;
    yield* loneMarks(line);
    yield* cutAtCommas(line);
    yield* wholeValues(line, trouble.isSyntax);
  }
};

/** The value of a key in a block: with a colon in it, with a mark in front, or with a text behind its quotes. */
function* wholeValues({ number, text, value, pieces, role }: Line, isSyntax: boolean): Generator<Slip> {
  const [first] = pieces;
  if (!first || role !== 'block') return;
  const end = text.trimEnd().length;
  const whole = text.slice(value, end);
  const make = (why: NeedsQuotes, becomes: string) => slip(number, value, end, why, becomes);
  if (first.is === 'plain' && /:(\s|$)/.test(whole)) yield make('colon', quoted(whole));
  else if (first.is === 'plain' && !loneMark.test(whole) && /^[@`%&*!|>?,}\]-]/.test(whole))
    yield make('start', quoted(whole));
  if (first.is !== 'quoted' || pieces[1]?.is !== 'behind') {
    // What reads as a list or a mapping is one.
    if (isSyntax && (first.is === '{' || first.is === '[')) yield make('start', quoted(whole));
    return;
  }
  if (whole.endsWith(text.charAt(first.start))) yield make('inner', quoted(whole.slice(1, -1)));
  yield make('start', quoted(whole));
}

/** A mark that stands for a value, as somebody does who does not know it: what may stand there is more use to tell. */
const loneMark = /^[?*&!|>@`%-]$/;

function* loneMarks({ number, text, pieces }: Line): Generator<Slip> {
  for (const { is, start, end } of pieces) {
    const word = text.slice(start, end);
    if (is === 'plain' && loneMark.test(word))
      yield { ...slip(number, start, end, 'start', quoted(word)), isLast: true };
  }
}

/** In braces a text ends at its first comma, and the rest of it counts as keys of their own. */
function* cutAtCommas({ number, text, pieces }: Line): Generator<Slip> {
  for (const [index, piece] of pieces.entries()) {
    const isValue = pieces[index - 1]?.is === ':' && piece.open.at(-1)?.mark === '{';
    if (!isValue || piece.is !== 'plain') {
      if (piece.is === 'quoted' && pieces[index + 1]?.is === 'plain') yield* quotedAndMore(number, text, pieces, index);
      continue;
    }
    let last = index;
    while (pieces[last + 1]?.is === ',' && isLoose(pieces, last + 2)) last += 2;
    const end = pieces[last]?.end ?? piece.end;
    if (last > index) yield slip(number, piece.start, end, 'comma', quoted(text.slice(piece.start, end)));
  }
}

/** A text in quotes between brackets that goes on behind its last quote. */
function* quotedAndMore(number: number, text: string, pieces: readonly Piece[], index: number): Generator<Slip> {
  const piece = pieces[index];
  if (!piece) return;
  const ends = pieces.slice(index + 1, index + 8).map(({ end }) => end);
  for (const end of ends) {
    const whole = text.slice(piece.start, end);
    if (whole.endsWith(whole.charAt(0))) yield slip(number, piece.start, end, 'inner', quoted(whole.slice(1, -1)));
  }
  const end = ends[0] ?? piece.end;
  yield slip(number, piece.start, end, 'start', quoted(text.slice(piece.start, end)));
}

/** Whether a piece stands between commas as a key without a colon. */
function isLoose(pieces: readonly Piece[], index: number): boolean {
  const next = pieces[index + 1]?.is;
  return pieces[index]?.is === 'plain' && (next === undefined || next === ',' || next === '}');
}

function slip(line: number, start: number, end: number, why: NeedsQuotes, becomes: string): Slip {
  const said = shapeText['needs-quotes'](why, shown(becomes));
  return { rule: 'needs-quotes', line, start, end, said, edits: [{ line, start, end, becomes }] };
}

function quoted(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
