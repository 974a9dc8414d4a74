import { parseDocument } from 'yaml';
import type { Diagnostic } from '../source/diagnostic.js';
import type { Identity } from '../source/identity.js';
import { itemsOf, type Located } from '../source/located.js';
import { YamlFile } from '../source/yaml-file.js';
import { RefusedFile, readCommonFile } from './common-file.js';
import { decoded } from './decoded.js';
import { problemsIn } from './diagnosis.js';
import { shownPath } from './folders.js';
import { badByte, refused } from './intake.js';
import { shapeOf } from './shape.js';

/** A finding that is known and may stay, up to and including a day. */
export interface BaselineEntry extends Identity {
  readonly reason: string;
  readonly expires: string;
}

export interface Baseline {
  readonly file: YamlFile;
  /** None where the file is not of the right shape. */
  readonly entries: readonly Located<BaselineEntry>[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a baseline; nothing that stands in it makes this throw.
 *
 * @param shownFrom the file's name is told as seen from this folder
 * @returns the system's reason where the file cannot be read
 */
export async function readBaseline(path: string, shownFrom: string): Promise<Baseline | { readonly code: string }> {
  const name = shownPath(path, shownFrom);
  let bytes: Uint8Array;
  try {
    bytes = await readCommonFile(path);
  } catch (error) {
    const { refusal } = error instanceof RefusedFile ? refused(name, error.why) : {};
    if (refusal) return { file: refusal.at.file, entries: [], diagnostics: [refusal] };
    return { code: (error as NodeJS.ErrnoException).code ?? '' };
  }
  const { text, bad } = decoded(bytes);
  const file = new YamlFile(name, text);
  const diagnostics = bad ? [badByte(file, bad)] : problemsIn(file, await shapeOf('baseline'));
  if (diagnostics.length > 0) return { file, entries: [], diagnostics };
  const { findings } = file.value as { readonly findings: readonly BaselineEntry[] };
  return { file, entries: itemsOf({ value: findings, file, path: ['findings'] }), diagnostics };
}

/** The text of a baseline without some of its entries, its comments kept. */
export function withoutEntries({ file }: Baseline, indices: readonly number[]): string {
  const document = parseDocument(file.text);
  for (const index of [...indices].sort((a, b) => b - a)) document.deleteIn(['findings', index]);
  return document.toString({ lineWidth: 0 });
}
