import {
  type CST,
  isCollection,
  isMap,
  isScalar,
  type Pair,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { PlainEntry, PlainPlace } from '../source/plain-places.js';
import { blankAbove, columnOf } from './place.js';

/** A comment where it hangs. */
export interface Remark {
  readonly text: string;
  /** An empty line stands above it. */
  readonly blankAbove: boolean;
}

/** Text, number, true or false, or nothing. */
export interface WrittenScalar {
  readonly value: unknown;
  /** How a number is written. */
  readonly source: string | undefined;
  readonly start: number;
}

/** One value. */
export interface Leaf {
  readonly kind: 'leaf';
  readonly scalar: WrittenScalar | undefined;
}

/** A mapping or a list. */
export interface Collection {
  readonly kind: 'branch';
  /** Written between braces or brackets. */
  readonly isFlow: boolean;
  readonly isMapping: boolean;
  readonly entries: readonly TreeEntry[];
  /** What stands behind the last entry, and not yet behind the branch. */
  readonly foot: Remark[];
  /** Where it stands in its text: the first character and the one after the last; its column, counted from 0. */
  readonly start: number;
  readonly end: number;
  readonly column: number;
}

/** A key with its value, or an item of a list. */
export interface TreeEntry {
  /** Missing in a list. */
  readonly key: WrittenScalar | undefined;
  readonly value: Leaf | Collection;
  /** The comments above it. */
  readonly before: Remark[];
  /** The comments on its own line: behind its value, or behind its colon or dash. */
  readonly beside: Remark[];
  readonly blankAbove: boolean;
  /** Where it stands in its text, its key or dash included. */
  readonly start: number;
  readonly end: number;
}

/** A text of the plain style as entries that know where they stand, without its comments yet. */
export function plainTree(place: PlainPlace, text: string): Leaf | Collection {
  const { value, start, end, entries, isFlow, isMapping } = place;
  if (!entries) return { kind: 'leaf', scalar: { value, source: text.slice(start, end), start } };
  const all = entries.map((one) => plainEntry(one, text));
  return collectionOf({ isFlow, isMapping, start, end }, all, text);
}

function plainEntry({ key, value, start }: PlainEntry, text: string): TreeEntry {
  const name = key && text.slice(key.start, key.end);
  const scalar = key && { value: key.isNumber ? Number(name) : key.name, source: name, start };
  return treeEntryOf(scalar, plainTree(value, text), start, value.end, text);
}

/**
 * A text that the library has read as entries that know where they stand, without its comments yet.
 *
 * @param node parsed with its source tokens; every key in it has to be a scalar
 */
export function parsedTree(node: ParsedNode | null, text: string): Leaf | Collection {
  if (!isCollection(node)) return { kind: 'leaf', scalar: isScalar(node) ? writtenScalar(node) : undefined };
  const isMapping = isMap(node);
  const entries = isMapping ? mapEntriesOf(node, text) : listEntriesOf(node as YAMLSeq<ParsedNode>, text);
  const [start = 0, end = 0] = node.range ?? [];
  return collectionOf({ isFlow: node.flow === true, isMapping, start, end }, entries, text);
}

function collectionOf(
  own: Pick<Collection, 'isFlow' | 'isMapping' | 'start' | 'end'>,
  entries: readonly TreeEntry[],
  text: string,
): Collection {
  // The library lets a block run down to the comments below it.
  const end = own.isFlow ? own.end : (entries.at(-1)?.end ?? 0);
  return { kind: 'branch', ...own, end, entries, foot: [], column: columnOf(own.start, text) };
}

function writtenScalar({ value, source, range }: Scalar): WrittenScalar {
  return { value, source, start: range?.[0] ?? 0 };
}

function mapEntriesOf(map: YAMLMap, text: string): TreeEntry[] {
  return map.items.map((pair) => {
    const { key, value, srcToken } = pair as Pair<Scalar, ParsedNode | null> & { srcToken?: CST.CollectionItem };
    const mark = srcToken?.start.find(({ type }) => type === 'explicit-key-ind');
    const [start = 0, keyEnd = 0] = key.range ?? [];
    return parsedEntry(writtenScalar(key), value, mark?.offset ?? start, keyEnd, text);
  });
}

function listEntriesOf(list: YAMLSeq<ParsedNode>, text: string): TreeEntry[] {
  const token = list.srcToken as CST.BlockSequence | CST.FlowCollection | undefined;
  const dashes =
    token?.type === 'block-seq'
      ? token.items.flatMap(({ start }) => start.filter(({ type }) => type === 'seq-item-ind'))
      : [];
  return list.items.map((item, index) => {
    const dash = dashes[index]?.offset;
    const start = dash ?? item.range?.[0] ?? 0;
    return parsedEntry(undefined, item, start, dash === undefined ? start : dash + 1, text);
  });
}

/** @param leastEnd where its key or dash ends */
function parsedEntry(
  key: WrittenScalar | undefined,
  node: ParsedNode | null,
  start: number,
  leastEnd: number,
  text: string,
): TreeEntry {
  return treeEntryOf(key, parsedTree(node, text), start, Math.max(leastEnd, node?.range?.[1] ?? 0), text);
}

/** @param end where its value ends, or else its key or dash */
function treeEntryOf(
  key: WrittenScalar | undefined,
  value: Leaf | Collection,
  start: number,
  end: number,
  text: string,
): TreeEntry {
  return {
    ...{ key, value, before: [], beside: [], blankAbove: blankAbove(start, text), start },
    end: value.kind === 'branch' ? value.end : end,
  };
}
