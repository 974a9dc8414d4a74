import { createHash } from 'node:crypto';
import type { SchemaName } from './schema.js';

/**
 * The value of a text that went through the gate when the program was built: the dataset that comes with it, as long as
 * nobody changes it. Anything else is `undefined`, and has to be read. Told apart by the text itself, so that no answer
 * can be out of date.
 */
export async function knownValue(schema: SchemaName, text: string): Promise<unknown> {
  const { known } = await import('./snapshot.js');
  return known[keyOf(schema, text)];
}

/** Under what a text is known: the shape that it was held against, and its SHA-256. */
export function keyOf(schema: SchemaName, text: string): string {
  return `${schema} ${createHash('sha256').update(text).digest('hex')}`;
}
