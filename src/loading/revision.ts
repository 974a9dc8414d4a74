import { readdir, stat } from 'node:fs/promises';
import { join, posix, relative, sep } from 'node:path';
import { RefusedFile } from './common-file.js';
import { diskOf } from './disk.js';
import type { FileTree } from './file-tree.js';
import { git } from './git.js';
import { type GitFile, heldIn, listedIn } from './git-files.js';
import { followed } from './links.js';
import type { Repository } from './repository.js';

/** The repository knows no revision of this name. */
export class NoRevision extends Error {
  readonly revision: string;
  /** Its branches and tags. */
  readonly known: readonly string[];
  /** Whether the clone holds only the newest revisions, so that the others may be elsewhere. */
  readonly isShallow: boolean;
  /** The branch of a remote that it may name: a clone need not have every branch. */
  readonly branch: RemoteBranch | undefined;
  constructor(revision: string, known: readonly string[], isShallow: boolean, branch?: RemoteBranch) {
    super(`no revision ${revision}`);
    this.revision = revision;
    this.known = known;
    this.isShallow = isShallow;
    this.branch = branch;
  }
}

export interface RemoteBranch {
  readonly remote: string;
  readonly name: string;
}

/** Two revisions that have no ancestor in common, as far as the clone goes back. */
export class NoCommonAncestor extends Error {
  readonly revisions: readonly [string, string];
  readonly isShallow: boolean;
  constructor(revisions: readonly [string, string], isShallow: boolean) {
    super(`no common ancestor of ${revisions.join(' and ')}`);
    this.revisions = revisions;
    this.isShallow = isShallow;
  }
}

/** The clone was made without the files of a revision. */
export class FilesLeftOut extends Error {
  readonly revision: string;
  constructor(revision: string) {
    super(`the files of ${revision} are not in this clone`);
    this.revision = revision;
  }
}

/**
 * The hash of the commit that a revision names as git has it: a branch, a tag, a hash, `HEAD~2`. `main...HEAD` is the
 * newest commit that both have in common, and a side left out is HEAD.
 *
 * @throws NoRevision, or NoCommonAncestor
 */
export async function commitOf(revision: string, repository: Repository): Promise<string> {
  const [one, other, more] = revision.split('...');
  if (one === undefined || other === undefined || more !== undefined) return namedCommit(revision, repository);
  const names = [one || 'HEAD', other || 'HEAD'] as const;
  const commits = [await namedCommit(names[0], repository), await namedCommit(names[1], repository)];
  const { code, stdout } = await git(repository.top, repository.environment, ['merge-base', ...commits]);
  if (code !== 0) throw new NoCommonAncestor(names, repository.isShallow);
  return stdout.toString('utf8').trim();
}

/** The branches and tags of a repository, those of others included. */
export async function revisionNames({ top, environment }: Repository): Promise<string[]> {
  const format = '--format=%(if)%(symref)%(then)%(else)%(refname:short)%(end)';
  const { stdout } = await git(top, environment, ['for-each-ref', format, 'refs/heads', 'refs/tags', 'refs/remotes']);
  return stdout.toString('utf8').split('\n').filter(Boolean);
}

async function namedCommit(revision: string, repository: Repository): Promise<string> {
  const { top, environment, isShallow } = repository;
  // What begins with a hyphen is an option to git, and no revision can.
  if (/^[^-\0][^\0]*$/.test(revision)) {
    const verified = (name: string) => git(top, environment, ['rev-parse', '--verify', '--quiet', name]);
    const named = await verified(revision);
    // Of a tag with a message, the commit; in two steps, because `:/text` takes all that follows for text.
    const found = named.code === 0 ? await verified(`${named.stdout.toString('utf8').trim()}^{commit}`) : named;
    if (found.code === 0) return found.stdout.toString('utf8').trim();
  }
  const known = await revisionNames(repository);
  throw new NoRevision(revision, known, isShallow, await branchNamed(revision, repository));
}

/** The branch of a remote that a name may stand for; none for hashes, and for what only git understands. */
async function branchNamed(revision: string, { top, environment }: Repository): Promise<RemoteBranch | undefined> {
  const plain = /^\w[\w./-]*$/;
  if (!plain.test(revision) || /^[0-9a-f]{7,}$/.test(revision)) return undefined;
  const { stdout } = await git(top, environment, ['remote']);
  const remotes = stdout
    .toString('utf8')
    .split('\n')
    .filter((name) => plain.test(name));
  const named = remotes.find((name) => revision.startsWith(`${name}/`));
  const remote = named ?? remotes[0];
  return remote === undefined ? undefined : { remote, name: named ? revision.slice(named.length + 1) : revision };
}

/**
 * The YAML files of the dataset as they stood at a commit, the cards next to it included, by the paths that they have on
 * the disk. A dataset whose folder has moved since is taken from where it was. What lies outside the repository has no
 * past: it is as it is now.
 *
 * @throws FilesLeftOut where the clone lacks them
 */
export async function treeAt(commit: string, repository: Repository): Promise<FileTree> {
  const { dataset, top, environment } = repository;
  const { path, all } = await yamlFilesAt(commit, repository);
  // Neither the lists nor the folders of a dataset lie deeper.
  const files = all.filter((file) => posix.relative(path, file.path).split('/').filter(isName).length <= 2);
  const answer = await git(top, environment, ['cat-file', '--batch'], files.map(({ hash }) => `${hash}\n`).join(''));
  const held = answer.code === 0 ? heldIn(answer.stdout, files.length) : undefined;
  if (held === undefined) throw new FilesLeftOut(commit);
  const contents = new Map<string, Uint8Array>();
  const links = new Map<string, string>();
  for (const [index, file] of files.entries()) {
    const content = held[index] ?? Buffer.alloc(0);
    if (file.isLink) links.set(file.path, content.toString('utf8'));
    else contents.set(file.path, content);
  }
  const names = [...contents.keys(), ...links.keys()].filter(isYaml);
  const homes = homesAt(path, names);
  const disk = diskOf(dataset);
  const pathOf = (place: string) => posix.join(path, relative(dataset, place).split(sep).join('/'));
  return {
    async namesIn(folder) {
      const at = pathOf(folder);
      if (isOutside(at)) return disk.namesIn(folder);
      const start = at === '.' ? '' : `${at}/`;
      const within = names.filter((file) => file.startsWith(start));
      const here = new Set(within.map((file) => file.slice(start.length).split('/')[0] ?? ''));
      return here.size === 0 ? undefined : [...here];
    },
    async read(file) {
      const at = pathOf(file);
      if (isOutside(at)) return disk.read(file);
      const real = followed(at, links);
      if (real !== undefined && !homes.some((home) => real.startsWith(home))) throw new RefusedFile('leads-outside');
      return contents.get(real ?? at);
    },
  };
}

/** Where the files of a dataset may lie once every link is followed, as `homesOf` has it of the disk. */
function homesAt(path: string, names: readonly string[]): string[] {
  const own = path === '' ? '' : `${path}/`;
  const hasOwnSeeds = names.some((name) => name.startsWith(`${own}seeds/`));
  return hasOwnSeeds ? [own] : [own, `${posix.join(path, '..', 'seeds')}/`];
}

/** The YAML files and links at a commit around where the dataset was: its path then, from the top of the repository. */
async function yamlFilesAt(commit: string, { dataset, top, path, environment }: Repository) {
  const listed = async (folders: readonly string[]) => {
    const list = ['--literal-pathspecs', 'ls-tree', '-r', '-z', '--full-tree', commit, '--', ...folders];
    const { code, stdout } = await git(top, environment, list);
    if (code !== 0) throw new FilesLeftOut(commit);
    return listedIn(stdout).filter(({ path: name, isLink }) => (isYaml(name) || isLink) && !name.includes('\n'));
  };
  // Every file of a dataset that is the whole repository; else those of its folder, and of the cards next to it.
  const here = await listed(path === '' ? [] : [path, posix.join(path, '..', 'seeds')]);
  if (here.some((file) => posix.dirname(file.path) === posix.join(path, 'regions'))) return { path, all: here };
  const all = await listed([]);
  const moved = await movedFrom(all, dataset, top);
  return moved === undefined ? { path, all: here } : { path: moved, all };
}

/**
 * The folder that a dataset stood in at a commit, where it has moved since: the one with most of its regions, if at least
 * half of them, that is no dataset any more.
 */
async function movedFrom(files: readonly GitFile[], dataset: string, top: string): Promise<string | undefined> {
  const names: readonly string[] = await readdir(join(dataset, 'regions')).catch(() => []);
  const counts = new Map<string, number>();
  for (const { path } of files) {
    const regions = posix.dirname(path);
    if (posix.basename(regions) !== 'regions' || !names.includes(posix.basename(path))) continue;
    counts.set(posix.dirname(regions), (counts.get(posix.dirname(regions)) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  if (!most || most[1] * 2 < names.length) return undefined;
  if (await stat(join(top, most[0], 'regions')).catch(() => undefined)) return undefined;
  return most[0] === '.' ? '' : most[0];
}

function isYaml(path: string): boolean {
  return /\.ya?ml$/.test(path);
}

function isName(step: string): boolean {
  return step !== '..';
}

function isOutside(path: string): boolean {
  return path === '..' || path.startsWith('../');
}
