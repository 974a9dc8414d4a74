#!/usr/bin/env node
import { fileURLToPath } from 'node:url';

// A reader that closes the pipe early (`| head`) has seen enough.
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 2));

const epoch = Number(process.env.SOURCE_DATE_EPOCH || Number.NaN);
const two = (number) => String(number).padStart(2, '0');

/** What the world looks like now. */
function startNow() {
  // The clock, or the one that a build asks for so that its output is the same every day (reproducible-builds.org).
  const now = Number.isSafeInteger(epoch) ? new Date(epoch * 1000) : new Date();
  return {
    words: process.argv.slice(2),
    environment: process.env,
    today: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`,
    time: [now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join(':'),
    folder: process.cwd(),
    data: fileURLToPath(new URL('../data', import.meta.url)),
    isTerminal: process.stdout.isTTY === true,
    columns: process.stdout.columns ?? (Number(process.env.COLUMNS) || undefined),
    rows: process.stdout.rows,
  };
}

/** Runs the command line once, and shows and writes what comes of it. */
async function run() {
  const { main, notWritten } = await import('../dist/main.js');
  const start = startNow();
  const outcome = await main(start);
  const refused = outcome.files && (await (await import('./write-files.js')).writeFiles(outcome.files));
  const { stdout, stderr, exitCode, pager } = refused ? notWritten(start, refused.file, refused.code) : outcome;
  const isPaged = pager !== undefined && (await (await import('./pager.js')).page(stdout, pager));
  // What is run again and again starts at the top of the screen.
  if (outcome.watch && start.isTerminal && process.env.TERM !== 'dumb') process.stdout.write('\u001B[2J\u001B[H');
  // Behind a pager, messages come last: there they stay in view.
  if (stderr) process.stderr.write(stderr);
  if (!isPaged) process.stdout.write(stdout);
  process.exitCode = exitCode;
  return outcome;
}

try {
  const started = Date.now();
  const { watch } = await run();
  if (watch) await (await import('./watch.js')).repeat(run, watch, started);
} catch (error) {
  const isBuilt = error.code !== 'ERR_MODULE_NOT_FOUND';
  const lead = isBuilt
    ? 'This is a mistake in inkoop itself; please report it with what stands below.'
    : 'inkoop is not built yet: run npm ci.';
  process.stderr.write(`${lead}\n${isBuilt ? error.stack : ''}\n`);
  process.exitCode = 2;
}
