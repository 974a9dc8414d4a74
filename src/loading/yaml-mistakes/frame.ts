import { type Schema, schemaUnder, withRefsFollowed } from '../schema.js';
import type { Piece } from './line.js';

/** A list or a mapping that is open where a line begins. */
export interface Frame {
  readonly is: 'list' | 'mapping';
  /** Where its dashes or keys stand. */
  readonly column: number;
  readonly schema: Schema;
  /** The key that it stands under. */
  readonly key: string | undefined;
  /** The mapping that it belongs to. */
  readonly owner: Frame | undefined;
  /** The keys that it has so far, with the line of each as it is written. */
  readonly keys: Map<string, string>;
}

/** Whether a mapping has room for a key. What is about other keys (`cite`, `doubt`) has it for those of its owner. */
export function hasRoom(frame: Frame, key: string, root: Schema): boolean {
  return frame.is === 'mapping' && !frame.keys.has(key) && knows(frame, key, root);
}

/** Whether a key has a meaning in a mapping. */
export function knows({ schema, key: under, owner }: Frame, key: string, root: Schema): boolean {
  const { properties, additionalProperties, propertyNames } = schema;
  if (properties && Object.hasOwn(properties, key)) return true;
  // Where words are known, others may stand, too: that says nothing of whether this one was meant to.
  if (properties && typeof additionalProperties === 'object') return false;
  if (typeof additionalProperties !== 'object') return isAny(schema);
  if (under === 'cite' || under === 'doubt') return key === 'rest' || (owner !== undefined && knows(owner, key, root));
  const { pattern } = withRefsFollowed(root, propertyNames);
  return pattern === undefined || new RegExp(pattern, 'u').test(key);
}

/**
 * Whether what stands behind a key may be its value. Of a key that the mapping names it may be anything: that is told as a wrong
 * value. Of one that is there only because the mapping takes keys of any name, it says whether the key was meant for it.
 *
 * @param pieces what stands behind the key on its line
 */
export function takesValue({ schema }: Frame, key: string, [first, second]: readonly Piece[], root: Schema): boolean {
  if (!first || Object.hasOwn(schema.properties ?? {}, key)) return true;
  const inner = schemaUnder(root, schema, key);
  if (first.is === '{') return wants(inner, 'mapping');
  if (first.is === '[') {
    return wants(inner, 'list') && (second?.is === '{' || !wantsKeys(schemaUnder(root, inner, 0)));
  }
  return inner.pattern !== undefined || !(wantsKeys(inner) || (!isAny(inner) && wants(inner, 'list')));
}

/** What an item of a list has to be. */
export function itemOf({ schema }: Frame, root: Schema): Schema {
  return schemaUnder(root, schema, 0);
}

/** Whether a schema has mappings, lists or anything at all in mind. */
export function wants(schema: Schema, what: 'list' | 'mapping'): boolean {
  if (isAny(schema)) return true;
  if (what === 'list') return schema.items !== undefined;
  return schema.properties !== undefined || typeof schema.additionalProperties === 'object';
}

/** Whether a schema has keys in mind, and nothing else. */
export function wantsKeys(schema: Schema): boolean {
  return !isAny(schema) && wants(schema, 'mapping');
}

/** Whether a mapping takes keys of any name: that a key may stand there says nothing. */
export function takesAny({ schema, key, owner }: Frame): boolean {
  const isBeside = (key === 'cite' || key === 'doubt') && owner !== undefined;
  return isAny(schema) || (typeof schema.additionalProperties === 'object' && !schema.propertyNames && !isBeside);
}

function isAny({ properties, additionalProperties, items, enum: words, pattern, title }: Schema): boolean {
  return [properties, additionalProperties, items, words, pattern, title].every((one) => one === undefined);
}
