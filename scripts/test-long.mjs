// Runs what draws cases with all of them. `npm test` asks the same with a few.
import { spawnSync } from 'node:child_process';

const words = ['vitest', 'run', '--project', 'draws', ...process.argv.slice(2)];
const env = { ...process.env, INKOOP_DRAWS: 'whole' };
const { status } = spawnSync('npx', words, { stdio: 'inherit', env, shell: process.platform === 'win32' });
process.exitCode = status ?? 1;
