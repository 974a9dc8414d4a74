import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';

const example = new URL('../contributing/data', import.meta.url).pathname;

/** Copies the example of CONTRIBUTING into the folder `data` of a folder, with one of its regions: voorbeeld-dorp. */
export async function copyOneRegion(folder: string): Promise<void> {
  await cp(example, join(folder, 'data'), { recursive: true });
  await rm(join(folder, 'data/regions/voorbeeld-haven.yaml'));
}
