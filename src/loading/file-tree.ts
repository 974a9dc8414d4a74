import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readCommonFile } from './common-file.js';
import { homesOf } from './folders.js';

/** Folders with files in them, named by their paths on the disk: as they are there, or as they once were. */
export interface FileTree {
  /**
   * The names in a folder, in any order; `undefined` where there is no such folder. Throws the system's error where it
   * cannot be looked into: nobody can say then that it is empty.
   */
  namesIn(folder: string): Promise<readonly string[] | undefined>;
  /**
   * What a file holds; `undefined` where there is no such file. Throws RefusedFile for what is no common file, and the
   * system's error where it cannot be read.
   */
  read(file: string): Promise<Uint8Array | undefined>;
}

/**
 * A dataset as it is on the disk now. Its folder may be a link, since somebody named it; no link in it, nor in the cards
 * next to it, leads to a file elsewhere.
 */
export function diskOf(dataset: string): FileTree {
  let homes: Promise<readonly string[]> | undefined;
  const tree: FileTree = {
    namesIn,
    async read(file) {
      homes ??= homesOf(dataset, tree);
      return readCommonFile(file, await homes).catch(absent);
    },
  };
  return tree;
}

/** The names in a folder of the disk. */
async function namesIn(folder: string): Promise<readonly string[] | undefined> {
  return readdir(folder).catch(absent);
}

/** A tree in which some files hold something else. */
export function changedTree(tree: FileTree, texts: ReadonlyMap<string, string>): FileTree {
  return {
    namesIn: (folder) => tree.namesIn(folder),
    async read(file) {
      const text = texts.get(resolve(file));
      return text === undefined ? tree.read(file) : new TextEncoder().encode(text);
    },
  };
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
  throw error;
}
