import { shapeText } from '../../text/shape.js';
import type { NeedsQuotes } from '../../text/yaml-mistakes.js';
import { keyWithoutColon } from './head.js';
import type { Piece, TextLine } from './line.js';
import { isWithinQuote } from './pieces.js';
import { inQuotes, shownLine, type YamlMistake } from './yaml-mistake.js';

/** Quotes that a line does not close. They swallow what follows, so that the trouble shows anywhere below. */
export function unclosedQuotesIn(line: TextLine, keys: ReadonlySet<string>): YamlMistake[] {
  const { number, text, pieces } = line;
  const piece = pieces.find(({ is }, index) => is === 'unclosed' || hasKeyInside(text, pieces, index, keys));
  if (!piece) return [];
  const quote = text.charAt(piece.start);
  const at = meantEndOf(text, piece, keys);
  // The other kind of quote may stand there already.
  const end = /["']/.test(text.charAt(at - 1)) && at - 1 > piece.start ? at - 1 : at;
  const said = shapeText['unclosed-quote'](shownLine(text.slice(piece.start, end) + quote));
  const edits = [{ line: number, start: end, end: at, becomes: quote }];
  return [{ rule: 'unclosed-quote', line: number, start: piece.start, end: piece.end, said, edits }];
}

/** Where the text was meant to end: in brackets before the next key, or before those at the end; else with its line. */
function meantEndOf(line: string, { start, end, open }: Piece, keys: ReadonlySet<string>): number {
  if (open.length === 0) return end;
  const text = line.slice(0, end);
  return nextKeyIn(text, start, keys) ?? /[\s\]},]*$/.exec(text)?.index ?? end;
}

/** Where in brackets a text from a column on has what comes before a key. */
function nextKeyIn(text: string, start: number, keys: ReadonlySet<string>): number | undefined {
  for (const found of text.slice(start).matchAll(/[\s\]}]*,\s*([A-Za-z][\w-]*):(?=\s)/g)) {
    if (keys.has(found[1] ?? '')) return start + found.index;
  }
  return undefined;
}

/** Whether a quote is closed by one further on that was to open another text: there is a key between, and words are stuck to it. */
function hasKeyInside(text: string, pieces: readonly Piece[], index: number, keys: ReadonlySet<string>): boolean {
  const [piece, next] = [pieces[index], pieces[index + 1]];
  const isStuck = piece?.is === 'quoted' && piece.open.length > 0 && next?.is === 'plain' && next.start === piece.end;
  return isStuck && nextKeyIn(text.slice(0, piece.end), piece.start, keys) !== undefined;
}

/** Texts that YAML cannot read as they stand, or reads as something else. */
export function textsInNeedOfQuotesIn(line: TextLine, keys: ReadonlySet<string>): YamlMistake[] {
  if (line.role === 'text') return [];
  const cut = [...cutAtCommas(line, keys), ...cutInLists(line)];
  const found = cut.length > 0 ? cut : [...withColons(line, keys), ...wholeValues(line, keys)];
  return found.slice(0, 1);
}

/** The value of a key in a block: with a colon in it, with a mark in front, or with a text behind its quotes. */
function* wholeValues(
  { number, text, value, pieces, role }: TextLine,
  keys: ReadonlySet<string>,
): Generator<YamlMistake> {
  const [first, second] = pieces;
  if (!first || role !== 'block') return;
  const last = pieces.at(-1) ?? first;
  const whole = text.slice(value, last.end);
  const make = (why: NeedsQuotes, becomes: string) => unquoted(number, value, last.end, why, becomes);
  const word = /([\w-]+):(?:\s|$)/.exec(whole)?.[1] ?? '';
  // A key that there is was to have a line of its own.
  if (first.is === 'plain' && /:(\s|$)/.test(whole) && !keys.has(word)) yield make('colon', inQuotes(whole));
  else if (first.is === 'plain' && /^([@`%&*!,}\]]|[-?]\s|[|>](?![-+\d]*$))/.test(whole) && whole.length > 1) {
    yield make('start', inQuotes(whole));
  }
  const behind = text.slice(last.start, last.end);
  const isKey = keys.has(/^([\w-]+):(\s|$)/.exec(behind)?.[1] ?? '');
  const isBehind = last.is === 'behind' && !/^[\]},]/.test(behind) && !isKey;
  if (first.is === 'quoted' && second?.is === 'behind' && !isKey) {
    const isInner = whole.endsWith(text.charAt(first.start));
    yield isInner ? make('inner', inQuotes(whole.slice(1, -1))) : make('start', inQuotes(whole));
  } else if ((first.is === '{' || first.is === '[') && isBehind) yield make('start', inQuotes(whole));
}

/** Between braces a text ends at its first comma, and the rest of it counts as keys of their own. */
function* cutAtCommas({ number, text, pieces }: TextLine, keys: ReadonlySet<string>): Generator<YamlMistake> {
  for (const [index, piece] of pieces.entries()) {
    const isValue = pieces[index - 1]?.is === ':' && piece.open.at(-1)?.mark === '{';
    if (piece.is === 'quoted' && pieces[index + 1]?.start === piece.end)
      yield* quotedAndMore(number, text, pieces, index);
    if (!isValue || piece.is !== 'plain') continue;
    let last = index;
    while (pieces[last + 1]?.is === ',' && isLoose(text, pieces, last + 2, keys)) last += 2;
    const end = pieces[last]?.end ?? piece.end;
    if (last > index) yield unquoted(number, piece.start, end, 'comma', inQuotes(text.slice(piece.start, end)));
  }
}

/** In a list a citation ends where its quote has a comma, and becomes a key where that has a colon and a space. */
function* cutInLists({ number, text, pieces }: TextLine): Generator<YamlMistake> {
  for (const [index, { is, start, end, open }] of pieces.entries()) {
    const isItem = is === 'plain' && open.at(-1)?.mark === '[';
    if (!isItem || !isQuoteOpen(text.slice(start, end))) continue;
    const more = pieces.slice(index + 1);
    const last = more.find((piece) => !isQuoteOpen(text.slice(start, piece.end)));
    const why = more[0]?.is === ':' ? 'colon' : 'comma';
    if (last) yield unquoted(number, start, last.end, why, inQuotes(text.slice(start, last.end)));
  }
}

function isQuoteOpen(text: string): boolean {
  return text.split('"').length % 2 === 0;
}

/** A text between braces with a colon and a space in it. */
function* withColons({ number, text, pieces }: TextLine, keys: ReadonlySet<string>): Generator<YamlMistake> {
  for (const [index, piece] of pieces.entries()) {
    const [before, colon, more] = [pieces[index - 1], pieces[index + 1], pieces[index + 2]];
    const isValue = before?.is === ':' && piece.is === 'plain' && piece.open.at(-1)?.mark === '{';
    if (!isValue || colon?.is !== ':' || more?.is !== 'plain') continue;
    const [word = ''] = /\S+$/.exec(text.slice(piece.start, piece.end)) ?? [];
    if (!keys.has(word))
      yield unquoted(number, piece.start, more.end, 'colon', inQuotes(text.slice(piece.start, more.end)));
  }
}

/** A text in quotes between brackets that goes on behind its last quote. */
function* quotedAndMore(number: number, text: string, pieces: readonly Piece[], index: number): Generator<YamlMistake> {
  const piece = pieces[index];
  const next = pieces[index + 1];
  if (!piece || next?.is !== 'plain') return;
  for (const { end } of pieces.slice(index + 1, index + 8)) {
    const whole = text.slice(piece.start, end);
    if (whole.endsWith(whole.charAt(0)))
      return yield unquoted(number, piece.start, end, 'inner', inQuotes(whole.slice(1, -1)));
  }
  yield unquoted(number, piece.start, next.end, 'start', inQuotes(text.slice(piece.start, next.end)));
}

/** Whether a piece stands between commas as a key without a colon that is none. */
function isLoose(text: string, pieces: readonly Piece[], index: number, keys: ReadonlySet<string>): boolean {
  const [piece, next] = [pieces[index], pieces[index + 1]?.is];
  if (piece?.is !== 'plain' || !(next === undefined || next === ',' || next === '}')) return false;
  if (isWithinQuote(text, pieces, index)) return true;
  const words = text.slice(piece.start, piece.end);
  const stuck = /^([A-Za-z][\w-]*):(?=\S)/.exec(words)?.[1];
  return !keys.has(stuck ?? keyWithoutColon(words)?.key ?? '');
}

function unquoted(line: number, start: number, end: number, why: NeedsQuotes, becomes: string): YamlMistake {
  const said = shapeText['needs-quotes'](why, shownLine(becomes));
  return { rule: 'needs-quotes', line, start, end, said, edits: [{ line, start, end, becomes }] };
}
