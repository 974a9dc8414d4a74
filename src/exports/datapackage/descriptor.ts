import { unknownWords } from '../../domain/entry.js';
import type { Text } from '../../text/language.js';
import type { PackageTable, TableKeys } from './tables.js';

/** A property of a row, as the JSON Schema of the answer describes it. */
export interface RowProperty {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
}

/** A field of a table with what is known of it. */
export interface TabledField {
  readonly name: string;
  readonly is: RowProperty;
  /** The words of its group of the vocabulary; missing where it holds others. */
  readonly codes?: readonly string[] | undefined;
  readonly text: Text;
  /** The same in the reader's language. */
  readonly description: string;
}

/** A table with its columns in order. */
export interface Tabled {
  readonly name: PackageTable;
  readonly keys: TableKeys;
  /** What it holds, in the reader's language. */
  readonly title: string;
  readonly fields: readonly TabledField[];
}

/** A column as Table Schema has it. */
export interface SchemaField {
  readonly name: string;
  readonly type: 'string' | 'date' | 'integer' | 'number' | 'boolean';
  readonly description: string;
  /** In every language; Table Schema itself knows one. */
  readonly descriptions: Text;
  readonly constraints: { readonly required?: true; readonly enum?: readonly unknown[] };
}

/** A table as a resource of a Data Package. */
export interface TableResource {
  readonly name: string;
  readonly path: string;
  readonly schema: {
    readonly fields: readonly SchemaField[];
    readonly primaryKey?: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource: string; readonly fields: readonly string[] };
    }[];
  };
}

/** The descriptor of a Data Package (version 1). */
export interface Descriptor {
  readonly resources: readonly TableResource[];
}

/** The descriptor of the package of some tables, with a Table Schema for each of their CSV files. */
export function packageDescriptor(tables: readonly Tabled[], title: string, version: string): Descriptor {
  const head = {
    profile: 'tabular-data-package',
    name: 'inkoop',
    title,
    version,
    licenses: [{ name: 'CC0-1.0', title: 'CC0 1.0', path: 'https://creativecommons.org/publicdomain/zero/1.0/' }],
  };
  return { ...head, resources: tables.map(tableResource) };
}

function tableResource({ name, keys, title, fields }: Tabled): TableResource {
  const head = { profile: 'tabular-data-resource', name, path: `${name}.csv`, title };
  const form = {
    encoding: 'utf-8',
    format: 'csv',
    mediatype: 'text/csv',
    dialect: { delimiter: ',', doubleQuote: true, lineTerminator: '\r\n', header: true },
  };
  const schema = {
    fields: fields.map((field) => fieldOf(field, keys)),
    missingValues: [''],
    ...(keys.primaryKey && { primaryKey: keys.primaryKey }),
    ...(keys.foreignKeys && {
      foreignKeys: keys.foreignKeys.map(({ fields: own, table, to }) => ({
        fields: own,
        reference: { resource: table, fields: to },
      })),
    }),
  };
  return { ...head, ...form, schema };
}

function fieldOf({ name, is, codes, text, description }: TabledField, { primaryKey, types }: TableKeys): SchemaField {
  const all = [is.type ?? 'string'].flat();
  const isNullable = all.includes('null') || is.enum?.includes(null) === true;
  const isNeeded = primaryKey?.includes(name) === true || !isNullable;
  const words = codes ? [...codes, ...unknownWords] : is.enum?.filter((word) => word !== null);
  return {
    name,
    type: types?.[name] ?? typeIn(all, is.pattern),
    description,
    descriptions: text,
    constraints: { ...(isNeeded ? { required: true } : {}), ...(words ? { enum: words } : {}) },
  };
}

/** The type of Table Schema; a text that only whole days match is a date. */
function typeIn(all: readonly string[], pattern: string | undefined): SchemaField['type'] {
  const [type = 'string', ...others] = all.filter((one) => one !== 'null');
  if (pattern?.startsWith('^(19|20|21)\\d{2}-(0[1-9]|1[0-2])-(0[1-9]')) return 'date';
  return others.length === 0 && (type === 'integer' || type === 'number' || type === 'boolean') ? type : 'string';
}
