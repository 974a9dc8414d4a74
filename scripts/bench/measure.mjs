// What a whole process takes: processor time, and memory at its peak.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const timeProgram = '/usr/bin/time';

/**
 * Runs a program once. Bash tells processor time to the millisecond; GNU time, where it is installed, the largest memory.
 *
 * @returns milliseconds of processor time (user and system, children included), megabytes at the peak, the exit code
 */
export function measured(words, { cwd, env = {} } = {}) {
  const memory = join(tmpdir(), `inkoop-bench-${process.pid}`);
  const withMemory = existsSync(timeProgram) ? [timeProgram, '-o', memory, '-f', '%M'] : [];
  const script = 'TIMEFORMAT="%3U %3S"; { time "$@" >/dev/null 2>/dev/null 3>&-; } 2>&1';
  const { stdout, status } = spawnSync('bash', ['-c', script, 'bash', ...withMemory, ...words], {
    cwd,
    env: { ...process.env, NO_COLOR: '1', ...env },
    encoding: 'utf8',
  });
  const [user, system] = stdout.trim().split('\n').at(-1).split(' ').map(Number);
  const peak =
    withMemory.length > 0 ? Number(readFileSync(memory, 'utf8').trim().split('\n').at(-1)) / 1024 : undefined;
  rmSync(memory, { force: true });
  return { time: (user + system) * 1000, peak, status };
}

/** Runs several programs in turn, so many rounds, and gives the results of each by name. */
export function inTurn(programs, rounds) {
  const results = new Map(programs.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, words, ...options } of programs) results.get(name).push(measured(words, options));
  }
  return results;
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The median of the ratios within each round. */
export function ratio(results, base) {
  return median(results.map(({ time }, round) => time / base[round].time));
}
