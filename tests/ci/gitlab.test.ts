import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse as readJunit } from 'junit2json';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { newTrap, seemingRepository } from '../support/hostile-repository.js';
import { change, commit, git, gitEnvironment, repositoryOf } from '../support/repository.js';

interface Template {
  readonly variables: Readonly<Record<string, string>>;
  readonly inkoop: {
    readonly rules: readonly { readonly if: string }[];
    readonly variables: Readonly<Record<string, string>>;
    readonly before_script: readonly string[];
    readonly script: readonly string[];
    readonly artifacts: {
      readonly when: string;
      readonly paths: readonly string[];
      readonly reports: Readonly<Record<string, string>>;
    };
  };
}

const root = new URL('../..', import.meta.url).pathname;
const template: Template = parse(readFileSync(join(root, 'templates/inkoop.gitlab-ci.yml'), 'utf8'));
const { variables, inkoop } = template;

describe('the template for GitLab', () => {
  let project: string;
  let bin: string;
  let base: string;

  beforeEach(async () => {
    project = await repositoryOf(['bar', 'rotterdam']);
    base = git(project, 'rev-parse', 'HEAD').trim();
    bin = await mkdtemp(join(tmpdir(), 'inkoop-gitlab-'));
    // What `before_script` installs; that is tried in install.test.ts.
    await symlink(join(root, 'bin/inkoop.js'), join(bin, 'inkoop'));
  });

  afterEach(async () => {
    for (const folder of [project, bin]) await rm(folder, { recursive: true });
  });

  /** Runs the lines of the job as a runner of GitLab does: one after the other in one shell, until one fails. */
  function run(own: Readonly<Record<string, string>> = {}): { log: string; exitCode: number | null } {
    const { status, stdout, stderr } = spawnSync('bash', ['-eo', 'pipefail', '-c', inkoop.script.join('\n')], {
      cwd: project,
      encoding: 'utf8',
      env: {
        ...gitEnvironment,
        PATH: `${bin}:${gitEnvironment.PATH}`,
        SOURCE_DATE_EPOCH: String(Date.UTC(2026, 10, 22, 12) / 1000),
        CI: 'true',
        CI_PIPELINE_SOURCE: 'merge_request_event',
        CI_MERGE_REQUEST_DIFF_BASE_SHA: base,
        ...variables,
        ...inkoop.variables,
        ...own,
      },
    });
    return { log: `${stdout}${stderr}`, exitCode: status };
  }

  const report = (name: string) => readFileSync(join(project, name), 'utf8');

  async function mergeRequest(...slips: Parameters<typeof change>[1][]): Promise<void> {
    git(project, 'switch', '--quiet', '--create', 'voorbeeld');
    await change(join(project, 'data/regions/rotterdam.yaml'), ...slips);
    commit(project, 'a slip');
  }

  it('lets a good merge request pass, with every report that it promises', async () => {
    await mergeRequest(['initialTerm: P4Y6M', 'initialTerm: unreadable']);
    const { log, exitCode } = run();
    expect({ log, exitCode }).toMatchObject({ exitCode: 0, log: expect.stringMatching(/^Fine: /m) });
    expect(report('inkoop-diff.md')).toContain('initial term: 4 years 6 months → unreadable');
    expect(JSON.parse(report('gl-code-quality-report.json'))).toEqual([]);
    expect(await readJunit(report('inkoop-junit.xml'))).toMatchObject({ failures: 0 });
    expect(inkoop.artifacts.when).toBe('always');
    for (const name of [...inkoop.artifacts.paths, ...Object.values(inkoop.artifacts.reports)]) {
      expect(report(name)).not.toBe('');
    }
  });

  it('stops a broken one, and reports it all the same', async () => {
    await mergeRequest([/- count: 3$/m, '- count: 2']);
    const { log, exitCode } = run();
    expect(exitCode).toBe(1);
    expect(log).toMatch(/rotterdam\.yaml:\d+:\d+ error quote-does-not-say/);
    expect(JSON.parse(report('gl-code-quality-report.json'))).toMatchObject([
      { check_name: 'quote-does-not-say', severity: 'major', location: { path: 'data/regions/rotterdam.yaml' } },
    ]);
    expect(await readJunit(report('inkoop-junit.xml'))).toMatchObject({ failures: 1 });
    expect(report('inkoop-diff.md')).toContain('3 → 2');
  });

  it('tells what changed even where a file cannot be read', async () => {
    await mergeRequest(['tracks:', 'trakcs:']);
    const { log, exitCode } = run();
    expect(exitCode).toBe(1);
    expect(log).toContain('error unknown-key');
    expect(report('inkoop-diff.md')).toMatch(/^ {4}Not compared, .*rotterdam\.yaml/);
  });

  it('runs nothing that a merge request brings, and writes nowhere that it leads to', async () => {
    const { trap, canary, hooks } = await newTrap();
    await seemingRepository(project, 'HEAD', `ext::${trap}`);
    const outside = join(hooks, 'outside');
    await writeFile(outside, 'as it was');
    const written = inkoop.script.join('\n').match(/[\w-]+\.(?:md|txt|whole|json|xml)\b/g) ?? [];
    for (const name of new Set(written)) {
      await symlink(outside, join(project, name));
    }
    await mergeRequest(['initialTerm: P4Y6M', 'initialTerm: unreadable']);
    expect(run()).toMatchObject({ exitCode: 0, log: expect.stringMatching(/^Fine: /m) });
    expect(existsSync(canary)).toBe(false);
    expect(readFileSync(outside, 'utf8')).toBe('as it was');
    expect(report('inkoop-diff.md')).toContain('4 years 6 months → unreadable');
  });

  it('says what to do where the clone is shallow', () => {
    base = '0123456789012345678901234567890123456789';
    expect(run()).toMatchObject({ exitCode: 2, log: expect.stringContaining('There is no revision') });
  });

  it('takes what its variables say', async () => {
    git(project, 'mv', 'data', 'gegevens van ons');
    git(project, 'mv', 'seeds', 'gegevens van ons/seeds');
    base = commit(project, 'elsewhere');
    const own = { INKOOP_DATA: 'gegevens van ons', INKOOP_LANG: 'nl' };
    expect(run(own)).toMatchObject({ exitCode: 0, log: expect.stringMatching(/^In orde: /m) });
    expect(run({ ...own, INKOOP_FAIL_ON: 'soon' }).exitCode).toBe(2);
    expect(run({ ...own, INKOOP_BASELINE: 'no such file.yaml' })).toMatchObject({
      exitCode: 2,
      log: expect.stringContaining('no such file.yaml'),
    });
  });

  it.each(['', 'inkoop', 'inkoop@1.0.0', '@somebody/inkoop', 'http://example.org/inkoop.tgz'])(
    'installs nothing by the name %j, which somebody else may hold',
    (name) => {
      const [check = ''] = inkoop.before_script;
      const asked = (INKOOP_PACKAGE: string) =>
        spawnSync('bash', ['-c', check], { env: { INKOOP_PACKAGE }, encoding: 'utf8' });
      expect(asked(name)).toMatchObject({ status: 2, stdout: expect.stringContaining('git+https://') });
      expect(asked('git+https://example.org/voorbeeld/inkoop.git#v0.1.0').status).toBe(0);
    },
  );

  it('runs for merge requests, with the state that they started from', () => {
    expect(inkoop.rules).toEqual([{ if: '$CI_PIPELINE_SOURCE == "merge_request_event"' }]);
    expect(inkoop.variables['GIT_DEPTH']).toBe('0');
  });
});
