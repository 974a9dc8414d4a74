import { rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askDuckdb, type Duck, duckdb, inDuckdb } from '../support/duckdb.js';
import { packageFolder } from '../support/package-folder.js';
import { hasPostgresql, type Postgresql, startedPostgresql } from '../support/postgresql.js';
import { askedQueries, pageWith, rowLine, sqlPage } from '../support/sql-page.js';

const data = new URL('../scenarios/data', import.meta.url).pathname;
const queries = askedQueries();
let folder: string;

beforeAll(async () => {
  folder = await packageFolder(data, '2026-11-22');
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('docs/sql.md has twelve queries', () => {
  expect(queries.map(({ title }) => title)).toHaveLength(12);
});

describe.runIf(duckdb !== undefined)('DuckDB', () => {
  let connection: Duck;
  beforeAll(async () => {
    connection = await inDuckdb(folder);
  }, 60_000);

  it('gives the answers of docs/sql.md', async () => {
    const answers: string[][] = [];
    for (const { sql } of queries) answers.push((await askDuckdb(sql, connection)).map(rowLine));
    if (process.env['INKOOP_ACCEPT']) writeFileSync(sqlPage, pageWith(answers));
    else expect(answers).toEqual(queries.map(({ answer }) => answer));
  });

  it('refuses a row that refers to nothing, one that is there twice, and a word that is no code', async () => {
    const insert = (values: string) => connection.run(`INSERT INTO events (region, source, kind) VALUES (${values})`);
    await expect(insert("'nergens', 'bar-letter-2021', 'extended'")).rejects.toThrow(/foreign key/i);
    await expect(insert("'bar', 'bar-letter-2021', 'verlengd'")).rejects.toThrow(/CHECK/);
    await expect(connection.run('INSERT INTO regions SELECT * FROM regions')).rejects.toThrow(/primary key|duplicate/i);
  });
});

describe.runIf(hasPostgresql)('PostgreSQL', () => {
  let server: Postgresql;
  beforeAll(() => {
    server = startedPostgresql();
    server.load(folder, 'load-postgresql.sql');
  }, 120_000);
  afterAll(() => server?.stop());

  it.each(queries)('gives the answer of docs/sql.md: $title', ({ sql, answer }) => {
    const [headings = [], ...rows] = server.ask(sql).map(rowLine);
    // It folds names to small letters.
    expect([headings, ...rows]).toEqual([answer[0]?.toLowerCase(), ...answer.slice(1)]);
  });

  it('refuses a row that refers to nothing, one that is there twice, and a word that is no code', () => {
    const insert = (values: string) => () => server.ask(`INSERT INTO events (region, source, kind) VALUES (${values})`);
    expect(insert("'nergens', 'bar-letter-2021', 'extended'")).toThrow(/foreign key/);
    expect(insert("'bar', 'bar-letter-2021', 'verlengd'")).toThrow(/check constraint/);
    expect(() => server.ask('INSERT INTO regions SELECT * FROM regions')).toThrow(/duplicate key/);
  });
});
