// What was aimed at, held against what was measured: each aim is met, or it is told what stands in the way.

/** The ratio of the medians of two programs in one table; `undefined` where either was not run. */
const ratioOf = (table, a, b) =>
  table?.get(a) === undefined || table.get(b) === undefined ? undefined : table.get(a).time / table.get(b).time;

const [own, other, broken] = [
  'inkoop validate',
  'inkoop validate, without the plain reader',
  'inkoop validate, 1 % broken',
];
const onShipped = [
  ...['--version', '--help'].map((name) => [name, 1.3]),
  ['timeline --track wijkteams', 2],
  ...['validate', 'deadlines', 'compare rotterdam bar', 'show rotterdam'].map((name) => [name, 3]),
  ...['fmt --check', 'sources verify'].map((name) => [name, 6]),
];

/**
 * Rows for a table: what, aimed at, found, and whether that is met, with the shares of the profile where it is not.
 *
 * @param shipped of each command on the data that come with the program its time, `÷ node`
 * @param small of each number of files the programs by name, with time and peak
 * @param profiles of each command where its time goes, the largest share first; `changed` is that of many changed files
 */
export function aimsHeld({ shipped, small, profiles }) {
  const found = [
    ...onShipped.map(([name, most]) => [`\`${name}\` ÷ node`, most, shipped.get(name)?.ratio, name]),
    ...[42, 342].flatMap((count) => [
      [`${count} files ÷ node + yaml.parse`, 0.5, ratioOf(small.get(count), own, 'node + yaml.parse')],
      [`the same without the plain reader`, 1.4, ratioOf(small.get(count), other, 'node + yaml.parse')],
      [`${count} files ÷ ajv-cli`, 0.67, ratioOf(small.get(count), own, 'ajv-cli')],
      [`the same without the plain reader`, 1, ratioOf(small.get(count), other, 'ajv-cli')],
    ]),
    ['342 files ÷ Sourcemeta jsonschema', 4, ratioOf(small.get(342), own, 'Sourcemeta jsonschema')],
    ['10,000 files ÷ Sourcemeta jsonschema', 1, ratioOf(small.get(10_000), own, 'Sourcemeta jsonschema')],
    ['peak at 42 files, MB', 110, small.get(42)?.get(own)?.peak],
    ['peak for each further file, 342 to 10,000, MB', 0.1, perFile(small, 'peak')],
    ['growth from 342 to 10,000 files, exponent', 1.05, exponent(small)],
    ['342 files, 1 % broken ÷ sound', 1.3, ratioOf(small.get(342), broken, own)],
  ];
  return found.map(([what, most, value, profile = 'changed']) => [
    what,
    `≤ ${most}`,
    ...verdict(value, most, profiles.get(profile)),
  ]);
}

function verdict(value, most, shares) {
  if (value === undefined || Number.isNaN(value)) return ['–', 'not run'];
  const shown = value.toFixed(value >= 10 ? 0 : 2);
  if (value <= most) return [shown, 'met'];
  const way = (shares ?? []).slice(0, 4).map(([place, share]) => `${place} ${share.toFixed(0)} %`);
  return [shown, `missed${way.length > 0 ? `: ${way.join(', ')}` : ''}`];
}

function perFile(small, key) {
  const [few, many] = [small.get(342)?.get(own)?.[key], small.get(10_000)?.get(own)?.[key]];
  return few === undefined || many === undefined ? undefined : (many - few) / (10_000 - 342);
}

/** How the time grows with the number of files: 1 where it is in proportion. */
function exponent(small) {
  const [few, many] = [small.get(342)?.get(own)?.time, small.get(10_000)?.get(own)?.time];
  return few === undefined || many === undefined ? undefined : Math.log(many / few) / Math.log(10_000 / 342);
}
