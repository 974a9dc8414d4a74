import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import {
  chmod,
  chown,
  link,
  mkdir,
  mkdtemp,
  open,
  readdir,
  readFile,
  readlink,
  realpath,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FileToWrite } from '../../src/commands/command.js';
import { OwnOutputs } from '../../src/process/own-outputs.js';
import { writeFiles } from '../../src/process/write-files.js';

let folder: string;
let own: OwnOutputs;

beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'inkoop-write-')));
  own = new OwnOutputs({ XDG_STATE_HOME: join(folder, 'state') });
});

const at = (name: string) => join(folder, name);
const textIn = (name: string) => readFile(at(name), 'utf8');

/** What the files of a folder hold. */
async function readFiles(from: string): Promise<{ name: string; text: string }[]> {
  const names = await readdir(from);
  return Promise.all(names.map(async (name) => ({ name, text: await readFile(join(from, name), 'utf8') })));
}

/** Writes one file, and gives why it was refused; `undefined` where it was written. */
async function refusal(name: string, over: FileToWrite['over'], dataset?: string): Promise<string | undefined> {
  const file = { path: at(name), content: 'new', over, ...(dataset === undefined ? {} : { dataset: at(dataset) }) };
  return (await writeFiles([file], own)).refused?.why;
}

describe('a content that is made when it is written', () => {
  it('is made once, after all files before it were written, and not where any of them may not be', async () => {
    const made: string[][] = [];
    const file = (name: string): FileToWrite => ({
      path: at(name),
      content: () => {
        made.push(readdirSync(folder).filter((one) => one.endsWith('.csv')));
        return name;
      },
      over: 'own-output',
    });
    await writeFiles([file('a.csv'), file('b.csv')], own);
    expect(made).toEqual([[], ['a.csv']]);
    expect(await textIn('b.csv')).toBe('b.csv');
    await writeFile(at('c.csv'), 'theirs');
    expect((await writeFiles([file('a.csv'), file('c.csv')], own)).refused?.why).toBe('not-ours');
    expect(made).toHaveLength(2);
  });
});

describe('an output', () => {
  it('takes the place of what the program wrote, in a later process too, and of an empty file', async () => {
    await writeFile(at('o.csv'), '');
    expect(await refusal('o.csv', 'own-output')).toBeUndefined();
    expect(await refusal('o.csv', 'own-output')).toBeUndefined();
    own = new OwnOutputs({ XDG_STATE_HOME: join(folder, 'state') });
    expect(await refusal('o.csv', 'own-output')).toBeUndefined();
    expect(await textIn('o.csv')).toBe('new');
  });

  it('takes the place of nothing else, unless it is forced to', async () => {
    expect(await refusal('o.csv', 'own-output')).toBeUndefined();
    await writeFile(at('o.csv'), 'new, and a remark of mine');
    expect(await refusal('o.csv', 'own-output')).toBe('not-ours');
    expect(await textIn('o.csv')).toBe('new, and a remark of mine');
    expect(await refusal('o.csv', 'anything')).toBeUndefined();
    expect(await refusal('o.csv', 'own-output')).toBeUndefined();
  });

  it('is known while the process runs where nothing can be remembered', async () => {
    for (const environment of [{}, { HOME: 'relative' }, { HOME: at('o.csv') }]) {
      own = new OwnOutputs(environment);
      expect(await refusal('o.csv', 'anything')).toBeUndefined();
      expect(await refusal('o.csv', 'own-output')).toBeUndefined();
      own = new OwnOutputs(environment);
      expect(await refusal('o.csv', 'own-output')).toBe('not-ours');
    }
  });

  it('is forgotten once there are many and it is no more; so are those of long ago', async () => {
    const state = at('state/inkoop/outputs');
    for (const name of ['gone.csv', 'old.csv', 'kept.csv']) expect(await refusal(name, 'anything')).toBeUndefined();
    await rm(at('gone.csv'));
    const remembered = async () => (await readdir(state)).length;
    expect(await remembered()).toBe(3);
    const [kept = ''] = (await readFiles(state))
      .filter(({ text }) => text.endsWith('kept.csv'))
      .map(({ name }) => name);
    const others = Array.from({ length: 498 }, (_, index) => join(state, `${index}`));
    for (const other of others) await writeFile(other, `0\n${at('kept.csv')}`);
    for (const { name } of await readFiles(state)) await utimes(join(state, name), 1000, name === kept ? 3000 : 2000);
    for (const { name, text } of await readFiles(state)) {
      if (text.endsWith('old.csv')) await utimes(join(state, name), 1000, 1000);
    }
    own = new OwnOutputs({ XDG_STATE_HOME: at('state') }, 500);
    expect(await refusal('new.csv', 'anything')).toBeUndefined();
    const left = (await readFiles(state)).map(({ text }) => text.split('/').at(-1));
    expect(left).toHaveLength(250);
    expect(new Set(left)).toEqual(new Set(['kept.csv', 'new.csv']));
    own = new OwnOutputs({ XDG_STATE_HOME: at('state') });
    expect(await refusal('kept.csv', 'own-output')).toBeUndefined();
    expect(await refusal('old.csv', 'own-output')).toBe('not-ours');
  });

  it('says in the words of the system why it cannot be written', async () => {
    await mkdir(at('folder'));
    expect(await refusal('folder', 'anything')).toBe('EISDIR');
    expect(await refusal('no/o.csv', 'anything')).toBe('ENOENT');
    expect(await refusal('x'.repeat(300), 'anything')).toBe('ENAMETOOLONG');
    await writeFile(at('o.csv'), '');
    expect(await refusal('o.csv/o.csv', 'anything')).toBe('ENOTDIR');
  });
});

describe('a file of the dataset', () => {
  beforeEach(async () => {
    await mkdir(at('data/regions'), { recursive: true });
    await mkdir(at('outside'));
    await writeFile(at('outside/x.yaml'), 'old');
  });

  it('is rewritten where it is as it was read, and not where somebody saved it since', async () => {
    await writeFile(at('data/regions/x.yaml'), '\uFEFFold');
    expect(await refusal('data/regions/x.yaml', { read: 'other' }, 'data')).toBe('changed');
    expect(await refusal('data/regions/x.yaml', { read: 'old' }, 'data')).toBeUndefined();
    expect(await textIn('data/regions/x.yaml')).toBe('new');
  });

  it('is new only where there is nothing', async () => {
    expect(await refusal('data/regions/x.yaml', 'nothing', 'data')).toBeUndefined();
    expect(await refusal('data/regions/x.yaml', 'nothing', 'data')).toBe('taken');
    expect(await refusal('seeds/x.yaml', 'nothing', 'data')).toBeUndefined();
    expect(await textIn('seeds/x.yaml')).toBe('new');
  });

  it.each([
    ['a link to a file', '../../outside/x.yaml', 'data/regions/x.yaml'],
    ['a folder that is a link', '../outside', 'data/lists/x.yaml'],
    ['the folder of the cards', 'outside', 'seeds/x.yaml'],
  ])('is not written through %s that leads out', async (_, target, name) => {
    await symlink(target, name.startsWith('data/regions') ? at(name) : join(at(name), '..'));
    expect(await refusal(name, { read: 'old' }, 'data')).toBe('leads-out');
    expect(await refusal(name.replace('x.', 'y.'), 'nothing', 'data')).toBe(
      name.startsWith('data/regions') ? undefined : 'leads-out',
    );
    expect([await textIn('outside/x.yaml'), await readdir(at('outside'))]).toEqual(['old', ['x.yaml']]);
  });

  it('keeps a link that stays within, to where its dataset is by a link', async () => {
    await writeFile(at('data/regions/real.yaml'), 'old');
    await symlink('real.yaml', at('data/regions/x.yaml'));
    await symlink('data', at('mine'));
    expect(await refusal('mine/regions/x.yaml', { read: 'old' }, 'mine')).toBeUndefined();
    expect(await readlink(at('data/regions/x.yaml'))).toBe('real.yaml');
    expect(await textIn('data/regions/real.yaml')).toBe('new');
  });

  it('is not put in the place of a link that leads nowhere', async () => {
    await symlink('nowhere.yaml', at('data/regions/x.yaml'));
    expect(await refusal('data/regions/x.yaml', 'nothing', 'data')).toBe('leads-nowhere');
    expect(await refusal('data/regions/x.yaml', 'anything')).toBe('leads-nowhere');
  });
});

describe('what takes the place of a file', () => {
  it('has its mode, whatever the process gives new files', async () => {
    await writeFile(at('o.csv'), 'old');
    await chmod(at('o.csv'), 0o666);
    expect(await refusal('o.csv', 'anything')).toBeUndefined();
    expect((await stat(at('o.csv'))).mode & 0o777).toBe(0o666);
  });

  it('is another file, so that whoever reads the old one reads it to its end', async () => {
    await writeFile(at('o.csv'), 'old');
    const reader = await open(at('o.csv'));
    expect(await refusal('o.csv', 'anything')).toBeUndefined();
    expect(await reader.readFile('utf8')).toBe('old');
    await reader.close();
  });

  it.skipIf(process.getuid?.() !== 0)('has its owner', async () => {
    await writeFile(at('o.csv'), 'old');
    await chown(at('o.csv'), 1234, 4321);
    expect(await refusal('o.csv', 'anything')).toBeUndefined();
    expect(await stat(at('o.csv'))).toMatchObject({ uid: 1234, gid: 4321 });
  });

  it('is the same file under each of its names, and that is said', async () => {
    await writeFile(at('o.csv'), 'old, and longer');
    await link(at('o.csv'), at('other.csv'));
    const file = { path: at('o.csv'), content: 'new', over: 'anything' } as const;
    expect(await writeFiles([file], own)).toEqual({ written: [file], inPlace: [file] });
    expect([await textIn('o.csv'), await textIn('other.csv')]).toEqual(['new', 'new']);
    expect((await stat(at('o.csv'))).nlink).toBe(2);
  });
});

it.each([
  ['before it takes the place of the old file', [], ['new', 'old']],
  ['in place where the file has several names', ['other.csv'], ['new']],
])('a new text is on the disk %s', async (_where, names, seen) => {
  await writeFile(at('o.csv'), 'old');
  for (const name of names) await link(at('o.csv'), at(name));
  const handle = await open(at('o.csv'));
  const texts: string[][] = [];
  const sync = vi.spyOn(Object.getPrototypeOf(handle), 'sync').mockImplementation(async () => {
    const files = (await readdir(folder)).filter((name) => name !== 'state' && name !== 'other.csv');
    texts.push((await Promise.all(files.map(textIn))).sort());
  });
  expect(await refusal('o.csv', 'anything')).toBeUndefined();
  sync.mockRestore();
  await handle.close();
  expect(texts[0]).toEqual(seen);
});

describe('several files', () => {
  const both: FileToWrite[] = [];
  beforeEach(() => {
    both.splice(
      0,
      2,
      ...['a.csv', 'b.csv'].map((name) => ({ path: at(name), content: 'new', over: 'own-output' as const })),
    );
  });

  it('none is written where one of them may not be', async () => {
    await writeFile(at('b.csv'), 'mine');
    expect(await writeFiles(both, own)).toMatchObject({ written: [], refused: { file: both[1], why: 'not-ours' } });
    expect((await readdir(folder)).sort()).toEqual(['b.csv']);
  });

  it('of the same name follow each other', async () => {
    expect(await writeFiles([...both, ...both], own)).toMatchObject({ written: [...both, ...both], inPlace: [] });
  });
});

describe('drafts', () => {
  const machine = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
  const draft = (host: string, pid: number) => `.inkoop-${host}-${pid}-0123456789ab.draft`;

  it('of processes that are no more go, of those that run or of other machines stay for a day', async () => {
    const { pid: dead } = spawnSync(process.execPath, ['--version']);
    const [gone, reused, running, foreign] = [
      draft(machine, dead),
      draft(machine, process.pid),
      draft(machine, process.ppid),
      draft('00000000', dead),
    ];
    for (const name of [gone, reused, running, foreign]) await writeFile(at(name), 'half');
    expect(await refusal('o.csv', 'own-output')).toBeUndefined();
    expect((await readdir(folder)).sort()).toEqual([running, foreign, 'o.csv', 'state'].sort());
    const hoursAgo = (hours: number) => Date.now() / 1000 - hours * 3600;
    await utimes(at(running), hoursAgo(23), hoursAgo(23));
    await utimes(at(foreign), hoursAgo(25), hoursAgo(25));
    expect(await refusal('o.csv', 'own-output')).toBeUndefined();
    expect((await readdir(folder)).sort()).toEqual([running, 'o.csv', 'state'].sort());
  });

  it('do not get in the way of each other', async () => {
    await Promise.all(Array.from({ length: 20 }, () => refusal('o.csv', 'anything')));
    expect((await readdir(folder)).sort()).toEqual(['o.csv', 'state']);
    expect(await textIn('o.csv')).toBe('new');
  });

  it('one of several that begin the same file does', async () => {
    const all = await Promise.all(Array.from({ length: 20 }, () => refusal('x.yaml', 'nothing')));
    expect(all.filter((why) => why === undefined)).toHaveLength(1);
    expect(new Set(all)).toEqual(new Set([undefined, 'taken']));
  });
});
