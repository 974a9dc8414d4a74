import { createHash } from 'node:crypto';
import type { Known } from '../source/yaml-file.js';
import type { SchemaName } from './schema.js';

/** What the program knew of a text when it was built. */
export interface KnownText extends Known {
  /** Whether it is in the one form. */
  readonly isInForm: boolean;
}

/**
 * What is known of a text that went through the gate when the program was built: the dataset that comes with it, as long
 * as nobody changes it. Anything else is `undefined`, and has to be read. Told apart by the text itself, so that no
 * answer can be out of date.
 */
export async function knownOf(schema: SchemaName, text: string): Promise<KnownText | undefined> {
  const { known } = await import('./snapshot.js');
  return known[knownKeyOf(schema, text)];
}

/** Under what a text is known: the shape that it was held against, and its SHA-256. */
export function knownKeyOf(schema: SchemaName, text: string): string {
  return `${schema} ${createHash('sha256').update(text).digest('hex')}`;
}
