import { execFile } from 'node:child_process';

/** There is no git on this machine, or it may not be run. */
export class NoGit extends Error {}

/** What git objects to, in its own words. */
export class GitRefused extends Error {}

export type Environment = Readonly<Record<string, string | undefined>>;

export interface GitAnswer {
  readonly code: number;
  readonly stdout: Buffer;
  /** In English, without the word `fatal`. */
  readonly stderr: string;
}

/** All texts of a dataset are far below this. */
const mostBytes = 2 ** 30;

/**
 * Runs git on the repository around a folder: without a shell, without fetching anything, without touching its files.
 *
 * @param environment that of the program; what in it points at another repository is left out
 * @throws NoGit
 */
export function git(
  folder: string,
  environment: Environment,
  words: readonly string[],
  input = '',
): Promise<GitAnswer> {
  // A clone that left out files would fetch them now; nothing goes over a network here.
  const all = ['-C', folder, '-c', 'protocol.allow=never', '--no-pager', ...words];
  const options = { env: environmentFor(environment), encoding: 'buffer', maxBuffer: mostBytes } as const;
  return new Promise((resolve, reject) => {
    const child = execFile('git', all, options, (error, stdout, stderr) => {
      if (error && typeof error.code !== 'number') {
        const isHere = !['ENOENT', 'EACCES'].includes(error.code ?? '');
        return reject(isHere ? new GitRefused(error.message) : new NoGit(error.message));
      }
      const told = stderr.toString('utf8').replace(/^fatal: /gm, '');
      resolve({ code: Number(error?.code ?? 0), stdout, stderr: told.replace(/\s+/g, ' ').trim() });
    });
    // Git may end before it has read all.
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}

/**
 * What git finds in the environment of a hook, or of somebody who works on two repositories at once, points away from
 * the folder that is asked for. How git is set up stays: where its settings are, those given on the spot, and how far up
 * it may look.
 */
function environmentFor(environment: Environment): NodeJS.ProcessEnv {
  const kept = Object.entries(environment).filter(
    ([name]) => !name.toUpperCase().startsWith('GIT_') || /^GIT_(CONFIG_|EXEC_PATH$|CEILING_|DISCOVERY_)/i.test(name),
  );
  // Its messages are read here, which other languages would hide.
  return { ...Object.fromEntries(kept), LC_ALL: 'C', LANGUAGE: '', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' };
}
