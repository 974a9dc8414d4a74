import type { Diagnostic } from '../source/diagnostic.js';
import type { YamlFile } from '../source/yaml-file.js';
import { shapeText } from '../text/shape.js';
import type { Decoded } from './decoded.js';
import type { FileTree } from './file-tree.js';

/** A file of the dataset that the system does not let be read: that says nothing of what stands in it. */
export class UnreadableFile extends Error {
  /** As it is told to somebody who asked for the dataset. */
  readonly path: string;
  /** The system's own word: `EACCES`, `EISDIR`. */
  readonly reason: string;
  constructor(path: string, reason: string) {
    super(`${path} cannot be read: ${reason}`);
    this.path = path;
    this.reason = reason;
  }
}

/** The bytes of a file, or `undefined` where there is none. */
export async function bytesOf(path: string, name: string, tree: FileTree): Promise<Uint8Array | undefined> {
  try {
    return await tree.read(path);
  } catch (error) {
    throw new UnreadableFile(name, (error as NodeJS.ErrnoException).code ?? 'EIO');
  }
}

/** What is told of the first byte that is no UTF-8. */
export function badByte(file: YamlFile, { offset, byte, encoding }: NonNullable<Decoded['bad']>): Diagnostic {
  const extent = { start: offset, end: offset + 1 };
  const said = shapeText['not-utf-8'](byte, encoding);
  return { id: 'not-utf-8', severity: 'error', at: { file, path: [] }, extent, ...said };
}
