import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { load } from '../../src/library.js';
import built from '../setup/built.mjs';
import { runBuilt } from '../support/document.js';
import { copyOneRegion } from '../support/one-region.js';

beforeAll(built);

/** Texts in which everything is wrong, each shorter than a megabyte, with the rule that tells of it. */
const wrong: Readonly<Record<string, readonly [string | Uint8Array, string]>> = {
  latin: [Buffer.from('naam: café\n'.repeat(90_000), 'latin1'), 'not-utf-8'],
  bytes: [Buffer.alloc(200_000, 0xff), 'not-utf-8'],
  items: ['- a\n'.repeat(200_000), 'too-large'],
  anchors: [Array.from({ length: 20_000 }, (_, at) => `k${at}: &a${at} 1\n`).join(''), 'yaml-alias'],
  tabs: ['\t- a\n'.repeat(19_000), 'yaml-tab'],
};

/** Texts that nest deeper than anything is read. */
const deep: typeof wrong = {
  dashes: ['- '.repeat(10_000), 'too-deep'],
  brackets: ['['.repeat(10_000), 'too-deep'],
  braces: ['{'.repeat(100_000), 'too-deep'],
  steps: [Array.from({ length: 1400 }, (_, at) => `${' '.repeat(at)}k:\n`).join(''), 'too-deep'],
};

async function folderWith(texts: typeof wrong): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'inkoop-small-'));
  await copyOneRegion(folder);
  for (const [name, [text]] of Object.entries(texts)) await writeFile(join(folder, `data/regions/${name}.yaml`), text);
  return folder;
}

const toldOf = (texts: typeof wrong) =>
  Object.entries(texts)
    .map(([name, [, rule]]) => `${name}.yaml ${rule}`)
    .sort();

it('the program judges all of them at once, within half a gigabyte, and goes on with the rest', async () => {
  const folder = await folderWith({ ...wrong, ...deep });
  const { output, exitCode } = await runBuilt(`cd ${folder} && inkoop validate --format concise`, {
    NODE_OPTIONS: '--max-old-space-size=512',
  });
  expect(exitCode).toBe(1);
  const told = [...output.matchAll(/^data\/regions\/(.*?):\d+:\d+: \w+: .*\[(.*?)\]$/gm)].map(
    ([, name, rule]) => `${name} ${rule}`,
  );
  expect([...new Set(told)]).toEqual(
    expect.arrayContaining([...toldOf({ ...wrong, ...deep }), 'voorbeeld-dorp.yaml sas-over-four-years']),
  );
  expect(output).not.toMatch(/^ +at /m);
});

it('what nests deeper than any stack does not end the program that loads it', async () => {
  const { dataset, findings } = await load(join(await folderWith(deep), 'data'));
  const errors = findings.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ file, rule }) => `${file.split('/').at(-1)} ${rule}`).sort()).toEqual(toldOf(deep));
  expect(dataset).toBeDefined();
});
