import type { Path } from './places.js';
import { type YamlReading, yamlReadingOf } from './yaml-reading.js';

/** A part of a text that reads by itself: one entry of a mapping or one item of a list, with all that is below it. */
export interface PlainPart {
  readonly start: number;
  /** How many characters were read. */
  readonly length: number;
  /** How many were passed by on the way, line by line. */
  readonly passed: number;
  readonly reading: YamlReading;
  /** The way that leads in the part where the path leads in the whole. */
  readonly path: Path;
}

/** Lines of one mapping or list, from the first character of its first key or dash on. */
interface Block {
  readonly start: number;
  readonly end: number;
  readonly indent: number;
}

interface PlainEntry {
  readonly start: number;
  readonly end: number;
  readonly below: Block | undefined;
}

/**
 * The smallest part of a text of the plain style in which a path leads as far as it does in the whole, read. In that
 * style all that is below a key or a dash stands further in, so that it is found without reading what is beside it.
 *
 * @returns `undefined` where already the first step leads nowhere
 */
export function plainPartOf(text: string, path: Path): PlainPart | undefined {
  let block = blockFrom(text, 0, text.length);
  let last: PlainEntry | undefined;
  let depth = 0;
  let isItem = false;
  let passed = 0;
  for (; block && depth < path.length; depth += 1) {
    const isList = text.startsWith('- ', block.start);
    const entry = isList ? itemIn(text, block, Number(path[depth])) : pairIn(text, block, `${path[depth]}`);
    if (!entry) break;
    passed += entry.end - block.start;
    last = entry;
    isItem = isList;
    block = entry.below;
  }
  if (!last) return undefined;
  const way = path.slice(depth - 1);
  const { start, end } = last;
  const reading = yamlReadingOf(text.slice(start, end));
  return { start, length: end - start, passed, reading, path: isItem ? [0, ...way.slice(1)] : way };
}

function itemIn(text: string, block: Block, index: number): PlainEntry | undefined {
  let left = index;
  const found = stretchIn(text, block, () => left-- === 0);
  if (!found) return undefined;
  const { start, end } = found;
  const indent = block.indent + 2;
  // The lines of an item say how far in they are only beside its dash.
  return { start: start - block.indent, end, below: { start: start + 2, end, indent } };
}

function pairIn(text: string, block: Block, key: string): PlainEntry | undefined {
  const found = stretchIn(text, block, (at) => text.startsWith(`${key}:`, at));
  if (!found) return undefined;
  const { start, end } = found;
  const next = lineAfter(text, start, end);
  const isBelow = /^ *(?:#.*)?\n?$/.test(text.slice(start + key.length + 1, next));
  return { start, end, below: isBelow ? blockFrom(text, next, end) : undefined };
}

/** From the key or dash that is wanted up to the next one of the same block. */
function stretchIn(text: string, { start, end, indent }: Block, isWanted: (at: number) => boolean) {
  let from = -1;
  for (let line = start; line < end; line = lineAfter(text, line, end)) {
    const at = line === start ? start : line + blanksAt(text, line);
    const isOfBlock = line === start || at - line === indent;
    if (!isOfBlock || at >= end || text[at] === '#' || text[at] === '\n') continue;
    if (from >= 0) return { start: from, end: line };
    if (isWanted(at)) from = at;
  }
  return from < 0 ? undefined : { start: from, end };
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
