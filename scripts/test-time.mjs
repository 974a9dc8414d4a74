// Runs all tests, and prints where their time goes: by folder, and of the longest files. With `--ci` all of `.ci/run` too.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const noted = 'node_modules/.cache/inkoop/ci-time';
const place = mkdtempSync(join(tmpdir(), 'inkoop-time-'));
const print = (line) => process.stdout.write(`${line}\n`);
const seconds = (count) => `${count.toFixed(1)} s`;

/** Runs a command line of bash, and gives its time and the processor time of all that it ran, in seconds. */
function timed(line, environment = {}) {
  // The time goes to descriptor 3, all else to where errors go.
  const { output, status } = spawnSync(
    'bash',
    ['-c', `TIMEFORMAT='%R %U %S'; { time { ${line}; } >&4 2>&4; } 4>&2 2>&3`],
    {
      stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
      env: { ...process.env, ...environment },
      encoding: 'utf8',
    },
  );
  const [wall = 0, user = 0, system = 0] = (output?.[3] ?? '').trim().split(' ').map(Number);
  return { wall, processor: user + system, status };
}

/** A table with numbers to the right. */
function table(rows) {
  const widths = rows[0].map((_, at) => Math.max(...rows.map((row) => row[at].length)));
  for (const row of rows)
    print(row.map((cell, at) => (at === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[at]))).join('  '));
}

const report = join(place, 'report.json');
const notes = join(place, 'notes');
const all = timed(`npx vitest run --reporter=json --outputFile=${report}`, { INKOOP_TIMES: notes });
const { testResults, numTotalTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
const counts = new Map(
  testResults.map(({ name, assertionResults }) => [name.replaceAll('\\', '/'), assertionResults.length]),
);
const files = [...readFileSync(notes, 'utf8').matchAll(/^end (\S+) (\d+) (\d+)$/gm)].map(
  ([, file, wall, processor]) => ({
    file,
    folder: file.replace(/^tests\//, '').replace(/\/.*|^[^/]*$/, (rest) => (rest.startsWith('/') ? '' : '.')),
    tests: [...counts].find(([name]) => name.endsWith(file))?.[1] ?? 0,
    wall: wall / 1000,
    processor: processor / 1000,
  }),
);
const sum = (list, key) => list.reduce((total, one) => total + one[key], 0);
const folders = [...new Set(files.map(({ folder }) => folder))]
  .map((folder) => ({ folder, list: files.filter((one) => one.folder === folder) }))
  .sort((a, b) => sum(b.list, 'processor') - sum(a.list, 'processor'));
const head = ['tests', 'wall', 'processor'];
const cellsOf = (list) => [`${sum(list, 'tests')}`, seconds(sum(list, 'wall')), seconds(sum(list, 'processor'))];
table([['folder', ...head], ...folders.map(({ folder, list }) => [folder, ...cellsOf(list)])]);
print('');
const longest = [...files].sort((a, b) => b.processor - a.processor).slice(0, 10);
table([['the ten longest', ...head], ...longest.map((one) => [one.file, ...cellsOf([one])])]);
print('');

const one = timed('npx vitest run tests/domain/status.test.ts');
const failed = numFailedTests > 0 ? ` (${numFailedTests} failed)` : '';
print(`npm test: ${numTotalTests} tests${failed}, ${seconds(all.wall)}, processor ${seconds(all.processor)}`);
print(`one file of pure logic: ${seconds(one.wall)}, processor ${seconds(one.processor)}`);
const ci = process.argv.includes('--ci') ? timed('bash .ci/run') : undefined;
const told = existsSync(noted) ? readFileSync(noted, 'utf8').trim() : 'not run here yet; --ci runs it';
print(`bash .ci/run: ${told}`);
rmSync(place, { recursive: true });
process.exitCode = all.status || one.status || (ci?.status ?? 0);
