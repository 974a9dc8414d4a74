import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { once } from '../domain/once.js';
import type { Known } from '../source/yaml-file.js';
import type { SchemaName } from './schema.js';

/** What the program knew of a text when it was built. */
export interface KnownText extends Known {
  /** The name of its file, without the folder. */
  readonly name: string;
  /** Whether it is in the one form. */
  readonly isInForm: boolean;
  /** Of a region, its value with what shared doubts, silences and gaps of excerpts fill in: that follows from the cards, too, and holds where `knownWholeOf` knows the whole. */
  readonly filled: unknown;
}

/** From which byte after the first line of the snapshot up to which, the last one not included, a JSON text stands. */
type KnownPart = readonly [from: number, to: number];

/** A text in the first line of the snapshot; in regions and tracks a part stands in the place of `editions`. */
interface KnownInLine extends Omit<KnownText, 'places' | 'filled'> {
  readonly places: KnownPart;
  /** Missing where it is the value. */
  readonly filled?: unknown;
}

/** The first line of the snapshot: all but what is read when somebody asks for it. */
interface Snapshot {
  /** By `knownKeyOf`. */
  readonly known: Readonly<Record<string, KnownInLine>>;
  /** Of each rule that takes no day, the files of the regions in which it finds something, and `besideRegions`. */
  readonly found: Readonly<Record<string, readonly string[]>>;
}

/** Made from `data` and `seeds` by `scripts/snapshot.mjs`; it stands beside the program. */
const bytes = once(() => readFileSync(new URL('./snapshot.jsonl', import.meta.url)));
const lengthOfFirstLine = once(() => bytes().indexOf('\n') + 1);
const snapshot = once<Snapshot>(() => JSON.parse(bytes().toString('utf8', 0, lengthOfFirstLine())));

/**
 * What is known of a text that went through the gate when the program was built: the dataset that comes with it, as long
 * as nobody changes it. Anything else is `undefined`, and has to be read. Told apart by the text itself, so that no
 * answer can be out of date. What the editions of a region say is read when it is first asked for.
 */
export function knownOf(schema: SchemaName, text: string | Uint8Array): KnownText | undefined {
  const known = snapshot().known[knownKeyOf(schema, text)];
  if (!known) return undefined;
  const { name, isInForm, value, filled = value, places } = known;
  if (schema === 'region')
    for (const one of [value, filled]) editionHolders(one as WithEditions).forEach(readWhenAsked);
  return {
    name,
    isInForm,
    value,
    filled,
    get places() {
      return readPart(places) as string;
    },
  };
}

/** Whether a rule is known to find nothing in the file of a region, or beside the regions, whatever the day. */
export type FindsNothing = (rule: string, file: string | typeof besideRegions) => boolean;

/** What does not stand in the file of a region. */
export const besideRegions = '';

/**
 * Where rules find nothing in some files together, as was found when the program was built, where these are all files of the
 * dataset that comes with it, each under its name and unchanged. Of any other dataset nothing is known.
 */
export function knownWholeOf(
  files: ReadonlyMap<string, KnownText | undefined>,
): { readonly findsNothing: FindsNothing } | undefined {
  const { known, found } = snapshot();
  const isWhole =
    files.size === Object.keys(known).length && [...files].every(([name, one]) => one?.name === basename(name));
  return isWhole ? { findsNothing: (rule, file) => found[rule]?.includes(basename(file)) === false } : undefined;
}

/** Under what a text, or its bytes in UTF-8, is known: the shape that it was held against, and its SHA-256. */
export function knownKeyOf(schema: SchemaName, text: string | Uint8Array): string {
  return `${schema} ${hash('sha256', text)}`;
}

interface WithEditions {
  readonly editions?: unknown;
  readonly tracks?: readonly WithEditions[];
}

/** What has editions: a region and its tracks. */
function editionHolders(region: WithEditions): readonly WithEditions[] {
  return [region, ...(region.tracks ?? [])];
}

/** Puts in the place of a part what stands there, as soon as somebody looks; nothing where that is done. */
function readWhenAsked(holder: WithEditions): void {
  const part = Object.getOwnPropertyDescriptor(holder, 'editions')?.value;
  if (!isKnownPart(part)) return;
  const like = { enumerable: true, configurable: true };
  const read = () => {
    const value = readPart(part);
    Object.defineProperty(holder, 'editions', { ...like, value, writable: true });
    return value;
  };
  Object.defineProperty(holder, 'editions', { ...like, get: read });
}

/** Editions themselves are mappings. */
function isKnownPart(value: unknown): value is KnownPart {
  return Array.isArray(value) && typeof value[0] === 'number';
}

function readPart([from, to]: KnownPart): unknown {
  const start = lengthOfFirstLine();
  return JSON.parse(bytes().toString('utf8', start + from, start + to));
}
