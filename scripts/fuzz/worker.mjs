// Runs its share of the cases in one process: damages a file of a copy of the data, asks, looks at what came, mends the file.
import { execFile, execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { program } from '../program.mjs';
import { commandLine } from './command-lines.mjs';
import { damaged } from './damage.mjs';
import { Draw } from './draw.mjs';

const [folder, ...numbers] = process.argv.slice(2);
const [seed, from, last, step] = numbers.map(Number);
const keep = numbers[4];
const root = fileURLToPath(new URL('../..', import.meta.url));
const { main } = await program(["export { main } from './main.ts';"]);
const library = await import('../../dist/library.js');

/** So many seconds of processor time may one case take. */
const most = 3;
/** One case in so many is asked of the program in a process of its own, too. */
const inProcess = 100;
/** What must not be printed raw: C0 but for tabs and line ends, C1, what turns or hides text, halves of pairs. */
const raw = /(?!\t|\n|\r\n)[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\u200b\u2060-\u2064\ufeff]/u;
const stack = /mistake in inkoop itself|^\s+at .+:\d+:\d+\)?$/m;

const environment = {
  PATH: process.env.PATH,
  HOME: folder,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  NO_COLOR: '1',
};
for (const name of ['data', 'seeds']) cpSync(join(root, name), join(folder, name), { recursive: true });
const git = (...words) =>
  execFileSync('git', ['-C', folder, '-c', 'user.name=x', '-c', 'user.email=x@example.org', ...words], {
    env: environment,
    stdio: 'pipe',
  });
git('init', '--quiet');
git('add', '--all');
git('commit', '--quiet', '--message', 'x');

const inFolder = (name) =>
  readdirSync(join(folder, name))
    .filter((one) => one.endsWith('.yaml'))
    .map((one) => `${name}/${one}`);
const all = ['data/regions', 'seeds', 'data'].flatMap(inFolder);
const sizeOf = (name) => readFileSync(join(folder, name)).length;
/** What is short is drawn nine times in ten: a long file costs as much as ten of them, and has nothing that they have not. */
const [short, long] = [all.filter((name) => sizeOf(name) < 20_000), all.filter((name) => sizeOf(name) >= 20_000)];
const regions = short.filter((name) => name.startsWith('data/regions'));
const isExtra = (name) => long.includes(name) && name.startsWith('data/regions');
const sound = new Map(all.map((name) => [name, readFileSync(join(folder, name))]));

// Long regions are there while they are damaged: else each case would wait for what is said of them.
for (const name of all.filter(isExtra)) rmSync(join(folder, name));

const send = (message) => new Promise((resolve) => process.send(message, resolve));
for (let run = from; run < last; run += step) {
  const draw = new Draw(seed, run);
  const name = draw.oneIn(10) ? draw.one(long) : draw.oneIn(3) ? draw.one(short) : draw.one(regions);
  const bytes = damaged(sound.get(name).toString('utf8'), draw);
  const words = commandLine(draw);
  writeFileSync(join(folder, name), bytes);
  if (keep) writeFileSync(keep, bytes);
  await send({ begins: { run, words: `${words.join(' ')}   (${name}, ${bytes.length} bytes)` } });
  const before = process.cpuUsage();
  const came = [];
  let fault;
  try {
    fault = draw.oneIn(10) ? await askLibrary(came) : await askCommand(words, came);
    if (!fault && draw.oneIn(inProcess)) fault = await askProgram(words, came);
  } catch (error) {
    fault = String(error?.stack ?? error).slice(0, 500);
  }
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1e6;
  if (seconds > most) fault ??= `${seconds.toFixed(1)} s of processor time`;
  if (isExtra(name)) rmSync(join(folder, name), { force: true });
  else writeFileSync(join(folder, name), sound.get(name));
  await send({ fault, came, peak: Math.round(process.resourceUsage().maxRSS / 1024) });
}
process.disconnect();

async function askCommand(words, came) {
  const start = {
    words,
    environment,
    today: '2026-11-22',
    time: '12:00:00',
    folder,
    data: join(folder, 'data'),
    isTerminal: false,
    columns: 80,
  };
  const { stdout, stderr = '', exitCode } = await main(start);
  came.push(`${words[0].replace(/[^a-z-]/g, '?')} exit ${exitCode}`);
  // A workbook is no text.
  return wrongIn(typeof stdout === 'string' ? stdout + stderr : stderr, exitCode);
}

function askProgram(words, came) {
  return new Promise((resolve) => {
    const program = [join(root, 'bin/inkoop.js'), ...words, '--data', join(folder, 'data')];
    execFile(
      process.execPath,
      program,
      { cwd: folder, env: environment, encoding: 'utf8', maxBuffer: 1e9 },
      (error, stdout, stderr) => {
        came.push('as a program');
        const exitCode = error ? error.code : 0;
        const isText = !words.includes('xlsx');
        git('checkout', '--quiet', '--', '.');
        for (const one of all.filter(isExtra)) rmSync(join(folder, one), { force: true });
        resolve(wrongIn((isText ? stdout : '') + stderr, exitCode));
      },
    );
  });
}

async function askLibrary(came) {
  const { dataset, findings } = await library.load(join(folder, 'data'));
  const found = library.validate(dataset, { today: '2026-11-22' });
  const told = library.contracts(dataset, { asOf: '2026-11-22' });
  came.push('library');
  return wrongIn(
    [...findings, ...found].map(({ message }) => JSON.stringify(message)).join('\n'),
    told.length < 0 ? 4 : 0,
  );
}

function wrongIn(text, exitCode) {
  if (![0, 1, 2, 3].includes(exitCode)) return `exit ${exitCode}: ${text.slice(0, 300)}`;
  if (stack.test(text)) return text.slice(0, 600);
  const character = raw.exec(text);
  return character
    ? `raw U+${character[0].codePointAt(0).toString(16)} in ${JSON.stringify(text.slice(Math.max(0, character.index - 60), character.index + 20))}`
    : undefined;
}
