import { join } from 'node:path';
import { diskOf } from './disk.js';
import type { FileTree } from './file-tree.js';
import { foldersOf, settingsName, shownPath, yamlFilesIn } from './folders.js';

/** What of a dataset is not read, or not there to be read. */
export interface NotRead {
  /**
   * What lies among the regions or the cards and is neither: a folder, a name with another ending; hidden files aside. And
   * settings next to a dataset that has some.
   */
  readonly aside: readonly string[];
  /** The lists without which less can be checked. */
  readonly missing: readonly string[];
  /** Whether there is not one region. */
  readonly hasNoRegions: boolean;
}

/**
 * What somebody may think was read and was not.
 *
 * @param shownFrom file names are told as seen from this folder
 */
export async function notReadIn(
  dataset: string,
  shownFrom: string,
  tree: FileTree = diskOf(dataset),
): Promise<NotRead> {
  const folders = await foldersOf(dataset, tree);
  if (!folders) return { aside: [], missing: [], hasNoRegions: true };
  const aside: string[] = [];
  for (const folder of [folders.regions, folders.seeds]) {
    const read = new Set(await yamlFilesIn(folder, tree));
    const all = ((await tree.namesIn(folder)) ?? []).filter((name) => !name.startsWith('.'));
    aside.push(...all.map((name) => join(folder, name)).filter((path) => !read.has(path)));
  }
  const outer = join(dataset, '..', settingsName);
  const hasOuter = !folders.hasOwnSeeds && folders.settings !== outer && (await tree.read(outer)) !== undefined;
  if (hasOuter) aside.push(outer);
  const vocabulary = join(dataset, 'vocabulary.yaml');
  const shown = (path: string) => shownPath(path, shownFrom);
  return {
    aside: aside.map(shown).sort(),
    missing: (await tree.namesIn(dataset))?.includes('vocabulary.yaml') ? [] : [shown(vocabulary)],
    hasNoRegions: (await yamlFilesIn(folders.regions, tree)).length === 0,
  };
}
