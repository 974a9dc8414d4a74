import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { loadCommands } from '../../src/commands/all-commands.js';
import { allSchemas } from '../../src/loading/published-schemas.js';
import { publishedSchemas } from '../../src/text/schemas.js';
import { partsOf, propertiesOf, type Schema } from './schema-walk.js';

const commands = await loadCommands();

const root = new URL('../..', import.meta.url).pathname;
const outputs = publishedSchemas.filter((name) => name.startsWith('output '));

/** `schemas/output/list-regions.schema.json` for `output list regions`. */
const fileOf = (name: string) => `schemas/${name.replace(' ', '/').replaceAll(' ', '-')}.schema.json`;

/** What each command gives as JSON: one thing, or one for each word that may stand behind it. */
const given = commands.flatMap(({ name, argument, options }) => {
  const form = options.find(({ flags }) => flags.startsWith('--format '));
  if (!form?.choices?.includes('json')) return [];
  const words = [argument ?? []].flat()[0]?.choices ?? [];
  return [{ name, all: [name, ...words.map((word) => `${name} ${word}`)] }];
});

describe('the published schemas', () => {
  it.each(given)('inkoop $name: whatever it gives as JSON has one', ({ name, all }) => {
    // Without a word behind it `list` lists regions, and `export` gives nothing; what it gives of other standards has their schemas.
    const own = name === 'export' ? all.filter((one) => one === 'export eforms') : all;
    const needed = name === 'list' ? own.slice(1) : own;
    expect(outputs).toEqual(expect.arrayContaining(needed.map((one) => `output ${one}`)));
  });

  it('are of nothing else', () => {
    const known = given.flatMap(({ all }) => all.map((one) => `output ${one}`));
    expect(outputs.filter((one) => !known.includes(one))).toEqual([]);
  });

  it('are the files in their folder', () => {
    const files = readdirSync(join(root, 'schemas'), { recursive: true, encoding: 'utf8' });
    const schemas = files.filter((name) => name.endsWith('.schema.json')).map((name) => `schemas/${name}`);
    expect(schemas.sort()).toEqual(publishedSchemas.map(fileOf).sort());
  });

  it.each(publishedSchemas)('%s is what stands in its file, and is called so', (name) => {
    const inFile = JSON.parse(readFileSync(join(root, fileOf(name)), 'utf8')) as Schema;
    expect(allSchemas[name]).toEqual(inFile);
    expect(inFile.$id).toBe(basename(fileOf(name)));
  });

  it('come with the package', async () => {
    const words = ['pack', '--dry-run', '--json', '--ignore-scripts'];
    const { stdout } = await promisify(execFile)('npm', words, { cwd: root });
    const [{ files }] = JSON.parse(stdout) as [{ files: { path: string }[] }];
    expect(files.map(({ path }) => path)).toEqual(expect.arrayContaining(publishedSchemas.map(fileOf)));
  });
});

describe.each(outputs)('%s', (name) => {
  const schema = allSchemas[name] as Schema;
  const ajv = new Ajv2020({ allErrors: true, strict: true });
  ajv.addSchema(schema);

  it('leaves nothing open: every key is named and always there', () => {
    for (const { properties, required, additionalProperties } of partsOf(schema)) {
      if (!properties) continue;
      expect(additionalProperties).toBe(false);
      expect(required).toEqual(Object.keys(properties));
    }
  });

  it('says of each property what it means, and when it is null', () => {
    expect(schema.description).toMatch(/^[A-Z].*\.$/);
    for (const { path, own, isNullable } of propertiesOf(schema)) {
      expect(own.description, path).toMatch(/^.{8,}\.\)?$/);
      expect(/ Null where /.test(own.description ?? ''), path).toBe(isNullable);
    }
  });

  it('gives examples that fit', () => {
    for (const { path, own, whole } of propertiesOf(schema)) {
      expect(own.examples?.length, path).toBeGreaterThan(0);
      const { description: _, examples = [], ...rest } = whole;
      const fits = ajv.compile({ ...rest, $ref: undefined, $defs: schema.$defs });
      for (const example of examples) expect(fits(example), `${path}: ${JSON.stringify(example)}`).toBe(true);
    }
  });
});

describe('definitions', () => {
  it('of one name are the same in every output', () => {
    const known = new Map<string, Schema>();
    for (const name of outputs) {
      for (const [id, definition] of Object.entries((allSchemas[name] as Schema).$defs ?? {})) {
        if (id === 'row') continue;
        expect(definition, `${name}: ${id}`).toEqual(known.get(id) ?? definition);
        known.set(id, definition);
      }
    }
  });

  it('of a finding that may stay is that of a finding, with who says so and why', () => {
    const { finding, silenced } = (allSchemas['output validate'] as Schema).$defs ?? {};
    const { by, reason, at, ...others } = silenced?.properties ?? {};
    const { at: _, ...same } = finding?.properties ?? {};
    expect(others).toEqual(same);
    expect([by, reason, at]).not.toContain(undefined);
  });
});
