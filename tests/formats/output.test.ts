import { cp, mkdir, mkdtemp, readdir, readFile, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allFormats } from '../../src/formats/all-formats.js';
import { main } from '../../src/main.js';
import { run } from '../support/document.js';

const root = new URL('../..', import.meta.url).pathname;
const folder = () => mkdtemp(join(tmpdir(), 'inkoop-'));

/** What the program makes of a command line, on a terminal with colours. */
async function outcomeOf(line: string, environment: Readonly<Record<string, string>> = {}) {
  const start = { environment, today: '2026-11-22', folder: '/x', data: join(root, 'data'), isTerminal: true };
  return main({ ...start, words: line.split(' '), columns: 80 });
}

describe('--output', () => {
  it('writes the file whole, and says so on stderr only', async () => {
    const file = join(await folder(), 'r.csv');
    const { output } = await run(
      `inkoop list sources --output ${file} 2>/dev/null; inkoop list sources --format csv 2>/dev/null`,
    );
    expect(await readFile(file, 'utf8')).toBe(output);
    const told = await run(`inkoop list sources --force --output ${file} 2>&1 >/dev/null`);
    expect(told).toEqual({ output: `Written: ${file}\n`, exitCode: 0 });
    expect(await readdir(join(file, '..'))).toEqual(['r.csv']);
  });

  it('never takes the place of data, nor of a file of somebody else', async () => {
    const place = await folder();
    await cp(join(root, 'data'), join(place, 'data'), { recursive: true });
    await cp(join(root, 'seeds'), join(place, 'seeds'), { recursive: true });
    const before = await readFile(join(place, 'data/regions/bar.yaml'), 'utf8');
    for (const line of [
      'validate --format json=data/regions/bar.yaml',
      'list --format csv --output data/regions/bar.yaml',
    ]) {
      const { output, exitCode } = await run(`cd ${place} && inkoop ${line}`);
      expect({ output, exitCode }).toEqual({
        output: expect.stringMatching(/^inkoop: data\/regions\/bar\.yaml exists already, and inkoop did not write it/),
        exitCode: 2,
      });
    }
    expect(await readFile(join(place, 'data/regions/bar.yaml'), 'utf8')).toBe(before);
    const lines = ['--output o.csv', '--output o.csv', '--format csv --output data/regions/bar.yaml --force'];
    const { exitCode } = await run(`cd ${place} && ${lines.map((line) => `inkoop list ${line}`).join(' && ')}`);
    expect(exitCode).toBe(0);
    expect(await readFile(join(place, 'data/regions/bar.yaml'), 'utf8')).toMatch(/^region,name,kind/);
  });

  // Never try this with a device of the machine: as root, a slip would put a file in its place for everybody.
  it('writes into a pipe that has a name, and leaves it one', async () => {
    const pipe = join(await folder(), 'pipe.csv');
    const { output } = await run(`mkfifo ${pipe} && { timeout 20 cat ${pipe} & inkoop list --output ${pipe}; wait; }`);
    expect(output).toContain('region,name,kind');
    expect((await stat(pipe)).isFIFO()).toBe(true);
  });

  it('that the system refuses leaves nothing behind', async () => {
    const place = await folder();
    await mkdir(join(place, 'r.csv'));
    const missing = await run(`inkoop list --output ${place}/no/r.csv`);
    expect(missing.exitCode).toBe(2);
    expect(missing.output).toContain('no/r.csv cannot be written: there is no such folder.');
    const taken = await run(`inkoop list --output ${place}/r.csv`);
    expect(taken.exitCode).toBe(2);
    expect(taken.output).toContain('r.csv cannot be written: that is a folder.');
    expect(await readdir(place)).toEqual(['r.csv']);
  });

  it.each([...allFormats].flatMap(([name, { ending }]) => (ending === undefined ? [] : [[ending, name] as const])))(
    'a name with %s stands for %s',
    async (ending, name) => {
      const [byName] = (await outcomeOf(`list --output r${ending}`)).files ?? [];
      const [byFormat] = (await outcomeOf(`list --output r --format ${name}`)).files ?? [];
      expect(byName?.path).toBe(`/x/r${ending}`);
      expect(byName?.content.length).toBe(byFormat?.content.length);
      if (name !== 'xlsx') expect(byName?.content).toBe(byFormat?.content);
    },
  );

  it('the form that was named counts, whatever the name of the file says', async () => {
    const [file] = (await outcomeOf('list --output r.csv --format json')).files ?? [];
    expect(JSON.parse(String(file?.content)).command).toBe('list regions');
  });

  it('a name that tells no form is a usage error with the endings that do', async () => {
    const { stderr, exitCode, files } = await outcomeOf('list --output r.doc');
    expect([exitCode, files]).toEqual([2, undefined]);
    expect(stderr).toContain('.md, .csv, .tsv, .json, .jsonl, .xlsx, .html.');
  });

  it('a file has no colours but where they were asked for', async () => {
    const [plain] = (await outcomeOf('list --output r.txt')).files ?? [];
    const [coloured] = (await outcomeOf('list --output=r.txt --color')).files ?? [];
    expect(plain?.content).not.toContain('\u001B');
    expect(coloured?.content).toContain('\u001B');
    expect((await outcomeOf('list')).stdout).toContain('\u001B');
  });

  it('a report in which nothing matched is written too, and has its exit code', async () => {
    const { files, exitCode } = await outcomeOf('timeline --as-of 1990-01-01 --output r.jsonl');
    expect([files?.[0]?.content, exitCode]).toEqual(['', 3]);
  });
});

describe('xlsx on a terminal', () => {
  it('is a usage error that tells what to do', async () => {
    const { stdout, stderr, exitCode } = await outcomeOf('list --format xlsx');
    expect([stdout, exitCode]).toEqual(['', 2]);
    expect(stderr).toContain('`--output file.xlsx` or `> file.xlsx`');
    expect((await outcomeOf('list --format xlsx --lang nl')).stderr).toContain('`--output bestand.xlsx`');
  });

  it('is none where it goes to a file', async () => {
    const { files, exitCode } = await outcomeOf('list --format xlsx --output r.xlsx');
    expect([files?.[0]?.content instanceof Uint8Array, exitCode]).toEqual([true, 0]);
  });
});
