// Other programs that hold files against a JSON Schema, installed outside the project.
import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const packages = [
  'ajv-cli@5.0.0',
  'ajv-formats@3.0.1',
  '@sourcemeta/jsonschema@16.11.0',
  '@stoplight/spectral-cli@6.16.3',
];

/** Installs them into a folder, and gives how each judges the region files of another; none where the registry is out of reach. */
export async function peersIn(folder) {
  const { status } = spawnSync(
    'npm',
    ['install', '--silent', '--no-audit', '--no-fund', '--prefix', folder, ...packages],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  if (status !== 0) return [];
  const bin = (name) => join(folder, 'node_modules/.bin', name);
  const schema = join(folder, 'region.schema.json');
  await writeFile(schema, await readFile(join(root, 'schemas/region.schema.json'), 'utf8'));
  const rules = join(folder, 'ruleset.json');
  const then = { function: 'schema', functionOptions: { schema: JSON.parse(await readFile(schema, 'utf8')) } };
  await writeFile(rules, JSON.stringify({ rules: { shape: { given: '$', severity: 'error', then } } }));
  return [
    {
      name: 'ajv-cli',
      words: (regions) => [
        bin('ajv'),
        'validate',
        '--spec=draft2020',
        '--strict=false',
        '-s',
        schema,
        '-d',
        `${regions}/*.yaml`,
      ],
    },
    {
      name: 'Sourcemeta jsonschema',
      words: (regions) => [bin('jsonschema'), 'validate', schema, regions, '--extension', '.yaml'],
    },
    {
      name: 'Spectral',
      most: 42,
      words: (regions) => [bin('spectral'), 'lint', '--quiet', '-r', rules, `${regions}/*.yaml`],
    },
  ];
}
