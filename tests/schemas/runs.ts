import type { Outcome } from '../../src/commands/command.js';
import { gitEnvironment } from '../support/repository.js';
import { started, wordsIn } from '../support/start.js';

const outcomes = new Map<string, Promise<Outcome>>();

/** What comes of a command line; each is run once. */
export function outcomeOf(line: string): Promise<Outcome> {
  const known = outcomes.get(line) ?? started(wordsIn(line), { environment: gitEnvironment });
  outcomes.set(line, known);
  return known;
}

/** The JSON that a command line gives. One that is wrong, or stops on a mistake of the program, fails the test. */
export async function jsonOf(line: string): Promise<{ readonly command: string; readonly rows: readonly Row[] }> {
  const { stdout, stderr, exitCode } = await outcomeOf(`${line} --format json`);
  if (exitCode === 2) throw new Error(`${line}: ${stderr}`);
  return JSON.parse(String(stdout));
}

type Row = Readonly<Record<string, string | number | boolean | null>>;

export async function rowsOf(line: string): Promise<readonly Row[]> {
  return (await jsonOf(line)).rows;
}
