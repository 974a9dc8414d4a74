import { lstat, readFile, realpath, stat } from 'node:fs/promises';
import { basename, delimiter, dirname, join, posix, relative, resolve, sep } from 'node:path';
import { type Environment, GitRefused, git } from './git.js';

/** The folder is in no git repository. */
export class NoRepository extends Error {
  readonly folder: string;
  constructor(folder: string) {
    super(`no git repository around ${folder}`);
    this.folder = folder;
  }
}

/** The repository points at files outside of it, which a stranger may have chosen. */
export class KeptElsewhere extends Error {
  /** `.git` leads to a folder that does not lead back, or its objects lie in another repository. */
  readonly what: 'repository' | 'objects';
  /** The top of its work tree. */
  readonly top: string;
  constructor(what: KeptElsewhere['what'], top: string) {
    super(`the ${what} of ${top} lie elsewhere`);
    this.what = what;
    this.top = top;
  }
}

/** The repository around a dataset. */
export interface Repository {
  /** The folder of the dataset; it need not be there now. */
  readonly dataset: string;
  /** The top of its work tree, without links: where git is run. */
  readonly top: string;
  /** The dataset from the top of the repository, with `/`; empty where it is the top. */
  readonly path: string;
  readonly isShallow: boolean;
  readonly environment: Environment;
}

/**
 * The repository around the folder of a dataset.
 *
 * @throws NoGit, NoRepository, KeptElsewhere, or GitRefused where git does not trust the folder
 */
export async function repositoryAround(dataset: string, environment: Environment): Promise<Repository> {
  const place = await realPlace(dataset);
  const top = await topAround(place, environment);
  if (top === undefined) throw new NoRepository(dataset);
  const words = ['rev-parse', '--is-inside-work-tree', '--is-shallow-repository', '--show-prefix', '--git-dir'];
  const { code, stdout, stderr } = await git(top, environment, [...words, '--git-path', 'objects/info/alternates']);
  if (code !== 0 && !/not a git repository/i.test(stderr)) throw new GitRefused(stderr);
  const [isInside, isShallow, prefix = '', folder = '', alternates = ''] = stdout.toString('utf8').split('\n');
  const steps = relative(top, place).split(sep);
  if (code !== 0 || isInside !== 'true' || steps.includes('.git')) throw new NoRepository(dataset);
  if (!(await leadsBack(top, resolve(top, folder), environment))) throw new KeptElsewhere('repository', top);
  const others = await stat(resolve(top, alternates)).catch(() => undefined);
  if (others && (others.size > 0 || !others.isFile())) throw new KeptElsewhere('objects', top);
  const path = posix.join(prefix, ...steps).replace(/^\.$|\/$/g, '');
  return { dataset, top, path, isShallow: isShallow === 'true', environment };
}

/**
 * The top of the work tree that a place without links lies in: the nearest folder upwards that has a `.git`. Git itself
 * would first take a folder that looks like a repository, which the work tree of a stranger may hold.
 */
export async function topAround(place: string, environment: Environment): Promise<string | undefined> {
  const ceilings = environment['GIT_CEILING_DIRECTORIES']?.split(delimiter) ?? [];
  for (let top = place; top === place || !ceilings.includes(top); top = dirname(top)) {
    if (await lstat(join(top, '.git')).catch(() => undefined)) return top;
    if (dirname(top) === top) return undefined;
  }
  return undefined;
}

/** A place without the links on the way to it; it need not be there. */
export async function realPlace(place: string): Promise<string> {
  const below: string[] = [];
  for (let near = place; ; near = dirname(near)) {
    const real = await realpath(near).catch(() => undefined);
    if (real !== undefined || dirname(near) === near) return join(real ?? near, ...below);
    below.unshift(basename(near));
  }
}

/**
 * Whether the folder of a repository is within its work tree, or names that work tree in return: as git has it for
 * further work trees and for submodules.
 */
async function leadsBack(top: string, folder: string, environment: Environment): Promise<boolean> {
  const own = join(top, '.git');
  if ((await lstat(own)).isDirectory()) return true;
  const names = async (words: string, place: string) =>
    words !== '' && (await realPlace(resolve(folder, words))) === place;
  if (await names(await lineIn(join(folder, 'gitdir')), own)) return true;
  const { stdout } = await git(top, environment, ['config', '--get', 'core.worktree']);
  return names(stdout.toString('utf8').replace(/\n$/, ''), top);
}

/** The line that a small file holds; nothing where there is no such file. */
async function lineIn(file: string): Promise<string> {
  const about = await stat(file).catch(() => undefined);
  return about?.isFile() && about.size < 10_000 ? (await readFile(file, 'utf8')).replace(/\n$/, '') : '';
}
