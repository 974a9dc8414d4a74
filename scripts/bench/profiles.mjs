// Where the time of a command goes, by the folders of src and the libraries.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundled } from '../bundled.mjs';
import { measured } from './measure.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Times a second that the profiler looks. */
const interval = 100;

/**
 * The shares of the time of each command, in percent, the largest first: Node's start (an empty program's processor time), loading
 * modules, garbage, folders of src, libraries.
 *
 * @param commands each with a name and its words behind `inkoop`
 * @param runs how often each is run; shares are of all runs together
 */
export async function profilesOf(commands, runs) {
  // As deep as dist, so that the program finds what lies beside it.
  const folder = mkdtempSync(join(tmpdir(), 'inkoop-profiles-'));
  try {
    await bundled(join(folder, 'dist'), { sourcemap: true });
    cpSync(join(root, 'package.json'), join(folder, 'package.json'));
    const start = join(folder, 'start.mjs');
    writeFileSync(start, `import { run } from './dist/run.js';\nawait run(${JSON.stringify(join(root, 'data'))});\n`);
    const origins = new Origins(join(folder, 'dist'));
    const empty = measured([process.execPath, '-e', '0']).time;
    return commands.map(({ name, words }) => {
      const times = new Map();
      for (let run = 0; run < runs; run += 1) addProfile(times, [start, ...words], folder, origins);
      times.set('Node', Math.max(empty * runs, times.get('Node') ?? 0));
      return { name, shares: sharesOf(times) };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function addProfile(times, words, folder, origins) {
  const profiles = join(folder, 'profiles');
  spawnSync(process.execPath, ['--cpu-prof', `--cpu-prof-interval=${interval}`, '--cpu-prof-dir', profiles, ...words], {
    cwd: root,
    env: { ...process.env, NO_COLOR: '1' },
    stdio: 'ignore',
  });
  for (const name of readdirSync(profiles)) {
    const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(join(profiles, name), 'utf8'));
    const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
    const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
    for (const [index, id] of samples.entries()) {
      const place = placeOf(id, parents, frames, origins);
      if (place) times.set(place, (times.get(place) ?? 0) + timeDeltas[index] / 1000);
    }
  }
  rmSync(profiles, { recursive: true, force: true });
}

/** What a sample counts for: the nearest frame that is ours or a library's; what Node does for none of them is loading or its start. */
function placeOf(id, parents, frames, origins) {
  const top = frames.get(id);
  if (top.functionName === '(garbage collector)') return 'garbage';
  if (top.functionName === '(idle)') return undefined;
  let isLoading = false;
  for (let at = id; at !== undefined; at = parents.get(at)) {
    const { url, functionName, lineNumber, columnNumber } = frames.get(at);
    isLoading ||= /\/(?:modules|vm)|node:internal\/(?:modules|vm)/.test(url);
    // What a module does when it is loaded belongs to loading it.
    if (url.startsWith('file:') && functionName === '') return 'loading modules';
    if (url.startsWith('file:') && !isLoading) return origins.of(basename(url), lineNumber, columnNumber);
  }
  return isLoading ? 'loading modules' : 'Node';
}

/** Where in src a place in a bundle comes from. */
class Origins {
  constructor(dist) {
    this.dist = dist;
    this.maps = new Map();
  }

  of(name, line, column) {
    if (!this.maps.has(name)) this.maps.set(name, this.read(name));
    const source = this.maps.get(name)?.findEntry(line, column)?.originalSource;
    const [, library] = /node_modules\/(@[^/]+\/[^/]+|[^/]+)/.exec(source ?? '') ?? [];
    if (library) return `the library ${library}`;
    return /src\/([\w-]+)/.exec(source ?? '')?.[1] ?? 'bundles';
  }

  read(name) {
    try {
      return new SourceMap(JSON.parse(readFileSync(join(this.dist, `${name}.map`), 'utf8')));
    } catch {
      return undefined;
    }
  }
}

function sharesOf(times) {
  const whole = [...times.values()].reduce((sum, time) => sum + time, 0);
  return [...times]
    .map(([place, time]) => [place, (time / whole) * 100])
    .sort(([, a], [, b]) => b - a)
    .filter(([, share]) => share >= 1);
}
