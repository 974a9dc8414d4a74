// Turns the JSON Schemas into plain functions, so that nobody waits for a schema compiler at start-up.
import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { build } from 'esbuild';

export const schemaNames = ['region', 'source', 'vocabulary', 'providers', 'municipalities'];
const root = new URL('..', import.meta.url);

export async function compileSchemas() {
  const schemas = await Promise.all(
    schemaNames.map(async (name) => JSON.parse(await readFile(new URL(`schemas/${name}.schema.json`, root), 'utf8'))),
  );
  const ajv = new Ajv2020({
    schemas,
    allErrors: true,
    inlineRefs: false,
    allowUnionTypes: true,
    code: { source: true, esm: true },
  });
  addFormats.default(ajv);
  const code = standalone.default(ajv, Object.fromEntries(schemaNames.map((name) => [name, `${name}.schema.json`])));
  await build({
    stdin: { contents: code, resolveDir: root.pathname },
    bundle: true,
    format: 'esm',
    platform: 'node',
    legalComments: 'none',
    outfile: new URL('src/loading/validators.js', root).pathname,
  });
}
