import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Options, parse } from 'csv-parse/sync';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { wholeDay } from '../../src/formats/whole-day.js';
import { run, runBuilt } from '../support/document.js';

type Cell = string | number | boolean | null;
type Row = Readonly<Record<string, Cell>>;

/** Days and windows; numbers; letters; texts that are no day although they look like one. */
const commands = [
  'timeline --region bar --as-of 2021-12-31',
  'deadlines --notice 6m --lead 18m --council',
  'pile-ups',
  'show haarlem',
  'list sources',
];

/** The poorest surroundings in which the program must say the same. */
const poor = { LC_ALL: 'C', NO_COLOR: '1', COLUMNS: '60' };

/** What the program prints into a pipe there; what it tells on the side is no part of it. */
async function printed(command: string, environment: Readonly<Record<string, string>> = poor): Promise<string> {
  const { output, exitCode } = await run(`inkoop ${command} 2>/dev/null | cat`, environment);
  expect(exitCode).toBe(0);
  return output;
}

function lined(text: string, options: Options = {}): string[][] {
  return parse(text, { bom: true, ...options }) as unknown as string[][];
}

/** A text as it stood before Excel was kept from taking it for a day or a number. */
function untyped(text: string): string {
  return /^="(.*)"$/.exec(text)?.[1] ?? text;
}

/** A text as it stood before a spreadsheet was kept from taking it for a formula. */
function unguarded(text: string): string {
  return text.replace(/^'(?=[=+\-@\t\r\n])/, '');
}

function textOf(cell: Cell): string {
  return cell === null ? '' : String(cell);
}

/** The same value as a spreadsheet holds it. */
function typedOf(cell: Cell): string | number | boolean | Date | null {
  if (cell === '') return null;
  return typeof cell === 'string' ? (wholeDay(cell) ?? cell) : cell;
}

describe.each(commands)('inkoop %s, read back from a poor terminal', async (command) => {
  const told = JSON.parse(await printed(`${command} --format json`, {})) as { command: string; rows: Row[] };
  const { rows } = told;
  const fields = Object.keys(rows[0] ?? {});
  const texts = [fields, ...rows.map((row) => fields.map((field) => textOf(row[field] ?? null)))];

  it('there is something to read', () => {
    expect(rows.length).toBeGreaterThan(0);
  });

  it('csv', async () => {
    const lines = lined(await printed(`${command} --format csv`));
    expect(lines.map((cells) => cells.map(unguarded))).toEqual(texts);
  });

  it('csv-semicolon: every value, beside what it is in words', async () => {
    const [, ...lines] = lined(await printed(`${command} --format csv-semicolon`), { delimiter: ';' });
    const flags = new Map([
      ['true', 'yes'],
      ['false', 'no'],
    ]);
    const told = (text: string) => flags.get(text) ?? text.replace(/^(-?\d+)\.(\d+)$/, '$1,$2');
    const read = lines.map((cells) => cells.map(untyped).map(unguarded));
    for (const [index, cells] of texts.slice(1).entries())
      expect(read[index]).toEqual(expect.arrayContaining(cells.map(told)));
  });

  it('tsv', async () => {
    const lines = lined(await printed(`${command} --format tsv`), { delimiter: '\t', quote: false });
    const told = texts.map((cells) => cells.map((text) => text.replace(/[\t\r\n]+/g, ' ')));
    expect(lines.map((cells) => cells.map(unguarded))).toEqual(told);
  });

  it('jsonl', async () => {
    const lines = (await printed(`${command} --format jsonl`)).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(rows);
  });

  it('xlsx: every value, days as dates, numbers as numbers', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'inkoop-')), 'report.xlsx');
    const { output, exitCode } = await run(`inkoop ${command} --output ${file}`);
    expect({ output, exitCode }).toEqual({ output: `Written: ${file}\n`, exitCode: 0 });
    const [data, about] = await readWorkbook(await readFile(file));
    const typed = rows.map((row) => fields.map((field) => typedOf(row[field] ?? null)));
    expect(data?.data).toHaveLength(rows.length + 1);
    for (const [index, cells] of typed.entries()) expect(data?.data[index + 1]).toEqual(expect.arrayContaining(cells));
    expect(about?.data[0]?.[1]).toBe(`inkoop ${told.command}`);
  });
});

describe('days and letters', () => {
  it('what was read back above has é and ë in it', async () => {
    expect(await printed('show rotterdam --format csv')).toContain('é');
    expect(await printed('list sources --format csv')).toContain('ë');
  });

  it.each(['markdown', 'html'])('%s: é, ë and ’, as in a rich terminal', async (format) => {
    const text = await printed(`list --lang nl --format ${format}`);
    expect(text).toContain('Regio’s');
    expect(text).not.toContain('\u001B');
    expect(await printed(`list --lang nl --format ${format}`, { COLUMNS: '200' })).toBe(text);
    expect(await printed(`list sources --lang nl --format ${format}`)).toContain('ë');
    expect(await printed(`show rotterdam --lang nl --format ${format}`)).toContain('é');
  });

  it('table: no line is longer than sixty columns', async () => {
    const lines = (await printed('timeline --region bar --lang nl')).split('\n');
    expect(lines.filter((line) => line.length > 60)).toEqual([]);
  });

  it('xlsx into a pipe: days, and the papers that the rows name and no others', async () => {
    const { output } = await runBuilt('inkoop timeline --region bar --format xlsx | base64 -w0', poor);
    const [data, about] = await readWorkbook(Buffer.from(output, 'base64'));
    expect(data?.data.flat().filter((cell) => cell instanceof Date).length).toBeGreaterThan(20);
    const cards = about?.data.slice(about.data.findIndex(([first]) => first === 'Source') + 1);
    expect(cards?.map(([id, , issuer, date]) => [id, issuer, date])).toEqual([
      ['bar-letter-2021', 'College van Albrandswaard', new Date('2021-05-18T00:00:00Z')],
    ]);
  });
});
