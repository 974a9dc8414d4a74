// Runs its share of the cases in one process: damages a file of a copy of the data, asks, looks at what came, mends the file.
import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { program } from '../program.mjs';
import { Asker } from './command-lines.mjs';
import { damaged } from './damage.mjs';
import { datasets, idOf } from './datasets.mjs';
import { Draw } from './draw.mjs';

const [folder, ...numbers] = process.argv.slice(2);
const [seed, from, last, step] = numbers.map(Number);
const keep = numbers[4];
const root = fileURLToPath(new URL('../..', import.meta.url));
const { main, ...parts } = await program([
  "export { main } from './main.ts';",
  "export { commandText } from './text/commands.ts';",
  "export { allFormats } from './formats/all-formats.ts';",
  "export { citationFormats } from './formats/citations/citation-formats.ts';",
  "export { pictureFormats } from './formats/picture/picture-formats.ts';",
  "export { findingFormats } from './formats/findings/finding-formats.ts';",
]);
const library = await import('../../dist/library.js');
const asker = new Asker(parts);

/** So many seconds of processor time may one case take. */
const mostSeconds = 3;
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
const git = (...words) =>
  execFileSync('git', ['-C', folder, '-c', 'user.name=x', '-c', 'user.email=x@example.org', ...words], {
    env: environment,
    stdio: 'pipe',
  });

// Each dataset lies in a folder of its own, in one repository.
const all = datasets(root);
for (const { name, files } of all) {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, name, path)), { recursive: true });
    writeFileSync(join(folder, name, path), text);
  }
}
git('init', '--quiet');
git('add', '--all');
git('commit', '--quiet', '--message', 'x');

const [short, whole] = [all.filter(({ isShort }) => isShort), all.filter(({ isShort }) => !isShort)];
/** A dataset and the file of it that is damaged: mostly a region, mostly a short one. */
function drawn(draw) {
  const dataset = draw.one(draw.oneIn(20) ? whole : short);
  const names = [...dataset.files.keys()];
  const isRegion = (name) => name.startsWith('data/regions/');
  // The vocabulary is as long as all regions together.
  const isLong = (name) => dataset.isShort && name === 'data/vocabulary.yaml';
  const others = names.filter((name) => !isRegion(name) && !isLong(name));
  return { dataset, name: draw.oneIn(4) ? draw.one(others) : names.find(isRegion) };
}

const send = (message) => new Promise((resolve) => process.send(message, resolve));
for (let run = from; run < last; run += step) {
  const draw = new Draw(seed, run);
  const { dataset, name } = drawn(draw);
  const place = join(folder, dataset.name);
  const bytes = damaged(dataset.files.get(name), draw);
  const words = asker.commandLine(run, idOf([...dataset.files.keys()].find((one) => one.includes('/regions/'))), draw);
  writeFileSync(join(place, name), bytes);
  if (keep) writeFileSync(keep, bytes);
  await send({ begins: { run, words: `${words.join(' ')}   (${dataset.name}/${name}, ${bytes.length} bytes)` } });
  const before = process.cpuUsage();
  const came = [];
  let fault;
  try {
    fault = draw.oneIn(10) ? await askLibrary(place, came) : await askCommand(words, place, came);
    if (!fault && draw.oneIn(inProcess)) fault = await askProgram(words, place, came);
  } catch (error) {
    fault = String(error?.stack ?? error).slice(0, 500);
  }
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1e6;
  if (seconds > mostSeconds) fault ??= `${seconds.toFixed(1)} s of processor time`;
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  writeFileSync(join(place, name), dataset.files.get(name));
  await send({ fault, came, peak, seconds });
}
process.disconnect();

async function askCommand(words, place, came) {
  const start = {
    words,
    environment,
    today: '2026-11-22',
    time: '12:00:00',
    folder: place,
    data: join(place, 'data'),
    isTerminal: false,
    columns: 80,
  };
  const { stdout, stderr = '', exitCode } = await main(start);
  came.push(`${words[0].replace(/[^a-z-]/g, '?')} exit ${exitCode}`);
  return wrongIn(printed(stdout, words) + stderr, exitCode);
}

function askProgram(words, place, came) {
  return new Promise((resolve) => {
    const line = ['--max-old-space-size=400', join(root, 'bin/inkoop.js'), ...words, '--data', 'data'];
    const options = {
      cwd: place,
      env: environment,
      encoding: 'utf8',
      maxBuffer: 1e9,
      timeout: 50_000,
      killSignal: 'SIGKILL',
    };
    execFile(process.execPath, line, options, (error, stdout, stderr) => {
      came.push('as a program');
      git('checkout', '--quiet', '--', '.');
      git('clean', '--quiet', '--force', '-d', '--', '.');
      resolve(wrongIn(printed(stdout, words) + stderr, error ? error.code : 0));
    });
  });
}

async function askLibrary(place, came) {
  const { dataset, findings } = await library.load(join(place, 'data'));
  const found = library.validate(dataset, { today: '2026-11-22' });
  library.contracts(dataset, { asOf: '2026-11-22' });
  came.push('library');
  return wrongIn([...findings, ...found].map(({ message }) => JSON.stringify(message)).join('\n'), 0);
}

/** What is text of an output: a workbook is none, and a byte order mark in front belongs to its form. */
function printed(stdout, words) {
  // `xls x` means a workbook, too.
  const isText = typeof stdout === 'string' && !stdout.startsWith('PK\u0003\u0004');
  // A patch is of use only with the very lines that it takes away, a mark of their order of bytes included.
  const mark = words.includes('--diff') || words.includes('--dry-run') ? /^[- +]?\ufeff/gm : /^\ufeff/;
  return isText ? stdout.replace(mark, '') : '';
}

function wrongIn(text, exitCode) {
  if (![0, 1, 2, 3].includes(exitCode)) return `exit ${exitCode}: ${text.slice(0, 300)}`;
  if (stack.test(text)) return text.slice(0, 600);
  const character = raw.exec(text);
  return character
    ? `raw U+${character[0].codePointAt(0).toString(16)} in ${JSON.stringify(text.slice(Math.max(0, character.index - 60), character.index + 20))}`
    : undefined;
}
