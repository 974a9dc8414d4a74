import { realpathSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { FileTree } from './file-tree.js';

/** Where the files of a dataset stand. */
export interface Folders {
  readonly regions: string;
  /** In the dataset where that has one, else next to it. */
  readonly seeds: string;
  readonly hasOwnSeeds: boolean;
  /** The file of its settings, whether or not it is there: in the dataset where that has one, else where `seeds` is. */
  readonly settings: string;
}

/** What the file of the settings is called. */
export const settingsName = 'inkoop.yaml';

/** The folders of a dataset, by the rule that `loadDataset` reads it by; `undefined` where there is no dataset. */
export async function foldersOf(dataset: string, tree: FileTree): Promise<Folders | undefined> {
  const regions = join(dataset, 'regions');
  if (!(await tree.namesIn(regions))) return undefined;
  const own = join(dataset, 'seeds');
  const hasOwnSeeds = (await tree.namesIn(own)) !== undefined;
  const hasOwnSettings = (await tree.namesIn(dataset))?.includes(settingsName) === true;
  return {
    regions,
    seeds: hasOwnSeeds ? own : join(dataset, '..', 'seeds'),
    hasOwnSeeds,
    settings: hasOwnSeeds || hasOwnSettings ? join(dataset, settingsName) : join(dataset, '..', settingsName),
  };
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
 * Where all files of a dataset really lie: its own folder and, where that holds no `seeds`, the one next to it and the
 * settings beside that. No link leads out of them, to read or to write; the dataset itself may be one, since somebody named it.
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
  const beside = real(dirname(resolve(dataset)));
  const next = [join(beside, 'seeds'), join(beside, settingsName)];
  return [real(resolve(dataset)), ...(folders?.hasOwnSeeds ? [] : next)];
}

/** Whether a path, with every link in it followed, is none of some and lies in none of them. */
export function leadsOut(path: string, homes: readonly string[]): boolean {
  return !homes.some((home) => path === home || path.startsWith(home.endsWith(sep) ? home : `${home}${sep}`));
}
