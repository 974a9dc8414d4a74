import type { Schema } from '../schema.js';
import { type Frame, hasRoom, itemOf, knows, takesAny, takesValue, wants, wantsKeys } from './frame.js';
import type { LexedText } from './lexed-text.js';
import { type Piece, step } from './line.js';
import type { Around, LineReading } from './reading.js';
import { standsAlone, standsWell } from './standing.js';

/** Where a line could stand: in a frame that is open, or as the first of a new one below the line above it. */
export interface LinePlace {
  readonly frame: Frame;
  readonly isNew: boolean;
}

/** Where a line may stand by its key, the innermost first. */
export function placesFor(reading: LineReading, { frames, begun, root, listStep }: Around): LinePlace[] {
  const { head, isItem, indent, line } = reading;
  const is = isItem ? 'list' : 'mapping';
  const all = [...frames].reverse().map((frame) => ({ frame, isNew: false }));
  if (begun && wants(begun.schema, is)) {
    all.unshift({
      frame: { ...begun, is, column: begun.column + (isItem ? listStep : step), keys: new Map() },
      isNew: true,
    });
  }
  const possible = all.filter(({ frame }) => {
    if (frame.is !== is) return false;
    const { key } = head;
    // That a mapping takes any key says nothing of whether this one was meant for it.
    if (!isItem) {
      if (key === undefined || !hasRoom(frame, key, root)) return false;
      return takesValue(frame, key, piecesBehind(reading), root) && (frame.column === indent || !takesAny(frame));
    }
    const item = itemOf(frame, root);
    if (key === undefined) return !wantsKeys(item) || /^([{[]|$)/.test(line.text.slice(line.value));
    return wants(item, 'mapping') && knows({ ...frame, is: 'mapping', schema: item }, key, root);
  });
  return isItem ? withMostKeys(possible, reading, root) : possible;
}

/** Of the lists that an item may be one of, those whose items have most of its keys. */
function withMostKeys(places: LinePlace[], { itemKeys }: LineReading, root: Schema): LinePlace[] {
  if (itemKeys.length === 0 || places.length < 2) return places;
  const known = ({ frame }: LinePlace) => {
    const item: Frame = { ...frame, is: 'mapping', schema: itemOf(frame, root) };
    return itemKeys.filter((key) => knows(item, key, root)).length;
  };
  const most = Math.max(...places.map(known));
  return places.filter((place) => known(place) === most);
}

/** What stands behind the key of a line, where it is read as it stands. */
function piecesBehind({ line, head }: LineReading): readonly Piece[] {
  return head.value === line.value ? line.pieces : [];
}

/** The likeliest place of a line; `isElsewhere` where it has to move there. */
export function linePlaceOf(
  reading: LineReading,
  places: readonly LinePlace[],
  { frames, begun, listStep }: Around,
  text: LexedText,
): (LinePlace & { readonly isElsewhere: boolean }) | undefined {
  const { indent, isItem } = reading;
  const here = places.find(({ frame }) => frame.column === indent);
  if (here && standsWell(reading, indent, listStep)) return { ...here, isElsewhere: false };
  const isTaken = !isItem && frames.some(({ is, column }) => is === 'mapping' && column === indent);
  const others = places.filter((place) => place !== here);
  const isBetter = ({ frame }: LinePlace) =>
    standsWell(reading, frame.column, listStep) && hasPlaceBehind(reading, frame, frames);
  const better = here || isTaken ? others.filter(isBetter) : others;
  const [best] = better.sort((a, b) => scoreOf(reading, b, listStep) - scoreOf(reading, a, listStep));
  if (!best) return here && { ...here, isElsewhere: false };
  const isDeeper = begun !== undefined && indent > begun.column;
  if (best.isNew && isDeeper && standsAlone(reading, best.frame.column, text)) {
    return { frame: { ...best.frame, column: indent }, isNew: true, isElsewhere: false };
  }
  return { ...best, isElsewhere: true };
}

/** Whether the next line, where it stands further out than a place, stands in a column of what is open there. */
function hasPlaceBehind({ next }: LineReading, { column }: Frame, frames: readonly Frame[]): boolean {
  if (next?.role !== 'block' || next.indent >= column) return true;
  return frames.some((frame) => frame.column === next.indent);
}

/** How likely a place is: near, and such that the next line stands well behind it. */
function scoreOf(reading: LineReading, { frame }: LinePlace, listStep: number): number {
  return (standsWell(reading, frame.column, listStep) ? 10 : 0) - Math.abs(frame.column - reading.indent);
}
