// Parts of the program for a script, which cannot import TypeScript.
import { existsSync, rmSync } from 'node:fs';
import { copyFile, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const source = fileURLToPath(new URL('../src', import.meta.url));
const snapshot = join(source, 'loading/snapshot.jsonl');
const banner = {
  js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
};

/** What some lines of `export … from './…ts'`, as seen from src, export. */
export async function program(exports) {
  const folder = await mkdtemp(join(tmpdir(), 'inkoop-program-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const outfile = join(folder, 'program.mjs');
  const stdin = { contents: exports.join('\n'), resolveDir: source, loader: 'ts' };
  await build({ stdin, outfile, bundle: true, format: 'esm', platform: 'node', logLevel: 'error', banner });
  // Read beside the program when it is first asked for; a build that makes it has none yet.
  if (existsSync(snapshot)) await copyFile(snapshot, join(folder, 'snapshot.jsonl'));
  return import(pathToFileURL(outfile).href);
}
