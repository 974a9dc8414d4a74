import { type Document, isAlias, isNode, isPair, isScalar, parseDocument, visit } from 'yaml';
import { treeWith } from './attachment.js';
import { type PlacedComment, placedCommentsIn } from './comments.js';
import { isSameContent } from './content.js';
import type { KeyOrder } from './key-order.js';
import { linesOfTree } from './lines.js';
import { ordered } from './ordered.js';
import { blankAbove } from './place.js';
import { type Collection, type Leaf, parsedTree } from './tree.js';

/**
 * A text in the one form, or why it is left as it is: it is no YAML; it holds something that no dataset needs (an
 * anchor, a tag, a directive, a key that is not one word or number); or it would not say the same, which is a mistake
 * of ours.
 */
export type Formed = { readonly text: string } | { readonly keptFor: 'syntax' | 'unusual' | 'not-the-same' };

/**
 * Puts a YAML text in the one form. Its values and comments are those of before, and each comment stands by the same
 * key; what is in the form already comes out as it is.
 *
 * - Keys stand in their order, lists in theirs.
 * - Two columns more for each level, the dash of an item too. At most one empty line, none at the top of a list or
 *   mapping.
 * - What its author put between braces or brackets stays so where it fits on a line of 120 columns and holds no
 *   comment; everything else has a line for each entry.
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
  const before = parsedText(plain);
  if (before.document.errors.length > 0 || hasKeyTwice(before.document)) return { keptFor: 'syntax' };
  if (isUnusual(before.document)) return { keptFor: 'unusual' };
  const root = parsedTree(before.contents, plain);
  const start = valuesStart(root);
  const tree = treeWith(before.comments, root, start ?? plain.length, start !== undefined && blankAbove(start, plain));
  const formed = linesOfTree({ ...tree, root: ordered(root, order) })
    .map((line) => `${line}\n`)
    .join('');
  return formed === plain || readsTheSame(before, parsedText(formed))
    ? { text: endsInBoth(text) ? formed.replaceAll('\n', '\r\n') : formed }
    : { keptFor: 'not-the-same' };
}

function readsTheSame(before: Read, after: Read): boolean {
  return after.document.errors.length === 0 && isSameContent(before, after);
}

/** Whether every line ends in a carriage return and a line feed. */
function endsInBoth(text: string): boolean {
  return text.includes('\r\n') && !/(?<!\r)\n/.test(text);
}

/** Where values begin; `undefined` where there are none. */
function valuesStart(root: Leaf | Collection): number | undefined {
  if (root.kind === 'branch') return root.start;
  return root.scalar && root.scalar.value !== null ? root.scalar.range?.[0] : undefined;
}

interface Read {
  readonly document: Document.Parsed;
  readonly contents: Document.Parsed['contents'];
  readonly comments: readonly PlacedComment[];
}

function parsedText(text: string): Read {
  // To find keys that are there twice costs the library the square of their number.
  const options = { keepSourceTokens: true, prettyErrors: false, uniqueKeys: false } as const;
  const document = parseDocument(text, { version: '1.2', ...options });
  return { document, contents: document.contents, comments: placedCommentsIn(text) };
}

function hasKeyTwice({ contents }: Document.Parsed): boolean {
  let isFound = false;
  visit(contents, {
    Map(_key, { items }) {
      const keys = new Set(items.map(({ key }) => (isScalar(key) ? key.value : key)));
      isFound ||= keys.size < items.length;
      return isFound ? visit.BREAK : undefined;
    },
  });
  return isFound;
}

function isUnusual({ contents, directives, warnings }: Document.Parsed): boolean {
  if (warnings.length > 0 || directives.yaml.explicit || Object.keys(directives.tags).length > 1) return true;
  let isFound = false;
  visit(contents, (_key, node) => {
    if (isPair(node) && (!isScalar(node.key) || node.key.value === null)) isFound = true;
    if (isNode(node) && (isAlias(node) || node.anchor !== undefined || node.tag !== undefined)) isFound = true;
    return isFound ? visit.BREAK : undefined;
  });
  return isFound;
}
