import { realpath } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { disk, type FileTree } from './file-tree.js';

/** Where the files of a dataset stand. */
export interface Folders {
  readonly regions: string;
  /** In the dataset where that has one, else next to it. */
  readonly seeds: string;
  readonly hasOwnSeeds: boolean;
}

/** The folders of a dataset, by the rule that `loadDataset` reads it by; `undefined` where there is no dataset. */
export async function foldersOf(dataset: string, tree: FileTree = disk): Promise<Folders | undefined> {
  const regions = join(dataset, 'regions');
  if (!(await tree.namesIn(regions))) return undefined;
  const own = join(dataset, 'seeds');
  const hasOwnSeeds = (await tree.namesIn(own)) !== undefined;
  return { regions, seeds: hasOwnSeeds ? own : join(dataset, '..', 'seeds'), hasOwnSeeds };
}

/** The YAML files in a folder, by name; none where there is no such folder. */
export async function yamlFilesIn(folder: string, tree: FileTree = disk): Promise<string[]> {
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
 * Whether a path lies outside a dataset: neither in its folder nor, where that has none of its own, in the `seeds` next to it.
 *
 * @param path with every link in it followed
 */
export async function leadsOut(path: string, dataset: string): Promise<boolean> {
  const folders = await foldersOf(dataset);
  const next = join(await realpath(dirname(resolve(dataset))), 'seeds');
  const within = [await realpath(dataset), ...(folders?.hasOwnSeeds ? [] : [next])];
  return !within.some((folder) => path.startsWith(`${folder}${sep}`));
}
