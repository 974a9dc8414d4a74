import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/calendar/day.js';
import { gateRules } from '../../src/gate/gate-rules.js';
import { inspect } from '../../src/gate/inspect.js';
import { readBaseline } from '../../src/loading/baseline.js';
import { loadDataset } from '../../src/loading/load.js';
import { folderWith } from '../support/example-region.js';

const folder = new URL('rules/', import.meta.url).pathname;
const today = '2026-11-22' as Day;

/** What is found in a region with a slip that a comment or a baseline may let be; the slip itself counts, too. */
async function findingsIn(text: string): Promise<string[]> {
  const isBaseline = text.startsWith('findings:');
  const region = isBaseline ? await readFile(join(folder, 'ignore-incomplete.yaml'), 'utf8') : text;
  const [first = ''] = region.split(/^---\n/m);
  const plain = isBaseline ? first.replace(/^.*# expect-next.*\n/m, '').replace(/ # inkoop-ignore.*$/m, '') : text;
  const data = await folderWith(plain);
  const loaded = await loadDataset(data, data);
  const baseline = isBaseline ? await written(text) : undefined;
  const { findings } = inspect(loaded, { today, baseline });
  return findings.filter(({ id }) => id in gateRules).map(({ id, line }) => `${line} ${id}`);
}

async function written(text: string) {
  const path = join(await mkdtemp(join(tmpdir(), 'inkoop-')), 'baseline.yaml');
  await writeFile(path, text);
  const read = await readBaseline(path, tmpdir());
  if ('code' in read) throw new Error(read.code);
  return read;
}

function expectedIn(text: string): string[] {
  const marks = text.split('\n').flatMap((line, at) => {
    const [, next, id] = /# expect(-next)?: (\S+)/.exec(line) ?? [];
    return id === undefined ? [] : [`${at + (next ? 2 : 1)} ${id}`];
  });
  return marks;
}

describe('rules about exceptions', async () => {
  const fixtures = (await readdir(folder)).map((name) => basename(name, '.yaml'));

  it('each has a fixture', () => {
    expect(fixtures.sort()).toEqual(Object.keys(gateRules).sort());
  });

  it.each(fixtures)('%s fires where marked, and is silent where all is right', async (name) => {
    const [fires = '', silent = ''] = (await readFile(join(folder, `${name}.yaml`), 'utf8')).split(/^---\n/m);
    expect(expectedIn(fires)).toEqual([expect.stringContaining(name)]);
    expect(await findingsIn(fires)).toEqual(expectedIn(fires));
    expect(await findingsIn(silent)).toEqual([]);
  });
});
