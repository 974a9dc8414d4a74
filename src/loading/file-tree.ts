import { readdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

/** Folders with files in them, named by their paths on the disk: as they are there, or as they once were. */
export interface FileTree {
  /** The names in a folder, in any order; `undefined` where there is no such folder. */
  namesIn(folder: string): Promise<readonly string[] | undefined>;
  /** What a file holds; `undefined` where there is no such file. Throws the system's error where it cannot be read. */
  read(file: string): Promise<Uint8Array | undefined>;
}

/** The files as they are now. */
export const disk: FileTree = {
  async namesIn(folder) {
    // A folder that may not be looked into is there all the same.
    return readdir(folder).catch((error) => (isAbsent(error) ? undefined : []));
  },
  async read(file) {
    return readFile(file).catch((error) => {
      if (isAbsent(error)) return undefined;
      throw error;
    });
  },
};

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

function isAbsent(error: NodeJS.ErrnoException): boolean {
  return error.code === 'ENOENT' || error.code === 'ENOTDIR';
}
