import { basename } from 'node:path';
import { textLinesOf } from '../domain/citing/paper.js';
import { readCommonFile } from './common-file.js';
import { sha256Of } from './read-text.js';

/** A file as it was published, with what its card says of it. */
export interface Publication {
  readonly text: string;
  readonly file: string;
  readonly sha256: string;
  readonly lines: number;
}

/** Reads a common file of at most 5 MB in UTF-8; `undefined` where it is none. */
export async function readPublication(path: string): Promise<Publication | undefined> {
  const bytes = await readCommonFile(path).catch(() => undefined);
  if (!bytes) return undefined;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text, file: basename(path), sha256: sha256Of(text), lines: textLinesOf(text).length };
  } catch {
    return undefined;
  }
}
