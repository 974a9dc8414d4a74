import { type NodePlace, topPlaceOf } from './node-place.js';
import type { Path } from './places.js';
import { yamlReadingOf } from './yaml-reading.js';

/** A part of a text that reads by itself: one entry of a mapping or one item of a list, with all that is below it. */
export interface PlainPart {
  readonly start: number;
  /** How many characters were read for it: none where it was read just before. */
  readonly read: number;
  /** Where the whole of the part stands in it. */
  readonly top: NodePlace;
  /** The way that leads in the part where the path leads in the whole. */
  readonly path: Path;
}

/** Lines of one mapping or list, from the first character of its first key or dash on, and what stands in it once asked. */
interface Block {
  readonly start: number;
  readonly end: number;
  readonly indent: number;
  entries?: ReadonlyMap<string, PlainEntry>;
}

interface PlainEntry {
  readonly start: number;
  readonly end: number;
  readonly isItem: boolean;
  readonly below: Block | undefined;
}

/**
 * The parts of a text of the plain style. In that style all that is below a key or a dash stands further in, so that a part
 * is found without reading what is beside it; the lines of a block are passed by once.
 */
export class PlainParts {
  private readonly text: string;
  private readonly whole: Block | undefined;
  private last: { readonly entry: PlainEntry; readonly top: NodePlace } | undefined;

  constructor(text: string) {
    this.text = text;
    this.whole = blockFrom(text, 0, text.length);
  }

  /**
   * The smallest part in which a path leads as far as it does in the whole, read.
   *
   * @returns `undefined` where already the first step leads nowhere
   */
  partOf(path: Path): PlainPart | undefined {
    let block = this.whole;
    let found: PlainEntry | undefined;
    let depth = 0;
    for (; block && depth < path.length; depth += 1) {
      block.entries ??= entriesIn(this.text, block);
      const entry = block.entries.get(`${path[depth]}`);
      if (!entry) break;
      found = entry;
      block = entry.below;
    }
    if (!found) return undefined;
    const way = path.slice(depth - 1);
    const { start, end, isItem } = found;
    const isKnown = this.last?.entry === found;
    if (!isKnown) this.last = { entry: found, top: topPlaceOf(yamlReadingOf(this.text.slice(start, end))) };
    const { top } = this.last as NonNullable<typeof this.last>;
    return { start, read: isKnown ? 0 : end - start, top, path: isItem ? [0, ...way.slice(1)] : way };
  }
}

/** The items of a list by their numbers, or the entries of a mapping by their keys. */
function entriesIn(text: string, block: Block): ReadonlyMap<string, PlainEntry> {
  const isList = text.startsWith('- ', block.start);
  const starts = [...entryStartsIn(text, block)];
  return new Map(
    starts.map((start, index) => {
      const end = starts[index + 1];
      // Up to the line on which the next one begins.
      const till = end === undefined ? block.end : end - block.indent;
      return isList ? [`${index}`, itemAt(block, start, till)] : pairAt(text, start, till);
    }),
  );
}

function itemAt({ indent }: Block, start: number, end: number): PlainEntry {
  // The lines of an item say how far in they are only beside its dash.
  const below = { start: start + 2, end, indent: indent + 2 };
  return { start: start - indent, end, isItem: true, below };
}

function pairAt(text: string, start: number, end: number): [string, PlainEntry] {
  const colon = text.indexOf(':', start);
  const next = lineAfter(text, start, end);
  const isBelow = /^ *(?:#.*)?\n?$/.test(text.slice(colon + 1, next));
  const below = isBelow ? blockFrom(text, next, end) : undefined;
  // No key of that style has a quote in it, and some have them around it.
  return [text.slice(start, colon).replaceAll('"', ''), { start, end, isItem: false, below }];
}

/** Where the keys or dashes of a block stand. */
function* entryStartsIn(text: string, { start, end, indent }: Block): Generator<number> {
  for (let line = start; line < end; line = lineAfter(text, line, end)) {
    const at = line === start ? start : line + blanksAt(text, line);
    const isOfBlock = line === start || at - line === indent;
    if (isOfBlock && at < end && text[at] !== '#' && text[at] !== '\n') yield at;
  }
}

/** The block that begins on the first line that holds more than a comment. */
function blockFrom(text: string, from: number, end: number): Block | undefined {
  for (let line = from; line < end; line = lineAfter(text, line, end)) {
    const indent = blanksAt(text, line);
    const start = line + indent;
    if (start < end && text[start] !== '#' && text[start] !== '\n') return { start, end, indent };
  }
  return undefined;
}

function blanksAt(text: string, line: number): number {
  let at = line;
  while (text[at] === ' ') at += 1;
  return at - line;
}

function lineAfter(text: string, from: number, end: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 || at >= end ? end : at + 1;
}
