// What commands take, beside what reading and parsing alone take and what other programs take: `npm run bench`.
// Whole processes, in turn, several rounds; ratios within each round. `--write` puts the figures into docs/performance.md.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { aimsHeld } from './bench/aims.mjs';
import { makeDataset } from './bench/datasets.mjs';
import { inTurn, median, ratio } from './bench/measure.mjs';
import { peersIn } from './bench/peers.mjs';
import { profilesOf } from './bench/profiles.mjs';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    sizes: { type: 'string', default: '4,42,342,1000,10000' },
    write: { type: 'boolean', default: false },
    peers: { type: 'boolean', default: true },
    profiles: { type: 'boolean', default: true },
  },
  allowNegative: true,
});
const rounds = Number(values.rounds);
const sizes = values.sizes.split(',').map(Number);
const root = fileURLToPath(new URL('..', import.meta.url));
const inkoop = join(root, 'bin/inkoop.js');
const yaml = pathToFileURL(join(root, 'node_modules/yaml/dist/index.js'));
const folder = await mkdtemp(join(tmpdir(), 'inkoop-bench-'));
const lines = [];
/** What the aims are held against. */
const measuredSo = { shipped: new Map(), small: new Map(), profiles: new Map() };
const texts = join(root, '../shared/seeds');
/** Commands on the data that come with the program. */
const onShipped = [
  ['--help'],
  ['timeline', '--track', 'wijkteams'],
  ['validate'],
  ['deadlines'],
  ['compare', 'rotterdam', 'bar'],
  ['show', 'rotterdam'],
  ['fmt', '--check'],
  ['sources', 'verify', '--texts', texts],
].map((words) => ({
  name: words.join(' ').replace(` --texts ${texts}`, ''),
  words: [...words, ...(words[0] === '--help' ? [] : ['--data', join(root, 'data')])],
}));

const node = { name: 'node', words: [process.execPath, '-e', '0'] };
/** Node, and the texts of a folder read; with `parse`, each parsed. */
const reading = (name, regions, parse) => ({
  name,
  words: [
    process.execPath,
    '--input-type=module',
    '-e',
    `import { readdirSync, readFileSync } from 'node:fs'; ${parse ? `import yaml from '${yaml}';` : ''}
     for (const name of readdirSync('${regions}')) { const text = readFileSync('${regions}/' + name, 'utf8'); ${parse ? 'try { yaml.parse(text); } catch {}' : ''} }`,
  ],
});
const command = (name, words, data) => ({
  name,
  words: [process.execPath, inkoop, ...words, '--data', data],
});

try {
  shipped();
  if (values.profiles) await profiled();
  const peers = values.peers ? await peersIn(await mkdtemp(join(folder, 'peers-'))) : [];
  for (const size of ['small', 'real']) await growing(size, peers);
  if (values.profiles) await profiledChanged();
  aims();
} finally {
  await rm(folder, { recursive: true, force: true });
}
if (values.write) await writeFile(join(root, 'docs/performance.md'), page());

/** Commands on the data that come with the program, beside an empty program of Node. */
function shipped() {
  const all = [
    node,
    { name: '--version', words: [process.execPath, inkoop, '--version'] },
    ...onShipped.map(({ name, words }) => ({ name, words: [process.execPath, inkoop, ...words] })),
  ];
  const results = inTurn(all, rounds * 3);
  heading('The data that come with the program', ['command', 'ms', '÷ node', 'peak MB']);
  for (const { name } of all) {
    row([name, ...figures(results.get(name), results.get('node'))]);
    measuredSo.shipped.set(name, { ratio: ratio(results.get(name), results.get('node')) });
  }
}

/** Where the time of each of them goes. */
async function profiled() {
  heading('Where the time of these commands goes', ['command', 'shares of the time, in percent']);
  for (const { name, shares } of await profilesOf(onShipped, rounds)) {
    row([name, sharesShown(shares)]);
    measuredSo.profiles.set(name, shares);
  }
  print('');
  print('What stands by itself is a folder of `src`; `Node` is its start, as an empty program takes it.');
}

/** The same of many files that nobody has seen before. */
async function profiledChanged() {
  const own = join(folder, 'changed');
  await makeDataset(own, 342, 'small');
  const name = '`validate`, 342 copies of the file of BAR';
  const words = ['validate', '--format', 'concise', '--data', join(own, 'data')];
  const [{ shares }] = await profilesOf([{ name, words }], 1);
  heading('Where the time of many changed files goes', ['command', 'shares of the time, in percent']);
  row([name, sharesShown(shares)]);
  measuredSo.profiles.set('changed', shares);
}

function sharesShown(shares) {
  return shares.map(([place, share]) => `${place} ${share.toFixed(0)}`).join(', ');
}

function aims() {
  heading('What was aimed at', ['what', 'aimed at', 'found', 'met, or what stands in the way']);
  for (const cells of aimsHeld(measuredSo)) row(cells);
  print('');
  print(
    'Files are copies of the file of BAR that nobody has seen before; shares are of the profile of the same command, above.',
  );
}

async function growing(size, peers) {
  heading(`\`validate\` on copies of ${size === 'small' ? 'the file of BAR' : 'the real files in turn'}`, [
    ...['files', 'program', 'ms', '÷ node + yaml.parse', 'peak MB'],
  ]);
  // How it grows the short ones tell; thousands of the long ones take hours with all programs.
  for (const count of sizes.filter((one) => size === 'small' || one <= 342)) {
    const own = join(folder, `${size}-${count}`);
    const regions = await makeDataset(own, count, size);
    const flawed = await makeDataset(`${own}-broken`, count, size, true);
    const parsing = reading('node + yaml.parse', regions, true);
    const all = [
      node,
      reading('node + read', regions, false),
      parsing,
      command('inkoop validate', ['validate', '--format', 'concise'], join(own, 'data')),
      command('inkoop validate, 1 % broken', ['validate', '--format', 'concise'], join(flawed, '..')),
      {
        ...command('inkoop validate, without the plain reader', ['validate'], join(own, 'data')),
        env: { INKOOP_PLAIN_READER: '0' },
        // The library keeps all that it reads: thousands of files take many gigabytes.
        most: 1000,
      },
      ...peers.map((peer) => ({ ...peer, words: peer.words(regions) })),
    ].filter(({ most = Number.POSITIVE_INFINITY }) => count <= most);
    const results = inTurn(all, count > 1000 ? 1 : count > 100 ? Math.min(rounds, 3) : rounds);
    for (const { name } of all) row([count, name, ...figures(results.get(name), results.get(parsing.name))]);
    if (size === 'small')
      measuredSo.small.set(count, new Map(all.map(({ name }) => [name, mediansOf(results.get(name))])));
    await Promise.all([own, `${own}-broken`].map((one) => rm(one, { recursive: true, force: true })));
  }
}

function mediansOf(results) {
  const peak = results.map((one) => one.peak).filter((one) => one !== undefined);
  return { time: median(results.map(({ time }) => time)), peak: peak.length > 0 ? Math.max(...peak) : undefined };
}

function figures(results, base) {
  const peak = results.map((one) => one.peak).filter((one) => one !== undefined);
  return [
    median(results.map(({ time }) => time)).toFixed(0),
    ratio(results, base).toFixed(2),
    peak.length > 0 ? Math.max(...peak).toFixed(0) : '–',
  ];
}

function heading(text, columns) {
  for (const line of ['', `## ${text}`, '', `| ${columns.join(' | ')} |`, `|${columns.map(() => '---').join('|')}|`])
    print(line);
}

function row(cells) {
  print(`| ${cells.join(' | ')} |`);
}

function print(line) {
  lines.push(line);
  process.stdout.write(`${line}\n`);
}

function page() {
  const [cpu] = cpus();
  return `# What it takes

Made by \`npm run bench -- --write\`: whole processes on one machine (${cpu?.model.trim() ?? '?'}, ${cpus().length} cores, Node
${process.versions.node}), run in turn, ${rounds * 3} rounds of the commands on the data that come with the program, ${rounds} below 100
files, ${Math.min(rounds, 3)} above, one above 1,000. A figure is the median of processor time, user and system; a ratio is the median of the ratios within each round.
${lines.join('\n')}

## What the figures leave out

The other programs hold files against the shape alone (\`region.schema.json\`). They report no citation that does not say its
value, no date that does not follow, no unknown code, no reference that leads nowhere, nothing about several files together, and
no slip in YAML in words of its own. inkoop reads the lists and cards beside the regions, too.

## What is kept

A region is checked by itself, and what was computed of it is let go before the next. To the end are kept its text, its values
and its findings, beside what the collector of garbage leaves for later. On the data that come with the program it is known
which rules find nothing, and \`validate\` asks the others.

Where NODE_EXTRA_CA_CERTS is set, Node reads certificates at its start that no command uses, and every ratio to an empty program
of Node is smaller than it is without. It ${process.env.NODE_EXTRA_CA_CERTS ? 'was' : 'was not'} set here.
`;
}
