import { resolve, sep } from 'node:path';
import { shownPath } from '../loading/folders.js';
import { usageText } from '../text/usage.js';
import { UsageError, type World } from './command.js';

/**
 * Whether a file was asked for: every one where no path was named. A path outside the dataset is a usage error.
 *
 * @param paths files and folders, as typed
 * @param files the names of all files of the dataset, as they are told
 */
export function selectorOf(
  paths: readonly string[],
  files: readonly string[],
  { folder }: World,
): (file: string) => boolean {
  if (paths.length === 0) return () => true;
  const asked = paths.map((path) => {
    const name = shownPath(resolve(folder, path), folder);
    const isHere = (file: string) => name === '' || file === name || file.startsWith(`${name}${sep}`);
    if (!files.some(isHere)) throw new UsageError(usageText.noSuchFile(path));
    return isHere;
  });
  return (file) => asked.some((isHere) => isHere(file));
}
