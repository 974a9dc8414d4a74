#!/usr/bin/env node
import { fileURLToPath } from 'node:url';

// A reader that closes the pipe early (`| head`) has seen enough.
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 2));

// The clock, or the one that a build asks for so that its output is the same every day (reproducible-builds.org).
const epoch = Number(process.env.SOURCE_DATE_EPOCH || Number.NaN);
const now = Number.isSafeInteger(epoch) ? new Date(epoch * 1000) : new Date();
const two = (number) => String(number).padStart(2, '0');

try {
  const { main, notWritten } = await import('../dist/main.js');
  const start = {
    words: process.argv.slice(2),
    environment: process.env,
    today: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`,
    folder: process.cwd(),
    data: fileURLToPath(new URL('../data', import.meta.url)),
    isTerminal: process.stdout.isTTY === true,
    columns: process.stdout.columns ?? (Number(process.env.COLUMNS) || undefined),
    rows: process.stdout.rows,
  };
  const outcome = await main(start);
  const refused = outcome.files && (await (await import('./write-files.js')).writeFiles(outcome.files));
  const { stdout, stderr, exitCode, pager } = refused ? notWritten(start, refused.file, refused.code) : outcome;
  const isPaged = pager !== undefined && (await (await import('./pager.js')).page(stdout, pager));
  // Behind a pager, messages come last: there they stay in view.
  if (stderr) process.stderr.write(stderr);
  if (!isPaged) process.stdout.write(stdout);
  process.exitCode = exitCode;
} catch (error) {
  const isBuilt = error.code !== 'ERR_MODULE_NOT_FOUND';
  const lead = isBuilt
    ? 'This is a mistake in inkoop itself; please report it with what stands below.'
    : 'inkoop is not built yet: run npm ci.';
  process.stderr.write(`${lead}\n${isBuilt ? error.stack : ''}\n`);
  process.exitCode = 2;
}
