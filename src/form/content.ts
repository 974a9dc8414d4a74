import { isCollection, isMap, isScalar, isSeq, type Node } from 'yaml';
import type { Comment } from './comments.js';

/** What a text says, however it is written. */
export interface Content {
  readonly contents: unknown;
  readonly comments: readonly Comment[];
}

/** Whether two texts hold the same values, in whatever order their keys are, and the same comments. */
export function isSameContent(one: Content, other: Content): boolean {
  const texts = ({ comments }: Content) =>
    comments
      .map(({ text }) => text)
      .sort()
      .join('\n');
  return isSame(one.contents, other.contents) && texts(one) === texts(other);
}

function isSame(one: unknown, other: unknown): boolean {
  if (isSeq<Node>(one) && isSeq<Node>(other)) {
    return one.items.length === other.items.length && one.items.every((item, at) => isSame(item, other.items[at]));
  }
  if (isMap(one) && isMap(other)) {
    const values = new Map(other.items.map(({ key, value }) => [nameOf(key), value]));
    const isHere = ({ key, value }: { key: unknown; value: unknown }) =>
      values.has(nameOf(key)) && isSame(value, values.get(nameOf(key)));
    return one.items.length === other.items.length && one.items.every(isHere);
  }
  if (isCollection(one) || isCollection(other)) return false;
  return JSON.stringify(scalarOf(one)) === JSON.stringify(scalarOf(other));
}

/** A value with its kind, a number as it is written; nothing is the same however it is written. */
function scalarOf(node: unknown): readonly unknown[] {
  const { value = null, source } = isScalar(node) ? node : {};
  return value === null ? [] : [typeof value, typeof value === 'number' ? source : value];
}

function nameOf(key: unknown): string {
  return JSON.stringify(scalarOf(key));
}
