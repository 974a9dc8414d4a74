import { git } from './git.js';
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

/** The moment at which a commit was made, in UTC: `2026-11-29T21:54:15Z`. */
export async function commitMoment(commit: string, { top, environment }: Repository): Promise<string> {
  // The commit as it is kept: `git log` may be set up to run a program that looks at signatures.
  const { stdout } = await git(top, environment, ['cat-file', 'commit', commit]);
  const [, seconds] = /^committer .* (\d+) [+-]\d{4}$/m.exec(stdout.toString('utf8')) ?? [];
  return new Date(Number(seconds ?? 0) * 1000).toISOString().replace('.000', '');
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
