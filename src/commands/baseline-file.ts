import { resolve } from 'node:path';
import { sentences } from '../formats/shown.js';
import type { Baseline } from '../loading/baseline.js';
import { baselineText } from '../text/gate.js';
import { type FileToWrite, UsageError, type World } from './command.js';

/** The baseline that was named. One that cannot be opened is a usage error; what is wrong in it is a finding. */
export async function openBaseline(name: string | undefined, { folder }: World): Promise<Baseline | undefined> {
  if (name === undefined) return undefined;
  const read = await (await import('../loading/baseline.js')).readBaseline(resolve(folder, name), folder);
  if ('code' in read) throw new UsageError(baselineText.notRead(name, read.code));
  return read;
}

/** The baseline without the entries that are resolved, and what is said of that; where there are none, it stays as it is. */
export async function withoutResolved(
  baseline: Baseline,
  resolved: readonly number[],
  { folder, language }: World,
): Promise<{ files: FileToWrite[]; message: string }> {
  const { name, text } = baseline.file;
  if (resolved.length === 0) return { files: [], message: sentences([baselineText.nothingToRemove(name)], language) };
  const { withoutEntries } = await import('../loading/baseline.js');
  const file = { path: resolve(folder, name), content: withoutEntries(baseline, resolved), over: { read: text } };
  return { files: [file], message: sentences([baselineText.removed(resolved.length, name)], language) };
}
