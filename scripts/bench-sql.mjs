// The queries of docs/sql.md over cloned regions: `npm run bench:sql -- --regions 10000`. `--write` puts the figures into that page.
import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { clonedParquet, loadPackage, newDatabase, openParquet, queriesOfPage } from './bench/parquet.mjs';

const { values } = parseArgs({
  options: { regions: { type: 'string', default: '10000' }, write: { type: 'boolean', default: false } },
});
const root = fileURLToPath(new URL('..', import.meta.url));
const page = join(root, 'docs/sql.md');
const folder = await mkdtemp(join(tmpdir(), 'inkoop-bench-sql-'));
const lines = [];

try {
  const tables = join(folder, 'tables');
  execFileSync(
    process.execPath,
    [join(root, 'bin/inkoop.js'), 'export', 'datapackage', '--out', tables, '--data', join(root, 'data')],
    { stdio: 'pipe' },
  );
  const whole = await newDatabase();
  await loadPackage(whole, tables);
  const [[real]] = await rowsOf(whole, 'SELECT count(*) FROM regions');
  const clones = Math.ceil(Number(values.regions) / Number(real));
  const names = await timed('Parquet written', () => clonedParquet(whole, folder, clones));
  const asked = await newDatabase();
  await openParquet(asked, folder, names);
  const [[count]] = await rowsOf(asked, 'SELECT count(*) FROM regions');
  const [[rows]] = await rowsOf(
    asked,
    names
      .map((name) => `SELECT count(*) AS n FROM "${name}"`)
      .join(' UNION ALL ')
      .replace(/^(.*)$/s, 'SELECT sum(n) FROM ($1)'),
  );
  const size = await megabytesOf((await readdir(folder)).filter((name) => name.endsWith('.parquet')));
  for (const { title, sql } of await queriesOfPage(page)) await timed(title, () => rowsOf(asked, sql));
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  const told = `Made by \`npm run bench:sql -- --write\` on ${cpus().length} cores (${cpus()[0].model.trim()}), Node ${process.versions.node}: the ${real} regions that come with the
program, each under ${clones} ids, make ${count} regions, ${rows} rows in ${names.length} tables, ${size} MB of Parquet. DuckDB clones rows, not files, since the program
itself holds a dataset in memory. The process took ${peak} MB at its peak, with the tables as they are beside. The tests ask the same of
50 clones and compare the answers.`;
  const table = ['| step | ms |', '|---|---|', ...lines.map(({ title, ms }) => `| ${title} | ${ms} |`)].join('\n');
  process.stdout.write(`${told}\n\n${table}\n`);
  if (values.write) {
    const before = await readFile(page, 'utf8');
    await writeFile(
      page,
      `${before.split('\n## Ten thousand regions\n')[0]}\n## Ten thousand regions\n\n${told}\n\n${table}\n`,
    );
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function timed(title, run) {
  const before = performance.now();
  const result = await run();
  lines.push({ title, ms: Math.round(performance.now() - before) });
  return result;
}

async function rowsOf(connection, sql) {
  return (await connection.runAndReadAll(sql)).getRowsJson();
}

async function megabytesOf(files) {
  const sizes = await Promise.all(files.map((name) => stat(join(folder, name))));
  return (sizes.reduce((sum, { size }) => sum + size, 0) / 1e6).toFixed(1);
}
