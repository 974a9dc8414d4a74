import { spawnSync } from 'node:child_process';
import { chmod, chown, mkdir, mkdtemp, readdir, readFile, realpath, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { runBuilt } from '../support/document.js';
import { copyOneRegion } from '../support/one-region.js';

const root = new URL('../..', import.meta.url).pathname;
const program = join(root, 'bin/inkoop.js');

/** Root may write anywhere: as root, somebody else is asked to. */
const isRoot = process.getuid?.() === 0;
const asNobody = isRoot ? 'setpriv --reuid=65534 --clear-groups ' : '';

const hasOwnDisks =
  spawnSync('unshare', ['--map-root-user', '--mount', 'mount', '-t', 'tmpfs', 'none', '/mnt']).status === 0;

let folder: string;

beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'inkoop-run-')));
  await copyOneRegion(folder);
});

/** A region that is not in the one form. */
const untidy = (text: string) => text.replace(/^name:/m, 'name:   ');

const region = () => join(folder, 'data/regions/voorbeeld-dorp.yaml');

/** Runs a line in the folder; what it prints and how it ends. */
const inFolder = (line: string, environment = {}) => runBuilt(`cd ${folder} && ${line}`, environment);

describe('what the system refuses is told in a sentence', () => {
  it('a full disk', async () => {
    expect(await inFolder('inkoop list >/dev/full')).toEqual({
      output: 'inkoop: The output cannot be written: the disk is full.\n',
      exitCode: 2,
    });
    expect(await inFolder('inkoop list --format csv --output /dev/full')).toEqual({
      output: 'inkoop: /dev/full cannot be written: the disk is full.\n',
      exitCode: 2,
    });
  });

  it('a file that may not become as long as what is printed', async () => {
    const sentence = (what: string) => `inkoop: ${what} cannot be written: a file may not become that long here.\n`;
    expect(await inFolder('ulimit -f 1; inkoop show voorbeeld-dorp --format json >x.json')).toEqual({
      output: sentence('The output'),
      exitCode: 2,
    });
    expect(await inFolder('ulimit -f 1; inkoop show voorbeeld-dorp --format json --output y.json')).toEqual({
      output: sentence('y.json'),
      exitCode: 2,
    });
  });

  it('a working folder that is gone', async () => {
    const { output, exitCode } = await inFolder('mkdir gone && cd gone && rmdir ../gone && inkoop list --lang nl');
    expect({ output, exitCode }).toEqual({
      output: 'inkoop: De werkmap is er niet meer. Ga naar een map die er is.\n',
      exitCode: 2,
    });
  });

  it('a clock that there is none of', async () => {
    const { output, exitCode } = await inFolder('inkoop list', { SOURCE_DATE_EPOCH: 'soon' });
    expect({ output, exitCode }).toEqual({
      output: expect.stringMatching(/^inkoop: SOURCE_DATE_EPOCH=soon /),
      exitCode: 2,
    });
  });

  it.skipIf(isRoot && process.platform !== 'linux')('regions that may not be read', async () => {
    await chmod(join(folder, 'data/regions'), 0o000);
    if (isRoot) await chown(folder, 65_534, 65_534);
    for (const words of ['validate', 'list', 'fmt --check']) {
      expect(await inFolder(`${asNobody}${process.execPath} ${program} ${words}`)).toEqual({
        output: expect.stringMatching(/^inkoop: data\/regions cannot be opened \(EACCES\)/),
        exitCode: 2,
      });
    }
  });

  it.skipIf(isRoot && process.platform !== 'linux')('a folder that may only be read', async () => {
    const place = join(folder, 'read-only');
    await mkdir(place);
    await chmod(place, 0o555);
    await writeFile(join(folder, 'mine.csv'), 'mine');
    if (isRoot) await chown(folder, 65_534, 65_534);
    const node = `${asNobody}${process.execPath} ${program}`;
    for (const file of ['read-only/o.csv', ...(isRoot ? ['mine.csv'] : [])]) {
      const { output, exitCode } = await inFolder(`${node} list --output ${file} --force`);
      expect({ output, exitCode }).toEqual({
        output: `inkoop: ${file} cannot be written: you may not write there.\n`,
        exitCode: 2,
      });
    }
  });
});

describe('a dataset that cannot be written stays as it was', () => {
  // A disk of our own takes the rights of root, which some systems give to everybody within a namespace.
  it.skipIf(!hasOwnDisks)('on a full disk', async () => {
    await writeFile(region(), untidy(await readFile(region(), 'utf8')));
    await mkdir(join(folder, 'small'));
    const lines = [
      'mount -t tmpfs -o size=64k none small && cp -r data small && cd small',
      'cat /dev/zero >fill',
      `${process.execPath} ${program} fmt; echo "exit $?"`,
      'cmp data/regions/*.yaml ../data/regions/*.yaml && ls -A data/regions',
      `rm fill; ${process.execPath} ${program} fmt`,
    ];
    await writeFile(join(folder, 'full.sh'), lines.join('\n'));
    const { output, exitCode } = await inFolder('unshare --map-root-user --mount bash full.sh 2>&1 | grep -v ^cat:');
    expect({ lines: output.split('\n'), exitCode }).toEqual({
      lines: [
        'inkoop: data/regions/voorbeeld-dorp.yaml cannot be written: the disk is full.',
        'exit 2',
        'voorbeeld-dorp.yaml',
        'Rewritten: data/regions/voorbeeld-dorp.yaml',
        '',
      ],
      exitCode: 0,
    });
  });

  it.skipIf(isRoot && process.platform !== 'linux')(
    'in a folder that may only be read, and is read there',
    async () => {
      const text = untidy(await readFile(region(), 'utf8'));
      await writeFile(region(), text);
      await chmod(join(folder, 'data/regions'), 0o555);
      if (isRoot) await chown(folder, 65_534, 65_534);
      const told = async (words: string) => inFolder(`${asNobody}${process.execPath} ${program} ${words}`);
      expect(await told('list --format csv')).toMatchObject({ output: expect.stringContaining('voorbeeld-dorp') });
      for (const [words, name] of [
        ['fmt', 'voorbeeld-dorp'],
        ['new region voorbeeld-stad', 'voorbeeld-stad'],
      ] as const) {
        expect(await told(words)).toEqual({
          output: `inkoop: data/regions/${name}.yaml cannot be written: you may not write there.\n`,
          exitCode: 2,
        });
      }
      expect(await readdir(join(folder, 'data/regions'))).toEqual(['voorbeeld-dorp.yaml']);
      expect(await readFile(region(), 'utf8')).toBe(text);
    },
  );
});

describe('what came of it is told to the end', () => {
  it('by the exit code, where the reader has gone', async () => {
    const text = await readFile(region(), 'utf8');
    await writeFile(region(), text.replace('GM9002', 'village'));
    const { exitCode } = await inFolder('{ inkoop validate; echo $? >code; } | true; exit $(cat code)');
    expect(exitCode).toBe(1);
  });

  it('without a home, in a plain locale, at both ends of the world', async () => {
    const line = 'env -i PATH="$PATH" LC_ALL=C SOURCE_DATE_EPOCH=1795343400';
    const [east, west] = await Promise.all([
      inFolder(`${line} TZ=Pacific/Kiritimati inkoop deadlines`),
      inFolder(`${line} TZ=Pacific/Pago_Pago inkoop deadlines`),
    ]);
    expect(east).toEqual(west);
    expect(east).toMatchObject({ output: expect.stringContaining('Voorbeelddorp'), exitCode: 0 });
  });
});

it('a file of several names is changed in place, and that is said', async () => {
  const tidy = await readFile(region(), 'utf8');
  await writeFile(region(), untidy(tidy));
  const { output, exitCode } = await inFolder(
    'ln data/regions/voorbeeld-dorp.yaml other.yaml && inkoop fmt && cat other.yaml',
  );
  expect(exitCode).toBe(0);
  expect(output).toContain('data/regions/voorbeeld-dorp.yaml was changed in place, since it has several names');
  expect(output).toContain(tidy);
});

describe('runs at the same time', () => {
  it('leave whole files and no drafts', async () => {
    const text = await readFile(region(), 'utf8');
    const { output: tidy } = await inFolder('inkoop fmt >/dev/null; cat data/regions/*.yaml');
    await writeFile(region(), text.replace(/^name:/m, 'name:   '));
    const lines = ['inkoop fmt', 'inkoop fmt', 'inkoop new region voorbeeld-stad', 'inkoop new region voorbeeld-stad'];
    const all = await Promise.all(lines.map((line) => inFolder(line)));
    expect(await readFile(region(), 'utf8')).toBe(tidy);
    expect(
      all
        .slice(2)
        .map(({ exitCode }) => exitCode)
        .sort(),
    ).toEqual([0, 2]);
    expect((await readdir(join(folder, 'data/regions'))).sort()).toEqual([
      'voorbeeld-dorp.yaml',
      'voorbeeld-stad.yaml',
    ]);
  });
});
