import { readdir, stat } from 'node:fs/promises';
import { join, posix, relative, sep } from 'node:path';
import { RefusedFile } from './common-file.js';
import { diskOf } from './disk.js';
import type { FileTree } from './file-tree.js';
import { settingsName } from './folders.js';
import { git } from './git.js';
import { type GitFile, heldIn, listedIn } from './git-files.js';
import { followed } from './links.js';
import type { Repository } from './repository.js';
import { FilesLeftOut } from './revision.js';

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
      if (real !== undefined && !homes.some((home) => real.startsWith(home)))
        throw new RefusedFile('link-leads-outside');
      return contents.get(real ?? at);
    },
  };
}

/** Where the files of a dataset may lie once every link is followed, as `homesOf` has it of the disk. */
function homesAt(path: string, names: readonly string[]): string[] {
  const own = path === '' ? '' : `${path}/`;
  const hasOwnSeeds = names.some((name) => name.startsWith(`${own}seeds/`));
  return hasOwnSeeds ? [own] : [own, `${posix.join(path, '..', 'seeds')}/`, posix.join(path, '..', settingsName)];
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
  const here = await listed(
    path === '' ? [] : [path, posix.join(path, '..', 'seeds'), posix.join(path, '..', settingsName)],
  );
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
