import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { bar } from '../support/diff-rows.js';
import { change, commit, git, gitEnvironment, repositoryOf } from '../support/repository.js';
import { type ActionStep, runSteps, type StepsOutcome } from './runner.js';

interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<
    Record<string, { readonly permissions?: Readonly<Record<string, string>>; readonly steps: readonly ActionStep[] }>
  >;
}

const root = new URL('../..', import.meta.url).pathname;
const workflow = (name: string): Workflow => parse(readFileSync(join(root, 'templates', name), 'utf8'));

let project: string;
let runner: string;
let bin: string;
beforeEach(async () => {
  project = await repositoryOf(['bar', 'zuid-kennemerland-ijmond']);
  runner = await mkdtemp(join(tmpdir(), 'inkoop-runner-'));
  bin = join(runner, 'bin');
  mkdirSync(bin);
  // What the step before it installs; that is tried in install.test.ts.
  symlinkSync(join(root, 'bin/inkoop.js'), join(bin, 'inkoop'));
});
afterEach(async () => {
  for (const folder of [project, runner]) await rm(folder, { recursive: true });
});

/** Runs one step of a job as GitHub does on the day on which documents were written. */
function run(
  name: string,
  job: string,
  id: string,
  { vars = {}, event = {}, on = '2026-11-22' }: { vars?: object; event?: object; on?: string } = {},
): StepsOutcome & { log: string } {
  const steps = workflow(name).jobs[job]?.steps.filter((step) => step.id === id) ?? [];
  const environment = {
    ...gitEnvironment,
    PATH: `${bin}:${gitEnvironment.PATH}`,
    SOURCE_DATE_EPOCH: String(Date.parse(`${on}T12:00:00Z`) / 1000),
  };
  const outcome = runSteps(
    steps,
    { vars, github: { event, token: 'geheim', repository: 'voorbeeld/data' } },
    {
      runner,
      workspace: project,
      actionPath: root,
      event,
      environment,
    },
  );
  return { ...outcome, log: outcome.steps[id]?.log ?? '' };
}

describe('the workflow that publishes pages', () => {
  const pages = (asked: Parameters<typeof run>[3] = {}) => run('inkoop-pages.github.yml', 'build', 'pages', asked);
  const page = (path: string) => readFileSync(join(runner, 'pages', path), 'utf8');

  it('writes the folder, with the changes of the push as a feed, and who publishes it', async () => {
    const before = git(project, 'rev-parse', 'HEAD').trim();
    await change(bar(project), ['criterion: quality', 'criterion: price']);
    commit(project);
    const vars = { INKOOP_ADDRESS: 'https://voorbeeld.nl/inkoop', INKOOP_CONTACT: 'Team inkoop <inkoop@voorbeeld.nl>' };
    const { hasFailed, log } = pages({ vars, event: { before } });
    expect([hasFailed, log]).toEqual([false, expect.stringContaining('give --publisher.')]);
    expect(page('feed.xml')).toContain('<id>https://voorbeeld.nl/inkoop/feed.xml</id>');
    expect(page('feed.xml').match(/<entry>/g)).toHaveLength(1);
    expect(page('catalog.jsonld')).toContain('"mailto:inkoop@voorbeeld.nl"');
  });

  it('without a push tells what the last revision of the data changed; at the first one there is no feed', async () => {
    expect(pages({ event: { before: '0'.repeat(40) } }).hasFailed).toBe(false);
    expect(existsSync(join(runner, 'pages/index.html'))).toBe(true);
    expect(existsSync(join(runner, 'pages/feed.xml'))).toBe(false);
    await rm(join(runner, 'pages'), { recursive: true });
    await change(bar(project), ['criterion: quality', 'criterion: price']);
    commit(project);
    writeFileSync(join(project, 'leesmij.md'), 'anders\n');
    commit(project);
    expect(pages().hasFailed).toBe(false);
    expect(page('feed.xml').match(/<entry>/g)).toHaveLength(1);
  });

  it('publishes nothing that validate objects to', async () => {
    await change(bar(project), ['2022-01-01', '2022-01-0x']);
    expect(pages().hasFailed).toBe(true);
    expect(existsSync(join(runner, 'pages'))).toBe(false);
  });
});

describe('the workflow that opens issues', () => {
  const remind = (asked: Parameters<typeof run>[3] = {}) =>
    run('inkoop-reminders.github.yml', 'remind', 'remind', asked);

  /** A `gh` that keeps issues in files: a title in the first line, then the body. */
  beforeEach(() => {
    mkdirSync(join(runner, 'issues'));
    writeFileSync(
      join(bin, 'gh'),
      `#!/usr/bin/env bash
[ "$GH_TOKEN" = geheim ] && [ "$GH_REPO" = voorbeeld/data ] || exit 4
case "$1 $2" in
  'label create') ;;
  'issue list') cat '${runner}'/issues/* 2> /dev/null || true ;;
  'issue create')
    [ "$3 $5 $6 $7 $8" = '--title --label inkoop --body-file -' ] || exit 5
    n=$(ls '${runner}/issues' | wc -l); { echo "$4"; cat; } > "${runner}/issues/$n" ;;
  *) exit 6 ;;
esac
`,
    );
    chmodSync(join(bin, 'gh'), 0o755);
  });
  const issues = () =>
    readdirSync(join(runner, 'issues')).map((name) => readFileSync(join(runner, 'issues', name), 'utf8'));

  it('opens one for each day that comes within the months, in words, with its source, and none twice', () => {
    const asked = { on: '2027-06-15' };
    expect(remind(asked).hasFailed).toBe(false);
    const evaluation = issues().filter((one) => one.startsWith('2027-12-31: '));
    expect(evaluation).toHaveLength(1);
    expect(evaluation[0]).toMatch(/^2027-12-31: .*Jeugdhulp.*evaluatie/);
    expect(evaluation[0]).toContain('Haarlem-nota 2021');
    const before = issues();
    expect(remind(asked).hasFailed).toBe(false);
    expect(issues()).toEqual(before);
  });

  it('opens none before that time, and none of what is over; what nobody can tell stands in the summary', () => {
    const { summary, hasFailed } = remind({ on: '2027-02-15' });
    expect(hasFailed).toBe(false);
    expect(issues().filter((one) => one.startsWith('2027-12-31'))).toEqual([]);
    for (const one of issues())
      expect(one.slice(0, 10) >= '2027-02-15' || /tussen|uiterlijk|niet eerder/.test(one)).toBe(true);
    expect(summary).toMatch(/^ {4}Hoort hier misschien bij, einddatum niet bekend: 4/m);
    expect(remind({ on: '2027-02-15', vars: { INKOOP_MONTHS: '12' } }).hasFailed).toBe(false);
    expect(issues().filter((one) => one.startsWith('2027-12-31'))).toHaveLength(1);
  });

  it('opens another one where a paper moves the day', async () => {
    remind({ on: '2027-06-15' });
    const before = issues().length;
    await change(bar(project), ['lastDay: 2025-12-31', 'lastDay: 2026-06-30']);
    remind({ on: '2027-06-15' });
    expect(issues().length).toBeGreaterThan(before);
  });
});

describe('both workflows', () => {
  it.each(['inkoop-pages.github.yml', 'inkoop-reminders.github.yml'])('%s: install nothing by a name', (name) => {
    const job = name.includes('pages') ? 'build' : 'remind';
    const outcome = run(name, job, 'install', { vars: { INKOOP_PACKAGE: 'inkoop' } });
    expect(outcome.steps['install']?.exitCode).toBe(2);
  });

  it('may do no more than they need, and put no expression into a script', () => {
    const pages = workflow('inkoop-pages.github.yml');
    expect(pages.permissions).toEqual({ contents: 'read' });
    expect(pages.jobs['publish']?.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
    expect(workflow('inkoop-reminders.github.yml').permissions).toEqual({ contents: 'read', issues: 'write' });
    for (const name of ['inkoop-pages.github.yml', 'inkoop-reminders.github.yml']) {
      const steps = Object.values(workflow(name).jobs).flatMap((job) => job.steps);
      for (const { run: script = '' } of steps) expect(script).not.toContain('${{');
    }
  });
});
