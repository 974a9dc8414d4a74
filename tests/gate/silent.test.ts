import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allChecks } from '../../src/checks/all-checks.js';
import { type Exceptions, inspect } from '../../src/gate/inspect.js';
import { diskOf } from '../../src/loading/disk.js';
import { changedTree, type FileTree } from '../../src/loading/file-tree.js';
import { loadDataset } from '../../src/loading/load.js';

const root = new URL('../..', import.meta.url).pathname;
const data = `${root}data`;
const disk = diskOf(data);
const whole = await loadDataset(data, root);

const bar = 'data/regions/bar.yaml';

describe('what is known of where rules find nothing in the dataset that comes with the program', () => {
  it.each([undefined, '2021-06-01', '2026-11-29', '2040-01-01'])('holds on any day: %s', (today) => {
    const exceptions = { today } as Exceptions;
    const { dataset, files, diagnostics } = whole;
    expect(allChecks.filter(({ id }) => whole.findsNothing?.(id, bar)).length).toBeGreaterThan(40);
    expect(inspect(whole, exceptions).findings).toEqual(inspect({ dataset, files, diagnostics }, exceptions).findings);
  });

  it('leaves those that look from a day to be asked', () => {
    expect(whole.findsNothing?.('no-source-after-end', bar)).toBe(false);
    const ids = inspect(whole, { today: '2040-01-01' } as Exceptions).findings.map(({ id }) => id);
    expect(ids).toContain('no-source-after-end');
  });

  it('leaves a rule to be asked of the files alone in which it finds something', () => {
    const found = inspect(whole, {}).findings.filter(({ id }) => id === 'sas-over-four-years');
    const files = new Set(found.map(({ file }) => file));
    const asked = whole.files.filter(({ name }) => whole.findsNothing?.('sas-over-four-years', name) === false);
    expect(found).not.toEqual([]);
    expect(new Set(asked.map(({ name }) => name))).toEqual(files);
  });

  it.each(whole.files.map(({ name, text }) => ({ name, text })))(
    'is nothing once $name changed',
    async ({ name, text }) => {
      const changed = changedTree(disk, new Map([[`${root}${name}`, `${text}# a remark\n`]]));
      const loaded = await loadDataset(data, root, changed);
      expect(loaded.files.find((file) => file.name === name)?.text).toMatch(/# a remark\n$/);
      expect(loaded.findsNothing).toBeUndefined();
    },
  );

  it.each(whole.files.map(({ name }) => name))('is nothing once %s is gone', async (name) => {
    const without: FileTree = {
      namesIn: async (folder) => (await disk.namesIn(folder))?.filter((one) => one !== basename(name)),
      read: async (file) => (file === `${root}${name}` ? undefined : disk.read(file)),
    };
    expect((await loadDataset(data, root, without)).findsNothing).toBeUndefined();
  });

  it('is nothing once a file goes by another name', async () => {
    const [from, to] = ['bar.yaml', 'baar.yaml'];
    const renamed: FileTree = {
      namesIn: async (folder) => (await disk.namesIn(folder))?.map((one) => (one === from ? to : one)),
      read: (file) => disk.read(file.replace(to, from)),
    };
    const loaded = await loadDataset(data, root, renamed);
    expect(loaded.findsNothing).toBeUndefined();
    expect(inspect(loaded, {}).findings.map(({ id }) => id)).toContain('file-name-not-id');
  });
});
