import { chmod, cp, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { git } from './repository.js';

export interface Trap {
  /** A program that nobody may run. */
  readonly trap: string;
  /** The file that it leaves behind. */
  readonly canary: string;
  /** A folder in which every hook is that program. */
  readonly hooks: string;
}

const hookNames = ['pre-auto-gc', 'post-index-change', 'reference-transaction', 'fsmonitor-watchman', 'query-watchman'];

export async function newTrap(): Promise<Trap> {
  const hooks = await mkdtemp(join(tmpdir(), 'inkoop-trap-'));
  const [trap, canary] = [join(hooks, 'trap'), join(hooks, 'canary')];
  await writeFile(trap, `#!/bin/sh\ntouch ${canary}\nexit 1\n`);
  await chmod(trap, 0o755);
  for (const name of hookNames) await symlink(trap, join(hooks, name));
  return { trap, canary, hooks };
}

/**
 * Takes what a revision says of a file (`HEAD:data/x.yaml`) out of a repository, as if the clone had left it out, with the
 * settings of a remote from which git would get it. Gives its hash.
 */
export async function withoutBlob(
  folder: string,
  named: string,
  { url, uploadpack, ...core }: Readonly<Record<string, string>>,
): Promise<string> {
  const set = (key: string, value: string) => git(folder, 'config', key, value);
  for (const [key, value] of Object.entries({ url, uploadpack, promisor: 'true' })) {
    if (value !== undefined) set(`remote.origin.${key}`, value);
  }
  for (const [key, value] of Object.entries(core)) set(`core.${key}`, value);
  for (const name of ['ext', 'file', 'ssh', 'git']) set(`protocol.${name}.allow`, 'always');
  const hash = git(folder, 'rev-parse', named).trim();
  const objects = git(folder, 'rev-parse', '--path-format=absolute', '--git-path', 'objects').trim();
  await rm(join(objects, hash.slice(0, 2), hash.slice(2)));
  return hash;
}

/**
 * Puts into the folder `data` of a work tree what makes it look like a repository without a work tree: with the same
 * commits, a file of one of them left out, and a remote from which git would get it.
 */
export async function seemingRepository(top: string, revision: string, url: string): Promise<void> {
  const own = await mkdtemp(join(tmpdir(), 'inkoop-git-'));
  await cp(join(top, '.git'), join(own, '.git'), { recursive: true });
  await withoutBlob(own, `${revision}:data/regions/bar.yaml`, { url });
  git(own, 'config', 'core.worktree', '..');
  for (const name of ['HEAD', 'config', 'objects', 'refs'])
    await rename(join(own, '.git', name), join(top, 'data', name));
}
