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
import { blankAbove, columnOf } from './place.js';

/** A comment where it hangs. */
export interface Remark {
  readonly text: string;
  /** An empty line stands above it. */
  readonly blankAbove: boolean;
}

/** One value: text, number, true or false, or nothing. */
export interface Leaf {
  readonly kind: 'leaf';
  readonly scalar: Scalar | undefined;
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
  readonly key: Scalar | undefined;
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

/**
 * A parsed text as entries that know where they stand, without its comments yet.
 *
 * @param node parsed with its source tokens; every key in it has to be a scalar
 */
export function parsedTree(node: ParsedNode | null, text: string): Leaf | Collection {
  if (!isCollection(node)) return { kind: 'leaf', scalar: isScalar(node) ? node : undefined };
  const isFlow = node.flow === true;
  const isMapping = isMap(node);
  const entries = isMapping ? mapEntriesOf(node, text) : listEntriesOf(node as YAMLSeq<ParsedNode>, text);
  const start = node.range?.[0] ?? 0;
  // The library lets a block run down to the comments below it.
  const end = (isFlow ? node.range?.[1] : entries.at(-1)?.end) ?? 0;
  return { kind: 'branch', isFlow, isMapping, entries, foot: [], start, end, column: columnOf(start, text) };
}

function mapEntriesOf(map: YAMLMap, text: string): TreeEntry[] {
  return map.items.map((pair) => {
    const { key, value, srcToken } = pair as Pair<Scalar, ParsedNode | null> & { srcToken?: CST.CollectionItem };
    const mark = srcToken?.start.find(({ type }) => type === 'explicit-key-ind');
    const [start = 0, keyEnd = 0] = key.range ?? [];
    return treeEntryOf(key, value, mark?.offset ?? start, keyEnd, text);
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
    return treeEntryOf(undefined, item, start, dash === undefined ? start : dash + 1, text);
  });
}

function treeEntryOf(
  key: Scalar | undefined,
  node: ParsedNode | null,
  start: number,
  leastEnd: number,
  text: string,
): TreeEntry {
  const value = parsedTree(node, text);
  const end = Math.max(leastEnd, value.kind === 'branch' ? value.end : (node?.range?.[1] ?? 0));
  return { key, value, before: [], beside: [], blankAbove: blankAbove(start, text), start, end };
}
