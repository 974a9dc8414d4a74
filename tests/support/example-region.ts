import { cp, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Loaded, loadDataset } from '../../src/loading/load.js';

const root = new URL('../..', import.meta.url).pathname;

/** A folder with a dataset of one made-up region: two letters as its sources, and the project's own vocabulary. */
export async function folderWith(region: string, name = 'voorbeeld-stad'): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'inkoop-'));
  await cp(join(root, 'tests/checks/dataset'), folder, { recursive: true });
  await cp(join(root, 'data/vocabulary.yaml'), join(folder, 'vocabulary.yaml'));
  await mkdir(join(folder, 'regions'));
  await writeFile(join(folder, 'regions', `${name}.yaml`), region);
  return folder;
}

/** The dataset in such a folder. */
export async function datasetWith(region: string, name?: string): Promise<Loaded> {
  const folder = await folderWith(region, name);
  return loadDataset(folder, folder);
}
