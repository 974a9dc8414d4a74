// What `report` takes and weighs, for the largest of the real regions and for copies of all of them:
// `npm run bench:site -- --regions 24,1000`. Up to the number of real files the largest are taken, beyond it all under new ids.
import { cp, mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makeDataset } from './datasets.mjs';
import { measured } from './measure.mjs';

const { values } = parseArgs({ options: { regions: { type: 'string', default: '24,1000' } } });
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'inkoop-bench-site-'));

try {
  process.stdout.write(`On ${cpus().length} cores (${cpus()[0].model.trim()}), Node ${process.versions.node}.\n\n`);
  process.stdout.write('| regions | processor s | peak MB | files | MB | first page kB | largest page kB | which |\n');
  process.stdout.write('|---|---|---|---|---|---|---|---|\n');
  for (const count of values.regions.split(',').map(Number)) process.stdout.write(`| ${await row(count)} |\n`);
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function row(count) {
  const [data, out] = [join(folder, `data-${count}`), join(folder, `site-${count}`)];
  await dataset(data, count);
  const words = [process.execPath, join(root, 'bin/inkoop.js'), 'report', '--out', out, '--data', join(data, 'data')];
  // Which files it wrote is remembered beside what it wrote here.
  const { time, peak, status } = measured(words, { env: { XDG_STATE_HOME: join(folder, 'state') } });
  if (status !== 0) throw new Error(`report ended with ${status}`);
  const files = await filesIn(out);
  const sizeOf = (...names) =>
    files.filter(({ name }) => names.includes(name)).reduce((sum, { size }) => sum + size, 0);
  const pages = files.filter(({ name }) => name.endsWith('.html')).sort((a, b) => b.size - a.size);
  const kilobytes = (bytes) => Math.round(bytes / 1000);
  return [
    count,
    (time / 1000).toFixed(1),
    peak === undefined ? '' : Math.round(peak),
    files.length,
    (files.reduce((sum, { size }) => sum + size, 0) / 1e6).toFixed(2),
    kilobytes(sizeOf('index.html', 'style.css', 'page.js')),
    kilobytes(pages[0].size),
    pages[0].name,
  ].join(' | ');
}

async function dataset(data, count) {
  const regions = join(root, 'data/regions');
  const names = (await readdir(regions)).filter((name) => name.endsWith('.yaml'));
  if (count > names.length) return makeDataset(data, count, 'real');
  await makeDataset(data, 0, 'real');
  await mkdir(join(data, 'data/regions'), { recursive: true });
  const sizes = await Promise.all(names.map(async (name) => ({ name, size: (await stat(join(regions, name))).size })));
  const largest = sizes.sort((a, b) => b.size - a.size).slice(0, count);
  for (const { name } of largest) await cp(join(regions, name), join(data, 'data/regions', name));
}

async function filesIn(out) {
  const found = await readdir(out, { recursive: true, withFileTypes: true });
  const files = found.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  return Promise.all(files.map(async (path) => ({ name: path.slice(out.length + 1), size: (await stat(path)).size })));
}
