// Parts of the program for a script, which cannot import TypeScript.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const source = fileURLToPath(new URL('../src', import.meta.url));
const banner = {
  js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
};

/** What some lines of `export … from './…ts'`, as seen from src, export. */
export async function program(exports) {
  const folder = await mkdtemp(join(tmpdir(), 'inkoop-program-'));
  try {
    const outfile = join(folder, 'program.mjs');
    const stdin = { contents: exports.join('\n'), resolveDir: source, loader: 'ts' };
    await build({ stdin, outfile, bundle: true, format: 'esm', platform: 'node', logLevel: 'error', banner });
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
