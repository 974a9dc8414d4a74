import { resolve } from 'node:path';

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
