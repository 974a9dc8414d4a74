// Builds dist/: the program and the library, as a few files that load when used.
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { inBundles } from './bundles.mjs';
import { writeDeclarations } from './declarations.mjs';
import { generate } from './generate.mjs';
import { writeNotices } from './notices.mjs';
import { putStamp, takeStamp } from './stamp.mjs';

const path = (relative) => fileURLToPath(new URL(`../${relative}`, import.meta.url));

takeStamp('dist');
await generate();
await rm(path('dist'), { recursive: true, force: true });
const { metafile } = await build({
  entryPoints: { run: path('src/process/run.ts'), library: path('src/library.ts') },
  outdir: path('dist'),
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minifySyntax: true,
  minifyWhitespace: true,
  // Where the program could not even start, Node shows the line it stands on: not one of thousands of characters.
  lineLimit: 120,
  metafile: true,
  plugins: [inBundles(path('src'))],
  // Some libraries are CommonJS and ask for Node's own modules by `require`.
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
});
await writeNotices(metafile, path('dist/THIRD-PARTY-NOTICES.txt'));
await writeDeclarations(path('dist'));
putStamp('dist');
