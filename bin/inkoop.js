#!/usr/bin/env node
import { fileURLToPath } from 'node:url';

const { run } = await import('../dist/run.js').catch((error) => {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  process.stderr.write('inkoop is not built yet: run npm ci.\n');
  process.exit(2);
});
await run(fileURLToPath(new URL('../data', import.meta.url)));
