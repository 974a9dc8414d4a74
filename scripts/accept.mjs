// Writes what the commands in the documents print now into the documents, README and scenarios too; and the man page.
import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { manFile, manPage } from './man.mjs';

const { status } = spawnSync('npx vitest run tests/documents.test.ts', {
  shell: true,
  stdio: 'inherit',
  env: { ...process.env, INKOOP_ACCEPT: '1' },
});
await writeFile(manFile, await manPage());
process.exitCode = status ?? 1;
