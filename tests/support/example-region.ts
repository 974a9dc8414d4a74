import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Loaded, loadDataset } from '../../src/loading/load.js';
import { memoryTree } from './memory-tree.js';

const root = new URL('../..', import.meta.url).pathname;
const around = join(root, 'tests/checks/dataset');
const textAt = (path: string) => readFileSync(path, 'utf8');

/** Two letters as sources, two municipalities, some providers. */
const letters = readdirSync(around, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => [name, textAt(join(around, name))] as const);
const vocabulary = ['vocabulary.yaml', textAt(join(root, 'data/vocabulary.yaml'))] as const;

interface Choice {
  /** Without it nothing has a label, which days do not need; looking through it takes longer than all the rest. */
  readonly vocabulary?: boolean;
  /** Further files by their paths, or other ones in the place of those that are there. */
  readonly others?: Readonly<Record<string, string | Uint8Array>>;
}

/** The files of a dataset of one made-up region, two letters and the project's own vocabulary. */
export function filesWith(
  region: string | Uint8Array,
  name = 'voorbeeld-stad',
  { vocabulary: isWanted = true, others = {} }: Choice = {},
): ReadonlyMap<string, string | Uint8Array> {
  const lists = isWanted ? [vocabulary] : [];
  return new Map([...letters, ...lists, [`regions/${name}.yaml`, region] as const, ...Object.entries(others)]);
}

/** The dataset of such files; its files are told by their paths in it. */
export function datasetWith(region: string | Uint8Array, name?: string, choice?: Choice): Promise<Loaded> {
  const folder = '/voorbeeld';
  return loadDataset(folder, folder, memoryTree(folder, filesWith(region, name, choice)));
}

/** The same files on the disk, for what only a folder can show. */
export async function folderWith(region: string, name?: string, choice?: Choice): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'inkoop-'));
  for (const [path, content] of filesWith(region, name, choice)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}
