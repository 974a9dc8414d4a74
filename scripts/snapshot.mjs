// Reads the dataset that comes with the program once, and asks every rule of it, so that nobody waits for what has not changed.
import { rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const path = (relative) => fileURLToPath(new URL(`../${relative}`, import.meta.url));

/** Every file that goes through the program's own gate, under the hash of its text. */
export async function writeSnapshot() {
  await write([], new Map());
  const bundle = path('src/loading/.snapshot.mjs');
  try {
    const contents = [
      "export { allChecks } from '../checks/all-checks.ts';",
      "export { filesWithProblems } from '../checks/check.ts';",
      "export { formOf } from '../form/form.ts';",
      "export { NodePlace } from '../source/node-place.ts';",
      "export { placesAsText } from '../source/places.ts';",
      "export { keyOrderOf } from './key-orders.ts';",
      "export { knownKeyOf } from './known.ts';",
      "export { loadDataset } from './load.ts';",
    ].join('\n');
    const stdin = { contents, resolveDir: path('src/loading'), loader: 'ts' };
    await build({ stdin, outfile: bundle, bundle: true, format: 'esm', platform: 'node', logLevel: 'error', banner });
    const { allChecks, filesWithProblems, formOf, knownKeyOf, keyOrderOf, loadDataset, NodePlace, placesAsText } =
      await import(bundle);
    const { dataset, files, diagnostics } = await loadDataset(path('data'), path(''));
    const wrong = new Set(diagnostics.map(({ at }) => at.file));
    const whole = files.filter((file) => !wrong.has(file));
    const filled = new Map(dataset.regions.map(({ entry: { file, value } }) => [file.name, value]));
    const known = whole.map(async ({ name, text, value, reading }) => {
      const schema = schemaOf(name);
      const places = placesAsText(value, new NodePlace(reading.document.contents));
      const isInForm = formOf(text, await keyOrderOf(schema)).text === text;
      return [knownKeyOf(schema, text), { name: basename(name), value, filled: filled.get(name), places, isInForm }];
    });
    // A rule that takes no day looks from none, and finds the same on every day.
    const dayless = allChecks.filter(({ find }) => !find || find.length < 2);
    const found = wrong.size === 0 ? filesWithProblems(dayless, dataset) : new Map();
    await write(await Promise.all(known), found);
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

/** A line with all that a command needs at once, and one for each part that is read when it is asked for: see `known.ts`. */
function write(known, found) {
  const lines = [];
  let at = 0;
  const putAside = (value) => {
    const line = JSON.stringify(value);
    const from = at;
    lines.push(line);
    at += Buffer.byteLength(line) + 1;
    return [from, at - 1];
  };
  const withoutEditions = (value) =>
    value.editions === undefined ? value : { ...value, editions: putAside(value.editions) };
  const regionInLine = (value) => withoutEditions({ ...value, tracks: value.tracks.map(withoutEditions) });
  const textInLine = ([key, { value, filled, places, ...rest }]) => {
    const shared = { ...rest, places: putAside(places) };
    if (!key.startsWith('region ')) return [key, { ...shared, value }];
    const hasGaps = JSON.stringify(filled) !== JSON.stringify(value);
    return [key, { ...shared, value: regionInLine(value), ...(hasGaps && { filled: regionInLine(filled) }) }];
  };
  const files = [...found].map(([rule, names]) => [rule, names.map((name) => basename(name))]);
  const first = { known: Object.fromEntries(known.map(textInLine)), found: Object.fromEntries(files) };
  return writeFile(path('src/loading/snapshot.jsonl'), [JSON.stringify(first), ...lines, ''].join('\n'));
}
