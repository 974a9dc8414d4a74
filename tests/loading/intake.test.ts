import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FileTree } from '../../src/loading/file-tree.js';
import { Intake } from '../../src/loading/intake.js';
import { loadDataset, UnreadableFile } from '../../src/loading/load.js';
import { readText } from '../../src/loading/read-text.js';
import { loadPapers } from '../../src/loading/texts.js';
import { findingOf } from '../../src/source/diagnostic.js';
import { run } from '../support/document.js';
import { folderWith } from '../support/example-region.js';

const region = `id: voorbeeld-stad
name: Voorbeeldstad
kind: municipality
editions:
  - { source: brief-2021, municipalities: [GM9001], cite: 1 }
tracks:
  - id: jeugdhulp
    name: Jeugdhulp
    domains: [jeugdhulp]
    editions:
      - source: brief-2021
        scope: { in: [jeugd], cite: { in: 2 } }
`;
const quick = { vocabulary: false };
const dataset = () => folderWith(region, 'voorbeeld-stad', quick);
const elsewhere = () => mkdtemp(join(tmpdir(), 'inkoop-elsewhere-'));

async function found(folder: string): Promise<string[]> {
  const { diagnostics } = await loadDataset(folder, folder);
  return diagnostics.map(findingOf).map(({ file, line, id }) => `${file}:${line} ${id}`);
}

describe('only common files come in', () => {
  it('none of these is one, and nobody waits for it', async () => {
    const folder = await dataset();
    execFileSync('mkfifo', [join(folder, 'regions/pipe.yaml')]);
    await symlink('/dev/zero', join(folder, 'regions/zero.yaml'));
    await symlink('absent.yaml', join(folder, 'regions/nowhere.yaml'));
    await writeFile(join(folder, 'regions/large.yaml'), '');
    await truncate(join(folder, 'regions/large.yaml'), 5_000_001);
    expect(await found(folder)).toEqual([
      'regions/large.yaml:1 too-large',
      'regions/nowhere.yaml:1 not-a-regular-file',
      'regions/pipe.yaml:1 not-a-regular-file',
      'regions/zero.yaml:1 not-a-regular-file',
    ]);
    const { output, exitCode } = await run(`inkoop fmt --check --data ${folder}`);
    expect({ output, exitCode }).toMatchObject({ exitCode: 1, output: expect.stringContaining('not-a-regular-file') });
  });

  it('a baseline and a paper are looked at the same way', async () => {
    const folder = await dataset();
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    const { output, exitCode } = await run(`inkoop validate --data ${folder} --baseline ${folder}/pipe`);
    expect({ output, exitCode }).toMatchObject({ exitCode: 1, output: expect.stringContaining('not-a-regular-file') });
    expect(await readText(join(folder, 'pipe'))).toBe('unread');
  });

  it('a file of the largest size comes in, and all of them up to the size of a dataset', async () => {
    const sizes: Record<string, number> = { a: 5_000_000, b: 5_000_001, c: 3_000_000, d: 1 };
    const tree: FileTree = { namesIn: async () => [], read: async (path) => new Uint8Array(sizes[path.slice(1)] ?? 0) };
    const intake = new Intake('/', tree, 13_000_001);
    const taken = [];
    for (const name of Object.keys(sizes)) taken.push(await intake.take(`/${name}`));
    expect(taken.map((one) => one?.refusal?.id)).toEqual([undefined, 'too-large', undefined, 'too-large']);
    expect(taken.map((one) => one?.refusal?.message.en).filter(Boolean)).toEqual([
      'this file is larger than 5 MB, and is not read',
      'with this file the dataset is larger than 1 GB; it is not read',
    ]);
  });
});

describe('nothing leads out of a dataset', () => {
  it('a link to another file of it is as good as a file, one to elsewhere is refused', async () => {
    const [folder, outside] = [await dataset(), await elsewhere()];
    await writeFile(join(outside, 'secret.yaml'), 'secret: 1\n');
    await symlink(join(outside, 'secret.yaml'), join(folder, 'regions/out.yaml'));
    await symlink('../seeds/brief-2021.yaml', join(folder, 'regions/in.yaml'));
    const { diagnostics } = await loadDataset(folder, folder);
    const told = diagnostics.map(findingOf).map(({ file, id }) => `${file} ${id}`);
    expect(told.filter((one) => one.startsWith('regions/out'))).toEqual(['regions/out.yaml link-leads-outside']);
    expect(told.filter((one) => one.startsWith('regions/in')).length).toBeGreaterThan(0);
    expect(JSON.stringify(diagnostics.map(findingOf))).not.toContain('secret: 1');
  });

  it('nor does a folder in it, or the cards next to it', async () => {
    for (const name of ['regions', '../seeds']) {
      const [parent, outside] = [await elsewhere(), await elsewhere()];
      const folder = join(parent, 'data');
      await rename(await dataset(), folder);
      await rename(join(folder, 'seeds'), join(parent, 'seeds'));
      expect(await found(folder)).toEqual([]);
      await rename(join(folder, name), join(outside, 'moved'));
      await symlink(join(outside, 'moved'), join(folder, name));
      const told = await found(folder);
      expect(new Set(told.map((one) => one.split(' ')[1]))).toEqual(new Set(['link-leads-outside']));
    }
  });

  it('a dataset that is a link itself was named by somebody, and is followed', async () => {
    const folder = await dataset();
    const parent = await elsewhere();
    await symlink(folder, join(parent, 'data'));
    expect(await found(join(parent, 'data'))).toEqual([]);
  });

  it('the file name on a card is a name', async () => {
    for (const name of ['../../etc/passwd', '/etc/passwd', '..', 'a\\b']) {
      const folder = await dataset();
      const card = `id: nota-2022\nmedium: text\ntitle: Nota\nissuer: Stad\ndate: 2022\nfile: '${name}'\nsha256: ${'a'.repeat(64)}\nlines: 3\n`;
      await writeFile(join(folder, 'seeds/nota-2022.yaml'), card);
      expect(await found(folder)).toEqual(['seeds/nota-2022.yaml:6 wrong-value']);
    }
  });

  it('a paper is read from the folder of papers and nowhere else', async () => {
    const folder = await dataset();
    const { dataset: read } = await loadDataset(folder, folder);
    const [texts, outside] = [await elsewhere(), await elsewhere()];
    const [one] = [...read.cards.values()];
    await writeFile(join(outside, 'secret'), 'secret');
    await symlink(join(outside, 'secret'), join(texts, one?.value.file ?? ''));
    const { papers, diagnostics } = await loadPapers(texts, read.cards);
    expect([papers.size, new Set(diagnostics.map(({ id }) => id))]).toEqual([0, new Set(['link-leads-outside'])]);
    await mkdir(join(outside, one?.value.file ?? ''));
    await expect(loadPapers(outside, read.cards)).rejects.toThrow(UnreadableFile);
  });
});

describe('what the system does not let be read', () => {
  it('is no empty folder', async () => {
    const folder = await dataset();
    await rm(join(folder, 'regions'), { recursive: true });
    await symlink('regions', join(folder, 'regions'));
    await expect(loadDataset(folder, folder)).rejects.toMatchObject({ path: 'regions', reason: 'ELOOP' });
    for (const line of ['validate', 'fmt --check', 'new region voorbeeld-dorp']) {
      const { output, exitCode } = await run(`inkoop ${line} --data ${folder}`);
      expect({ exitCode, output }).toMatchObject({ exitCode: 2, output: expect.stringContaining('ELOOP') });
    }
  });
});
