import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../src/main.js';

interface Descriptor {
  readonly resources: readonly Resource[];
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly schema: {
    readonly fields: readonly { name: string; type: string; constraints: { required?: true; enum?: string[] } }[];
    readonly primaryKey?: string[];
    readonly foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
  };
}

const patterns: Readonly<Record<string, RegExp>> = {
  string: /./s,
  date: /^\d{4}-\d{2}-\d{2}$/,
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?$/,
  boolean: /^(true|false)$/,
};

/** What a cell holds against the description of its column; nothing where it fits. */
function wrongIn(value: string, { type, constraints }: Resource['schema']['fields'][number]): string {
  if (value === '') return constraints.required ? 'missing' : '';
  const fits = patterns[type]?.test(value) && (constraints.enum?.includes(value) ?? true);
  return fits ? '' : value;
}

type Row = Readonly<Record<string, string>>;

/** What the command writes, by file name. */
async function packageOf(data: string, asOf: string): Promise<Map<string, string>> {
  const { files = [] } = await main({
    words: ['export', 'datapackage', '--out', 'out', '--as-of', asOf],
    environment: {},
    today: '2026-11-22',
    folder: '/',
    data,
    isTerminal: false,
    columns: 80,
  });
  return new Map(files.map(({ path, content }) => [path.split('/').at(-1) ?? '', String(content)]));
}

const frozen = new URL('../scenarios/data', import.meta.url).pathname;
const shipped = new URL('../../data', import.meta.url).pathname;

describe.each([
  ['the frozen dataset', frozen, '2026-11-22'],
  ['the frozen dataset of 2022', frozen, '2022-01-05'],
  ['the regions that come with the program', shipped, '2026-11-22'],
])('the tables of %s', (_, data, asOf) => {
  let descriptor: Descriptor;
  const rows = new Map<string, Row[]>();

  beforeAll(async () => {
    const files = await packageOf(data, asOf);
    descriptor = JSON.parse(files.get('datapackage.json') ?? '');
    for (const { name, path } of descriptor.resources) {
      rows.set(name, parse(files.get(path) ?? '', { columns: true, record_delimiter: '\r\n' }));
    }
  }, 60_000);

  const keyOf = (row: Row, fields: readonly string[]) => JSON.stringify(fields.map((field) => row[field]));

  it('have rows that their primary keys tell apart', () => {
    for (const { name, schema } of descriptor.resources) {
      if (!schema.primaryKey) continue;
      const keys = (rows.get(name) ?? []).map((row) => keyOf(row, schema.primaryKey ?? []));
      expect(keys.length, name).toBe(new Set(keys).size);
      expect(keys.length, name).toBeGreaterThan(0);
    }
  });

  it('refer to rows that are there', () => {
    for (const { name, schema } of descriptor.resources) {
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const known = new Set((rows.get(reference.resource) ?? []).map((row) => keyOf(row, reference.fields)));
        const own = (rows.get(name) ?? []).filter((row) => fields.every((field) => row[field] !== ''));
        const lost = own.map((row) => keyOf(row, fields)).filter((key) => !known.has(key));
        expect([name, fields, lost]).toEqual([name, fields, []]);
      }
    }
  });

  it('have in each column what its description promises', () => {
    for (const { name, schema } of descriptor.resources) {
      for (const row of rows.get(name) ?? []) {
        expect(Object.keys(row)).toEqual(schema.fields.map((field) => field.name));
        for (const field of schema.fields)
          expect([name, field.name, wrongIn(row[field.name] ?? '', field)]).toEqual([name, field.name, '']);
      }
    }
  });
});
