import { realpathSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { FileTree } from './file-tree.js';

/** Where the files of a dataset stand. */
export interface Folders {
  readonly regions: string;
  /** In the dataset where that has one, else next to it. */
  readonly seeds: string;
  readonly hasOwnSeeds: boolean;
}

/** The folders of a dataset, by the rule that `loadDataset` reads it by; `undefined` where there is no dataset. */
export async function foldersOf(dataset: string, tree: FileTree): Promise<Folders | undefined> {
  const regions = join(dataset, 'regions');
  if (!(await tree.namesIn(regions))) return undefined;
  const own = join(dataset, 'seeds');
  const hasOwnSeeds = (await tree.namesIn(own)) !== undefined;
  return { regions, seeds: hasOwnSeeds ? own : join(dataset, '..', 'seeds'), hasOwnSeeds };
}

/** The YAML files in a folder, by name; none where there is no such folder. */
export async function yamlFilesIn(folder: string, tree: FileTree): Promise<string[]> {
  const names = (await tree.namesIn(folder)) ?? [];
  return names
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => join(folder, name));
}

/** A path as it is told to somebody in `folder`: from there where that is shorter, else in full. */
export function shownPath(path: string, folder: string): string {
  const near = relative(folder, path);
  return near.length <= path.length ? near : path;
}

/**
 * The real folders that all files of a dataset lie in: its own and, where that holds no `seeds`, the one next to it. No
 * link leads out of them, to read or to write; the dataset itself may be one, since somebody named it.
 */
export async function homesOf(dataset: string, tree: FileTree): Promise<readonly string[]> {
  // Of one that is there no more, as a revision may know it, the name has to do.
  const real = (folder: string) => {
    try {
      return realpathSync.native(folder);
    } catch {
      return folder;
    }
  };
  const folders = await foldersOf(dataset, tree);
  const next = join(real(dirname(resolve(dataset))), 'seeds');
  return [real(resolve(dataset)), ...(folders?.hasOwnSeeds ? [] : [next])];
}

/** Whether a path, with every link in it followed, lies in none of some folders. */
export function leadsOut(path: string, homes: readonly string[]): boolean {
  return !homes.some((home) => path.startsWith(home.endsWith(sep) ? home : `${home}${sep}`));
}
