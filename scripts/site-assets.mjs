// Writes what the pages of `inkoop report` load, as a source of the program: the style and the script, with the looks of drawings.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const path = (relative) => fileURLToPath(new URL(`../src/site/${relative}`, import.meta.url));

export async function writeSiteAssets() {
  // What the script has in common with the program is the same code.
  const { outputFiles } = await build({
    entryPoints: [path('browser/page.js')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    minify: true,
  });
  const assets = { style: readFileSync(path('browser/style.css'), 'utf8'), script: outputFiles[0].text };
  writeFileSync(path('assets.js'), `export const assets = ${JSON.stringify(assets)};\n`);
}
