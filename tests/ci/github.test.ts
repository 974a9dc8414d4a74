import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { newTrap, seemingRepository } from '../support/hostile-repository.js';
import { change, commit, git, gitEnvironment, repositoryOf } from '../support/repository.js';
import { filledIn, holds } from './expression.js';
import { type Action, type JobOutcome, runAction } from './runner.js';

const root = new URL('../..', import.meta.url).pathname;
const action: Action = parse(readFileSync(join(root, 'action.yml'), 'utf8'));
const environment = { ...gitEnvironment, SOURCE_DATE_EPOCH: String(Date.UTC(2026, 10, 22, 12) / 1000) };

/** A length that no longer can be read, which is no mistake. */
const good = ['initialTerm: P4Y6M', 'initialTerm: unreadable'] as const;

describe('the action for GitHub', () => {
  let workspace: string;
  let runner: string;
  let base: string;

  beforeEach(async () => {
    workspace = await repositoryOf(['bar', 'rotterdam']);
    runner = await mkdtemp(join(tmpdir(), 'inkoop-runner-'));
    base = git(workspace, 'rev-parse', 'HEAD').trim();
  });

  afterEach(async () => {
    for (const folder of [workspace, runner]) await rm(folder, { recursive: true });
  });

  /** Runs the action on what is checked out, with this project as it is built. */
  function run(inputs: Readonly<Record<string, string>> = {}, event: object = {}): JobOutcome {
    const given = { install: { program: join(root, 'bin/inkoop.js') } };
    return runAction(action, inputs, { runner, workspace, actionPath: root, event, environment, given });
  }

  /** A pull request with these slips in Rotterdam's file, checked out as GitHub does: merged into the base as it is now. */
  async function pullRequest(...slips: Parameters<typeof change>[1][]): Promise<object> {
    git(workspace, 'switch', '--quiet', '--create', 'voorbeeld');
    await change(join(workspace, 'data/regions/rotterdam.yaml'), ...slips);
    commit(workspace, 'a slip');
    git(workspace, 'switch', '--quiet', '--detach', 'main');
    git(workspace, 'merge', '--quiet', '--no-ff', '--message', 'merge', 'voorbeeld');
    return { pull_request: { base: { sha: base } } };
  }

  it('lets a good pull request pass, and tells what it changes', async () => {
    const outcome = run({}, await pullRequest(good));
    expect(outcome.hasFailed).toBe(false);
    const body = readFileSync(outcome.outputs['comment-body'] ?? '', 'utf8');
    expect(body).toContain('initial term: 4 years 6 months → unreadable');
    expect(outcome.summary).toContain(body);
    expect(outcome.summary).toMatch(/^## inkoop validate: /);
    expect(outcome.steps['validate']?.log).not.toMatch(/^::error/m);
    const sarif = JSON.parse(readFileSync(outcome.outputs['sarif'] ?? '', 'utf8'));
    expect(sarif.version).toBe('2.1.0');
  });

  it('stops a broken one: annotations at the lines, findings in the summary and as SARIF, and still what it changes', async () => {
    const outcome = run({}, await pullRequest(good, [/- count: 3$/m, '- count: 2']));
    expect(outcome.hasFailed).toBe(true);
    expect(outcome.steps['validate']?.exitCode).toBe(1);
    expect(outcome.steps['diff']?.exitCode).toBe(0);
    const text = readFileSync(join(workspace, 'data/regions/rotterdam.yaml'), 'utf8');
    const line = text.slice(0, text.indexOf('- count: 2')).split('\n').length;
    expect(outcome.steps['validate']?.log).toMatch(
      new RegExp(`^::error file=data/regions/rotterdam.yaml,line=${line},`, 'm'),
    );
    expect(outcome.summary).toContain('`quote-does-not-say`');
    expect(outcome.summary).toContain('number of options: 3 → 2');
    const [{ results }] = JSON.parse(readFileSync(outcome.outputs['sarif'] ?? '', 'utf8')).runs;
    expect(results.map(({ ruleId }: { ruleId: string }) => ruleId)).toContain('quote-does-not-say');
    expect(readFileSync(outcome.outputs['comment-body'] ?? '', 'utf8')).toContain('3 → 2');
  });

  it('blames no pull request for what was wrong before, or came to the base meanwhile', async () => {
    const bar = join(workspace, 'data/regions/bar.yaml');
    await change(bar, ['t/m 31-12-2025', 't/m 30-12-2025']);
    base = commit(workspace, 'debt');
    const event = await pullRequest(good);
    const asMerged = run({}, event);
    expect(asMerged.hasFailed).toBe(false);
    expect(asMerged.steps['validate']?.log).toContain('older finding');
    // Checked out is the branch itself, and its base went on: what that says is not undone by the branch.
    git(workspace, 'switch', '--quiet', 'main');
    await change(bar, ['criterion: quality', 'criterion: best-price-quality']);
    const newer = commit(workspace, 'meanwhile');
    git(workspace, 'switch', '--quiet', '--detach', 'voorbeeld');
    const asItIs = run({}, { pull_request: { base: { sha: newer } } });
    expect(asItIs.hasFailed).toBe(false);
    expect(readFileSync(asItIs.outputs['comment-body'] ?? '', 'utf8')).not.toContain('BAR');
  });

  it('looks at everything where there is nothing to compare with', async () => {
    await change(join(workspace, 'data/regions/bar.yaml'), ['t/m 31-12-2025', 't/m 30-12-2025']);
    commit(workspace);
    const outcome = run();
    expect(outcome.hasFailed).toBe(true);
    expect(outcome.outputs['comment-body']).toBe('');
    expect(outcome.steps['diff']?.exitCode).toBe(0);
  });

  it('tells what changed even where a file cannot be read', async () => {
    const outcome = run({}, await pullRequest(['tracks:', 'trakcs:']));
    expect(outcome.steps['validate']?.log).toMatch(/^::error file=data\/regions\/rotterdam.yaml,/m);
    expect(outcome.steps['diff']?.exitCode).toBe(0);
    const body = readFileSync(outcome.outputs['comment-body'] ?? '', 'utf8');
    expect(body).toMatch(/^ {4}Not compared, because it cannot be read in HEAD: data\/regions\/rotterdam\.yaml\./);
  });

  it('runs nothing that a pull request brings', async () => {
    const { trap, canary } = await newTrap();
    await seemingRepository(workspace, 'HEAD', `ext::${trap}`);
    const outcome = run({}, await pullRequest(good));
    expect(existsSync(canary)).toBe(false);
    expect(outcome.hasFailed).toBe(false);
    expect(readFileSync(outcome.outputs['comment-body'] ?? '', 'utf8')).toContain('4 years 6 months → unreadable');
  });

  it('says what to do where the checkout is shallow', async () => {
    await pullRequest(good);
    const shallow = await mkdtemp(join(tmpdir(), 'inkoop-shallow-'));
    git(shallow, 'clone', '--quiet', '--depth', '1', `file://${workspace}`, shallow);
    await rm(workspace, { recursive: true });
    workspace = shallow;
    const outcome = run({}, { pull_request: { base: { sha: base } } });
    expect(outcome.steps['validate']?.exitCode).toBe(2);
    expect(outcome.steps['validate']?.log).toContain('fetch-depth: 0');
  });

  it('hands its inputs on, whatever is in them', async () => {
    git(workspace, 'mv', 'data', "da'ta $(touch x)");
    commit(workspace);
    const event = await pullRequestElsewhere();
    const inputs = { data: "da'ta $(touch x)", 'fail-on': 'note', lang: 'nl', comment: 'false' };
    const outcome = run(inputs, event);
    expect(outcome.steps['validate']?.log).toMatch(/^(In orde|Alleen wat nieuw is)/m);
    expect(outcome.steps['diff']).toBeUndefined();
    expect(outcome.outputs['comment-body']).toBe('');
    expect(existsSync(join(workspace, 'x'))).toBe(false);
    expect(run({ ...inputs, 'fail-on': 'soon' }, event).steps['validate']?.exitCode).toBe(2);
    const refused = run({ ...inputs, baseline: 'no such file.yaml' }, event).steps['validate'];
    expect(refused).toMatchObject({ exitCode: 2, log: expect.stringContaining('no such file.yaml') });

    async function pullRequestElsewhere() {
      base = git(workspace, 'rev-parse', 'HEAD').trim();
      return { pull_request: { base: { sha: base } } };
    }
  });

  it('keeps a comment shorter than GitHub takes', async () => {
    const longer = `$1 ${'Anders gezegd. '.repeat(20)}`;
    await change(join(workspace, 'data/vocabulary.yaml'), [/^( +nl: [A-Z].*)$/gm, longer]);
    commit(workspace, 'other words for everything');
    const { outputs, summary } = run({ since: base });
    const body = readFileSync(outputs['comment-body'] ?? '', 'utf8');
    expect(Buffer.byteLength(body)).toBeGreaterThan(50_000);
    expect(Buffer.byteLength(body)).toBeLessThan(65_536);
    expect(body).toMatch(/\.\n\n…\n$/);
    expect(summary).toContain(body);
  });
});

describe('the file of the action', () => {
  const scripts = action.runs.steps.flatMap(({ run }) => run ?? []);

  it('puts no expression into a script, where a name could become a command', () => {
    expect(scripts.length).toBeGreaterThan(2);
    for (const script of scripts) expect(script).not.toContain('${{');
  });

  it('uses each input, and no other', () => {
    const text = readFileSync(join(root, 'action.yml'), 'utf8');
    const used = [...text.matchAll(/inputs\.([\w-]+)/g)].map(([, name]) => name);
    expect([...new Set(used)].sort()).toEqual(Object.keys(action.inputs).sort());
    for (const { description } of [...Object.values(action.inputs), ...Object.values(action.outputs)]) {
      expect(description).not.toBe('');
    }
  });

  it('installs Node only where that is asked for', () => {
    const [first] = action.runs.steps;
    expect(first?.uses).toMatch(/^actions\/setup-node@/);
    expect(holds(first?.if, { inputs: { node: '' } }, false)).toBe(false);
    expect(holds(first?.if, { inputs: { node: '22' } }, false)).toBe(true);
  });
});

describe('expressions of GitHub, as far as they are used', () => {
  const context = { inputs: { a: 'x', none: '' }, github: { event: {} } };
  const written = (expression: string) => ['$', `{{ ${expression} }}`].join('');

  it.each([
    ['inputs.a', 'x'],
    ['inputs.none || inputs.a', 'x'],
    ['github.event.pull_request.base.sha', ''],
    ["inputs.a == 'x'", 'true'],
    ["inputs.none != ''", 'false'],
    ["inputs.none && 'y' || 'z'", 'z'],
  ])('%s: %j', (expression, value) => {
    expect(filledIn(`<${written(expression)}>`, context)).toBe(`<${value}>`);
  });

  it('a condition without a function holds only where nothing failed', () => {
    expect(holds(written("inputs.a == 'x'"), context, true)).toBe(false);
    expect(holds(written("!cancelled() && inputs.a == 'x'"), context, true)).toBe(true);
    expect(() => filledIn(written('fromJSON(inputs.a)'), context)).toThrow('not known here');
  });
});
