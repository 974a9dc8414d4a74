import type { PackageTable, TableKeys } from './tables.js';

/** A property of a row, as the JSON Schema of the answer describes it. */
export interface RowProperty {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
}

/** A table with its columns in order. */
export interface Tabled {
  readonly name: PackageTable;
  readonly keys: TableKeys;
  /** What it holds, in the reader's language. */
  readonly title: string;
  readonly fields: readonly { readonly name: string; readonly is: RowProperty }[];
}

/** The descriptor of a Data Package (version 1) with a Table Schema for each of its CSV files. */
export function packageDescriptor(tables: readonly Tabled[], version: string): object {
  return {
    profile: 'tabular-data-package',
    name: 'inkoop',
    title: 'How Dutch municipalities buy social care',
    version,
    licenses: [{ name: 'CC0-1.0', title: 'CC0 1.0', path: 'https://creativecommons.org/publicdomain/zero/1.0/' }],
    resources: tables.map(({ name, keys, title, fields }) => ({
      profile: 'tabular-data-resource',
      name,
      path: `${name}.csv`,
      title,
      encoding: 'utf-8',
      format: 'csv',
      mediatype: 'text/csv',
      dialect: { delimiter: ',', lineTerminator: '\r\n', header: true },
      schema: {
        fields: fields.map(({ name: field, is }) => fieldOf(field, is, keys.primaryKey?.includes(field) ?? false)),
        missingValues: [''],
        ...(keys.primaryKey && { primaryKey: keys.primaryKey }),
        ...(keys.foreignKeys && {
          foreignKeys: keys.foreignKeys.map(({ fields: own, table, to }) => ({
            fields: own,
            reference: { resource: table, fields: to },
          })),
        }),
      },
    })),
  };
}

function fieldOf(name: string, is: RowProperty, isKey: boolean): object {
  const types = [is.type ?? 'string'].flat();
  const isNullable = types.includes('null') || is.enum?.includes(null) === true;
  const words = is.enum?.filter((word) => word !== null);
  return {
    name,
    type: typeOf(types, is.pattern),
    ...(is.description === undefined ? {} : { description: is.description }),
    constraints: { ...(isKey || !isNullable ? { required: true } : {}), ...(words ? { enum: words } : {}) },
  };
}

/** The type of Table Schema; a text that only whole days match is a date. */
function typeOf(types: readonly string[], pattern: string | undefined): string {
  const [type = 'string'] = types.filter((one) => one !== 'null');
  if (pattern?.startsWith('^(19|20|21)\\d{2}-(0[1-9]|1[0-2])-(0[1-9]')) return 'date';
  return ['integer', 'number', 'boolean'].includes(type) && types.filter((one) => one !== 'null').length === 1
    ? type
    : 'string';
}
