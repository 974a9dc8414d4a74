// Writes what the pages of `inkoop report` load, as a source of the program: the style and the script, with the looks of drawings.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const path = (relative) => fileURLToPath(new URL(`../src/site/${relative}`, import.meta.url));

export function writeSiteAssets() {
  const read = (name) => readFileSync(path(`browser/${name}`), 'utf8');
  const assets = { style: read('style.css'), script: read('page.js') };
  writeFileSync(path('assets.js'), `export const assets = ${JSON.stringify(assets)};\n`);
}
