import type { CommentedTree } from './attachment.js';
import { blockLines, keyText, lineWidth, scalarText } from './scalar.js';
import type { Collection, Leaf, Remark, TreeEntry } from './tree.js';

/** An entry as lines, and the comments that stand above it. */
interface EntryLines {
  readonly above: readonly Remark[];
  readonly blankAbove: boolean;
  readonly lines: readonly string[];
}

/** How much deeper stands what lies in something. */
const step = 2;

/**
 * A tree as lines, its entries in the order in which they are. What was written between braces or brackets stays so
 * where it fits on one line and holds no comment; with an exception to a rule beside or above it, also where it does not
 * fit, since that is about the whole line.
 */
export function linesOfTree({ head, hasGap, root, tail }: CommentedTree): string[] {
  return [...remarkLines(head, 0), ...(hasGap ? [''] : []), ...rootLines(root), ...remarkLines(tail, 0, true)];
}

function rootLines(root: Leaf | Collection): readonly string[] {
  if (root.kind === 'leaf') return leafLines(root, 0, 0).filter((line) => line !== '');
  const line = oneLineOf(root, 0);
  return line === undefined ? joinedLines(entriesAsLines(root, 0), root.foot, 0) : [line];
}

function entriesAsLines({ entries }: Collection, indent: number): EntryLines[] {
  return entries.map((entry) => entryLinesOf(entry, indent));
}

/** Empty lines stay where something stands above them. */
function joinedLines(parts: readonly EntryLines[], foot: readonly Remark[], indent: number): string[] {
  return [
    ...parts.flatMap(({ above, blankAbove, lines }, index) => [
      ...remarkLines(above, indent, index > 0),
      ...(blankAbove && index + above.length > 0 ? [''] : []),
      ...lines,
    ]),
    ...remarkLines(foot, indent, true),
  ];
}

function remarkLines(remarks: readonly Remark[], indent: number, hasAbove = false): string[] {
  return remarks.flatMap(({ text, blankAbove }, index) => [
    ...(blankAbove && (hasAbove || index > 0) ? [''] : []),
    ' '.repeat(indent) + text,
  ]);
}

function entryLinesOf({ key, value, before, beside, blankAbove }: TreeEntry, indent: number): EntryLines {
  // One comment has room beside an entry; more of them go above it.
  const [own] = beside;
  const side = own && beside.length === 1 ? ` ${own.text}` : '';
  const above = side === '' ? [...before, ...beside] : before;
  const head = ' '.repeat(indent) + (key ? `${keyText(key, false)}:` : '-');
  const isException = [...before, ...beside].some(isForLine);
  const line = value.kind === 'branch' ? oneLineOf(value, `${head} `.length, isException) : undefined;
  if (value.kind === 'leaf' || line !== undefined) {
    const [first, ...rest] = value.kind === 'leaf' ? leafLines(value, `${head} `.length, indent) : [line ?? ''];
    return { above, blankAbove, lines: [`${head}${first ? ` ${first}` : ''}${side}`, ...rest] };
  }
  const inner = indent + step;
  const parts = entriesAsLines(value, inner);
  if (key || side !== '')
    return { above, blankAbove, lines: [`${head}${side}`, ...joinedLines(parts, value.foot, inner)] };
  // What stands above the first entry of an item goes above its dash.
  const hoisted = parts[0]?.above ?? [];
  const bare = parts.map((part, index) => (index > 0 ? part : { ...part, above: [], blankAbove: false }));
  const [first = '', ...rest] = joinedLines(bare, value.foot, inner);
  return { above: [...above, ...hoisted], blankAbove, lines: [`${head} ${first.slice(inner)}`, ...rest] };
}

/** A value behind `column` characters, on one line if that can be. */
function leafLines({ scalar }: Leaf, column: number, indent: number): string[] {
  if (!scalar) return [''];
  const line = scalarText(scalar, false);
  if (typeof scalar.value !== 'string') return [line];
  if (!scalar.value.includes('\n') && fits(line, column)) return [line];
  return blockLines(scalar.value, indent) ?? [line];
}

/** What stands between braces or brackets on one line; `undefined` where it holds a comment or does not fit. */
function oneLineOf(branch: Collection, column: number, isException = false): string | undefined {
  const line = flowText(branch);
  return line !== undefined && (isException || branch.entries.length === 0 || fits(line, column)) ? line : undefined;
}

/** Whether a comment is an exception to a rule, which holds for one line: its own, or the one below it. */
function isForLine({ text }: Remark): boolean {
  return /^#\s*inkoop-ignore\b/.test(text);
}

function flowText(value: Leaf | Collection): string | undefined {
  if (value.kind === 'leaf') {
    const isOne = value.scalar && value.scalar.value !== null && !String(value.scalar.value).includes('\n');
    return isOne ? scalarText(value.scalar, true) : undefined;
  }
  const { isFlow, isMapping, entries, foot } = value;
  if (!isFlow || foot.length > 0) return undefined;
  const texts: string[] = [];
  for (const { key, value: inner, before, beside } of entries) {
    const text = before.length + beside.length === 0 ? flowText(inner) : undefined;
    if (text === undefined) return undefined;
    texts.push(key ? `${keyText(key, true)}: ${text}` : text);
  }
  if (!isMapping) return `[${texts.join(', ')}]`;
  return texts.length > 0 ? `{ ${texts.join(', ')} }` : '{}';
}

function fits(text: string, column: number): boolean {
  return column + text.length <= lineWidth || column + [...text].length <= lineWidth;
}
