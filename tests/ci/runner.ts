import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Context, filledIn, holds } from './expression.js';

export interface ActionStep {
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly shell?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly run?: string;
}

/** A composite action, as its file has it. */
export interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string; readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly ActionStep[] };
}

/** Where the action runs, and for what. */
export interface Job {
  /** A folder for what the runner keeps. */
  readonly runner: string;
  readonly workspace: string;
  readonly actionPath: string;
  readonly event: object;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Steps that are not run, with the outputs that they would have given. */
  readonly given?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface JobOutcome extends StepsOutcome {
  readonly outputs: Readonly<Record<string, string>>;
}

export interface StepsOutcome {
  /** The outputs of each step. */
  readonly results: Readonly<Record<string, { readonly outputs: Readonly<Record<string, string>> }>>;
  /** What each step that ran printed and how it ended, by id. */
  readonly steps: Readonly<Record<string, { readonly log: string; readonly exitCode: number | null }>>;
  /** All that steps wrote into their summaries. */
  readonly summary: string;
  readonly hasFailed: boolean;
}

/** Runs the steps of a composite action as a runner of GitHub does; those that use another action are left out. */
export function runAction(action: Action, asked: Readonly<Record<string, string>>, job: Job): JobOutcome {
  const defaults = Object.entries(action.inputs).map(([name, input]) => [name, input.default ?? '']);
  const inputs = { ...Object.fromEntries(defaults), ...asked };
  const ran = runSteps(action.runs.steps, { inputs, github: { event: job.event } }, job);
  const context = { inputs, steps: ran.results };
  const outputs = Object.entries(action.outputs).map(([name, { value }]) => [name, filledIn(value, context)]);
  return { ...ran, outputs: Object.fromEntries(outputs) };
}

/** Runs steps, of an action or of a job, one after the other; expressions find in `known` what they name. */
export function runSteps(all: readonly ActionStep[], known: Context, job: Job): StepsOutcome {
  const results: Record<string, { outputs: Record<string, string> }> = {};
  for (const [id, outputs] of Object.entries(job.given ?? {})) results[id] = { outputs };
  const context = { ...known, steps: results, runner: { temp: job.runner } };
  const steps: Record<string, { log: string; exitCode: number | null }> = {};
  let hasFailed = false;
  let summary = '';
  for (const [index, step] of all.entries()) {
    const id = step.id ?? String(index);
    if (job.given?.[id] || step.run === undefined || !holds(step.if, context, hasFailed)) continue;
    const env = Object.entries(step.env ?? {}).map(([name, value]) => [name, filledIn(String(value), context)]);
    const ran = runStep(step, id, Object.fromEntries(env), job);
    results[id] = { outputs: ran.outputs };
    steps[id] = ran;
    summary += ran.summary;
    hasFailed ||= ran.exitCode !== 0;
  }
  return { results, steps, summary, hasFailed };
}

/** Runs one step by the shell that it names, as the runner calls it. */
function runStep({ run = '', shell }: ActionStep, id: string, env: Readonly<Record<string, string>>, job: Job) {
  if (shell !== 'bash') throw new Error(`step ${id} needs bash`);
  const folder = join(job.runner, `_step_${id}`);
  mkdirSync(folder, { recursive: true });
  const [script, output, summary] = ['script.sh', 'output', 'summary'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  writeFileSync(script, run);
  for (const file of [output, summary]) writeFileSync(file, '');
  const { status, stdout } = spawnSync('bash', ['-c', 'exec "$0" "$@" 2>&1', 'bash', ...bashWords, script], {
    cwd: job.workspace,
    encoding: 'utf8',
    maxBuffer: 64e6,
    env: {
      ...job.environment,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: job.workspace,
      GITHUB_ACTION_PATH: job.actionPath,
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      RUNNER_TEMP: job.runner,
      ...env,
    },
  });
  return { log: stdout, exitCode: status, outputs: outputsIn(output), summary: readFileSync(summary, 'utf8') };
}

/** How GitHub calls bash where a step names it. */
const bashWords = ['--noprofile', '--norc', '-eo', 'pipefail'];

function outputsIn(file: string): Record<string, string> {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return Object.fromEntries(
    lines.map((line) => {
      const at = line.indexOf('=');
      if (at < 1) throw new Error(`no output: ${line}`);
      return [line.slice(0, at), line.slice(at + 1)];
    }),
  );
}
