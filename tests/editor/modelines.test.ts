import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const root = new URL('../..', import.meta.url).pathname;
const yamlIn = (folder: string) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(folder, name));

const folders = ['data', 'tests/contributing/data', 'tests/scenarios/data', 'tests/scenarios/voorbeeld'];
const seeds = ['seeds', 'tests/contributing/data/seeds', 'tests/scenarios/seeds', 'tests/scenarios/voorbeeld/seeds'];

/** Which schema a file is of, by its place. */
const expected: readonly (readonly [schema: string, files: readonly string[]])[] = [
  ['region', folders.flatMap((folder) => yamlIn(`${folder}/regions`))],
  ['source', seeds.flatMap(yamlIn)],
  ...['vocabulary', 'providers', 'municipalities', 'council-terms'].map(
    (name) => [name, [`data/${name}.yaml`, `tests/scenarios/data/${name}.yaml`]] as const,
  ),
];
const files = expected.flatMap(([schema, paths]) => paths.map((path) => ({ path, schema })));

describe('editors find the schema of each file of data', () => {
  it.each(files)('$path: $schema', ({ path, schema }) => {
    const [first = ''] = readFileSync(join(root, path), 'utf8').split('\n');
    const named = /^# yaml-language-server: \$schema=(\S+)$/.exec(first)?.[1] ?? '';
    expect(join(dirname(path), named)).toBe(`schemas/${schema}.schema.json`);
    expect(existsSync(join(root, dirname(path), named))).toBe(true);
  });
});

describe('.vscode', () => {
  const read = (name: string) =>
    parse(readFileSync(join(root, '.vscode', name), 'utf8').replaceAll(/^ *\/\/.*$/gm, ''));

  it('gives each file that schema where it has no modeline', () => {
    const schemas = Object.entries(read('settings.json')['yaml.schemas'] as Record<string, string>);
    for (const { path, schema } of files.filter((one) => !one.path.startsWith('tests/'))) {
      const fitting = schemas.filter(
        ([, glob]) => path === glob || (glob.endsWith('/*.yaml') && dirname(path) === dirname(glob)),
      );
      expect(fitting.map(([name]) => name)).toEqual([`schemas/${schema}.schema.json`]);
    }
    for (const [name] of schemas) expect(existsSync(join(root, name))).toBe(true);
  });

  it('recommends the extension that CONTRIBUTING names', () => {
    expect(read('extensions.json').recommendations).toEqual(['redhat.vscode-yaml']);
    expect(readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8')).toContain('extension *YAML* (Red Hat)');
  });
});
