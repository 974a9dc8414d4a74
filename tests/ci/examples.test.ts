import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Action, ActionStep } from './runner.js';

interface Workflow {
  readonly jobs: { readonly inkoop: { readonly steps: readonly (ActionStep & { readonly with?: object })[] } };
}

const root = new URL('../..', import.meta.url).pathname;
const read = (name: string) => readFileSync(join(root, name), 'utf8');
const examples = [...read('docs/ci.md').matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, text = '']) => parse(text));
const templates = ['inkoop-pages.github.yml', 'inkoop-reminders.github.yml'].map((name) => `templates/${name}`);
const action: Action = parse(read('action.yml'));

/** The one example that has this key. */
function example<T>(key: string): T {
  const found = examples.filter((one) => key in one);
  expect(found).toHaveLength(1);
  return found[0];
}

describe('the examples of docs/ci.md', () => {
  it('hand the action what it knows, and take from it what it gives', () => {
    const { steps } = example<Workflow>('jobs').jobs.inkoop;
    const [own] = steps.filter(({ id }) => id === 'inkoop');
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(own?.with ?? {})));
    const taken = [...JSON.stringify(examples).matchAll(/steps\.inkoop\.outputs\.([\w-]+)/g)].map(([, name]) => name);
    expect([...new Set(taken)].sort()).toEqual(Object.keys(action.outputs).sort());
  });

  it('name every input and output of the action in words', () => {
    for (const name of [...Object.keys(action.inputs), ...Object.keys(action.outputs)]) {
      expect(read('docs/ci.md')).toContain(`\`${name}\``);
    }
  });

  it('name every action by the hash of a revision, with its version behind it; the action itself does', () => {
    const uses = ['docs/ci.md', 'action.yml', ...templates].flatMap((name) => [
      ...read(name).matchAll(/^[ -]*uses: *(.*)$/gm),
    ]);
    expect(uses.length).toBeGreaterThan(3);
    for (const [, named] of uses) expect(named).toMatch(/^[\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('install nothing by a name that nobody holds on the registry', () => {
    const texts = ['docs/ci.md', 'action.yml', 'templates/inkoop.gitlab-ci.yml', ...templates].map(read).join('\n');
    expect(texts).not.toMatch(/\bnpx (?!--no\b)|\bnpm (i|install|exec)\b[^\n]*\binkoop\b(?!-)/);
  });

  it('put no expression into a script', () => {
    const { steps } = example<Workflow>('jobs').jobs.inkoop;
    expect(steps.filter(({ run }) => run !== undefined)).toHaveLength(1);
    for (const { run = '' } of steps) expect(run).not.toContain('${{');
  });

  it('name files, variables and hooks that there are', () => {
    const gitlab = example<{ include: { file: string }[]; variables: object }>('include');
    for (const { file } of gitlab.include) expect(existsSync(join(root, file))).toBe(true);
    const { variables } = parse(read('templates/inkoop.gitlab-ci.yml'));
    expect(Object.keys(variables)).toEqual(expect.arrayContaining(Object.keys(gitlab.variables)));
    for (const name of Object.keys(variables)) expect(read('docs/ci.md')).toContain(name);
    const { repos } = example<{ repos: { hooks: { id: string }[] }[] }>('repos');
    const ids = parse(read('.pre-commit-hooks.yaml')).map(({ id }: { id: string }) => id);
    expect(repos.flatMap(({ hooks }) => hooks.map(({ id }) => id))).toEqual(ids);
  });
});
