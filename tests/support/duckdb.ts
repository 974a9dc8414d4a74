import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** The folder in which the engine is installed; CI installs it, since it weighs 70 MB. */
export const duckdb = process.env['INKOOP_DUCKDB'];

export interface Duck {
  run(sql: string): Promise<unknown>;
  runAndReadAll(sql: string): Promise<{ columnNames(): string[]; getRowsJson(): unknown[][] }>;
}

/** A package in a database in memory, loaded by the script that comes with it. */
export async function inDuckdb(folder: string): Promise<Duck> {
  const { DuckDBInstance } = createRequire(join(duckdb ?? '', 'x.js'))('@duckdb/node-api');
  const connection: Duck = await (await DuckDBInstance.create()).connect();
  await connection.run(`SET file_search_path = '${folder}'`);
  await connection.run(readFileSync(join(folder, 'load-duckdb.sql'), 'utf8'));
  return connection;
}

/** The rows of an answer, the names of the columns first. */
export async function askDuckdb(sql: string, connection: Duck): Promise<unknown[][]> {
  const result = await connection.runAndReadAll(sql);
  return [result.columnNames(), ...result.getRowsJson()];
}
