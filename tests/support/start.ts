import type { Outcome } from '../../src/commands/command.js';
import { main } from '../../src/main.js';
import type { Settings } from '../../src/text/settings.js';

const root = new URL('../..', import.meta.url).pathname;

/**
 * Runs a command line in this process, on the project's own data unless another folder is given, on the day on which documents were written. What it
 * would write stays in the outcome.
 */
export function started(
  words: readonly string[],
  {
    columns = 80,
    environment = {},
    data = `${root}data`,
    settings = {},
  }: { columns?: number; environment?: Record<string, string>; data?: string; settings?: Settings } = {},
): Promise<Outcome> {
  return main({
    words,
    environment,
    today: '2026-11-22',
    folder: root,
    data,
    settings,
    isTerminal: false,
    columns,
  });
}

/** The words of a line as a shell would hand them over; single quotes only. */
export function wordsIn(line: string): string[] {
  return [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}
