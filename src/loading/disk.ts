import { readdirSync } from 'node:fs';
import { filesWithin, type Homes, readCommonFile } from './common-file.js';
import type { FileTree } from './file-tree.js';
import { homesOf } from './folders.js';

/**
 * A dataset as it is on the disk now. Its folder may be a link, since somebody named it; no link in it, nor in the cards
 * next to it, leads to a file elsewhere.
 */
export function diskOf(dataset: string): FileTree {
  let homes: Promise<Homes> | undefined;
  const tree: FileTree = {
    namesIn: fileNamesIn,
    async read(file) {
      homes ??= homesOf(dataset, tree).then(filesWithin);
      return readCommonFile(file, await homes).catch(absent);
    },
  };
  return tree;
}

/** The names in a folder of the disk. */
async function fileNamesIn(folder: string): Promise<readonly string[] | undefined> {
  try {
    return readdirSync(folder);
  } catch (error) {
    return absent(error as NodeJS.ErrnoException);
  }
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
  throw error;
}
