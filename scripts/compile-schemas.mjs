// Turns the JSON Schemas into plain functions, so that nobody waits for a schema compiler at start-up.
import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { build } from 'esbuild';

export const schemaNames = [
  'region',
  'source',
  'vocabulary',
  'providers',
  'municipalities',
  'councilTerms',
  'baseline',
];
const root = new URL('..', import.meta.url);

/** `councilTerms` is in `council-terms.schema.json`. */
const fileOf = (name) => `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.schema.json`;

export async function compileSchemas() {
  const schemas = await Promise.all(
    schemaNames.map(async (name) => JSON.parse(await readFile(new URL(`schemas/${fileOf(name)}`, root), 'utf8'))),
  );
  const ajv = new Ajv2020({
    schemas,
    allErrors: true,
    inlineRefs: false,
    allowUnionTypes: true,
    code: { source: true, esm: true },
  });
  addFormats.default(ajv);
  // For editors only.
  ajv.addKeyword('markdownDescription');
  const code = standalone.default(ajv, Object.fromEntries(schemaNames.map((name) => [name, fileOf(name)])));
  await build({
    stdin: { contents: code, resolveDir: root.pathname },
    bundle: true,
    format: 'esm',
    platform: 'node',
    legalComments: 'none',
    outfile: new URL('src/loading/validators.js', root).pathname,
  });
}
