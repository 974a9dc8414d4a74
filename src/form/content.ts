import type { PlacedComment } from './comments.js';
import type { Collection, Leaf, WrittenScalar } from './tree.js';

/** What a text says, however it is written. */
export interface Content {
  readonly root: Leaf | Collection;
  readonly comments: readonly PlacedComment[];
}

/** Whether two texts hold the same values, in whatever order their keys are, and the same comments. */
export function isSameContent(one: Content, other: Content): boolean {
  const texts = ({ comments }: Content) =>
    comments
      .map(({ text }) => text)
      .sort()
      .join('\n');
  return hasSameContent(one.root, other.root) && texts(one) === texts(other);
}

function hasSameContent(one: Leaf | Collection | undefined, other: Leaf | Collection | undefined): boolean {
  if (one?.kind === 'leaf' && other?.kind === 'leaf') return contentName(one.scalar) === contentName(other.scalar);
  if (one?.kind !== 'branch' || other?.kind !== 'branch') return false;
  if (one.isMapping !== other.isMapping || one.entries.length !== other.entries.length) return false;
  if (!one.isMapping) return one.entries.every(({ value }, at) => hasSameContent(value, other.entries[at]?.value));
  const values = new Map(other.entries.map(({ key, value }) => [contentName(key), value]));
  return one.entries.every(({ key, value }) => hasSameContent(value, values.get(contentName(key))));
}

/** A value with its kind, a number as it is written; nothing is the same however it is written. */
function contentName(scalar: WrittenScalar | undefined): string {
  const { value = null, source } = scalar ?? {};
  return value === null ? 'nothing' : `${typeof value} ${typeof value === 'number' ? source : String(value)}`;
}
