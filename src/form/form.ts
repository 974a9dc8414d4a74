import { treeWith } from './attachment.js';
import { type Content, isSameContent } from './content.js';
import type { KeyOrder } from './key-order.js';
import { linesOfTree } from './lines.js';
import { ordered } from './ordered.js';
import { blankAbove } from './place.js';
import { type LeftAsItIs, writtenContentOf } from './read.js';
import type { Collection, Leaf } from './tree.js';

/** A text in the one form, or why it is left as it is: also where it would not say the same, which is a mistake of ours. */
export type Formed = { readonly text: string } | LeftAsItIs | { readonly keptFor: 'not-the-same' };

/**
 * Puts a YAML text in the one form. Its values and comments are those of before, and each comment stands by the same
 * key; what is in the form already comes out as it is.
 *
 * - Keys stand in their order, lists in theirs.
 * - Two columns more for each level, the dash of an item too. At most one empty line, none at the top of a list or
 *   mapping.
 * - What its author put between braces or brackets stays so where it fits on a line of 120 columns, or on up to four
 *   that end after a comma, and holds no comment; everything else has a line for each entry.
 * - Text is plain where readers of YAML 1.2 and 1.1 agree that it is that text, and in quotes else. What is too long
 *   for its line is folded (`>-`); text of several lines keeps them (`|`).
 * - Lines end in a line feed, the last one too, or as they all did where git or an editor gave them a carriage return as
 *   well; no byte order mark.
 *
 * @param order in which order keys stand, from the top
 */
export function formOf(text: string, order: KeyOrder | undefined): Formed {
  const plain = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  // YAML ends lines there, and the library that reads it does not: nobody can tell what the text says.
  if (plain.includes('\r')) return { keptFor: 'syntax' };
  const before = writtenContentOf(plain);
  if ('keptFor' in before) return before;
  const { root, comments } = before;
  const start = valuesStart(root);
  const tree = treeWith(comments, root, start ?? plain.length, start !== undefined && blankAbove(start, plain));
  const formed = linesOfTree({ ...tree, root: ordered(root, order) })
    .map((line) => `${line}\n`)
    .join('');
  return formed === plain || saysTheSame(formed, before)
    ? { text: endsInBoth(text) ? formed.replaceAll('\n', '\r\n') : formed }
    : { keptFor: 'not-the-same' };
}

function saysTheSame(formed: string, before: Content): boolean {
  const after = writtenContentOf(formed);
  return !('keptFor' in after) && isSameContent(before, after);
}

/** Whether every line ends in a carriage return and a line feed. */
function endsInBoth(text: string): boolean {
  return text.includes('\r\n') && !/(?<!\r)\n/.test(text);
}

/** Where values begin; `undefined` where there are none. */
function valuesStart(root: Leaf | Collection): number | undefined {
  if (root.kind === 'branch') return root.start;
  return root.scalar && root.scalar.value !== null ? root.scalar.start : undefined;
}
