import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newTrap, seemingRepository, withoutBlob } from '../support/hostile-repository.js';
import {
  change,
  commit,
  emptyRepository,
  git,
  gitEnvironment,
  repositoryOf,
  startedIn,
} from '../support/repository.js';

const compared = /^0\n.*4 years → unreadable/s;

/** A repository with one region, of which the second revision changes a value, and a program that must not run. */
async function repositoryWithTrap() {
  const folder = await repositoryOf(['bar']);
  await change(join(folder, 'data/regions/bar.yaml'), ['initialTerm: P4Y', 'initialTerm: unreadable']);
  commit(folder, 'second');
  return { folder, ...(await newTrap()) };
}

/** What the commands that look at an earlier state say of it. */
async function told(folder: string, revision = 'HEAD~1', environment: object = gitEnvironment): Promise<string[]> {
  const lines = [
    ['diff', revision],
    ['validate', '--since', revision],
    ['__complete', 'diff', ''],
  ];
  const outcomes = lines.map((words) => startedIn(folder, words, { environment }));
  return (await Promise.all(outcomes)).map(({ stdout, stderr, exitCode }) => `${exitCode}\n${stdout}\n${stderr ?? ''}`);
}

describe('what a repository of a stranger holds runs nothing', () => {
  it('a folder in the work tree that looks like a repository is none', async () => {
    const { folder, trap, canary } = await repositoryWithTrap();
    await seemingRepository(folder, 'HEAD~1', `ext::${trap}`);
    expect(git(join(folder, 'data'), '-c', 'safe.bareRepository=all', 'rev-parse', '--git-dir').trim()).toBe(
      join(folder, 'data'),
    );
    const first = git(folder, 'rev-parse', 'HEAD~1').trim();
    commit(folder, 'a pull request');
    const answers = await told(folder, first);
    expect(existsSync(canary)).toBe(false);
    expect(answers[0]).toMatch(compared);
    expect(answers[1]).toMatch(/^0\n/);
  });

  it.each([
    ['a transport that is a program', (trap: string) => ({ url: `ext::${trap}` })],
    ['a program at the other end', (trap: string) => ({ url: 'file:///dev/null', uploadpack: trap })],
    ['a program for ssh', (trap: string) => ({ url: 'ssh://example.invalid/x', sshCommand: trap })],
    ['a program for git', (trap: string) => ({ url: 'git://example.invalid/x', gitProxy: trap })],
  ])('a clone that left out a file fetches nothing by %s', async (_what, settingsOf) => {
    const { folder, trap, canary } = await repositoryWithTrap();
    const blob = await withoutBlob(folder, 'HEAD~1:data/regions/bar.yaml', settingsOf(trap));
    const [diff, validate] = await told(folder);
    expect(existsSync(canary)).toBe(false);
    for (const answer of [diff, validate]) expect(answer).toMatch(/^2\n.*are not in this clone/s);
    // Git by itself would.
    expect(() => git(folder, 'cat-file', '-p', blob)).toThrow();
    expect(existsSync(canary)).toBe(true);
  });

  it('settings and attributes that name programs are of no account', async () => {
    const { folder, trap, canary, hooks } = await repositoryWithTrap();
    const keys = ['fsmonitor', 'pager', 'editor', 'askPass', 'sshCommand', 'gitProxy', 'alternateRefsCommand'];
    for (const key of keys) git(folder, 'config', `core.${key}`, trap);
    const others = ['diff.external', 'diff.x.textconv', 'diff.x.command', 'filter.x.clean', 'filter.x.smudge'];
    const more = ['filter.x.process', 'merge.x.driver', 'credential.helper', 'gpg.program', 'pager.cat-file'];
    for (const key of [...others, ...more, 'uploadpack.packObjectsHook']) git(folder, 'config', key, trap);
    for (const word of ['rev-parse', 'cat-file', 'ls-tree', 'for-each-ref', 'merge-base', 'config']) {
      git(folder, 'config', `alias.${word}`, `!${trap}`);
    }
    git(folder, 'update-ref', `refs/heads/--upload-pack=${trap}`, 'HEAD');
    git(folder, 'config', 'core.hooksPath', hooks);
    await writeFile(join(folder, '.gitattributes'), '* diff=x filter=x merge=x\n');
    await rm(canary, { force: true });
    const asked = ['HEAD~1...HEAD', ':/first'];
    for (const revision of asked) {
      const answers = await told(folder, revision);
      expect(answers[0]).toMatch(compared);
      expect(answers[1]).toMatch(/^0\n/);
    }
    // The index is read for that one, and refused.
    expect((await told(folder, ':0:data/regions/bar.yaml'))[0]).toMatch(/^2\n/);
    expect(existsSync(canary)).toBe(false);
    // Git reads a file again, through its filter, that seems to have changed since it was committed.
    await utimes(join(folder, 'data/regions/bar.yaml'), 0, 0);
    expect(() => git(folder, 'status')).toThrow();
    expect(existsSync(canary)).toBe(true);
  });

  it('a program called git is not taken from the folder of work', async () => {
    const { folder, trap, canary } = await repositoryWithTrap();
    await symlink(trap, join(folder, 'git'));
    const from = process.cwd();
    try {
      process.chdir(folder);
      const answers = await told(folder, 'HEAD~1', { ...gitEnvironment, PATH: `.:${gitEnvironment.PATH}` });
      expect(answers[0]).toMatch(compared);
    } finally {
      process.chdir(from);
    }
    expect(existsSync(canary)).toBe(false);
  });
});

describe('what a repository points at outside of it is not read', () => {
  it('objects of another one', async () => {
    const { folder } = await repositoryWithTrap();
    const clone = await mkdtemp(join(tmpdir(), 'inkoop-git-'));
    git(clone, 'clone', '--quiet', '--shared', folder, '.');
    for (const answer of (await told(clone)).slice(0, 2)) expect(answer).toMatch(/^2\n.*borrows from another/s);
    git(clone, 'repack', '-qad');
    await rm(join(clone, '.git/objects/info/alternates'));
    expect((await told(clone))[0]).toMatch(compared);
  });

  it('another one in whole; further work trees and submodules lead back', async () => {
    const { folder } = await repositoryWithTrap();
    const other = await mkdtemp(join(tmpdir(), 'inkoop-git-'));
    for (const name of ['data', 'seeds']) await cp(join(folder, name), join(other, name), { recursive: true });
    await writeFile(join(other, '.git'), `gitdir: ${join(folder, '.git')}\n`);
    for (const answer of (await told(other)).slice(0, 2)) expect(answer).toMatch(/^2\n.*does not lead back/s);
    const tree = join(other, 'tree');
    git(folder, 'worktree', 'add', '--quiet', '--detach', tree);
    const around = await emptyRepository();
    git(around, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', folder, 'inner');
    for (const within of [tree, join(around, 'inner')]) {
      expect((await told(within))[0]).toMatch(compared);
    }
  });

  it('a work tree elsewhere', async () => {
    const { folder } = await repositoryWithTrap();
    git(folder, 'config', 'core.worktree', tmpdir().replace(/\/?$/, '/elsewhere'));
    for (const answer of (await told(folder)).slice(0, 2)) expect(answer).toMatch(/^2\n/);
  });

  it('another history than that of the commits', async () => {
    const { folder } = await repositoryWithTrap();
    const [second = '', first = ''] = git(folder, 'rev-list', 'HEAD').split('\n');
    git(folder, 'replace', first, second);
    await mkdir(join(folder, '.git/info'), { recursive: true });
    await writeFile(join(folder, '.git/info/grafts'), `${second}\n`);
    expect((await told(folder))[0]).toMatch(compared);
  });

  it('a file that a link of the revision leads to', async () => {
    const { folder } = await repositoryWithTrap();
    const secret = await mkdtemp(join(tmpdir(), 'inkoop-'));
    await writeFile(join(secret, 'x.yaml'), 'id: verborgen\n');
    const link = join(folder, 'data/regions/elders.yaml');
    await symlink(join(secret, 'x.yaml'), link);
    commit(folder, 'a link');
    await rm(link);
    for (const answer of await told(folder, 'HEAD')) expect(answer).not.toContain('verborgen');
  });
});
