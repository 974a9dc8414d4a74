import type { Diagnostic } from '../source/diagnostic.js';
import { YamlFile } from '../source/yaml-file.js';
import { fileText } from '../text/file-rules.js';
import { shapeText } from '../text/shape.js';
import { mostBytesOfDataset, mostBytesOfFile, RefusedFile, type WhyRefused } from './common-file.js';
import type { Decoded } from './decoded.js';
import type { FileTree } from './file-tree.js';
import { type Folders, foldersOf, shownPath, yamlFilesIn } from './folders.js';

/** A file or folder of the dataset that the system does not let be read: that says nothing of what stands in it. */
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

/** A file as it was taken in, or what is told of it where it was not. */
export interface TakenIn {
  /** Its name as it is told to people. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly refusal?: Diagnostic;
}

/** Where the files of one dataset come in: common files only, and no more of them than a dataset can have. */
export class Intake {
  private readonly shownFrom: string;
  private readonly tree: FileTree;
  private left: number;

  /** @param mostBytes how much may come in at all */
  constructor(shownFrom: string, tree: FileTree, mostBytes: number = mostBytesOfDataset) {
    this.shownFrom = shownFrom;
    this.tree = tree;
    this.left = mostBytes;
  }

  /**
   * A file, or `undefined` where there is none.
   *
   * @param isListed whether its folder has the name: then there is something that is no file, a link to nowhere
   * @throws UnreadableFile
   */
  async take(path: string, isListed = false): Promise<TakenIn | undefined> {
    const name = shownPath(path, this.shownFrom);
    try {
      const bytes = await this.tree.read(path);
      if (bytes === undefined) return isListed ? refused(name, 'not-a-regular-file') : undefined;
      this.left -= bytes.length;
      if (bytes.length > mostBytesOfFile) return refused(name, 'too-large');
      return this.left < 0 ? refused(name, 'dataset-too-large') : { name, bytes };
    } catch (error) {
      if (error instanceof RefusedFile) return refused(name, error.why);
      throw unreadable(error, name);
    }
  }

  /**
   * The folders of a dataset; `undefined` where there is none.
   *
   * @throws UnreadableFile
   */
  async foldersOf(dataset: string): Promise<Folders | undefined> {
    return this.named(foldersOf(dataset, this.tree), dataset);
  }

  /**
   * The YAML files in a folder, by name; none where there is no such folder.
   *
   * @throws UnreadableFile
   */
  async yamlFilesIn(folder: string): Promise<string[]> {
    return this.named(yamlFilesIn(folder, this.tree), folder);
  }

  private async named<T>(asked: Promise<T>, folder: string): Promise<T> {
    return asked.catch((error) => {
      throw unreadable(error, shownPath((error as NodeJS.ErrnoException).path ?? folder, this.shownFrom));
    });
  }
}

/** What is told of the first byte that is no UTF-8. */
export function badByte(file: YamlFile, { offset, byte, encoding }: NonNullable<Decoded['bad']>): Diagnostic {
  const extent = { start: offset, end: offset + 1 };
  const said = shapeText['not-utf-8'](byte, encoding);
  return { id: 'not-utf-8', severity: 'error', at: { file, path: [] }, extent, ...said };
}

/** What is told of a file that is refused for what it is. */
export function refused(name: string, why: WhyRefused | 'dataset-too-large'): TakenIn {
  const at = { file: new YamlFile(name, ''), path: [] };
  const id = why === 'dataset-too-large' ? 'too-large' : why;
  const refusal: Diagnostic = { id, severity: 'error', at, extent: { start: 0, end: 0 }, ...fileText[why] };
  return { name, bytes: new Uint8Array(), refusal };
}

function unreadable(error: unknown, name: string): UnreadableFile {
  return new UnreadableFile(name, (error as NodeJS.ErrnoException).code ?? 'EIO');
}
