import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../support/document.js';
import {
  change,
  commit,
  emptyRepository,
  git,
  gitEnvironment,
  repositoryOf,
  startedIn,
} from '../support/repository.js';

/** The path is that on which the program is called `inkoop`. */
const { PATH: _, ...environment } = gitEnvironment;

interface Told {
  readonly findings: readonly { readonly rule: string; readonly value: string; readonly severity: string }[];
  readonly older: { readonly revision: string; readonly count: number } | null;
}

async function since(folder: string, revision: string): Promise<Told & { exitCode: number }> {
  const { output, exitCode } = await run(
    `cd ${folder} && inkoop validate --data data --format json --since ${revision}`,
    environment,
  );
  const told = JSON.parse(output) as Told;
  return { ...told, findings: told.findings.filter(({ severity }) => severity === 'error'), exitCode };
}

const bar = (folder: string) => join(folder, 'data/regions/bar.yaml');

describe('validate --since', () => {
  // Two notes on the data as it is are counted, too.
  it('tells only of what is new, wherever older findings have moved to', async () => {
    const folder = await repositoryOf(['bar', 'zuid-kennemerland-ijmond']);
    await change(
      bar(folder),
      ['procedure: not-stated', 'procedure: sass'],
      ['criterion: quality', 'criterion: qualitie'],
    );
    commit(folder, 'two slips');
    await change(
      bar(folder),
      ['contradictions:', '# one\n# two\ncontradictions:'],
      ['t/m 31-12-2025', 't/m 30-12-2025'],
    );
    expect(await since(folder, 'HEAD')).toMatchObject({
      findings: [{ rule: 'quote-does-not-say', value: '2025-12-31' }],
      older: { revision: 'HEAD', count: 3 },
      exitCode: 1,
    });
    expect((await since(folder, 'HEAD~1')).findings).toHaveLength(3);
    git(folder, 'checkout', '--quiet', '--', '.');
    expect(await since(folder, 'main')).toMatchObject({ findings: [], older: { count: 4 }, exitCode: 0 });
  });

  it('counts: a second slip of the same kind at the same place is new', async () => {
    const folder = await repositoryOf(['bar', 'zuid-kennemerland-ijmond']);
    await change(bar(folder), [/^ *initialTerm: P4Y\n/m, '']);
    commit(folder, 'one key is missing');
    await change(bar(folder), [/^ *firstDay: 2022-01-01\n/m, '']);
    const { findings, older } = await since(folder, 'HEAD');
    expect([findings.map(({ rule }) => rule), older?.count]).toEqual([['no-value-found'], 3]);
  });

  it('finds everything new where there was no dataset', async () => {
    const folder = await emptyRepository();
    commit(folder, 'nothing');
    await run(`cp -r data seeds ${folder}`);
    await change(bar(folder), ['procedure: not-stated', 'procedure: sass']);
    expect(await since(folder, 'HEAD')).toMatchObject({ findings: [{ value: 'sass' }], older: { count: 0 } });
  });

  it('refuses what git does not know, and says so where there is no repository', async () => {
    const folder = await repositoryOf(['bar']);
    const misspelt = await run(`cd ${folder} && inkoop validate --data data --since mian`, environment);
    expect(misspelt).toMatchObject({ exitCode: 2, output: expect.stringContaining('Did you mean `main`?') });
    await rm(join(folder, '.git'), { recursive: true });
    const none = await run(`cd ${folder} && inkoop validate --data data --since main`, environment);
    expect(none).toMatchObject({ exitCode: 2, output: expect.stringContaining('git') });
  });
});

describe('validate --since knows older findings again', () => {
  /** A region with a slip in a contract, a note on a block, and a file that cannot be read, as first revision. */
  async function repositoryWithDebt(): Promise<string> {
    const folder = await repositoryOf(['bar']);
    await change(bar(folder), ['initialTerm: P4Y', 'initialTerm: P5Y']);
    await writeFile(join(folder, 'data/regions/kapot.yaml'), 'id: kapot\nnaam: Kapot\n');
    commit(folder, 'debt');
    return folder;
  }

  const told = async (folder: string, data = join(folder, 'data')) => {
    const { stdout } = await startedIn(folder, ['validate', '--format', 'json', '--since', 'HEAD'], { data });
    const { findings, older } = JSON.parse(String(stdout)) as Told;
    return { found: findings.map(({ rule }) => rule), older: older?.count };
  };

  const slips = {
    track: [
      ['id: wijkteams\n', 'id: wijkteams-bar\n'],
      [/about: wijkteams\//g, 'about: wijkteams-bar/'],
    ],
    contract: [[/wijkteams-new/g, 'wijkteams-2022']],
  } as const;

  it.each(Object.keys(slips) as (keyof typeof slips)[])('after a %s got another name', async (what) => {
    const folder = await repositoryWithDebt();
    const { older } = await told(folder);
    await change(bar(folder), ...slips[what]);
    expect(await told(folder)).toEqual({ found: [], older });
  });

  it('after files got another name, and with one its region, of which something changed', async () => {
    const folder = await repositoryWithDebt();
    const { older } = await told(folder);
    for (const [name, other] of [['bar', 'bar-regio'] as const, ['kapot', 'stuk'] as const]) {
      await rename(join(folder, `data/regions/${name}.yaml`), join(folder, `data/regions/${other}.yaml`));
    }
    await change(join(folder, 'data/regions/bar-regio.yaml'), ['id: bar\n', 'id: bar-regio\n']);
    expect(await told(folder)).toEqual({ found: [], older });
    await change(join(folder, 'data/regions/bar-regio.yaml'), ['lastDay: 2021-12-31', 'lastDay: 2021-12-30']);
    expect(await told(folder)).toEqual({ found: ['quote-does-not-say'], older });
  });

  it('after the folder moved, with its cards or without', async () => {
    const folder = await repositoryWithDebt();
    const { older } = await told(folder);
    await rename(join(folder, 'data'), join(folder, 'gegevens'));
    expect(await told(folder, join(folder, 'gegevens'))).toEqual({ found: [], older });
    await mkdir(join(folder, 'zorg'));
    for (const name of ['gegevens', 'seeds']) await rename(join(folder, name), join(folder, 'zorg', name));
    expect(await told(folder, join(folder, 'zorg/gegevens'))).toEqual({ found: [], older });
    const copy = join(folder, 'data');
    await cp(join(folder, 'zorg/gegevens'), copy, { recursive: true });
    // A copy is new: what it was taken from is still there.
    expect((await told(folder, join(folder, 'zorg/gegevens'))).found).not.toEqual([]);
  });

  it('at a block in which something else changed', async () => {
    const folder = await emptyRepository();
    const checks = new URL('../checks', import.meta.url).pathname;
    await cp(join(checks, 'dataset'), join(folder, 'data'), { recursive: true });
    await mkdir(join(folder, 'data/regions'), { recursive: true });
    const region = join(folder, 'data/regions/voorbeeld-stad.yaml');
    const [text = ''] = (await readFile(join(checks, 'sas-over-four-years.yaml'), 'utf8')).split(/^---$/m);
    const [cited, notice] = [
      'cite: { count: 4 "onbeperkt"',
      'notice: P15D, cite: { notice: 4 "15 dagen", count: 4 "onbeperkt"',
    ];
    expect(text).toContain(cited);
    await writeFile(region, text.replace(cited, notice));
    commit(folder, 'debt');
    const { older } = await told(folder);
    const { stdout } = await startedIn(folder, ['validate', '--format', 'concise']);
    const line = text.split('\n').findIndex((one) => one.includes('count: unlimited'));
    expect(stdout).toMatch(new RegExp(`:${line + 1}:\\d+: note: .*\\[sas-over-four-years\\]`));
    await change(
      region,
      ['P15D', 'P150D'],
      ['15 dagen', '150 dagen'],
      ['count: 4 "onbeperkt"', 'count: 3 "onbeperkt"'],
    );
    expect(await told(folder)).toEqual({ found: [], older });
  });
});

describe('paths in what services read', () => {
  it('are from the top of the repository, wherever the program runs; those for people from where it runs', async () => {
    const folder = await repositoryOf(['bar'], 'zorg');
    const data = join(folder, 'zorg/data');
    await change(join(data, 'regions/bar.yaml'), ['procedure: not-stated', 'procedure: sass']);
    const told = async (from: string) => {
      const words = 'validate --format github --format gitlab=a.json --format sarif=b.json --format concise=c';
      const { stdout, files = [] } = await startedIn(from, words.split(' '), { data });
      return [stdout, ...files.map(({ content }) => content)].map(String);
    };
    const elsewhere = await mkdtemp(join(tmpdir(), 'inkoop-'));
    for (const from of [folder, join(data, 'regions'), elsewhere]) {
      const [github = '', gitlab = '', sarif = ''] = await told(from);
      expect(github).toMatch(/^::error file=zorg\/data\/regions\/bar\.yaml,/);
      expect(JSON.parse(gitlab)[0].location.path).toBe('zorg/data/regions/bar.yaml');
      expect(JSON.parse(sarif).runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(
        'zorg/data/regions/bar.yaml',
      );
    }
    expect((await told(join(data, 'regions'))).at(-1)).toMatch(/^bar\.yaml:/);
    await rm(join(folder, '.git'), { recursive: true });
    expect((await told(join(folder, 'zorg')))[0]).toMatch(/^::error file=data\/regions\/bar\.yaml,/);
  });
});
