// Writes what the commands in the documents print now into the documents, README and scenarios too.
import { spawnSync } from 'node:child_process';

const { status } = spawnSync('npx vitest run tests/documents.test.ts', {
  shell: true,
  stdio: 'inherit',
  env: { ...process.env, INKOOP_ACCEPT: '1' },
});
process.exitCode = status ?? 1;
