import { basename } from 'node:path';
import { sentences } from '../formats/shown.js';
import type { Folders } from '../loading/folders.js';
import type { Loaded } from '../loading/load.js';
import type { Repository } from '../loading/repository.js';
import { type Unknown, unknownText } from '../reports/selection.js';
import { namedElsewhereText } from '../text/named.js';
import { nearest } from '../text/nearest.js';
import { phrase } from '../text/phrase.js';
import { revisionText } from '../text/revision.js';
import { usageText } from '../text/usage.js';
import { dayIn } from './as-of.js';
import { type Given, UsageError, type World } from './command.js';

/** The dataset that was asked for. A folder without one, and a file that cannot be opened, is a usage error. */
export async function openDataset({ data, folder }: World): Promise<Loaded> {
  const { loadDataset, NoDataset } = await import('../loading/load.js');
  return openable(() =>
    loadDataset(data, folder).catch((error) => {
      throw error instanceof NoDataset ? new UsageError(usageText.noDataset(error.folder)) : error;
    }),
  );
}

/** The folders of the dataset that was asked for; `undefined` where it has none. */
export async function foldersOn({ data, folder }: World): Promise<Folders | undefined> {
  const [{ Intake }, { diskOf }] = await Promise.all([import('../loading/intake.js'), import('../loading/disk.js')]);
  return openable(() => new Intake(folder, diskOf(data)).foldersOf(data));
}

/** What was read from the disk; what the system does not let be read is a usage error. */
export async function openable<T>(read: () => Promise<T>): Promise<T> {
  const { UnreadableFile } = await import('../loading/intake.js');
  return read().catch((error) => {
    if (error instanceof UnreadableFile) throw new UsageError(usageText.unreadableFile(error.path, error.reason));
    throw error;
  });
}

/** Throws a usage error where the dataset is the one that comes with the program, which nothing is written to. */
export function mayBeWritten({ isShipped }: World): void {
  if (isShipped) throw new UsageError(usageText.shipped);
}

/**
 * The dataset that was asked for as it stood at a revision of the repository around it, which git names in any way:
 * `main`, `v1.2`, `HEAD~3`; `main...HEAD` is where the two parted. `undefined` where there was no dataset then. What git
 * cannot do is a usage error. File names are told as those of today are.
 */
export async function openRevision(revision: string, world: World): Promise<Loaded | undefined> {
  const [{ loadDataset, NoDataset }, { treeAt }] = await Promise.all([
    import('../loading/load.js'),
    import('../loading/revision-tree.js'),
  ]);
  return atCommit(revision, world, async (commit, repository) => {
    const tree = await treeAt(commit, repository);
    return openable(() => loadDataset(world.data, world.folder, tree)).catch((error) => {
      if (error instanceof NoDataset) return undefined;
      throw error;
    });
  });
}

/** The moment at which a revision was made, in UTC. What git cannot do is a usage error. */
export async function revisionMoment(revision: string, world: World): Promise<string> {
  const { commitMoment } = await import('../loading/revision.js');
  return atCommit(revision, world, commitMoment);
}

async function atCommit<T>(
  revision: string,
  world: World,
  ask: (commit: string, repository: Repository) => Promise<T>,
): Promise<T> {
  const [{ commitOf }, { repositoryAround }] = await Promise.all([
    import('../loading/revision.js'),
    import('../loading/repository.js'),
  ]);
  try {
    const repository = await repositoryAround(world.data, world.environment);
    return await ask(await commitOf(revision, repository), repository);
  } catch (error) {
    throw (await usageErrorFor(error, world)) ?? error;
  }
}

async function usageErrorFor(error: unknown, { today }: Pick<World, 'today'>): Promise<UsageError | undefined> {
  const [{ FilesLeftOut, NoCommonAncestor, NoRevision }, { KeptElsewhere, NoRepository }, { GitRefused, NoGit }] =
    await Promise.all([
      import('../loading/revision.js'),
      import('../loading/repository.js'),
      import('../loading/git.js'),
    ]);
  if (error instanceof NoGit) return new UsageError(revisionText.noGit);
  if (error instanceof GitRefused) return new UsageError(revisionText.refused(error.message));
  if (error instanceof NoRepository) return new UsageError(revisionText.noRepository(error.folder));
  if (error instanceof KeptElsewhere) return new UsageError(revisionText.keptElsewhere[error.what](error.top));
  if (error instanceof FilesLeftOut) return new UsageError(revisionText.leftOut(error.revision));
  if (error instanceof NoCommonAncestor)
    return new UsageError(revisionText.noCommonAncestor(error.revisions, error.isShallow));
  if (!(error instanceof NoRevision)) return undefined;
  const { revision, known, isShallow, branch } = error;
  const day = await dayIn(revision, today, 'first').catch(() => undefined);
  if (day !== undefined) return new UsageError(revisionText.day(revision, day));
  // A clone knows the branches of others by the name of where they are: `origin/main`.
  const meant = known.find((one) => one.endsWith(`/${revision}`)) ?? nearest(revision, known);
  return new UsageError(
    revisionText.noRevision(revision, meant, known, isShallow, meant === undefined ? branch : undefined),
  );
}

/** What is to be said on the side of files that could not be read. */
export function unreadIn(loaded: Loaded, { language }: World): { stderr: string; hasUnread: boolean } {
  const files = unreadFiles(loaded);
  const told = files.length > 0 ? [usageText.unread(files)] : [];
  return { stderr: sentences(told, language), hasUnread: files.length > 0 };
}

/**
 * A word of a selection that names nothing, as a usage error; what may be in a file that could not be read is told of that first.
 *
 * @param given which options the command takes: no other is named
 */
export async function unknownWord(
  unknown: Unknown,
  loaded: Loaded,
  { optionNames }: Pick<Given, 'optionNames'>,
): Promise<UsageError> {
  // A municipality that is known is no mistake: there is nothing on it.
  const exitCode = unknown.municipality ? 3 : 2;
  const files = unreadFiles(loaded);
  const { namedElsewhere } = await import('../reports/named-elsewhere.js');
  const elsewhere = unknown.municipality ? undefined : namedElsewhere(unknown, loaded.dataset);
  const told = elsewhere
    ? namedElsewhereText(unknown.what, unknown.word, elsewhere, optionNames)
    : unknownText(isNameOfOne(files, unknown.word) ? { ...unknown, known: [], names: [] } : unknown);
  return new UsageError(files.length === 0 ? told : phrase`${usageText.unread(files)} ${told}`, exitCode);
}

/** Whether one of these files is called so: then nothing else was meant. */
function isNameOfOne(files: readonly string[], word: string): boolean {
  return files.some((file) => basename(file).replace(/\.ya?ml$/, '') === word);
}

/** The files that could not be read. */
export function unreadFiles({ diagnostics }: Loaded): string[] {
  return [...new Set(diagnostics.map(({ at }) => at.file.name))];
}
