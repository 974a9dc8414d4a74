import { join } from 'node:path';
import { startedIn } from './repository.js';

export type Row = Record<string, string | number | null>;

/** What `inkoop diff` says to programs, of a dataset that can be read on both sides. */
export async function recordsIn(folder: string, ...words: readonly string[]): Promise<Row[]> {
  const { stdout, stderr } = await startedIn(folder, ['diff', ...words, '--format', 'json']);
  if (stderr !== '') throw new Error(stderr);
  return JSON.parse(String(stdout)).rows;
}

/** Rows written short: where, then `key: was → is`; what follows in words. */
export async function rowsIn(folder: string, ...words: readonly string[]): Promise<string[]> {
  return (await recordsIn(folder, ...words)).map((row) => {
    const where = ['region', 'track', 'segment', 'contract', 'source', 'block'].flatMap((key) => row[key] ?? []);
    const [was, is] = row['what'] === 'follows' ? [row['wasLabel'], row['isLabel']] : [row['was'], row['is']];
    return `${row['what']} ${row['change']} ${where.join(' ')} ${row['key'] ?? ''}: ${was ?? '–'} → ${is ?? '–'}`;
  });
}

export const rotterdam = (folder: string): string => join(folder, 'data/regions/rotterdam.yaml');
export const bar = (folder: string): string => join(folder, 'data/regions/bar.yaml');
