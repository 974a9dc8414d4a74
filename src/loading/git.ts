import { execFile } from 'node:child_process';
import { dirname } from 'node:path';

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

/** What git is asked here takes well under a second: in so many milliseconds it hangs, on settings without an end say. */
const patience = 60_000;

/**
 * Runs git on the repository at a folder: without a shell, without touching its files. Whatever that repository and its
 * settings say, nothing is fetched and no program of theirs runs; `SECURITY.md` promises it.
 *
 * @param folder the top of a work tree, or a folder in it
 * @param environment that of the program; what in it points at another repository is left out
 * @throws NoGit, or GitRefused where git gives no answer
 */
export function git(
  folder: string,
  environment: Environment,
  words: readonly string[],
  input = '',
): Promise<GitAnswer> {
  const all = ['-C', folder, '--no-pager', '--no-replace-objects', ...settings, ...words];
  // Where PATH or the system says that programs lie in the folder of work too, that must not be one of a stranger.
  const cwd = dirname(process.execPath);
  const env = environmentFor(environment);
  const options = { cwd, env, encoding: 'buffer', maxBuffer: mostBytes, timeout: patience } as const;
  return new Promise((resolve, reject) => {
    const child = execFile('git', all, options, (error, stdout, stderr) => {
      if (typeof error?.code === 'string') {
        const isHere = !['ENOENT', 'EACCES'].includes(error.code);
        return reject(isHere ? new GitRefused(error.message) : new NoGit(error.message));
      }
      if (error?.killed) return reject(new GitRefused('no answer within a minute'));
      const told = stderr.toString('utf8').replace(/^fatal: /gm, '');
      // Without a code it was ended by a signal, as one that is written to when it has given up.
      const code = error ? Number(error.code ?? 128) : 0;
      resolve({ code, stdout, stderr: told.replace(/\s+/g, ' ').trim() });
    });
    // Git may end before it has read all.
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}

/**
 * Settings that beat those of the repository: a folder in the work tree that only looks like a repository is none, and
 * what git runs by itself is not run.
 */
const settings = ['safe.bareRepository=explicit', 'core.fsmonitor=false', 'core.hooksPath=/dev/null'].flatMap(
  (setting) => ['-c', setting],
);

/**
 * What git finds in the environment of a hook, or of somebody who works on two repositories at once, points away from
 * the folder that is asked for. How git is set up stays: where its settings are, and those given on the spot.
 */
function environmentFor(environment: Environment): NodeJS.ProcessEnv {
  const kept = Object.entries(environment).filter(
    ([name]) => !name.toUpperCase().startsWith('GIT_') || /^GIT_(CONFIG_|EXEC_PATH$)/i.test(name),
  );
  return {
    ...Object.fromEntries(kept),
    // Its messages are read here, which other languages would hide.
    LC_ALL: 'C',
    LANGUAGE: '',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    // A clone that left out files would fetch them now, by a program that its settings name. Before git 2.45 the second
    // is what stops it, whatever settings allow: no transport has this name. (An empty one allows the url `::`.)
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: '/',
    // Another history than that of the commits.
    GIT_GRAFT_FILE: '/dev/null',
  };
}
