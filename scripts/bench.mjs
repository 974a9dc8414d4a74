// What commands take, beside what reading and parsing alone take and what other programs take: `npm run bench`.
// Whole processes, in turn, several rounds; ratios within each round. `--write` puts the figures into docs/performance.md.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
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
  for (const { name } of all) row([name, ...figures(results.get(name), results.get('node'))]);
}

/** Where the time of each of them goes. */
async function profiled() {
  heading('Where the time of these commands goes', ['command', 'shares of the time, in percent']);
  for (const { name, shares } of await profilesOf(onShipped, rounds))
    row([name, shares.map(([place, share]) => `${place} ${share.toFixed(0)}`).join(', ')]);
  print('');
  print('What stands by itself is a folder of `src`; `Node` is its start, as an empty program takes it.');
}

async function growing(size, peers) {
  heading(`\`validate\` on copies of ${size === 'small' ? 'the shortest real file' : 'the real files in turn'}`, [
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
      },
      ...peers
        .filter(({ most = Number.POSITIVE_INFINITY }) => count <= most)
        .map(({ name, words }) => ({ name, words: words(regions) })),
    ];
    const results = inTurn(all, count > 1000 ? 1 : count > 100 ? Math.min(rounds, 3) : rounds);
    for (const { name } of all) row([count, name, ...figures(results.get(name), results.get(parsing.name))]);
    await Promise.all([own, `${own}-broken`].map((one) => rm(one, { recursive: true, force: true })));
  }
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

## What was aimed at

Of \`validate\` on copies of the shortest file that nobody has seen before, on 2026-11-29:

| what | aimed at | found |
|---|---|---|
| ÷ node + yaml.parse, 42 and 342 files | 0.5, without the plain reader 1.4 | 1.31 and 1.20 (0.90 at 10,000 ¹), without it 2.22 and 2.55: missed |
| ÷ ajv-cli, 42 and 342 files | 0.67, without the plain reader 1 | 1.2 and 2.9, without it 2.1 and 6.1: missed |
| ÷ Sourcemeta jsonschema, 342 files; at 10,000 | 4; ahead | 4.1: missed; not run |
| peak at 42 files | 110 MB | 93 MB |
| for each further file, 342 to 10,000 | 0.1 MB | 0.09 MB ¹ |
| growth from 342 to 10,000 files | exponent 1.05 | 0.79 ¹ |
| 1 % broken ÷ sound | 1.3 | 1.16 |

¹ 10,000 files were run once by hand on the same day, on a busy machine: 39 s, 1.0 GB; \`yaml.parse\` alone 44 s.

What is missed is missed by the checks, two thirds of the time, of which none has more than an eighth (see below). One reading
of a file and its shape take a tenth; the peers do no more than that.

## Where the time goes

\`node --cpu-prof bin/inkoop.js validate\` on 342 copies of the shortest file, 2026-11-29: checks 64 % (whether quotes say their
values 12 %, schedules 9 %, of which what is not told since 6 %, cited values 5 %, what YAML 1.1 reads otherwise 4 %, the other
checks a hundredth or two each), reading and shape 10 % (the plain reader 6 %, the schema 4 %), garbage 8 %, loading modules 4 %,
places of findings 3 %.

A region is checked by itself, and what was computed of it is let go before the next. To the end are kept its text (12 KB of
the shortest file), its values (some 37 KB) and its findings: 50 KB live, beside what the collector of garbage leaves for later.

On the data that come with the program it is known which rules find nothing, and \`validate\` asks the others: of its 235 ms of
processor time Node's start takes 28 %, what every command loads 25 %, the snapshot of the data 5 %, loading the checks 8 %,
checks and findings 34 %. Of the 150 ms of \`timeline --track wijkteams\`: Node 43 %, loading 32 %, the snapshot 8 %, dataset
and answer 15 %, the table 2 %. Of the 91 ms of \`--help\`: Node 71 %, loading 19 %, commander and the page 10 %.

Where NODE_EXTRA_CA_CERTS is set, Node reads certificates at its start that no command uses: with the list of Debian 40 ms of
63. Without it every figure is that much less, and every ratio to an empty program of Node more than twice as large.
`;
}
