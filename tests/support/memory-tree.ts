import { join, resolve } from 'node:path';
import type { FileTree } from '../../src/loading/file-tree.js';

/** Files by their paths within `folder`, as if they lay on a disk on which there is nothing else. */
export function memoryTree(folder: string, files: ReadonlyMap<string, string | Uint8Array>): FileTree {
  const paths = new Map([...files].map(([name, content]) => [join(folder, name), content]));
  return {
    async namesIn(asked) {
      const start = `${resolve(asked)}/`;
      const within = [...paths.keys()].filter((path) => path.startsWith(start));
      const names = new Set(within.map((path) => path.slice(start.length).split('/')[0] ?? ''));
      return names.size === 0 ? undefined : [...names];
    },
    async read(file) {
      const content = paths.get(resolve(file));
      return typeof content === 'string' ? new TextEncoder().encode(content) : content;
    },
  };
}
