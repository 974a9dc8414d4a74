import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import AjvDraft4 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { packageTables } from '../../src/exports/datapackage/tables.js';
import { main } from '../../src/main.js';
import { packageFields, packageFieldsIn, packageFieldText } from '../../src/text/package/fields.js';

interface Descriptor {
  readonly resources: readonly Resource[];
}

/** The folder of the package that carries the published schemas; CI fetches it, since nothing else needs it. */
const profiles = process.env['INKOOP_DATAPACKAGE'];

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey?: string[];
    readonly foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
  };
}

interface Field {
  readonly name: string;
  readonly type: string;
  readonly descriptions: { readonly nl: string; readonly en: string };
  readonly constraints: { readonly required?: true; readonly enum?: string[] };
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
async function packageOf(data: string, asOf: string, ...more: string[]): Promise<Map<string, string>> {
  const { files = [] } = await main({
    words: ['export', 'datapackage', '--out', 'out', '--as-of', asOf, ...more],
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

describe('the descriptor', () => {
  it('has each table of which it is asked, after those that it refers to', async () => {
    const files = await packageOf(frozen, '2026-11-22');
    const { resources } = JSON.parse(files.get('datapackage.json') ?? '') as Descriptor;
    const names = resources.map(({ name }) => name);
    const asked = 'regions tracks editions segments contracts periods decisions funding procurement milestones events';
    const others = 'awards providers budgets points sources citations doubts vocabulary municipalities';
    expect(names).toEqual(expect.arrayContaining(`${asked} ${others}`.split(' ')));
    for (const [index, { schema }] of resources.entries()) {
      for (const { reference } of schema.foreignKeys ?? []) expect(names.slice(0, index)).toContain(reference.resource);
    }
  });

  it('tells of each field what it is, in both languages', async () => {
    const files = await packageOf(frozen, '2026-11-22', '--lang', 'nl');
    const { resources } = JSON.parse(files.get('datapackage.json') ?? '') as Descriptor;
    const used = new Set<string>();
    for (const { name, schema } of resources) {
      for (const field of schema.fields) {
        expect([name, field.name, packageFieldText(name, field.name)]).toEqual([name, field.name, field.descriptions]);
        used.add(packageFieldsIn[name]?.[field.name] ? `${name}.${field.name}` : field.name);
      }
    }
    const told = Object.entries(packageFieldsIn).flatMap(([name, of]) =>
      Object.keys(of).map((one) => `${name}.${one}`),
    );
    expect([...used].sort()).toEqual([...Object.keys(packageFields), ...told].sort());
  });

  it('lets in only the words of the group in which a coded field is', async () => {
    const files = await packageOf(frozen, '2026-11-22');
    const { resources } = JSON.parse(files.get('datapackage.json') ?? '') as Descriptor;
    const wordsOf = (table: string, field: string) =>
      resources.find(({ name }) => name === table)?.schema.fields.find(({ name }) => name === field)?.constraints.enum;
    expect(wordsOf('contracts', 'kind')).toEqual(expect.arrayContaining(['regular', 'interim', 'not-stated']));
    expect(wordsOf('funding', 'model')).toEqual(expect.arrayContaining(['pxq', 'undecided']));
    expect(wordsOf('contracts', 'region')).toBeUndefined();
  });

  it('names every file, and README and scripts name every table', async () => {
    const files = await packageOf(frozen, '2026-11-22');
    for (const name of Object.keys(packageTables)) {
      expect(files.has(`${name}.csv`), name).toBe(true);
      expect(files.get('README.md')).toContain(`${name}.csv`);
      for (const engine of ['duckdb', 'postgresql']) expect(files.get(`load-${engine}.sql`)).toContain(`'${name}.csv'`);
    }
  });
});

describe.runIf(profiles !== undefined)('the published schemas of Data Package and Table Schema', () => {
  const read = (name: string) => JSON.parse(readFileSync(join(profiles ?? '', name), 'utf8'));
  const validated = (descriptor: unknown) => {
    const ajv = new AjvDraft4.default({ strict: false, allErrors: true, logger: false });
    addFormats.default(ajv as never);
    const validate = ajv.compile(read('tabular-data-package.json'));
    return validate(descriptor) ? [] : (validate.errors ?? []);
  };

  it.each(['nl', 'en'])('find nothing wrong, in %s', async (language) => {
    const files = await packageOf(shipped, '2026-11-22', '--lang', language);
    expect(validated(JSON.parse(files.get('datapackage.json') ?? ''))).toEqual([]);
  });

  it.each([
    ['a type that there is not', (text: string) => text.replace('"type": "date"', '"type": "day"')],
    ['a key that refers to nothing', (text: string) => text.replace(/"reference": \{[^}]*\}/, '"reference": {}')],
    ['a name with a space', (text: string) => text.replace('"name": "inkoop"', '"name": "in koop"')],
    ['no tables', (text: string) => text.replace(/"resources": .*\n {2}\]/s, '"resources": []')],
  ])('find %s', async (_, broken) => {
    const text = (await packageOf(frozen, '2026-11-22')).get('datapackage.json') ?? '';
    expect(broken(text)).not.toBe(text);
    expect(validated(JSON.parse(broken(text)))).not.toEqual([]);
  });
});
