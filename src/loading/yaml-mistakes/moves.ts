import { shapeText } from '../../text/shape.js';
import { type Schema, schemaUnder } from '../schema.js';
import { type Frame, hasRoom } from './frame.js';
import type { LexedText } from './lexed-text.js';
import { step, type TextLine } from './line.js';
import type { LineReading } from './reading.js';
import type { YamlMistake } from './yaml-mistake.js';

/** How many lines are moved together at most. */
const longest = 500;

/** A line that begins in another column than it should, with the lines below that came along, up to one. */
export interface Move {
  readonly mistake: YamlMistake;
  readonly by: number;
  readonly upTo: number;
}

/** The move that puts a line, alone or with what stands below it, in its place. */
export function moveOf(
  { line, head, indent, next, isItem, isOpen }: LineReading,
  { column, key, schema }: Frame,
  text: LexedText,
  root: Schema,
): Move {
  const by = column - indent;
  // What stands below came along, unless it stands where it should already.
  const further = !isItem && next && next.dashes.length > 0 ? text.listStep : step;
  const isBelow = next !== undefined && next.indent >= line.indent + further && (isItem || isOpen);
  const stays = !isBelow || next.indent === column + further || next.indent - line.indent !== further;
  const under = head.key === undefined ? {} : schemaUnder(root, schema, head.key);
  const lines = stays
    ? withRest(line, column, text)
    : linesBelow(line, next, isItem, by, text, itemReader(next, schemaUnder(root, under, 0), root));
  const edits = lines
    .filter(({ role }) => role !== 'blank')
    .map((one) => ({ line: one.number, start: 0, end: one.indent, becomes: ' '.repeat(Math.max(0, one.indent + by)) }));
  const said = shapeText['wrong-indentation'](line.indent, column, key, edits.length);
  const place = { line: line.number, start: line.indent, end: line.indent + 1 };
  const upTo = (lines.at(-1) ?? line).number;
  return { mistake: { rule: 'wrong-indentation', ...place, said, edits }, by, upTo };
}

/** A text that goes on further out than its key, which stands in a column. */
export function textTooFarOut({ number, indent }: TextLine, column: number): YamlMistake {
  const edits = [{ line: number, start: 0, end: indent, becomes: ' '.repeat(column + step) }];
  const said = shapeText['wrong-indentation'](indent, column + step, undefined, 1);
  return { rule: 'wrong-indentation', line: number, start: indent, end: indent + 1, said, edits };
}

/**
 * A line that goes to a column, and what goes on below it: the text that it begins with `|` or `>`; the rest of what is open in
 * brackets, unless all of that stands further in than the column already.
 */
function withRest(line: TextLine, column: number, text: LexedText): TextLine[] {
  const role = text.at(line.number + 1)?.role;
  if (role !== 'text' && role !== 'flow') return [line];
  const rest: TextLine[] = [];
  for (
    let next = text.at(line.number + 1);
    next?.role === role && rest.length < longest;
    next = text.at(next.number + 1)
  )
    rest.push(next);
  return role === 'text' || rest.some(({ indent }) => indent <= column) ? [line, ...rest] : [line];
}

/** Tells of one line after another whether it is of an item of the list that begins with the first. */
type ItemReader = (line: TextLine) => boolean;

function itemReader(first: TextLine, schema: Schema, root: Schema): ItemReader {
  const { indent, column } = first;
  const item: Frame = { is: 'mapping', column, schema, key: undefined, owner: undefined, keys: new Map() };
  return (line) => {
    if (line.dashes.length > 0 && line.indent === indent) item.keys.clear();
    if (line.column !== column || line.key === undefined) return false;
    const isRoom = hasRoom(item, line.key, root);
    item.keys.set(line.key, line.text);
    return isRoom;
  };
}

/**
 * A line, and those further in below it. Moved out, what stands under it is level with what stands behind it: that has a
 * dash where the first below has none, or the other way round, and is no key of an item.
 */
function linesBelow(
  line: TextLine,
  first: TextLine,
  isItem: boolean,
  by: number,
  text: LexedText,
  isOfItem: ItemReader,
): TextLine[] {
  const lines = [line];
  const isDash = first.dashes.length > 0;
  for (let next = text.at(line.number + 1); next && lines.length < longest; next = text.at(next.number + 1)) {
    const isListHere = !isItem && isDash && next.dashes.length > 0 && next.indent === line.indent;
    if ((next.role === 'block' || next.role === 'flow') && next.indent <= line.indent && !isListHere) break;
    const isOwn = !isItem && isDash && next.role === 'block' && isOfItem(next);
    const isLevel = by > 0 && next.role === 'block' && next.indent <= line.indent + by && !isOwn;
    if (isLevel && (isItem ? next.dashes.length > 0 : next.dashes.length > 0 !== isDash)) break;
    lines.push(next);
  }
  const last = lines.findLastIndex(({ role }) => role !== 'blank' && role !== 'remark');
  return lines.slice(0, last + 1);
}
