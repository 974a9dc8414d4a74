import type { Descriptor, SchemaField, TableResource } from './descriptor.js';

/** The engines for which there is a script, and how each takes a file of comma-separated values from the folder of the script. */
export const engines = {
  postgresql: (table: string, file: string) => `\\copy ${table} FROM '${file}' WITH (FORMAT csv, HEADER true)`,
  duckdb: (table: string, file: string) => `COPY ${table} FROM '${file}' (FORMAT csv, HEADER true);`,
} as const;

export type Engine = keyof typeof engines;

const types: Readonly<Record<SchemaField['type'], string>> = {
  string: 'text',
  date: 'date',
  integer: 'bigint',
  number: 'double precision',
  boolean: 'boolean',
};

/** Makes every table of a package with its keys and its words, and fills it from its file; tables come after those that they refer to. */
export function loadingSql({ resources }: Descriptor, engine: Engine): string {
  const made = resources.map((one) => `${tableSql(one)}\n${engines[engine](sqlName(one.name), one.path)}\n`);
  return made.join('\n');
}

function tableSql({ name, schema: { fields, primaryKey, foreignKeys = [] } }: TableResource): string {
  const names = (all: readonly string[]) => `(${all.map(sqlName).join(', ')})`;
  const lines = [
    ...fields.map(columnSql),
    ...(primaryKey ? [`PRIMARY KEY ${names(primaryKey)}`] : []),
    ...foreignKeys.map(
      ({ fields: own, reference: { resource, fields: to } }) =>
        `FOREIGN KEY ${names(own)} REFERENCES ${sqlName(resource)} ${names(to)}`,
    ),
  ];
  return `CREATE TABLE ${sqlName(name)} (\n${lines.map((line) => `  ${line}`).join(',\n')}\n);`;
}

function columnSql({ name, type, constraints }: SchemaField): string {
  const needed = constraints.required ? ' NOT NULL' : '';
  const words = type === 'string' ? constraints.enum : undefined;
  const check = words ? ` CHECK (${sqlName(name)} IN (${words.map(sqlText).join(', ')}))` : '';
  return `${sqlName(name)} ${types[type]}${needed}${check}`;
}

/** A name as nobody has to quote it in a query: with capitals as it is, since engines fold those; else quoted, since it may be a word of SQL. */
function sqlName(name: string): string {
  return name === name.toLowerCase() ? `"${name}"` : name;
}

function sqlText(value: unknown): string {
  return `'${String(value).replaceAll("'", "''")}'`;
}
