import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { folderWith } from '../support/example-region.js';
import { partIn } from '../support/fixture-part.js';

const tests = new URL('..', import.meta.url).pathname;

/** The folders of datasets that are made up: those of the scenarios and of contributing, and an odd one. */
export async function madeUp(): Promise<string[]> {
  const { region, others } = partIn(await readFile(join(tests, 'schemas/oddities.yaml'), 'utf8'));
  const odd = await folderWith(region, 'voorbeeld-stad', { others });
  return [join(tests, 'scenarios/voorbeeld'), join(tests, 'contributing/data'), odd];
}

/** The folders of datasets with a mistake in them: the fixtures of every check. */
export async function mistaken(): Promise<string[]> {
  const names = (await readdir(join(tests, 'checks'))).filter((name) => name.endsWith('.yaml'));
  const regions = names.map(async (name) => (await readFile(join(tests, 'checks', name), 'utf8')).split(/^---\n/m));
  const parts = (await Promise.all(regions)).map(([first = '']) => partIn(first));
  return Promise.all(parts.map(({ region, others }) => folderWith(region, 'voorbeeld-stad', { others })));
}
