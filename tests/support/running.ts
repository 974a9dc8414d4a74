import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

type Environment = Readonly<Record<string, string | undefined>>;

/** A pseudo terminal is made by `script` of util-linux; where there is none, tests that want one are skipped. */
export const hasTerminal = (() => {
  try {
    return execFileSync('script', ['--version'], { encoding: 'utf8' }).includes('util-linux');
  } catch {
    return false;
  }
})();

/** A program that runs on, and somebody who reads what it prints before doing the next thing. */
export class Running {
  readonly program: ChildProcess;
  /** What ended it: its exit code, or the signal. */
  readonly end: Promise<number | string | null>;
  /** All that it printed, control characters included. */
  printed = '';
  private read = 0;
  private wake: () => void = () => {};

  constructor(words: readonly string[], env: Environment, cwd: string) {
    const [program = '', ...rest] = words;
    this.program = spawn(program, rest, { env: env as NodeJS.ProcessEnv, cwd });
    for (const stream of [this.program.stdout, this.program.stderr]) {
      stream?.setEncoding('utf8').on('data', (part: string) => {
        this.printed += part;
        this.wake();
      });
    }
    this.end = new Promise((resolve) => {
      this.program.on('close', (code, signal) => {
        resolve(signal ?? code);
        this.wake();
      });
    });
  }

  type(text: string): void {
    this.program.stdin?.write(text);
  }

  /** Waits until it has printed this, and gives it; what was read before counts no more. */
  async until(pattern: RegExp): Promise<RegExpExecArray> {
    for (;;) {
      const plain = stripVTControlCharacters(this.printed).replaceAll('\r\n', '\n');
      const found = pattern.exec(plain.slice(this.read));
      if (found) {
        this.read += found.index + found[0].length;
        return found;
      }
      if (this.program.exitCode !== null || this.program.signalCode !== null) {
        throw new Error(`it ended, and printed only ${plain.slice(this.read)}`);
      }
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    }
  }

  kill(): void {
    this.program.kill('SIGKILL');
  }
}

/** The same on a terminal of 50 lines and 200 columns. */
export function onTerminal(command: string, env: Environment, cwd: string): Running {
  return new Running(['script', '-qec', `stty rows 50 cols 200; ${command}`, '/dev/null'], env, cwd);
}
