// Holds the reader of the plain style against the library `yaml`: `npm run fuzz:reader -- --runs 300000 --seed 1`.
// Whatever it accepts, the library must accept without a word and read as the same value at the same places, with the same
// comments. Exit 1 where one differs.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { parseDocument } from 'yaml';
import { damaged } from './fuzz/damage.mjs';
import { Draw } from './fuzz/draw.mjs';
import { program } from './program.mjs';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '300000' }, seed: { type: 'string', default: '1' } },
});
const { commentsIn, NodePlace, placesAsText, plainPlacesOf, plainValueOf } = await program([
  "export { commentsIn } from './source/comments.ts';",
  "export { NodePlace } from './source/node-place.ts';",
  "export { placesAsText } from './source/places.ts';",
  "export { plainPlacesOf } from './source/plain-places.ts';",
  "export { plainValueOf } from './source/plain-value.ts';",
]);

const root = fileURLToPath(new URL('..', import.meta.url));
const texts = ['data', 'data/regions', 'seeds'].flatMap((folder) =>
  readdirSync(root + folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => readFileSync(`${root}${folder}/${name}`, 'utf8').split('\n')),
);

/** Scalars, keys and gaps of which documents are made: what a person writes, and what comes close to being something else. */
const scalars = [
  ...[
    'a',
    'x y',
    'a:b',
    "it's",
    'a"b',
    'a#b',
    '2022',
    '-3',
    '0',
    '-0',
    '00',
    '1.5',
    '1.',
    '.5',
    '-1.50',
    '1e3',
    '0x1f',
    '0o7',
    '+1',
  ],
  ...[
    'true',
    'False',
    'null',
    '~',
    'no',
    '2022-01-01',
    '..P2Y',
    '1..2',
    '70..',
    '~900',
    '12 "43 teams"',
    '5-6 "a, b"',
    '1; 2 "x"',
  ],
  ...[
    '"q"',
    '"a # b"',
    '"a: b"',
    '""',
    "''",
    "'it''s'",
    '"\\n"',
    '"a',
    '"a" b',
    "'a' # c",
    '.inf',
    '-.inf',
    '.nan',
    '-',
    '- a',
    '?',
    ': a',
    'a:',
    'a: b',
  ],
  ...[
    '>-',
    '|',
    '>',
    '&a b',
    '*a',
    '!x y',
    '%a',
    '@a',
    '`a',
    ',a',
    '[a',
    'a]',
    '{a',
    'a}',
    '[a, b]',
    '[]',
    '[ ]',
    '[a,b]',
    '[a, ]',
    '[a, [b]]',
    '[a: b]',
  ],
  ...[
    '{ a: b }',
    '{a: b}',
    '{}',
    '{ a: 1, b: [c] }',
    '{ a: b, a: c }',
    '{ a }',
    '{ a:b }',
    '{ 1: x, y: "z" }',
    '{ a: b}c',
    '[a] b',
    '[a] #b',
    '[a]#b',
    '<<',
    'é',
    '½',
    '🏡',
    'a\u00a0b',
    '',
    ' ',
    '  # c',
    'a  # c',
    'a #',
  ],
];
const keys = [
  'a',
  'b',
  'key',
  'a b',
  'a-b',
  '2022',
  '1',
  'null',
  'true',
  '__proto__',
  'constructor',
  '"q"',
  "'q'",
  '?',
  'a:',
  '<<',
  '0',
  '007',
  'é',
  'A (b)',
  '- a',
  '[a]',
  '!a',
];

function document(draw) {
  if (draw.oneIn(3)) {
    const lines = draw.one(texts);
    const from = draw.below(lines.length);
    const part = lines.slice(from, from + 1 + draw.below(25));
    const indent = Math.min(...part.filter((line) => line.trim()).map((line) => /^ */.exec(line)[0].length));
    const text = part.map((line) => line.slice(Number.isFinite(indent) ? indent : 0)).join('\n');
    return draw.oneIn(4) ? text : damaged(text, draw).toString('utf8');
  }
  const lines = [];
  for (let [left, indent] = [1 + draw.below(8), 0]; left > 0; left -= 1) {
    indent = Math.max(0, indent + draw.one([0, 0, 0, 2, 2, -2, -2, 1, -4]));
    const blank = ' '.repeat(indent);
    const kind = draw.below(14);
    if (kind < 6)
      lines.push(`${blank}${draw.one(keys)}:${draw.one([' ', ' ', ' ', '  ', '', '\t'])}${draw.one(scalars)}`);
    else if (kind < 8) lines.push(`${blank}${draw.one(keys)}:${draw.one(['', '', ' ', ' # c', '#c'])}`);
    else if (kind < 10) lines.push(`${blank}-${draw.one([' ', ' ', '  ', ''])}${draw.one(scalars)}`);
    else if (kind < 11) lines.push(`${blank}- ${draw.one(keys)}: ${draw.one(scalars)}`);
    else if (kind < 12)
      lines.push(`${blank}${draw.one(['# c', '# c', '#', '', ' ', '---', '...', 'more words', 'x #y'])}`);
    else
      lines.push(
        `${blank}${draw.one(keys)}: >-`,
        `${blank}${draw.one(['  ', '  ', ' ', ''])}${draw.one(['some words', '# no comment', '', 'a: b', '- c', 'end '])}`,
      );
  }
  return lines.join(draw.oneIn(30) ? '\r\n' : '\n') + draw.one(['', '\n', '\n\n', ' ']);
}

function read(text) {
  const parsed = parseDocument(text, { version: '1.2', prettyErrors: false, logLevel: 'error' });
  if (parsed.errors.length + parsed.warnings.length > 0) return undefined;
  try {
    const value = parsed.toJS();
    const comments = commentsIn(text);
    return { value, places: placesAsText(value, new NodePlace(parsed.contents)), comments };
  } catch {
    return undefined;
  }
}

function plainlyRead(text) {
  const plain = plainValueOf(text);
  if (!plain) return undefined;
  const { top, comments } = plainPlacesOf(text);
  return { ...plain, places: placesAsText(plain.value, top), comments };
}

let accepted = 0;
const wrong = [];
for (let run = 0; run < Number(values.runs); run += 1) {
  const text = document(new Draw(Number(values.seed), run));
  const plain = plainlyRead(text);
  if (!plain) continue;
  accepted += 1;
  const other = read(text);
  if (!other || !isDeepStrictEqual(plain, other)) wrong.push({ run, text, plain, other });
}
const print = (line) => process.stdout.write(`${line}\n`);
for (const { run, text, plain, other } of wrong.slice(0, 20)) {
  print(`${run}: ${JSON.stringify(text)}\n  reads ${JSON.stringify(plain)}, yaml ${JSON.stringify(other)}`);
}
const invalid = wrong.filter(({ other }) => !other).length;
print(`${values.runs} documents, ${accepted} read, ${wrong.length - invalid} differing, ${invalid} invalid accepted`);
process.exitCode = wrong.length === 0 ? 0 : 1;
