import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Known } from '../source/yaml-file.js';
import type { SchemaName } from './schema.js';

/** What the program knew of a text when it was built. */
export interface KnownText extends Known {
  /** The name of its file, without the folder. */
  readonly name: string;
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

/**
 * The rules that find nothing in some files, whatever the day: as was found when the program was built, where these are all
 * files of the dataset that comes with it, each under its name and unchanged. Of any other dataset nothing is known.
 */
export async function silentRulesIn(files: ReadonlyMap<string, KnownText | undefined>): Promise<ReadonlySet<string>> {
  const { known, silent } = await import('./snapshot.js');
  const isWhole =
    files.size === Object.keys(known).length && [...files].every(([name, one]) => one?.name === basename(name));
  return new Set(isWhole ? silent : []);
}

/** Under what a text is known: the shape that it was held against, and its SHA-256. */
export function knownKeyOf(schema: SchemaName, text: string): string {
  return `${schema} ${createHash('sha256').update(text).digest('hex')}`;
}
