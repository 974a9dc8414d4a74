import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Exceptions, inspect } from '../../src/gate/inspect.js';
import { diskOf } from '../../src/loading/disk.js';
import { changedTree, type FileTree } from '../../src/loading/file-tree.js';
import { loadDataset } from '../../src/loading/load.js';

const root = new URL('../..', import.meta.url).pathname;
const data = `${root}data`;
const disk = diskOf(data);
const whole = await loadDataset(data, root);

describe('the rules that find nothing in the dataset that comes with the program', () => {
  it.each([undefined, '2021-06-01', '2026-11-29', '2040-01-01'])('find nothing on any day: %s', (today) => {
    const exceptions = { today } as Exceptions;
    const { dataset, files, diagnostics } = whole;
    expect(whole.silent?.size).toBeGreaterThan(40);
    expect(inspect(whole, exceptions).findings).toEqual(inspect({ dataset, files, diagnostics }, exceptions).findings);
  });

  it('leave those that look from a day to be asked', () => {
    expect(whole.silent).not.toContain('no-source-after-end');
    const ids = inspect(whole, { today: '2040-01-01' } as Exceptions).findings.map(({ id }) => id);
    expect(ids).toContain('no-source-after-end');
  });

  it.each(whole.files.map(({ name, text }) => ({ name, text })))(
    'are all asked once $name changed',
    async ({ name, text }) => {
      const changed = changedTree(disk, new Map([[`${root}${name}`, `${text}# a remark\n`]]));
      const loaded = await loadDataset(data, root, changed);
      expect(loaded.files.find((file) => file.name === name)?.text).toMatch(/# a remark\n$/);
      expect(loaded.silent).toEqual(new Set());
    },
  );

  it.each(whole.files.map(({ name }) => name))('are all asked once %s is gone', async (name) => {
    const without: FileTree = {
      namesIn: async (folder) => (await disk.namesIn(folder))?.filter((one) => one !== basename(name)),
      read: async (file) => (file === `${root}${name}` ? undefined : disk.read(file)),
    };
    expect((await loadDataset(data, root, without)).silent).toEqual(new Set());
  });

  it('are all asked once a file goes by another name', async () => {
    const [from, to] = ['bar.yaml', 'baar.yaml'];
    const renamed: FileTree = {
      namesIn: async (folder) => (await disk.namesIn(folder))?.map((one) => (one === from ? to : one)),
      read: (file) => disk.read(file.replace(to, from)),
    };
    const loaded = await loadDataset(data, root, renamed);
    expect(loaded.silent).toEqual(new Set());
    expect(inspect(loaded, {}).findings.map(({ id }) => id)).toContain('file-name-not-id');
  });
});
