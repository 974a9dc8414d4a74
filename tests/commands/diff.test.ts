import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bar, type Row, rotterdam, rowsIn } from '../support/diff-rows.js';
import {
  change,
  commit,
  emptyRepository,
  git,
  gitEnvironment,
  repositoryOf,
  startedIn,
  wholeRepository,
} from '../support/repository.js';

describe('what is compared', () => {
  it('HEAD with the work tree, a revision with it, two revisions, and a branch since it parted', async () => {
    const folder = await repositoryOf(['bar']);
    const days = (rows: string[]) => rows.map((row) => row.replace(/^.*: /, ''));
    const value = async (...words: string[]) =>
      days((await rowsIn(folder, ...words)).filter((row) => row.startsWith('value')));
    git(folder, 'tag', 'v1');
    await change(bar(folder), ['firstDay: 2022-01-01', 'firstDay: 2022-02-01']);
    commit(folder);
    git(folder, 'switch', '--quiet', '--create', 'tak', 'v1');
    await change(bar(folder), ['criterion: quality', 'criterion: price']);
    commit(folder);
    await change(bar(folder), ['criterion: price', 'criterion: lowest']);
    expect(await value()).toEqual(['price → lowest']);
    expect(await value('v1')).toEqual(['quality → lowest']);
    expect(await value('v1', 'main')).toEqual(['2022-01-01 → 2022-02-01']);
    expect(await value('main', 'v1')).toEqual(['2022-02-01 → 2022-01-01']);
    expect(await value('main..tak')).toEqual(['2022-02-01 → 2022-01-01', 'quality → price']);
    expect(await value('main...tak')).toEqual(['quality → price']);
    expect(await value('main...')).toEqual(['quality → price']);
    expect(await value('tak...main')).toEqual(['2022-01-01 → 2022-02-01']);
    const { stdout } = await startedIn(folder, ['diff', 'main...tak', '--lang', 'nl', '--format', 'markdown']);
    expect(stdout).toContain('Vergeleken: de gemeenschappelijke voorouder van main en tak met tak;');
    const twice = await startedIn(folder, ['diff', 'main...tak', 'v1']);
    expect([twice.exitCode, twice.stderr]).toEqual([
      2,
      'inkoop: `main...tak` names two revisions already; leave out the other one. See `inkoop diff --help`.\n',
    ]);
  });

  it('from any folder, of a dataset below the top of the repository, in a hook of another one', async () => {
    const folder = await wholeRepository('zorg/inkoop');
    const other = await emptyRepository();
    const data = join(folder, 'zorg/inkoop/data');
    await change(join(data, 'regions/bar.yaml'), ['criterion: quality', 'criterion: price']);
    const environment = { ...gitEnvironment, GIT_DIR: join(other, '.git'), GIT_INDEX_FILE: join(other, 'index') };
    const { stdout, exitCode } = await startedIn(other, ['diff', '--format', 'json', '--exit-code'], {
      environment,
      data,
    });
    expect(exitCode).toBe(1);
    expect(JSON.parse(String(stdout)).rows).toMatchObject([
      {
        key: 'criterion',
        was: 'quality',
        is: 'price',
        file: expect.stringMatching(/zorg\/inkoop\/data\/regions\/bar.yaml$/),
      },
    ]);
  });

  it('a region and a track that are on one side only can be asked for', async () => {
    const folder = await repositoryOf(['bar', 'rotterdam']);
    await change(bar(folder), ['criterion: quality', 'criterion: price'], ['safety: 103', 'flexibility: 103']);
    expect(await rowsIn(folder, '--region', 'albrandswaard', '--track', 'veilig')).toEqual([
      'value changed bar veilig bar-letter-2021 points/2 theme: safety → flexibility',
    ]);
    expect(await rowsIn(folder, '--region', 'rotterdam')).toEqual([]);
    await rm(bar(folder));
    expect(await rowsIn(folder, '--region', 'bar')).toEqual(['whole removed bar : bar → –']);
    expect(await rowsIn(folder, '--track', 'veilig')).toEqual(['whole removed bar : bar → –']);
    expect(await rowsIn(folder, '--track', 'jeugdhulp')).toEqual([]);
    const { exitCode, stderr } = await startedIn(folder, ['diff', '--region', 'baar']);
    expect([exitCode, stderr]).toEqual([
      2,
      'inkoop: There is no region `baar`. Did you mean `bar`? See `inkoop diff --help`.\n',
    ]);
    expect((await startedIn(folder, ['diff', '--track', 'wijktems'])).stderr).toContain('Did you mean `wijkteams`?');
  });

  it('a revision without the dataset: all of it is new, and that is said', async () => {
    const folder = await emptyRepository();
    await writeFile(join(folder, 'README.md'), '# voorbeeld\n');
    commit(folder);
    const ours = await wholeRepository();
    for (const name of ['data', 'seeds']) await rename(join(ours, name), join(folder, name));
    expect((await rowsIn(folder)).map((row) => row.replace(/:.*$/, ''))).toEqual([
      'whole added bar ',
      'whole added rotterdam ',
      'whole added zuid-holland-zuid ',
      'whole added zuid-kennemerland-ijmond ',
      ...['cards', 'vocabulary', 'providers', 'municipalities', 'council-terms'].map((list) => `list added ${list} `),
    ]);
    expect((await startedIn(folder, ['diff'])).stdout).toContain('In HEAD there is no dataset in this place yet.');
  });
});

describe('files that cannot be read', () => {
  it.each(['the work tree', 'HEAD'])('in %s: named on the side with exit 1, the rest compared', async (side) => {
    const folder = await repositoryOf(['bar', 'rotterdam']);
    const file = join(folder, 'data/regions/de-bar.yaml');
    await rename(bar(folder), file);
    commit(folder);
    await change(file, ['initialTerm: P4Y', 'initialTerm: 4 jaar']);
    if (side === 'HEAD') {
      commit(folder);
      await change(file, ['initialTerm: 4 jaar', 'initialTerm: P4Y']);
    }
    await change(rotterdam(folder), ['firstDay: 2024-01-01', 'firstDay: 2024-07-01']);
    const { stdout, stderr, exitCode } = await startedIn(folder, ['diff', '--format', 'json']);
    expect(JSON.parse(String(stdout)).rows.map(({ region }: Row) => region)).toEqual(['rotterdam', 'rotterdam']);
    expect([stderr, exitCode]).toEqual([
      `Not compared, because it cannot be read in ${side}: data/regions/de-bar.yaml.\n`,
      1,
    ]);
    git(folder, 'checkout', '--quiet', 'HEAD', '--', 'data/regions/rotterdam.yaml');
    expect((await startedIn(folder, ['diff'])).stdout).toBe(
      'As far as can be read, nothing changed in meaning between HEAD and the work tree.\n',
    );
  });

  it('a card or a list: nothing seems to follow from it', async () => {
    const folder = await repositoryOf(['rotterdam']);
    await change(join(folder, 'seeds/rotterdam-letter-2023.yaml'), ['lines: 334', 'lines: veel']);
    await writeFile(join(folder, 'data/vocabulary.yaml'), '\t');
    await writeFile(join(folder, 'data/providers.yaml'), 'providers: [');
    const { stdout, stderr, exitCode } = await startedIn(folder, [
      'diff',
      '--format',
      'csv',
      '--output',
      'verschil.csv',
    ]);
    expect([stdout, stderr, exitCode]).toEqual([
      '',
      'Not compared, because it cannot be read in the work tree: seeds/rotterdam-letter-2023.yaml, data/vocabulary.yaml, data/providers.yaml.\nWritten: verschil.csv\n',
      1,
    ]);
    expect((await startedIn(folder, ['diff'])).stdout).toContain('As far as can be read');
  });
});

describe('what git cannot do is told, with what to do', () => {
  const toldIn = async (folder: string, words: readonly string[], environment: object = gitEnvironment) => {
    const { stdout, stderr, exitCode } = await startedIn(folder, ['diff', ...words], { environment });
    expect([stdout, exitCode]).toEqual(['', 2]);
    return stderr;
  };

  it('a revision that does not exist', async () => {
    const folder = await repositoryOf(['bar']);
    git(folder, 'tag', 'v1.0');
    expect(await toldIn(folder, ['mian'])).toBe(
      'inkoop: There is no revision `mian`. Did you mean `main`? See `inkoop diff --help`.\n',
    );
    expect(await toldIn(folder, ['HEAD', 'nergens'])).toContain(
      'There is no revision `nergens`. Possible: main, v1.0.',
    );
    expect(await toldIn(folder, ['--', '--output=x'])).toContain('There is no revision `--output=x`.');
    expect(await toldIn(folder, ['--stat'])).toContain('There is no option `--stat`.');
    expect(await toldIn(folder, ['HEAD~1', '--lang', 'nl'])).toContain('Er is geen revisie `HEAD~1`.');
  });

  it('a branch that a clone knows by another name; a clone that does not go back far enough', async () => {
    const folder = await repositoryOf(['bar']);
    git(folder, 'branch', 'zij');
    commit(folder);
    const clone = await emptyRepository();
    git(clone, 'pull', '--quiet', `file://${folder}`, 'main');
    git(clone, 'remote', 'add', 'origin', `file://${folder}`);
    git(clone, 'fetch', '--quiet', '--depth', '1', 'origin');
    expect(await toldIn(clone, ['zij'])).toContain('Did you mean `origin/zij`?');
    const shallow = await emptyRepository();
    git(shallow, 'pull', '--quiet', '--depth', '1', `file://${folder}`, 'main');
    expect(await toldIn(shallow, ['HEAD~1'])).toContain('This clone is shallow');
    expect(await toldIn(shallow, ['HEAD~1'])).toContain('`fetch-depth: 0`');
  });

  it('no repository, no revision in it yet, no git', async () => {
    const folder = await emptyRepository();
    await mkdir(join(folder, 'data/regions'), { recursive: true });
    expect(await toldIn(folder, [])).toContain('There is no revision `HEAD`.');
    expect(await toldIn(folder, [], { PATH: folder })).toContain('Git is not on this machine');
    await rm(join(folder, '.git'), { recursive: true });
    expect(await toldIn(folder, [])).toBe(
      `inkoop: ${join(folder, 'data')} is in no git repository, and so has no earlier state. Name a dataset that is in one with --data. See \`inkoop diff --help\`.\n`,
    );
  });

  it('a git that does not trust the folder', async () => {
    const folder = await repositoryOf(['bar']);
    await writeFile(
      join(folder, 'git'),
      '#!/bin/sh\nprintf "fatal: detected dubious ownership\\nTo add an exception, call:\\n\\n\\tgit config x\\n" >&2; exit 128\n',
      { mode: 0o755 },
    );
    expect(await toldIn(folder, [], { PATH: folder })).toBe(
      'inkoop: Git refuses: detected dubious ownership To add an exception, call: git config x. See `inkoop diff --help`.\n',
    );
  });

  it('a folder without a dataset, now and then', async () => {
    const folder = await repositoryOf(['bar']);
    const { stderr, exitCode } = await startedIn(folder, ['diff', 'HEAD', 'main'], { data: join(folder, 'datta') });
    expect([stderr, exitCode]).toEqual([expect.stringContaining('There is no dataset in'), 2]);
  });
});
