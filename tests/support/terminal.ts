import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

/** A pseudo terminal is made by `script` of util-linux; where there is none, tests that want one are skipped. */
export const hasTerminal = (() => {
  try {
    return execFileSync('script', ['--version'], { encoding: 'utf8' }).includes('util-linux');
  } catch {
    return false;
  }
})();

/** A program on a terminal, and somebody who reads what it shows before typing on. */
export class Terminal {
  private readonly program: ChildProcess;
  private shown = '';
  private read = 0;
  private readonly ended: Promise<number | null>;
  private wake: () => void = () => {};

  constructor(command: string, env: Readonly<Record<string, string>>, cwd: string) {
    this.program = spawn('script', ['-qec', `stty rows 50 cols 200; ${command}`, '/dev/null'], { env, cwd });
    this.program.stdout?.on('data', (part: Buffer) => {
      this.shown += part.toString('utf8');
      this.wake();
    });
    this.ended = new Promise((resolve) => {
      this.program.on('close', (code) => {
        resolve(code);
        this.wake();
      });
    });
  }

  type(text: string): void {
    this.program.stdin?.write(text);
  }

  /** Waits until the terminal shows this, and gives it; what was read before counts no more. */
  async until(pattern: RegExp): Promise<RegExpExecArray> {
    for (;;) {
      const plain = stripVTControlCharacters(this.shown).replaceAll('\r\n', '\n');
      const found = pattern.exec(plain.slice(this.read));
      if (found) {
        this.read += found.index + found[0].length;
        return found;
      }
      if (this.program.exitCode !== null) throw new Error(`it ended, and showed only ${plain.slice(this.read)}`);
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    }
  }

  /** Waits for its end, and gives its exit code. */
  exitCode(): Promise<number | null> {
    return this.ended;
  }

  kill(): void {
    this.program.kill('SIGKILL');
  }
}
