import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { chmod, cp, mkdir, mkdtemp, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/commands/command.js';
import { formOf } from '../../src/form/form.js';
import { keyOrderOf } from '../../src/loading/key-orders.js';
import { main } from '../../src/main.js';
import { run } from '../support/document.js';
import { commit, git, repositoryOf } from '../support/repository.js';

const root = new URL('../..', import.meta.url).pathname;

const tidy = 'id: voorbeeld-stad # why\nname: Stad\nkind: municipality\ntracks: none\n';
const untidy = "name: 'Stad'\r\nid: voorbeeld-stad # why\r\nkind:   municipality\ntracks: none";
const broken = 'id: [voorbeeld\n\tname: "\r\n';

/** A dataset of these regions, in a folder `data` of its own. */
async function folderWith(regions: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'inkoop-fmt-'));
  await mkdir(join(folder, 'data/regions'), { recursive: true });
  for (const [id, text] of Object.entries(regions)) await writeFile(join(folder, `data/regions/${id}.yaml`), text);
  return folder;
}

/** Runs a command line there; what it would write stays in the outcome. */
function started(folder: string, words: readonly string[], isTerminal = false): Promise<Outcome> {
  return main({
    words: [...words, '--data', 'data'],
    environment: {},
    today: '2026-11-22',
    folder,
    data: join(root, 'data'),
    isTerminal,
    columns: 80,
  });
}

const read = (folder: string, id: string) => readFile(join(folder, `data/regions/${id}.yaml`));

describe('inkoop fmt', () => {
  it('rewrites what is not in the form, keeps its mode, and leaves the rest alone', async () => {
    const folder = await folderWith({ a: tidy, b: untidy });
    for (const [id, mode] of [
      ['a', 0o444],
      ['b', 0o640],
    ] as const) {
      await chmod(join(folder, `data/regions/${id}.yaml`), mode);
    }
    const untouched = async () => {
      const { ino, mtimeMs, mode } = await stat(join(folder, 'data/regions/a.yaml'));
      return { ino, mtimeMs, mode };
    };
    const before = await untouched();
    const { output, exitCode } = await run(`cd ${folder} && inkoop fmt --data data`);
    expect({ output, exitCode }).toEqual({ output: 'Rewritten: data/regions/b.yaml\n', exitCode: 0 });
    expect(await read(folder, 'b').then(String)).toBe(tidy);
    expect((await stat(join(folder, 'data/regions/b.yaml'))).mode & 0o777).toBe(0o640);
    expect(await untouched()).toEqual(before);
    expect(await run(`cd ${folder} && inkoop fmt --data data`)).toEqual({
      output: 'In the fixed form: 2 files of data.\n',
      exitCode: 0,
    });
  });

  it('leaves what does not parse as it is, byte for byte, tells where, and does the others', async () => {
    const latin = Buffer.from([0x69, 0x64, 0x3a, 0x20, 0xff, 0x0d, 0x0a]);
    const folder = await folderWith({ broken, latin, tag: 'id: !!str a\n', untidy });
    const { stdout, stderr = '', exitCode, files = [] } = await started(folder, ['fmt']);
    expect(exitCode).toBe(1);
    expect(stdout).toBe('Rewritten: data/regions/untidy.yaml\n');
    expect(files).toMatchObject([{ path: join(folder, 'data/regions/untidy.yaml'), content: tidy }]);
    expect(stderr).toMatch(/^data\/regions\/broken\.yaml:2:1 error yaml-tab$/m);
    expect(stderr).toMatch(/^data\/regions\/latin\.yaml:\d+:\d+ error not-utf-8$/m);
    expect(stderr).toContain(
      'Left alone, because it cannot be read: data/regions/broken.yaml, data/regions/latin.yaml, data/regions/tag.yaml.\n',
    );
    await run(`cd ${folder} && inkoop fmt --data data`);
    expect(await read(folder, 'broken').then(String)).toBe(broken);
    expect(await read(folder, 'latin')).toEqual(latin);
  });

  it('lines that end in CR alone are told of, and are no mistake of ours', async () => {
    const folder = await folderWith({ mac: '# a\rid: x\rname: y\r' });
    const { stderr = '', exitCode } = await started(folder, ['fmt']);
    expect(stderr).toMatch(/mac\.yaml:1:\d+ error non-standard-line-end/);
    expect(stderr).toMatch(/\nLeft alone, because it cannot be read: data\/regions\/mac\.yaml\.\n$/);
    expect(exitCode).toBe(1);
  });

  it('an anchor is told of as validate does', async () => {
    const folder = await folderWith({ anchor: 'id: &a x\nname: *a\n' });
    const { stderr, exitCode } = await started(folder, ['fmt']);
    expect(stderr).toMatch(/anchor\.yaml:1:\d+ error yaml-alias/);
    expect(exitCode).toBe(1);
  });

  it('--check names what is not in the form, and writes nothing', async () => {
    const folder = await folderWith({ a: tidy, b: untidy });
    const { stdout, exitCode, files } = await started(folder, ['fmt', '--check']);
    expect(stdout).toMatch(/^Not in the fixed form: data\/regions\/b\.yaml\n.*--diff/);
    expect([exitCode, files]).toEqual([1, undefined]);
    expect(await started(folder, ['fmt', '--check', 'data/regions/a.yaml'])).toMatchObject({
      stdout: 'In the fixed form: 1 file of data.\n',
      exitCode: 0,
    });
    expect(await started(await folderWith({ broken }), ['fmt', '--check'])).toMatchObject({ stdout: '', exitCode: 1 });
  });

  it('--diff is what `git apply` takes, and writes nothing', async () => {
    const folder = await folderWith({ a: tidy, b: untidy, 'c d': '\uFEFFname: b\nid: a', broken });
    const { stdout, stderr, exitCode, files } = await started(folder, ['fmt', '--diff']);
    expect([exitCode, files]).toEqual([1, undefined]);
    expect(stderr).toContain('broken.yaml:2:1');
    expect(await read(folder, 'b').then(String)).toBe(untidy);
    execFileSync('git', ['apply', '-'], { cwd: folder, input: stdout });
    expect(await read(folder, 'b').then(String)).toBe(tidy);
    expect(await read(folder, 'c d').then(String)).toBe('id: a\nname: b\n');
    expect(await started(folder, ['fmt', '--diff', 'data/regions/b.yaml'])).toMatchObject({
      stdout: '',
      stderr: '',
      exitCode: 0,
    });
  });

  it('--diff is coloured on a terminal only', async () => {
    const folder = await folderWith({ b: untidy });
    const plain = (await started(folder, ['fmt', '--diff'])).stdout;
    const coloured = String((await started(folder, ['fmt', '--diff'], true)).stdout);
    expect(coloured).toContain('\u001b[32m+id: voorbeeld-stad # why\u001b[39m\n');
    expect(coloured).toContain("\u001b[31m-name: 'Stad'\r\u001b[39m\n");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what makes colours
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(plain);
  });

  it('paths choose files and folders; what is no part of the dataset is wrong usage', async () => {
    const folder = await folderWith({ a: untidy, b: untidy });
    const changed = async (...paths: string[]) => (await started(folder, ['fmt', ...paths])).files?.length;
    expect(await changed()).toBe(2);
    expect(await changed('data/regions')).toBe(2);
    expect(await changed('data/regions/a.yaml')).toBe(1);
    const wrong = await started(folder, ['fmt', 'data/regions/c.yaml']);
    expect(wrong.exitCode).toBe(2);
    expect(wrong.stderr).toContain('data/regions/c.yaml is no part of the dataset.');
    expect((await main({ ...base, words: ['fmt', '--data', '/nowhere'] })).exitCode).toBe(2);
  });

  it('cards and lists are put in the order of their own schemas, and told of by name', async () => {
    const folder = await folderWith({ b: untidy, a: untidy });
    await writeFile(join(folder, 'data/vocabulary.yaml'), 'groups: {a: []}\n');
    await mkdir(join(folder, 'seeds'));
    await writeFile(join(folder, 'seeds/brief.yaml'), 'lines: 1\nid: brief\n');
    await writeFile(join(folder, 'data/providers.yaml'), 'providers: [{ name: A, id: a }]\n');
    const { files = [] } = await started(folder, ['fmt']);
    expect(files.map(({ path, content }) => [relative(folder, path), content])).toEqual([
      ['data/providers.yaml', 'providers: [{ id: a, name: A }]\n'],
      ['data/regions/a.yaml', tidy],
      ['data/regions/b.yaml', tidy],
      ['data/vocabulary.yaml', 'groups: { a: [] }\n'],
      ['seeds/brief.yaml', 'id: brief\nlines: 1\n'],
    ]);
  });
});

const base = {
  environment: {},
  today: '2026-11-22',
  folder: root,
  data: join(root, 'data'),
  isTerminal: false,
  columns: 80,
};

describe('what is in the form already', () => {
  it('the dataset of the project, and the example of CONTRIBUTING', async () => {
    for (const data of ['data', 'tests/contributing/data']) {
      const { stdout, exitCode } = await main({ ...base, words: ['fmt', '--check', '--data', data] });
      expect(stdout).toMatch(/^In the fixed form: \d+ files of .*\.$/m);
      expect(exitCode).toBe(0);
    }
  });

  const [, told = ''] = /^```gitattributes\n(.*?)^```$/ms.exec(readFileSync(join(root, 'docs/ci.md'), 'utf8')) ?? [];

  it.each([
    ['without a word on line ends', undefined, true],
    ['with the project’s own', readFileSync(join(root, '.gitattributes'), 'utf8'), false],
    ['with what docs/ci.md tells to put there', told, false],
  ])('a clone in which git writes line ends for Windows, %s', async (_what, attributes, isForWindows) => {
    const folder = await repositoryOf(['bar']);
    if (attributes !== undefined) await writeFile(join(folder, '.gitattributes'), attributes);
    await run(`cd ${folder} && inkoop fmt --data data`);
    commit(folder);
    const clone = await mkdtemp(join(tmpdir(), 'inkoop-fmt-'));
    git(clone, 'clone', '--quiet', '--config', 'core.autocrlf=true', folder, '.');
    expect((await readFile(join(clone, 'data/regions/bar.yaml'), 'utf8')).includes('\r\n')).toBe(isForWindows);
    expect(await started(clone, ['fmt', '--check'])).toMatchObject({ exitCode: 0, stderr: '' });
    const said = await started(clone, ['validate', '--since', 'HEAD']);
    expect([said.exitCode, said.stdout]).toEqual([0, expect.stringContaining('older finding')]);
  });

  it.each(['nl', 'en'])('what `inkoop new` begins (%s)', async (lang) => {
    const folder = await folderWith({});
    await cp(join(root, 'tests/contributing/voorbeeld-brief-2026.txt'), join(folder, '2026.txt'));
    const begun = [
      ['region', 'voorbeeld-dorp'],
      ['region', '2026'],
      ['source', 'brief'],
      ['source', '1e3', '--text', '2026.txt'],
    ];
    for (const words of begun) {
      const { files = [] } = await started(folder, ['new', ...words, '--lang', lang]);
      const text = String(files[0]?.content);
      expect(text).toMatch(/^# yaml-language-server/);
      expect(formOf(text, await keyOrderOf(words[0] as 'region' | 'source'))).toEqual({ text });
    }
  });

  it('an id that YAML would take for a number begins between quotes', async () => {
    const { files = [] } = await started(await folderWith({}), ['new', 'region', '1e3']);
    expect(files[0]?.content).toContain('\nid: "1e3"\n');
  });
});
