// The tables of a data package in DuckDB: as they are, and as Parquet files of many cloned regions.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** A new database in memory; the engine weighs 70 MB, so it is installed where `INKOOP_DUCKDB` says. */
export async function newDatabase() {
  const folder = process.env.INKOOP_DUCKDB;
  if (!folder) throw new Error('Set INKOOP_DUCKDB: npm install --prefix FOLDER @duckdb/node-api@1.5.6-r.1');
  const { DuckDBInstance } = createRequire(join(folder, 'x.js'))('@duckdb/node-api');
  return (await DuckDBInstance.create()).connect();
}

/** Loads a package by the script that comes with it. */
export async function loadPackage(connection, folder) {
  await connection.run(`SET file_search_path = '${folder}'`);
  await connection.run(await readFile(join(folder, 'load-duckdb.sql'), 'utf8'));
}

/**
 * Writes each table of a loaded package as a Parquet file in which every region stands under so many ids of its own; the lists that
 * are of no region stay as they are. It clones rows and not files of the dataset, since the program holds all of a dataset in memory.
 *
 * @param clones how often each region is in it
 * @returns the names of the tables
 */
export async function clonedParquet(connection, folder, clones) {
  const names = await namesIn(connection, 'SELECT table_name FROM duckdb_tables() ORDER BY table_name');
  for (const name of names) {
    const columns = await namesIn(connection, `SELECT column_name FROM duckdb_columns() WHERE table_name = '${name}'`);
    const id = "region || '-' || lpad(n::text, 5, '0')";
    const under = [
      `${id} AS region`,
      ...(columns.includes('contractPath')
        ? [`${id} || substr(contractPath, length(region) + 1) AS contractPath`]
        : []),
    ];
    const rows = columns.includes('region')
      ? `SELECT * REPLACE (${under.join(', ')}) FROM "${name}", range(${clones}) AS copies(n)`
      : `SELECT * FROM "${name}"`;
    await connection.run(`COPY (${rows}) TO '${join(folder, `${name}.parquet`)}' (FORMAT parquet)`);
  }
  return names;
}

/** Makes the tables readable in another database from their files, which stay where they are. */
export async function openParquet(connection, folder, names) {
  for (const name of names) {
    await connection.run(`CREATE VIEW "${name}" AS SELECT * FROM '${join(folder, `${name}.parquet`)}'`);
  }
}

/** The queries of docs/sql.md with their titles. */
export async function queriesOfPage(page) {
  const found = (await readFile(page, 'utf8')).matchAll(/^## (.*)\n\n(?:[^#`]+\n\n)?```sql\n([^`]*)```$/gm);
  return [...found].map(([, title, sql]) => ({ title, sql }));
}

async function namesIn(connection, sql) {
  return (await connection.runAndReadAll(sql)).getRowsJson().flat();
}
