// Reads the dataset that comes with the program once, so that nobody waits for YAML that has not changed.
import { rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const path = (relative) => fileURLToPath(new URL(`../${relative}`, import.meta.url));

/** Every file that goes through the program's own gate, under the hash of its text. */
export async function writeSnapshot() {
  await write({});
  const bundle = path('src/loading/.snapshot.mjs');
  try {
    const contents = [
      "export { formOf } from '../form/form.ts';",
      "export { NodePlace } from '../source/node-place.ts';",
      "export { placesAsText } from '../source/places.ts';",
      "export { keyOrderOf } from './key-orders.ts';",
      "export { knownKeyOf } from './known.ts';",
      "export { loadDataset } from './load.ts';",
    ].join('\n');
    const stdin = { contents, resolveDir: path('src/loading'), loader: 'ts' };
    await build({ stdin, outfile: bundle, bundle: true, format: 'esm', platform: 'node', logLevel: 'error', banner });
    const { formOf, knownKeyOf, keyOrderOf, loadDataset, NodePlace, placesAsText } = await import(bundle);
    const { files, diagnostics } = await loadDataset(path('data'), path(''));
    const wrong = new Set(diagnostics.map(({ at }) => at.file));
    const whole = files.filter((file) => !wrong.has(file));
    const known = whole.map(async ({ name, text, value, reading }) => {
      const schema = schemaOf(name);
      const places = placesAsText(value, new NodePlace(reading.document.contents));
      const isInForm = formOf(text, await keyOrderOf(schema)).text === text;
      return [knownKeyOf(schema, text), { value, places, isInForm }];
    });
    await write(Object.fromEntries(await Promise.all(known)));
  } finally {
    await rm(bundle, { force: true });
  }
}

const banner = {
  js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
};

function schemaOf(name) {
  if (name.startsWith('seeds')) return 'source';
  if (name.startsWith('data/regions')) return 'region';
  const list = name.replace(/^data\//, '').replace(/\.ya?ml$/, '');
  return list.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}

function write(known) {
  const text = JSON.stringify(JSON.stringify(known));
  return writeFile(path('src/loading/snapshot.js'), `export const known = JSON.parse(${text});\n`);
}
