// Damaged files through every command: `npm run fuzz -- --runs 10000 --seed 1`, or one case again with `--only 4711`.
// A fault is an exception, an exit code other than 0–3, a stack in what is printed, a raw control character, a case that
// takes more than three seconds of processor time, or a process that ends, as one does whose heap has to be larger than 400 MB. Exit 1 where there was one.
import { fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    keep: { type: 'string' },
  },
});
const first = values.only === undefined ? 0 : Number(values.only);
const last = values.only === undefined ? Number(values.runs) : first + 1;
const seed = Number(values.seed);

/** So long may one case keep a worker busy before it is ended, in milliseconds: a busy machine is no fault. */
const patience = 180_000;
/** What a worker's heap may hold, in MB: more ends it, and that is a fault. The process around it takes a hundred more. */
const heap = 400;

const worker = fileURLToPath(new URL('fuzz/worker.mjs', import.meta.url));
const count = values.only === undefined ? Math.min(availableParallelism(), 8) : 1;
const faults = [];
const tally = new Map();
let [peak, busy, longest] = [0, 0, 0];
const started = Date.now();

await Promise.all(Array.from({ length: count }, (_, index) => work(first + index)));

const seconds = ((Date.now() - started) / 1000).toFixed(0);
print(
  `${last - first} inputs in ${seconds} s, seed ${seed}: ${((1000 * busy) / (last - first)).toFixed(0)} ms of processor time each, the longest ${longest.toFixed(1)} s; the largest process had ${peak} MB.`,
);
for (const [what, number] of [...tally].sort(([, a], [, b]) => b - a)) print(`${String(number).padStart(7)} ${what}`);
print(`${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;

/** Faults are told as they come, the first fifty. */
function tell(fault, { run, words }) {
  faults.push(fault);
  if (faults.length <= 50) print(`FAULT ${run}: ${fault}\n      inkoop ${words}`);
}

function print(line) {
  process.stdout.write(`${line}\n`);
}

/** Runs every `count`th case from one on, with a new process where one ends. */
async function work(from) {
  for (let next = from; next < last; ) next = await inOneProcess(next);
}

/** Gives the case with which to go on: past the last one, or the one after that which ended the process. */
async function inOneProcess(from) {
  const folder = await mkdtemp(join(tmpdir(), 'inkoop-fuzz-'));
  const child = fork(worker, [folder, seed, from, last, count, values.keep ?? ''].map(String), {
    // What is made for one case is of no use to the next: room for it spares most of the collecting.
    execArgv: [`--max-old-space-size=${heap}`, '--max-semi-space-size=32'],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let current = { run: from, words: '' };
  let stderr = '';
  let why = '';
  let watchdog;
  const wait = () => {
    clearTimeout(watchdog);
    watchdog = setTimeout(() => {
      why = `no end within ${patience / 1000} s`;
      child.kill('SIGKILL');
    }, patience);
  };
  child.stderr.setEncoding('utf8').on('data', (part) => {
    stderr = (stderr + part).slice(-2000);
  });
  child.on('message', (message) => {
    wait();
    if (message.begins) current = message.begins;
    if (message.fault) tell(message.fault, current);
    for (const what of message.came ?? []) tally.set(what, (tally.get(what) ?? 0) + 1);
    peak = Math.max(peak, message.peak ?? 0);
    busy += message.seconds ?? 0;
    longest = Math.max(longest, message.seconds ?? 0);
  });
  wait();
  const code = await new Promise((resolve) => {
    // What a worker that was ended had started may hold its streams open for ever.
    child.on('exit', (number, signal) => resolve(signal ?? number));
  });
  clearTimeout(watchdog);
  await rm(folder, { recursive: true, force: true });
  if (code === 0) return last;
  tell(why || `the process ended (${code}): ${stderr.trim().split('\n').at(0) ?? ''}`, current);
  return current.run + count;
}
