import type { CommentedTree } from './attachment.js';
import { fits, flowLinesOf } from './flow.js';
import { blockLines, keyText, scalarText } from './scalar.js';
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
 * where it fits on a few lines and holds no comment; with an exception to a rule beside or above it, on one line, also
 * where it does not fit, since that is about the whole line.
 */
export function linesOfTree({ head, hasGap, root, tail }: CommentedTree): string[] {
  return [...remarkLines(head, 0), ...(hasGap ? [''] : []), ...rootLines(root), ...remarkLines(tail, 0, true)];
}

function rootLines(root: Leaf | Collection): readonly string[] {
  if (root.kind === 'leaf') return leafLines(root, 0, 0).filter((line) => line !== '');
  const flow = flowLinesOf(root, { first: 0, below: step }, false);
  return flow ? hungLines('', flow, step) : joinedLines(entriesAsLines(root, 0), root.foot, 0);
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
  const head = ' '.repeat(indent) + (key ? `${keyText(key, false)}:` : '-');
  const isException = [...before, ...beside].some(isForLine);
  const column = `${head} `.length;
  // What goes on below an item stands further in than the keys of an item would.
  const columns = { first: column, below: indent + (key ? step : 2 * step) };
  const flow = value.kind === 'branch' ? flowLinesOf(value, columns, isException) : undefined;
  // One comment has room beside an entry, unless that goes on below; more of them go above it.
  const [own] = beside;
  const side = own && beside.length === 1 && (flow?.length ?? 1) === 1 ? ` ${own.text}` : '';
  const above = side === '' ? [...before, ...beside] : before;
  if (flow) {
    return { above, blankAbove, lines: hungLines(`${head} `, flow, columns.below, side) };
  }
  if (value.kind === 'leaf') {
    const [first, ...rest] = leafLines(value, column, indent);
    return { above, blankAbove, lines: [`${head}${first ? ` ${first}` : ''}${side}`, ...rest] };
  }
  // A list below a key stands at that key's own column: its dashes set it off already.
  const inner = key && !value.isMapping ? indent : indent + step;
  const parts = entriesAsLines(value, inner);
  if (key || side !== '')
    return { above, blankAbove, lines: [`${head}${side}`, ...joinedLines(parts, value.foot, inner)] };
  // What stands above the first entry of an item goes above its dash.
  const hoisted = parts[0]?.above ?? [];
  const bare = parts.map((part, index) => (index > 0 ? part : { ...part, above: [], blankAbove: false }));
  const [first = '', ...rest] = joinedLines(bare, value.foot, inner);
  return { above: [...above, ...hoisted], blankAbove, lines: [`${head} ${first.slice(inner)}`, ...rest] };
}

/** Lines of which the first goes behind what is there, and the others below. */
function hungLines(head: string, [first = '', ...rest]: readonly string[], below: number, side = ''): string[] {
  return [`${head}${first}${side}`, ...rest.map((line) => ' '.repeat(below) + line)];
}

/** A value behind `column` characters, on one line if that can be. */
function leafLines({ scalar }: Leaf, column: number, indent: number): string[] {
  if (!scalar) return [''];
  const line = scalarText(scalar, false);
  if (typeof scalar.value !== 'string') return [line];
  if (!scalar.value.includes('\n') && fits(line, column)) return [line];
  return blockLines(scalar.value, indent) ?? [line];
}

/** Whether a comment is an exception to a rule, which holds for one line: its own, or the one below it. */
function isForLine({ text }: Remark): boolean {
  return /^#\s*inkoop-ignore\b/.test(text);
}
