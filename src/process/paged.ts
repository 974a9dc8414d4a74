import { spawn } from 'node:child_process';

/** Shows a text through a pager. Gives whether that came about: where it cannot be started, nothing has been shown. */
export function isPaged(text: string | Uint8Array, command: string): Promise<boolean> {
  // Colours as they are, no cleared screen, and no waiting where it fits; our text is UTF-8, whatever the locale.
  const env = { LESS: 'FRX', LV: '-c', LESSCHARSET: 'utf-8', ...process.env };
  const stdio: ['pipe', 'inherit', 'inherit'] = ['pipe', 'inherit', 'inherit'];
  const [program = '', ...words] = command.trim().split(/\s+/);
  // As git does: a shell only where the command asks for one, so that a missing program is noticed.
  const isPlain = /^[\w\s./\\:+,@-]+$/.test(command);
  const pager = isPlain ? spawn(program, words, { stdio, env }) : spawn(command, { stdio, env, shell: true });
  const ignore = () => {};
  // Ctrl-C is for the pager; and it may end before it has read all.
  process.on('SIGINT', ignore);
  pager.stdin.on('error', ignore);
  pager.stdin.end(text);
  return new Promise<boolean>((resolve) => {
    pager.on('error', () => resolve(false));
    // What a shell says of a program that is not there, or that is none.
    pager.on('close', (code) => resolve(code !== 126 && code !== 127));
  }).finally(() => process.off('SIGINT', ignore));
}
