import { execFile } from 'node:child_process';
import { chmod, mkdtemp, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

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

let tools: Promise<string> | undefined;

/** A folder in which the built program is called `inkoop`. */
async function toolFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'inkoop-bin-'));
  await chmod(join(root, 'bin/inkoop.js'), 0o755);
  await symlink(join(root, 'bin/inkoop.js'), join(folder, 'inkoop'));
  return folder;
}

/** The day on which documents were written: without `--as-of`, what they show is seen from there. */
const today = { SOURCE_DATE_EPOCH: String(Date.UTC(2026, 10, 22, 12) / 1000) };

/** Runs a command line as somebody in a plain terminal of 80 columns would, and gives all that it prints. */
export async function run(
  command: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<{ output: string; exitCode: number }> {
  tools ??= toolFolder();
  const PATH = `${await tools}:${process.env['PATH']}`;
  const env = { PATH, LC_ALL: 'C.UTF-8', COLUMNS: '80', ...today, HOME: process.env['HOME'] ?? '/', ...environment };
  return new Promise((resolve) => {
    execFile(
      'bash',
      ['-c', `set -o pipefail; { ${command}; } 2>&1`],
      { cwd: root, env, maxBuffer: 64e6 },
      (error, stdout) => {
        resolve({ output: stdout, exitCode: typeof error?.code === 'number' ? error.code : error ? 1 : 0 });
      },
    );
  });
}
