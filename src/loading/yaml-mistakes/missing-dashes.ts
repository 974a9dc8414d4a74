import { shapeText } from '../../text/shape.js';
import type { Schema } from '../schema.js';
import { schemaUnder } from '../schema.js';
import { type Frame, hasRoom, itemOf, knows, wants } from './frame.js';
import { step, type TextLine } from './line.js';
import type { LinePlace } from './places.js';
import type { Around, LineReading } from './reading.js';
import { shownLine, type YamlMistake } from './yaml-mistake.js';

/** A list that a line is an item of, and the dash that it lacks. */
export interface Undashed extends LinePlace {
  readonly mistake: YamlMistake;
}

/** A key that begins an item, without its dash: the rest of it in its place, or moved up to where the dash should be. */
export function itemWithoutDash(
  reading: LineReading,
  places: readonly LinePlace[],
  around: Around,
): Undashed | undefined {
  const { line, head, isItem, indent, next } = reading;
  const { frames, begun, root, listStep } = around;
  const { key } = head;
  if (isItem || key === undefined) return undefined;
  const isFor = (list: Frame) => knows({ ...list, is: 'mapping', schema: itemOf(list, root) }, key, root);
  const isPlaced = places.some(({ frame }) => frame.column === indent);
  const least = begun && begun.column + (listStep === 0 && !isPlaced ? 0 : 1);
  if (begun && least !== undefined && indent >= least && !wants(begun.schema, 'mapping')) {
    const frame: Frame = { ...begun, is: 'list', column: begun.column + listStep, keys: new Map() };
    if (!wants(frame.schema, 'list') || !isFor(frame)) return undefined;
    return { frame, isNew: true, mistake: dashFor(line, indent >= frame.column + step) };
  }
  if (isPlaced) return undefined;
  const at = frames.findLastIndex(({ is, column }) => is === 'list' && (column === indent || column + step === indent));
  const [list, item] = [frames[at], frames[at + 1]];
  if (!list || !isFor(list) || (item && hasRoom(item, key, root))) return undefined;
  const isInPlace = list.column !== indent;
  // Where the next line goes on in an item further in that has room for the key, it came from there.
  const isFromInside = frames
    .slice(at + 2)
    .some((frame) => frame.is === 'mapping' && frame.column === next?.indent && hasRoom(frame, key, root));
  if (!isInPlace && isFromInside) return undefined;
  const [first] = item?.keys.keys() ?? [];
  return isInPlace && item && first !== key
    ? undefined
    : { frame: list, isNew: false, mistake: dashFor(line, isInPlace) };
}

/** A word or a mapping between braces that is an item of a list, and has no dash in front of it. */
export function wordWithoutDash(
  { line, indent }: LineReading,
  { frames, begun, root, listStep }: Around,
): YamlMistake | undefined {
  const isUnder = begun !== undefined && indent > begun.column && !wants(begun.schema, 'mapping');
  const list = isUnder ? undefined : frames.at(-1);
  if (list && (list.is !== 'list' || (indent !== list.column && indent !== list.column + step))) return undefined;
  const item = isUnder ? schemaUnder(root, begun.schema, 0) : list && itemOf(list, root);
  if (!item || !isItemOf(line, item)) return undefined;
  return dashFor(line, indent > (list ? list.column : (begun?.column ?? 0) + listStep));
}

/** A text may go on below; a word of the vocabulary never does. */
function isItemOf({ pieces }: TextLine, item: Schema): boolean {
  return pieces[0]?.is === '{' ? wants(item, 'mapping') : ['code', 'id', 'municipality'].includes(item.title ?? '');
}

function dashFor({ number, text, indent }: TextLine, isInPlace: boolean): YamlMistake {
  const said = shapeText['missing-dash'](shownLine(`- ${text.slice(indent)}`));
  const edit = { line: number, start: isInPlace ? Math.max(0, indent - step) : indent, end: indent, becomes: '- ' };
  return { rule: 'missing-dash', line: number, start: indent, end: indent + 1, said, edits: [edit] };
}
