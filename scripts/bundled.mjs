// The program and the library as a few files that load when used.
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { inBundles } from './bundles.mjs';

const path = (relative) => fileURLToPath(new URL(`../${relative}`, import.meta.url));

/**
 * Bundles all of src.
 *
 * @param folder where it is written
 * @param sourcemap whether it is to be told where in src each line comes from
 * @returns the files that it is made from, as esbuild names them
 */
export async function bundled(folder, { sourcemap = false } = {}) {
  const common = {
    outdir: folder,
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    minifySyntax: true,
    minifyWhitespace: true,
    // Where the program could not even start, Node shows the line it stands on: not one of thousands of characters.
    lineLimit: 120,
    metafile: true,
    sourcemap: sourcemap && 'external',
  };
  const yaml = await build({
    ...common,
    entryPoints: { yaml: path('node_modules/yaml/dist/index.js') },
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
  });
  const program = await build({
    ...common,
    entryPoints: { run: path('src/process/run.ts'), library: path('src/library.ts') },
    splitting: true,
    format: 'esm',
    plugins: [inBundles(path('src'))],
    // Some libraries are CommonJS and ask for Node's own modules by `require`.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
  });
  await copyFile(path('src/loading/snapshot.jsonl'), join(folder, 'snapshot.jsonl'));
  return [yaml, program].flatMap(({ metafile }) => Object.keys(metafile.inputs));
}
