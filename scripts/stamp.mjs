// Whether what was made is still what would be made: by the content of all that it is made from, not by the clock.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const path = (relative) => fileURLToPath(new URL(`../${relative}`, import.meta.url));

/** What `generate.mjs` makes its sources from. */
const forSources = [
  'package-lock.json',
  'scripts',
  'schemas',
  'data',
  'seeds',
  'tests/checks',
  'tests/loading/rules',
  'tests/gate/rules',
];

const kinds = {
  sources: {
    from: forSources,
    made: ['src/loading/validators.js', 'src/loading/snapshot.jsonl', 'src/gate/examples.js'],
  },
  dist: { from: [...forSources, 'package.json', 'tsconfig.json', 'src'], made: ['dist/run.js', 'dist/library.d.ts'] },
};

const stampOf = (kind) => path(`node_modules/.cache/inkoop/${kind}`);

/** Whether the sources that are made, or dist, are there and made from what stands in the project now. */
export function isFresh(kind) {
  const { from, made } = kinds[kind];
  if (!made.every((file) => existsSync(path(file))) || !existsSync(stampOf(kind))) return false;
  return readFileSync(stampOf(kind), 'utf8') === hashOf(from, made);
}

/** To be called before making begins: what is half made is not fresh. */
export function takeStamp(kind) {
  rmSync(stampOf(kind), { force: true });
}

export function putStamp(kind) {
  mkdirSync(dirname(stampOf(kind)), { recursive: true });
  writeFileSync(stampOf(kind), hashOf(kinds[kind].from, kinds[kind].made));
}

function hashOf(from, made) {
  const hash = createHash('sha256');
  const isSource = (file) => !kinds.sources.made.includes(file) && !made.includes(file) && !/\/\.[^/]*$/.test(file);
  for (const file of from.flatMap(filesIn).filter(isSource).sort())
    hash.update(`${file}\0`).update(readFileSync(path(file)));
  return hash.digest('hex');
}

function filesIn(name) {
  if (/\.json$/.test(name)) return [name];
  const all = readdirSync(path(name), { recursive: true, withFileTypes: true });
  return all.filter((one) => one.isFile()).map((one) => `${one.parentPath}/${one.name}`.slice(path('').length));
}
