/** The folder in which the engine is installed; CI installs it, since it weighs 70 MB. */
export const duckdb = process.env['INKOOP_DUCKDB'];

const script: string = new URL('../../scripts/bench/parquet.mjs', import.meta.url).href;

export interface Duck {
  run(sql: string): Promise<unknown>;
  runAndReadAll(sql: string): Promise<{ columnNames(): string[]; getRowsJson(): unknown[][] }>;
}

/** A package in a database in memory, loaded by the script that comes with it. */
export async function inDuckdb(folder: string): Promise<Duck> {
  const { loadPackage, newDatabase } = await import(script);
  const connection: Duck = await newDatabase();
  await loadPackage(connection, folder);
  return connection;
}

/** The same as Parquet files in that folder in which every region stands so many times. */
export async function inParquet(folder: string, from: Duck, clones: number): Promise<Duck> {
  const { clonedParquet, newDatabase, openParquet } = await import(script);
  const connection: Duck = await newDatabase();
  await openParquet(connection, folder, await clonedParquet(from, folder, clones));
  return connection;
}

/** The rows of an answer, the names of the columns first. */
export async function askDuckdb(sql: string, connection: Duck): Promise<unknown[][]> {
  const result = await connection.runAndReadAll(sql);
  return [result.columnNames(), ...result.getRowsJson()];
}
