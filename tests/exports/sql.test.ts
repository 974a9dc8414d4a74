import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../src/main.js';

/** The folder in which the engine is installed; CI installs it, since it weighs 70 MB. */
const engine = process.env['INKOOP_DUCKDB'];
const page = new URL('../../docs/sql.md', import.meta.url).pathname;
const data = new URL('../scenarios/data', import.meta.url).pathname;

interface Connection {
  run(sql: string): Promise<unknown>;
  runAndReadAll(sql: string): Promise<{ columnNames(): string[]; getRowsJson(): unknown[][] }>;
}

const types: Readonly<Record<string, string>> = {
  string: 'VARCHAR',
  date: 'DATE',
  integer: 'BIGINT',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
};
const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ');

/** The package in a database, with every key as a constraint. */
async function loaded(): Promise<Connection> {
  const { DuckDBInstance } = createRequire(join(engine ?? '', 'x.js'))('@duckdb/node-api');
  const connection: Connection = await (await DuckDBInstance.create()).connect();
  const folder = mkdtempSync(join(tmpdir(), 'inkoop-sql-'));
  const words = ['export', 'datapackage', '--out', folder, '--as-of', '2026-11-22'];
  const { files = [] } = await main({
    words,
    environment: {},
    today: '2026-11-22',
    folder,
    data,
    isTerminal: false,
    columns: 80,
  });
  for (const { path, content } of files) writeFileSync(path, content);
  const { resources } = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8'));
  for (const { name, path, schema } of resources) {
    const columns = schema.fields.map(
      (field: { name: string; type: string; constraints: { required?: true } }) =>
        `"${field.name}" ${types[field.type]}${field.constraints.required ? ' NOT NULL' : ''}`,
    );
    if (schema.primaryKey) columns.push(`PRIMARY KEY (${quoted(schema.primaryKey)})`);
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      columns.push(`FOREIGN KEY (${quoted(fields)}) REFERENCES "${reference.resource}" (${quoted(reference.fields)})`);
    }
    await connection.run(`CREATE TABLE "${name}" (${columns.join(', ')})`);
    await connection.run(
      `COPY "${name}" FROM '${join(folder, path)}' (HEADER, DELIMITER ',', QUOTE '"', NEW_LINE '\\r\\n')`,
    );
  }
  return connection;
}

/** The answer to a query as the page has it: a row a line. */
async function answerTo(sql: string, connection: Connection): Promise<string> {
  const result = await connection.runAndReadAll(sql);
  const rows = [result.columnNames(), ...result.getRowsJson().map((row) => row.map((cell) => `${cell ?? ''}`))];
  return rows.map((row) => row.join(' | ').trimEnd()).join('\n');
}

describe.runIf(engine !== undefined)('docs/sql.md', () => {
  let connection: Connection;
  beforeAll(async () => {
    connection = await loaded();
  }, 60_000);

  it('has the answer to each of its twelve queries', async () => {
    const before = readFileSync(page, 'utf8');
    const parts = before.split(/(?<=```sql\n[^`]*```\n)/);
    let after = '';
    let count = 0;
    for (const part of parts) {
      const sql = /```sql\n([^`]*)```\n$/.exec(part)?.[1];
      // What stands below the query before it is its answer.
      after += part.replace(/^\n```text\n[^`]*```\n/, '');
      if (sql === undefined) continue;
      count += 1;
      after += `\n\`\`\`text\n${await answerTo(sql, connection)}\n\`\`\`\n`;
    }
    if (process.env['INKOOP_ACCEPT']) writeFileSync(page, after);
    else expect(before).toBe(after);
    expect(count).toBe(12);
  });
});
