import { spawn } from 'node:child_process';
import { chmod, mkdtemp, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { answer, writeTool } from './in-process.js';

const root = new URL('../..', import.meta.url).pathname;

/** One command of a document, with what should come of it. */
export interface Step {
  readonly command: string;
  readonly expected: string;
  readonly exitCode: number;
  /** Where its expectation stands in the document. */
  readonly from: number;
  readonly to: number;
}

/**
 * The commands in the `console` blocks of a document. A line with `$ ` is a command, what follows is all that it
 * prints, `[exit 2]` at the end its exit code where that is not 0.
 */
export function stepsIn(text: string): Step[] {
  const steps: Step[] = [];
  for (const block of text.matchAll(/^```console\n(.*?)^```$/gms)) {
    const start = (block.index ?? 0) + '```console\n'.length;
    for (const step of (block[1] ?? '').matchAll(/^\$ (.*)\n((?:(?!\$ ).*\n)*)/gm)) {
      const body = step[2] ?? '';
      const from = start + (step.index ?? 0) + `$ ${step[1]}\n`.length;
      const exit = /^\[exit (\d)\]$/m.exec(body);
      const expected = body.replace(/^\[exit \d\]\n/m, '').trimEnd();
      steps.push({ command: step[1] ?? '', expected, exitCode: Number(exit?.[1] ?? 0), from, to: from + body.length });
    }
  }
  return steps;
}

/** The day on which documents were written: without `--as-of`, what they show is seen from there. */
const today = { SOURCE_DATE_EPOCH: String(Date.UTC(2026, 10, 22, 12) / 1000) };

type Environment = Readonly<Record<string, string>>;

/** What a command line printed, as it would stand on a terminal. */
export interface Printed {
  readonly output: string;
  readonly exitCode: number;
}

/**
 * Runs a command line as somebody in a plain terminal of 80 columns would, and gives all that it prints. A shell reads
 * it; each `inkoop` in it runs in this process.
 *
 * @param folder the working folder; that of the project
 */
export async function run(command: string, environment: Environment = {}, folder = root): Promise<Printed> {
  ours ??= toolFolder(writeTool);
  return inShell(command, await ours, environment, { folder, talk: answer });
}

/** The same with the built program in processes of its own: for what only those show. */
export async function runBuilt(command: string, environment: Environment = {}): Promise<Printed> {
  built ??= toolFolder(async (folder) => {
    await chmod(join(root, 'bin/inkoop.js'), 0o755);
    await symlink(join(root, 'bin/inkoop.js'), join(folder, 'inkoop'));
  });
  return inShell(command, await built, environment);
}

let ours: Promise<string> | undefined;
let built: Promise<string> | undefined;

/** A folder for the path of a shell, in which something is called `inkoop`. */
async function toolFolder(fill: (folder: string) => Promise<void>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'inkoop-bin-'));
  await fill(folder);
  return folder;
}

function inShell(
  command: string,
  tools: string,
  environment: Environment,
  { folder = root, talk = () => {} }: { folder?: string; talk?: (asked: Readable, told: Writable) => void } = {},
): Promise<Printed> {
  const { PATH, HOME = '/' } = process.env;
  const state = { XDG_STATE_HOME: join(tools, 'state') };
  const env = { PATH: `${tools}:${PATH}`, LC_ALL: 'C.UTF-8', COLUMNS: '80', ...today, HOME, ...state, ...environment };
  return new Promise((resolve) => {
    const shell = spawn('bash', ['-c', `set -o pipefail; { ${command}; } 2>&1`], {
      cwd: folder,
      env,
      stdio: ['ignore', 'pipe', 'ignore', 'pipe', 'pipe'],
    });
    const [, stdout, , asked, told] = shell.stdio;
    talk(asked as Readable, told as Writable);
    let output = '';
    (stdout as Readable).setEncoding('utf8').on('data', (part: string) => {
      output += part;
    });
    shell.on('close', (code) => resolve({ output, exitCode: code ?? 1 }));
  });
}
