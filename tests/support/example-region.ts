import { cp, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Loaded, loadDataset } from '../../src/loading/load.js';

const root = new URL('../..', import.meta.url).pathname;

/** Without it nothing has a label, which days do not need; reading it takes longer than all the rest. */
interface Choice {
  readonly vocabulary?: boolean;
}

/** A folder with a dataset of one made-up region: two letters as its sources, and the project's own vocabulary. */
export async function folderWith(
  region: string,
  name = 'voorbeeld-stad',
  { vocabulary = true }: Choice = {},
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'inkoop-'));
  await cp(join(root, 'tests/checks/dataset'), folder, { recursive: true });
  if (vocabulary) await cp(join(root, 'data/vocabulary.yaml'), join(folder, 'vocabulary.yaml'));
  await mkdir(join(folder, 'regions'));
  await writeFile(join(folder, 'regions', `${name}.yaml`), region);
  return folder;
}

/** The dataset in such a folder. */
export async function datasetWith(region: string, name?: string, choice?: Choice): Promise<Loaded> {
  const folder = await folderWith(region, name, choice);
  return loadDataset(folder, folder);
}
