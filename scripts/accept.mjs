// Writes what the commands in the documents print now into the documents, README and scenarios too; and the pages made from it.
import { spawnSync } from 'node:child_process';

const { status } = spawnSync('npx vitest run tests/documents.test.ts', {
  shell: true,
  stdio: 'inherit',
  env: { ...process.env, INKOOP_ACCEPT: '1' },
});
await import('./pages.mjs');
process.exitCode = status ?? 1;
