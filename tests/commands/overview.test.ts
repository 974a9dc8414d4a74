import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { commandText } from '../../src/text/commands.js';
import { folderWith } from '../support/example-region.js';
import { started } from '../support/start.js';

const frozen = new URL('../scenarios/data', import.meta.url).pathname;
const alone = [[], ['--lang', 'nl'], ['--no-pager'], ['--no-color', '--lang=nl']];

describe('the program alone', () => {
  it.each(alone)('tells what the dataset holds, and no help (%s %s)', async (...words) => {
    const { stdout, stderr, exitCode } = await started(words, { data: frozen });
    expect(stdout).toMatch(/^inkoop – .* 4 regi(ons|o’s), .* 5 (papers|stukken) \(2021–2023\)/);
    expect(stdout).not.toMatch(/^(Usage|Gebruik):/m);
    expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
  });

  it.each(['nl', 'en'])('names every command, and a region to begin with (%s)', async (language) => {
    const stdout = String((await started(['--lang', language])).stdout);
    for (const name of Object.keys(commandText)) expect(stdout).toMatch(new RegExp(`\\b${name}\\b`));
    const line = / {2}inkoop (.*)\n$/.exec(stdout)?.[1]?.split(' ') ?? [];
    expect((await started(line)).exitCode).toBe(0);
    // That region asks for attention: something is told of it above.
    expect((await started(line)).stdout).toContain(/\n {2}(.*?) · /.exec(stdout)?.[1]);
  });

  it.each([60, 80, 120])('keeps to %d columns, without colours', async (columns) => {
    for (const language of ['nl', 'en']) {
      const stdout = String((await started(['--lang', language], { columns })).stdout);
      expect(stdout.split('\n').filter((line) => stringWidth(line) > columns)).toEqual([]);
      expect(stdout).not.toContain('\u001B');
      expect(stdout.split('\n').length).toBeLessThanOrEqual(columns < 80 ? 32 : 22);
    }
  });

  it('names the dataset where it is not the one that comes with the program', async () => {
    expect((await started([])).stdout).toMatch(/, dataset data\n/);
    const folder = await folderWith('id: voorbeeld-stad\nname: Voorbeeldstad\nkind: municipality\n');
    // By its way from here, or whole where that is far.
    const { stdout } = await started(['--data', folder], { columns: 200 });
    const [title = ''] = String(stdout).split('\n');
    expect(title).toMatch(/, dataset \S+$/);
    expect(title.endsWith(`/${basename(folder)}`)).toBe(true);
  });
});

describe('without a dataset', () => {
  it('it says so and how to go on, with exit code 2', async () => {
    const { stdout, stderr, exitCode } = await started(['--data', '/nowhere']);
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 2 });
    expect(stderr).toContain('There is no dataset in /nowhere');
    expect(stderr).toContain('--data');
  });

  it('with one that is empty it says how to begin, with exit code 3', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'inkoop-'));
    await mkdir(join(folder, 'regions'));
    const { stdout, exitCode } = await started(['--data', folder]);
    expect(exitCode).toBe(3);
    expect(stdout).toContain('It has no region yet');
    expect(stdout).toMatch(/ {2}inkoop new region voorbeeld-stad\n$/);
  });

  it('with one that is broken it names the file, never calls it empty, and gives exit code 1', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'inkoop-'));
    await mkdir(join(folder, 'regions'));
    await writeFile(join(folder, 'regions/stad.yaml'), 'id: [stad\n');
    const { stdout, stderr, exitCode } = await started(['--data', folder]);
    expect(exitCode).toBe(1);
    expect(stderr).toContain('stad.yaml');
    expect(stdout).not.toContain('no region yet');
    expect(stdout).toMatch(/ {2}inkoop validate\n$/);
  });
});
