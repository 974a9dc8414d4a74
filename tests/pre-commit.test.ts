import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { change, commit, repositoryOf } from './support/repository.js';

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly args: readonly string[];
  readonly files: string;
}

const root = new URL('..', import.meta.url).pathname;
const hooks: readonly Hook[] = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8'));

/** What makes each hook object, and a word that it then says. */
const slips: Readonly<Record<string, readonly [was: RegExp, is: string, said: string]>> = {
  'inkoop-validate': [/criterion: quality/, 'critrion: quality', 'there is no key `critrion` here'],
  'inkoop-fmt': [/^name: /m, 'name:    ', 'data/regions/bar.yaml'],
};

/** Where `inkoop` is: what `.ci/run` installed as pre-commit does, or this project as it is built. */
const installed = process.env['INKOOP_HOOK_PATH'];

describe('hooks for pre-commit', () => {
  let repository: string;
  let bin: string;

  beforeAll(async () => {
    repository = await repositoryOf(['bar']);
    bin = await mkdtemp(join(tmpdir(), 'inkoop-hook-'));
    await symlink(join(root, 'bin/inkoop.js'), join(bin, 'inkoop'));
    execFileSync(join(bin, 'inkoop'), ['fmt'], { cwd: repository, stdio: 'pipe' });
    commit(repository);
  });

  afterAll(async () => {
    for (const folder of [repository, bin]) await rm(folder, { recursive: true });
  });

  /** Runs a hook as pre-commit does at the top of a repository, and gives what it says and its exit code. */
  function run({ entry, args }: Hook): { output: string; exitCode: number } {
    const [program = '', ...words] = [...entry.split(' '), ...args];
    const PATH = `${installed ?? bin}:${process.env['PATH']}`;
    const env = { PATH, LC_ALL: 'C.UTF-8', SOURCE_DATE_EPOCH: String(Date.UTC(2026, 10, 22, 12) / 1000) };
    try {
      const output = execFileSync(program, words, { cwd: repository, env, encoding: 'utf8', stdio: 'pipe' });
      return { output, exitCode: 0 };
    } catch (error) {
      const { stdout, stderr, status } = error as { stdout: string; stderr: string; status: number };
      return { output: `${stdout}${stderr}`, exitCode: status };
    }
  }

  it('are those that this test knows', () => {
    expect(hooks.map(({ id }) => id)).toEqual(Object.keys(slips));
  });

  describe.each(hooks)('$id', (hook) => {
    it('lets good data pass', () => {
      expect(run(hook)).toMatchObject({ exitCode: 0 });
    });

    it('stops bad data, and says what is wrong', async () => {
      const [was, is, said] = slips[hook.id] ?? [/./, '', ''];
      const file = join(repository, 'data/regions/bar.yaml');
      const before = readFileSync(file, 'utf8').match(was)?.[0] ?? '';
      await change(file, [was, is]);
      commit(repository);
      const { output, exitCode } = run(hook);
      expect(output).toContain(said);
      expect(exitCode).toBe(1);
      await change(file, [is, before]);
      commit(repository);
    });

    it.each([
      ['data/regions/bar.yaml', true],
      ['data/vocabulary.yaml', true],
      ['seeds/brief.yml', true],
      ['README.md', false],
      ['docs/data/regions.yaml', false],
    ])('looks when %s changed: %s', (path, looks) => {
      expect(new RegExp(hook.files).test(path)).toBe(looks);
    });
  });
});
