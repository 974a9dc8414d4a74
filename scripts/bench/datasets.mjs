// Datasets of any size: the real files under new ids.
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Writes a dataset into an empty folder.
 *
 * @param count how many region files it has
 * @param size `small`: each a copy of the file of BAR; `real`: copies of all of them in turn
 * @param broken whether each hundredth file, at least one, has lost a colon in its middle
 * @returns the folder of the region files
 */
export async function makeDataset(folder, count, size, broken = false) {
  const regions = join(folder, 'data/regions');
  await mkdir(regions, { recursive: true });
  for (const name of ['data', 'seeds']) {
    await cp(join(root, name), join(folder, name), { recursive: true, filter: (from) => !from.endsWith('regions') });
  }
  const names = (await readdir(join(root, 'data/regions'))).filter((name) => name.endsWith('.yaml'));
  const texts = await Promise.all(names.map((name) => readFile(join(root, 'data/regions', name), 'utf8')));
  const bar = await readFile(join(root, 'data/regions/bar.yaml'), 'utf8');
  for (let index = 0; index < count; index += 1) {
    const text = size === 'small' ? bar : texts[index % texts.length];
    const id = /^id: (.*)$/m.exec(text)[1];
    const copy = `${id}-${String(index).padStart(5, '0')}`;
    const renamed = text.replace(`id: ${id}\n`, `id: ${copy}\n`);
    await writeFile(join(regions, `${copy}.yaml`), broken && index % 100 === 0 ? withoutColon(renamed) : renamed);
  }
  return regions;
}

function withoutColon(text) {
  const lines = text.split('\n');
  const at = lines.findIndex((line, index) => index > lines.length / 2 && /^ +\w+: \S/.test(line));
  return lines.with(at, lines[at].replace(': ', ' ')).join('\n');
}
