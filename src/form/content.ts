import { isCollection, isMap, isScalar, isSeq, type Node } from 'yaml';
import type { PlacedComment } from './comments.js';

/** What a text says, however it is written. */
export interface Content {
  readonly contents: unknown;
  readonly comments: readonly PlacedComment[];
}

/** Whether two texts hold the same values, in whatever order their keys are, and the same comments. */
export function isSameContent(one: Content, other: Content): boolean {
  const texts = ({ comments }: Content) =>
    comments
      .map(({ text }) => text)
      .sort()
      .join('\n');
  return hasSameContent(one.contents, other.contents) && texts(one) === texts(other);
}

function hasSameContent(one: unknown, other: unknown): boolean {
  if (isSeq<Node>(one) && isSeq<Node>(other)) {
    return (
      one.items.length === other.items.length && one.items.every((item, at) => hasSameContent(item, other.items[at]))
    );
  }
  if (isMap(one) && isMap(other)) {
    const values = new Map(other.items.map(({ key, value }) => [keyNameOf(key), value]));
    const isHere = ({ key, value }: { key: unknown; value: unknown }) =>
      values.has(keyNameOf(key)) && hasSameContent(value, values.get(keyNameOf(key)));
    return one.items.length === other.items.length && one.items.every(isHere);
  }
  if (isCollection(one) || isCollection(other)) return false;
  return JSON.stringify(scalarContent(one)) === JSON.stringify(scalarContent(other));
}

/** A value with its kind, a number as it is written; nothing is the same however it is written. */
function scalarContent(node: unknown): readonly unknown[] {
  const { value = null, source } = isScalar(node) ? node : {};
  return value === null ? [] : [typeof value, typeof value === 'number' ? source : value];
}

function keyNameOf(key: unknown): string {
  return JSON.stringify(scalarContent(key));
}
