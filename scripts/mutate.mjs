// Breaks a folder or a file of src in many small ways and counts how many of them its tests notice:
// npm run mutate -- src/reports/gaps [further words for Stryker]
// A large folder takes hours. `--sample 20 --seed 1` breaks twenty of its functions and constants, drawn by the seed, so that
// anybody gets the same figure.
// Stryker itself is fetched when it is called, so that it weighs on nobody who only installs the project.
import { spawnSync } from 'node:child_process';

const words = process.argv.slice(2);
const sample = taken('--sample');
const seed = taken('--seed');
const places = words.filter((word) => word.startsWith('src/'));
const version = '9.6.1';
const packages = ['core', 'vitest-runner'].flatMap((name) => ['-p', `@stryker-mutator/${name}@${version}`]);
const stryker = ['stryker', 'run', 'tests/mutation/stryker.config.mjs'];
const { status } = spawnSync(
  'npx',
  ['--yes', ...packages, ...stryker, ...words.filter((word) => !places.includes(word))],
  {
    stdio: 'inherit',
    env: {
      ...process.env,
      ...(places.length > 0 ? { INKOOP_MUTATE: places.join(' ') } : {}),
      ...(sample === undefined ? {} : { INKOOP_MUTATE_SAMPLE: sample }),
      ...(seed === undefined ? {} : { INKOOP_MUTATE_SEED: seed }),
    },
    shell: process.platform === 'win32',
  },
);
process.exitCode = status ?? 1;

/** The number behind an option, which Stryker does not know and does not get. */
function taken(option) {
  const at = words.indexOf(option);
  return at === -1 ? undefined : words.splice(at, 2)[1];
}
