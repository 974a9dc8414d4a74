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

const hints = [
  'description',
  'examples',
  'markdownDescription',
  'defaultSnippets',
  'enumDescriptions',
  'patternErrorMessage',
];

/** Leaves out what only editors read; `code:instrument` is a `code` that editors know the words of. */
function withoutHints(key, value) {
  if (key === '$ref') return value.replace(/:.*/, '');
  if (key === '$defs') return Object.fromEntries(Object.entries(value).filter(([name]) => !name.includes(':')));
  const isSchema = typeof value === 'object' && value !== null && !Array.isArray(value) && key !== 'properties';
  return isSchema ? Object.fromEntries(Object.entries(value).filter(([name]) => !hints.includes(name))) : value;
}

export async function compileSchemas() {
  const schemas = await Promise.all(
    schemaNames.map(async (name) =>
      JSON.parse(await readFile(new URL(`schemas/${fileOf(name)}`, root), 'utf8'), withoutHints),
    ),
  );
  const ajv = new Ajv2020({
    schemas,
    allErrors: true,
    inlineRefs: false,
    allowUnionTypes: true,
    code: { source: true, esm: true },
  });
  addFormats.default(ajv);
  const code = standalone.default(ajv, Object.fromEntries(schemaNames.map((name) => [name, fileOf(name)])));
  // As it stands, each error copies all those before it: a file full of them would cost the square of their number.
  const inPlace = code.replaceAll(/vErrors\.concat\(([\w.]+)\)/g, '(vErrors.push(...$1), vErrors)');
  await build({
    stdin: { contents: inPlace, resolveDir: root.pathname },
    bundle: true,
    format: 'esm',
    platform: 'node',
    legalComments: 'none',
    outfile: new URL('src/loading/validators.js', root).pathname,
  });
}
