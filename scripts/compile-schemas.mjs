// Turns the JSON Schemas into plain functions, so that nobody waits for a schema compiler at start-up.
import { readFile } from 'node:fs/promises';
import { _ } from 'ajv';
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
  'settings',
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

/**
 * As the standard has it, of lists of scalars, which ours are: the library holds each item against every other one where the
 * schema of the items stands elsewhere.
 */
const uniqueItems = {
  keyword: 'uniqueItems',
  type: 'array',
  schemaType: 'boolean',
  error: { message: 'twice', params: ({ params: { i, j } }) => _`{ i: ${i}, j: ${j} }` },
  code(context) {
    const { gen, data } = context;
    const seen = gen.const('seen', _`new Map()`);
    const [i, j] = [gen.let('i', 0), gen.let('j')];
    context.setParams({ i, j });
    gen.for(_`; ${i} < ${data}.length; ${i}++`, () => {
      gen.assign(j, _`${seen}.get(${data}[${i}])`);
      gen.if(_`${j} !== undefined`, () => {
        context.error();
        gen.break();
      });
      gen.code(_`${seen}.set(${data}[${i}], ${i})`);
    });
  },
};

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
    messages: false,
    code: { source: true, esm: true },
  });
  addFormats.default(ajv);
  ajv.removeKeyword('uniqueItems').addKeyword(uniqueItems);
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
