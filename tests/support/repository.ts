import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Outcome } from '../../src/commands/command.js';
import { main } from '../../src/main.js';

/** The copy of five papers and four regions that changes with no new paper. */
const frozen = new URL('../scenarios', import.meta.url).pathname;

/** Nothing of how git is set up on this machine. */
export const gitEnvironment = {
  PATH: process.env['PATH'] ?? '',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_DATE: '2026-11-01T12:00:00Z',
  GIT_COMMITTER_DATE: '2026-11-01T12:00:00Z',
};

/** Runs git in a folder, as nobody in particular. */
export function git(folder: string, ...words: readonly string[]): string {
  const who = ['-c', 'user.name=Voorbeeld', '-c', 'user.email=voorbeeld@example.org'];
  return execFileSync('git', ['-C', folder, ...who, ...words], {
    env: gitEnvironment,
    encoding: 'utf8',
    stdio: 'pipe',
  });
}

/** Takes up all that stands in a folder, and gives the hash of the revision. */
export function commit(folder: string, message = 'voorbeeld'): string {
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--allow-empty', '--message', message);
  return git(folder, 'rev-parse', 'HEAD').trim();
}

/** A new repository on a branch `main`, with nothing in it. */
export async function emptyRepository(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'inkoop-git-'));
  git(folder, 'init', '--quiet', '--initial-branch', 'main');
  return folder;
}

/** A new repository with the frozen dataset in `below`, as its first revision. */
export async function wholeRepository(below = '.'): Promise<string> {
  const folder = await emptyRepository();
  for (const name of ['data', 'seeds']) await cp(join(frozen, name), join(folder, below, name), { recursive: true });
  commit(folder, 'first');
  return folder;
}

/** The same with a few regions of it: the fewer, the faster all is told of. */
export async function repositoryOf(regions: readonly string[], below = '.'): Promise<string> {
  const folder = await emptyRepository();
  for (const name of ['data', 'seeds']) await cp(join(frozen, name), join(folder, below, name), { recursive: true });
  const place = join(folder, below, 'data/regions');
  for (const name of await readdir(place))
    if (!regions.includes(name.replace('.yaml', ''))) await rm(join(place, name));
  commit(folder, 'first');
  return folder;
}

/** Changes a file; a slip that changes nothing fails the test. */
export async function change(file: string, ...slips: readonly (readonly [was: string | RegExp, is: string])[]) {
  let text = await readFile(file, 'utf8');
  for (const [was, is] of slips) {
    const slipped = text.replace(was, is);
    if (slipped === text) throw new Error(`${String(was)} does not stand in ${file}`);
    text = slipped;
  }
  await writeFile(file, text);
}

/** Runs a command line in this process, as somebody in `folder` would on the day on which documents were written. */
export function startedIn(
  folder: string,
  words: readonly string[],
  { environment = gitEnvironment, data = join(folder, 'data') }: { environment?: object; data?: string } = {},
): Promise<Outcome> {
  return main({
    words,
    environment: environment as Record<string, string>,
    today: '2026-11-22',
    folder,
    data,
    isTerminal: false,
    columns: 100,
  });
}
