import { type Document, isPair, isScalar, type ParsedNode, visit } from 'yaml';
import { commentsIn } from '../source/comments.js';
import { longestKey } from '../source/plain-line.js';
import { plainPlacesOf } from '../source/plain-places.js';
import { type Refusal, yamlReadingOf } from '../source/yaml-reading.js';
import { placedIn } from './comments.js';
import type { Content } from './content.js';
import { parsedTree, plainTree } from './tree.js';

/**
 * Why a text is left as it is: it is no YAML; or it holds something that no dataset needs (an anchor, a tag, a directive, a
 * key that is not one word or number, or that is too long for a line of its own).
 */
export interface LeftAsItIs {
  readonly keptFor: 'syntax' | 'unusual';
}

/** What a text says, or why it is left as it is; one of the plain style is read without the library. */
export function writtenContentOf(text: string): Content | LeftAsItIs {
  const plain = plainPlacesOf(text);
  if (plain) return { root: plainTree(plain.top, text), comments: placedIn(text, plain.comments) };
  const { document, refusals, stumbles } = yamlReadingOf(text, { keepSourceTokens: true });
  if (refusals.length > 0) return { keptFor: refusals.every(isUnusual) ? 'unusual' : 'syntax' };
  if (!document || stumbles.length > 0 || hasKeyTwice(document)) return { keptFor: 'syntax' };
  if (hasUnusualKey(document)) return { keptFor: 'unusual' };
  const contents = document.contents as ParsedNode | null;
  return { root: parsedTree(contents, text), comments: placedIn(text, commentsIn(text)) };
}

function isUnusual({ why }: Refusal): boolean {
  return why !== 'depth' && why !== 'words';
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

function hasUnusualKey({ contents }: Document.Parsed): boolean {
  let isFound = false;
  visit(contents, (_key, node) => {
    if (isPair(node)) isFound = !isScalar(node.key) || node.key.value === null || isTooLong(node.key.value);
    return isFound ? visit.BREAK : undefined;
  });
  return isFound;
}

/** Between braces a key may be of any length; with a line of its own, in quotes if need be, it may not. */
function isTooLong(key: unknown): boolean {
  return JSON.stringify(key).length > longestKey;
}
