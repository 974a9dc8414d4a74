import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadDataset, NoDataset } from '../../src/loading/load.js';
import { NoRepository, repositoryAround } from '../../src/loading/repository.js';
import { commitOf, FilesLeftOut, NoCommonAncestor, NoRevision } from '../../src/loading/revision.js';
import { treeAt } from '../../src/loading/revision-tree.js';
import { findingOf } from '../../src/source/diagnostic.js';
import {
  change,
  commit,
  emptyRepository,
  git,
  gitEnvironment,
  startedIn,
  wholeRepository,
} from '../support/repository.js';

async function loadedAt(revision: string, dataset: string, folder = dataset, environment: object = gitEnvironment) {
  const repository = await repositoryAround(dataset, environment as Record<string, string>);
  return loadDataset(dataset, folder, await treeAt(await commitOf(revision, repository), repository));
}

const regionsIn = ({ dataset }: Awaited<ReturnType<typeof loadedAt>>) => dataset.regions.map(({ id }) => id);

describe('a dataset as it stood at a revision', () => {
  it('is what the disk held then, its files called the same; the work tree is left alone', async () => {
    const folder = await wholeRepository();
    const before = await loadDataset(join(folder, 'data'), folder);
    await rm(join(folder, 'data/regions/bar.yaml'));
    await change(join(folder, 'data/regions/rotterdam.yaml'), ['id: rotterdam', 'id: rotjeknor']);
    await writeFile(join(folder, 'data/regions/nieuw.yaml'), 'id: nieuw\n');
    const status = git(folder, 'status', '--porcelain');
    const at = await loadedAt('HEAD', join(folder, 'data'), folder);
    expect(at.files.map(({ name, text }) => [name, text])).toEqual(before.files.map(({ name, text }) => [name, text]));
    expect(at.files.map(({ name }) => name)).toContain('data/regions/bar.yaml');
    expect(at.files.map(({ name }) => name)).toContain('seeds/bar-letter-2021.yaml');
    expect([...at.dataset.cardIds]).toEqual([...before.dataset.cardIds]);
    expect(regionsIn(at)).toEqual(regionsIn(before));
    expect(at.diagnostics).toEqual([]);
    expect(git(folder, 'status', '--porcelain')).toBe(status);
  });

  it('tells mistakes at the same place as those of today', async () => {
    const folder = await wholeRepository();
    const region = join(folder, 'data/regions/bar.yaml');
    await change(region, ['initialTerm: P4Y', 'initialTerm: 4 jaar']);
    const [now] = (await loadDataset(join(folder, 'data'), folder)).diagnostics.map(findingOf);
    commit(folder);
    await change(region, ['initialTerm: 4 jaar', 'initialTerm: P4Y']);
    const [then, ...more] = (await loadedAt('HEAD', join(folder, 'data'), folder)).diagnostics.map(findingOf);
    expect(then).toMatchObject({ file: 'data/regions/bar.yaml', id: 'wrong-value' });
    expect([then, more]).toEqual([now, []]);
  });

  it.each([
    ['a folder within the repository', 'zorg/inkoop', 'zorg/inkoop/data'],
    ['the cards next to it in the top of the repository', '.', 'data'],
  ])('is found in %s', async (_what, below, dataset) => {
    const folder = await wholeRepository(below);
    const { dataset: found, files } = await loadedAt('HEAD', join(folder, dataset), folder);
    expect(found.regions).toHaveLength(4);
    expect(found.cards.size).toBe(5);
    expect(files.map(({ name }) => name)).toContain(join(below, 'seeds/bar-letter-2021.yaml'));
  });

  it('is found where it is the repository itself, with cards in it, or outside of all versions', async () => {
    const folder = await emptyRepository();
    const ours = await wholeRepository();
    await rename(join(ours, 'data/regions'), join(folder, 'regions'));
    await rename(join(ours, 'seeds'), join(folder, 'seeds'));
    await mkdir(join(folder, 'regions/oud'));
    await writeFile(join(folder, 'regions/oud/kapot.yaml'), '\t');
    commit(folder);
    const { dataset, diagnostics } = await loadedAt('HEAD', folder);
    expect([dataset.regions.length, dataset.cards.size, diagnostics]).toEqual([4, 5, []]);

    const around = await mkdtemp(join(tmpdir(), 'inkoop-'));
    await rename(folder, join(around, 'data'));
    git(join(around, 'data'), 'rm', '-rq', '--cached', 'seeds');
    commit(join(around, 'data'), 'oops');
    git(join(around, 'data'), 'rm', '-rqf', 'seeds');
    await rename(join(ours, 'data'), join(around, 'rest'));
    await mkdir(join(around, 'seeds'));
    await writeFile(join(around, 'seeds/los.yaml'), 'id: los\n');
    git(join(around, 'data'), 'commit', '-qm', 'without cards');
    expect((await loadedAt('HEAD', join(around, 'data'))).dataset.cardIds).toEqual(new Set(['los']));
  });

  it('is found where its folder is no more', async () => {
    const folder = await wholeRepository('zorg');
    await rm(join(folder, 'zorg'), { recursive: true });
    expect(regionsIn(await loadedAt('HEAD', join(folder, 'zorg/data')))).toContain('bar');
  });

  it('follows links as the disk does: within the dataset, and nowhere else', async () => {
    const folder = await wholeRepository();
    const regions = join(folder, 'data/regions');
    await mkdir(join(folder, 'data/oud'));
    await rename(join(regions, 'bar.yaml'), join(folder, 'data/oud/bar.yaml'));
    await rename(join(regions, 'rotterdam.yaml'), join(folder, 'rotterdam.yaml'));
    const links = {
      'data/opzij': 'oud',
      'data/weg': '..',
      'data/regions/bar.yaml': '../opzij/./bar.yaml',
      'data/regions/rotterdam.yaml': '../../rotterdam.yaml',
      'data/regions/omweg.yaml': '../weg/rotterdam.yaml',
      'data/regions/boven.yaml': '../../../rotterdam.yaml',
      'data/regions/ver.yaml': '/etc/rotterdam.yaml',
      'data/regions/los.yaml': 'nergens.yaml',
      'data/regions/map.yaml': '../regions',
      'seeds/bar.yaml': 'bar-letter-2021.yaml',
    };
    for (const [name, to] of Object.entries(links)) await symlink(to, join(folder, name));
    commit(folder);
    const { dataset, diagnostics } = await loadedAt('HEAD', join(folder, 'data'));
    expect(dataset.regions.map(({ id }) => id)).toContain('bar');
    expect(diagnostics.map(({ id, at }) => `${at.file.name} ${id}`)).toEqual([
      'regions/boven.yaml link-leads-outside',
      'regions/los.yaml not-a-regular-file',
      'regions/map.yaml not-a-regular-file',
      'regions/omweg.yaml link-leads-outside',
      'regions/rotterdam.yaml link-leads-outside',
      'regions/ver.yaml link-leads-outside',
    ]);
  });

  it('keeps letters outside ASCII in names, and tells of bytes that are no text', async () => {
    const folder = await wholeRepository();
    await writeFile(join(folder, 'data/regions/süd "x".yaml'), Buffer.from([0x69, 0xff, 0x0a, 0x00]));
    commit(folder);
    const { diagnostics } = await loadedAt('HEAD', join(folder, 'data'), folder);
    const told = diagnostics.map(({ id, at }) => [id, at.file.name]);
    expect(told[0]).toEqual(['not-utf-8', 'data/regions/süd "x".yaml']);
  });

  it('there is none at a revision before it', async () => {
    const folder = await emptyRepository();
    await writeFile(join(folder, 'README.md'), '# voorbeeld\n');
    commit(folder);
    await expect(loadedAt('HEAD', join(folder, 'data'))).rejects.toThrow(NoDataset);
  });

  it('is not led astray by an environment that points at another repository', async () => {
    const folder = await wholeRepository();
    const other = await emptyRepository();
    commit(other);
    const environment = {
      ...gitEnvironment,
      GIT_DIR: join(other, '.git'),
      GIT_WORK_TREE: other,
      GIT_INDEX_FILE: join(other, '.git/index'),
      GIT_OBJECT_DIRECTORY: join(other, '.git/objects'),
      GIT_NAMESPACE: 'x',
      GIT_TRACE: '2',
      LANGUAGE: 'nl',
    };
    expect(regionsIn(await loadedAt('HEAD', join(folder, 'data'), folder, environment))).toContain('bar');
  });
});

describe('the name of a revision', () => {
  it('is whatever git takes for one', async () => {
    const folder = await wholeRepository();
    const first = git(folder, 'rev-parse', 'HEAD').trim();
    git(folder, 'tag', '--annotate', 'v1', '--message', 'v1');
    git(folder, 'switch', '--quiet', '--create', 'eigen/tak');
    const second = commit(folder);
    git(folder, 'switch', '--quiet', 'main');
    const third = commit(folder, 'derde');
    const repository = await repositoryAround(join(folder, 'data'), gitEnvironment);
    const of = (name: string) => commitOf(name, repository);
    expect([await of('v1'), await of(first.slice(0, 9)), await of('HEAD~1'), await of(':/derde')]).toEqual([
      first,
      first,
      first,
      third,
    ]);
    expect([await of('eigen/tak'), await of('@')]).toEqual([second, third]);
    expect([await of('main...eigen/tak'), await of('...eigen/tak'), await of('eigen/tak...')]).toEqual([
      first,
      first,
      first,
    ]);
  });

  it.each(['--output=pwned', '-h', '', 'HEAD:data', 'geen', 'HEAD\nHEAD', 'a b', '--all', 'HEAD..main'])(
    '`%s` is none',
    async (name) => {
      const folder = await wholeRepository();
      const repository = await repositoryAround(join(folder, 'data'), gitEnvironment);
      const told = await commitOf(name, repository).catch((error: unknown) => error);
      expect(told).toBeInstanceOf(NoRevision);
      expect(told).toMatchObject({ known: ['main'], isShallow: false });
      expect(git(folder, 'status', '--porcelain')).toBe('');
    },
  );

  it('may be out of reach in a shallow clone, which is told', async () => {
    const folder = await wholeRepository();
    commit(folder, 'second');
    const clone = await mkdtemp(join(tmpdir(), 'inkoop-git-'));
    git(clone, 'clone', '--quiet', '--depth', '1', `file://${folder}`, '.');
    const repository = await repositoryAround(join(clone, 'data'), gitEnvironment);
    await expect(commitOf('HEAD~1', repository)).rejects.toMatchObject({
      isShallow: true,
      known: ['main', 'origin/main'],
      branch: undefined,
    });
    expect(regionsIn(await loadedAt('HEAD', join(clone, 'data')))).toContain('bar');
    git(clone, 'switch', '--quiet', '--orphan', 'los');
    commit(clone);
    const now = await repositoryAround(join(clone, 'data'), gitEnvironment);
    const told = await commitOf('main...los', now).catch((error: unknown) => error);
    expect(told).toBeInstanceOf(NoCommonAncestor);
    expect(told).toMatchObject({ revisions: ['main', 'los'], isShallow: true });
  });

  it('may be of a branch that the clone does not have, which is told; what is told to type gets it', async () => {
    const folder = await wholeRepository();
    git(folder, 'switch', '--quiet', '--create', 'eigen/tak');
    commit(folder, 'second');
    const clone = await mkdtemp(join(tmpdir(), 'inkoop-git-'));
    git(clone, 'clone', '--quiet', '--depth', '1', `file://${folder}`, '.');
    for (const name of ['main', 'origin/main']) {
      const { stderr = '' } = await startedIn(clone, ['validate', '--since', name]);
      const [, words = ''] = /`git (fetch [^`]+)`/.exec(stderr) ?? [];
      expect([words, stderr]).toEqual([
        'fetch origin main:refs/remotes/origin/main',
        expect.stringContaining('name `origin/main`'),
      ]);
    }
    git(clone, ...'fetch --quiet origin main:refs/remotes/origin/main'.split(' '));
    expect(regionsIn(await loadedAt('origin/main', join(clone, 'data')))).toContain('bar');
    expect((await startedIn(clone, ['validate', '--since', '0123456789'])).stderr).toContain('--unshallow');
  });

  it('may be of files that the clone left out, which are not fetched', async () => {
    const folder = await wholeRepository();
    git(folder, 'config', 'uploadpack.allowFilter', 'true');
    await change(join(folder, 'data/regions/bar.yaml'), ['id: bar', 'id: baar']);
    commit(folder);
    const clone = await mkdtemp(join(tmpdir(), 'inkoop-git-'));
    git(clone, 'clone', '--quiet', '--filter=blob:none', `file://${folder}`, '.');
    expect(regionsIn(await loadedAt('HEAD', join(clone, 'data')))).toContain('baar');
    await expect(loadedAt('HEAD~1', join(clone, 'data'))).rejects.toThrow(FilesLeftOut);
  });

  it('is asked of no folder outside a repository', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'inkoop-'));
    await expect(repositoryAround(folder, gitEnvironment)).rejects.toThrow(NoRepository);
    const bare = await emptyRepository();
    await expect(repositoryAround(join(bare, '.git'), gitEnvironment)).rejects.toThrow(NoRepository);
  });
});
