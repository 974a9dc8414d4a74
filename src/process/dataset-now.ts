import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Start } from '../start.js';

/**
 * The dataset that is read where `--data` names no other: that of `INKOOP_DATA`, else the nearest folder `data` upwards that
 * has `regions` in it, else the one that comes with the program. Nothing is ever written to that last one, nor to it by
 * another way where the program is installed as a package; whoever works in a clone of the project has it as their own.
 *
 * @param folder the working folder
 * @param shipped the folder of the dataset that comes with the program
 */
export async function datasetNow(
  environment: Start['environment'],
  folder: string,
  shipped: string,
): Promise<Pick<Start, 'data' | 'shipped'>> {
  const named = environment['INKOOP_DATA'];
  const own = named ? resolve(folder, named) : await nearestDataset(folder);
  if (own === undefined) return { data: shipped, shipped };
  const isPackage = basename(dirname(dirname(shipped))) === 'node_modules';
  if (!isPackage) return { data: own };
  const isShipped = (await realpath(own).catch(() => own)) === (await realpath(shipped).catch(() => shipped));
  return { data: isShipped ? shipped : own, shipped };
}

async function nearestDataset(folder: string): Promise<string | undefined> {
  for (let at = folder; ; at = dirname(at)) {
    const data = join(at, 'data');
    const found = await stat(join(data, 'regions')).catch(() => undefined);
    if (found?.isDirectory()) return data;
    if (at === dirname(at)) return undefined;
  }
}
