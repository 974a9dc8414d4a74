import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askDuckdb, type Duck, duckdb, inDuckdb, inParquet } from '../support/duckdb.js';
import { packageFolder } from '../support/package-folder.js';
import { askedQueries } from '../support/sql-page.js';

const data = new URL('../scenarios/data', import.meta.url).pathname;
const clones = 50;
/** What counts over regions, and grows with them; other numbers stand as they are. */
const grows = ['contracts', 'regions', 'times', 'citations', 'doubted', 'points'];
/** A limit, or a threshold for numbers that grow, would let other rows in. */
const unlimited = (sql: string) => sql.replace(/ LIMIT \d+/, '').replace(/ HAVING [^\n]*?(?= ORDER)/, '');

describe.runIf(duckdb !== undefined)(`Parquet of ${clones} clones of each region`, () => {
  let whole: Duck;
  let cloned: Duck;
  let folder: string;

  beforeAll(async () => {
    folder = await packageFolder(data, '2026-11-22');
    whole = await inDuckdb(folder);
    cloned = await inParquet(folder, whole, clones);
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('has every row of a region so many times, and every other once', async () => {
    const [[lists]] = (await askDuckdb('SELECT count(*) FROM sources', cloned)).slice(1) as [[string]];
    expect([lists]).toEqual((await askDuckdb('SELECT count(*) FROM sources', whole))[1]);
    for (const name of ['regions', 'contracts', 'periods', 'events', 'citations']) {
      const [, [one]] = (await askDuckdb(`SELECT count(*) FROM ${name}`, whole)) as [unknown, [string]];
      const [, [all]] = (await askDuckdb(`SELECT count(*) FROM ${name}`, cloned)) as [unknown, [string]];
      expect([name, Number(all)]).toEqual([name, Number(one) * clones]);
    }
  });

  it('refers to rows that are there', async () => {
    const lost =
      'SELECT count(*) FROM periods p LEFT JOIN contracts c ON c.contractPath = p.contractPath WHERE c.contractPath IS NULL';
    expect((await askDuckdb(lost, cloned))[1]?.map(Number)).toEqual([0]);
  });

  it.each(askedQueries())('gives the same answers, so many times: $title', async ({ sql }) => {
    const [headings = [], ...before] = await askDuckdb(unlimited(sql), whole);
    const [, ...after] = await askDuckdb(unlimited(sql), cloned);
    const isByRegion = headings.some((one) => one === 'region' || one === 'contractPath');
    const expected = isByRegion
      ? before.flatMap((row) => Array.from({ length: clones }, () => row))
      : before.map((row) =>
          row.map((cell, index) => (grows.includes(`${headings[index]}`) ? `${Number(cell) * clones}` : cell)),
        );
    const plain = (row: readonly unknown[]) => JSON.stringify(row).replaceAll(/-\d{5}(?=["/])/g, '');
    expect(after.length).toBeGreaterThan(0);
    expect(after.map(plain).sort()).toEqual(expected.map(plain).sort());
  });
});
