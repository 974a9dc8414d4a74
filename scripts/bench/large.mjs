// What every command takes on a file of 1 MB that says one thing over and over, one for each list that the schemas have:
// `npm run bench:large`. Processor time and the largest memory of whole processes; exit 1 where one takes more than 3 seconds
// or 512 MB. With `--growth` how much more is done for a list twice as long, counted and not timed: exit 1 where it is more
// than two and a half times as much. `--kind` and `--command` take a part of a name.
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { questions } from '../fuzz/command-lines.mjs';
import { program } from '../program.mjs';
import { filesAround, largeFiles } from './large-files.mjs';
import { measured } from './measure.mjs';
import { operationsOf } from './operations.mjs';

const { values } = parseArgs({
  options: {
    length: { type: 'string', default: '999000' },
    kind: { type: 'string', default: '' },
    command: { type: 'string', default: '' },
    growth: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
  },
});
const root = fileURLToPath(new URL('../..', import.meta.url));
const [mostSeconds, mostMegabytes, mostGrowth] = [3, 512, 2.5];
/** A file of a region, where another file is the long one. */
const region =
  'id: voorbeeld\nname: Voorbeeld\nkind: municipality\ntracks:\n  - { id: a, name: A, domains: [jeugdhulp], editions: [{ source: brief-2021 }] }\n';

const folder = await mkdtemp(join(tmpdir(), 'inkoop-large-'));
const asked = questions().filter((words) => words.join(' ').includes(values.command));
let over = 0;
try {
  for (const file of largeFiles()) {
    if (!file.name.includes(values.kind)) continue;
    if (values.growth) await grow(file);
    else await measure(file);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
print(`${over} over`);
process.exitCode = over === 0 ? 0 : 1;

async function measure(file) {
  const data = await written(file, Number(values.length));
  for (const words of asked) {
    const line = ['timeout', '60', process.execPath, join(root, 'bin/inkoop.js'), ...words, '--data', 'data'];
    const { time, peak = 0, status } = measured(line, { cwd: data });
    const isOver = time > mostSeconds * 1000 || peak > mostMegabytes || ![0, 1, 2, 3].includes(status);
    if (isOver) over += 1;
    if (isOver || values.all)
      print(
        `${(time / 1000).toFixed(1)} s ${peak.toFixed(0)} MB  ${words.join(' ')}: ${file.name}${isOver ? '  OVER' : ''}`,
      );
  }
  await rm(data, { recursive: true });
}

async function grow(file) {
  const { main } = await program(["export { main } from './main.ts';"]);
  const counts = [];
  // What is around the list is of the same length in both.
  const around = file.textOf(0).length;
  for (const items of [20_000, 40_000]) counts.push(await countsOf(await written(file, around + items), main));
  for (const [index, words] of asked.entries()) {
    const [some, twice] = counts.map((one) => one[index]);
    const isOver = twice / some > mostGrowth;
    if (isOver) over += 1;
    if (isOver || values.all)
      print(`${(twice / some).toFixed(2)} times  ${words.join(' ')}: ${file.name}${isOver ? '  OVER' : ''}`);
  }
}

async function countsOf(place, main) {
  const start = {
    environment: { NO_COLOR: '1' },
    today: '2026-11-22',
    time: '12:00:00',
    folder: place,
    data: join(place, 'data'),
  };
  const counts = [];
  for (const words of asked) {
    const ask = () => main({ ...start, words, isTerminal: false, columns: 80 });
    await ask();
    counts.push(await operationsOf(ask));
  }
  await rm(place, { recursive: true });
  return counts;
}

/** A dataset with the file in it, in a repository of its own. */
async function written({ path, textOf }, length) {
  const place = await mkdtemp(join(folder, 'data-'));
  for (const [name, text] of new Map([
    ['data/regions/voorbeeld.yaml', region],
    ...filesAround(),
    [path, textOf(length)],
  ])) {
    await mkdir(dirname(join(place, name)), { recursive: true });
    await writeFile(join(place, name), text);
  }
  const git = (...words) =>
    spawnSync('git', ['-C', place, '-c', 'user.name=x', '-c', 'user.email=x@example.org', ...words]);
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'x');
  return place;
}

function print(line) {
  process.stdout.write(`${line}\n`);
}
