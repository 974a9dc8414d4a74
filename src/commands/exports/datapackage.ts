import type { Dataset } from '../../domain/dataset.js';
import { newestDayOf } from '../../domain/newest-day.js';
import { accountOfTables } from '../../exports/datapackage/account.js';
import { packageDescriptor, type RowProperty, type Tabled } from '../../exports/datapackage/descriptor.js';
import { type Engine, engines, loadingSql } from '../../exports/datapackage/loading-sql.js';
import { type PackageTable, packageTables, type TableKeys } from '../../exports/datapackage/tables.js';
import { modelFields } from '../../exports/told-values.js';
import { toCsv } from '../../formats/csv.js';
import { jsonText } from '../../formats/json-text.js';
import { sentences } from '../../formats/shown.js';
import { writtenReport } from '../../formats/written.js';
import { allSchemas } from '../../loading/published-schemas.js';
import { perhapsKnownFor, perhapsKnownTexts } from '../../reports/perhaps-known.js';
import { everything } from '../../reports/selection.js';
import { groupOfBlockField, isToldBlock } from '../../reports/tables/told-blocks.js';
import { exportsText } from '../../text/exports.js';
import type { Language, Text } from '../../text/language.js';
import { outputText } from '../../text/output.js';
import { packageFieldText } from '../../text/package/fields.js';
import { plain, wordsIn } from '../../text/phrase.js';
import type { PublishedSchema } from '../../text/schemas.js';
import { usageText } from '../../text/usage.js';
import { asOfIn } from '../as-of.js';
import { UsageError } from '../command.js';
import { openDataset, unreadIn } from '../open.js';
import { outputFileIn } from '../output-file.js';
import { exportAccount } from './account.js';
import type { Export } from './export-form.js';
import { packageRows } from './package-reports.js';

/** The answers of the program as tables with keys, for whatever engine reads a Data Package. */
export const exportDatapackage: Export = async (path, given, world) => {
  if (path !== undefined) throw new UsageError(usageText.tooMany('export datapackage'));
  const { out } = given.options;
  if (out === undefined) throw new UsageError(exportsText.needOut);
  const asOf = await asOfIn(given, world);
  const loaded = await openDataset(world);
  const { dataset } = loaded;
  const unread = unreadIn(loaded, world);
  const file = (name: string, content: string) => outputFileIn(out, name, content, given, world);
  const names = Object.keys(packageTables) as PackageTable[];
  const made = names.map((name) => ({ name, ...packageRows(name, dataset, asOf) }));
  const tables = made.map(({ name, fields, schema }) => tabled(name, fields, schema, dataset, world.language));
  const word = (text: Text) => wordsIn(world.language, text);
  const descriptor = packageDescriptor(tables, word(exportsText.packageTitle), newestDayOf(dataset, asOf));
  const counts = made.map(({ name, records }) => ({ name, count: records.length }));
  const scripts = Object.keys(engines) as Engine[];
  const readme = exportsText.packageReadme(
    names.map((name) => ({ name, title: packageTables[name].title })),
    newestDayOf(dataset, asOf),
  );
  const files = [
    ...made.map(({ name, fields, records }) => {
      const plain = { command: name, fields, records, columns: [], sections: [], remarks: [] };
      return file(`${name}.csv`, toCsv(writtenReport(plain, world.language)));
    }),
    file('datapackage.json', `${jsonText(descriptor, 2)}\n`),
    ...scripts.map((engine) => file(`load-${engine}.sql`, loadingSql(descriptor, engine))),
    file('README.md', word(readme)),
  ];
  const ledger = accountOfTables(dataset.regions, new Map(made.map(({ name, records }) => [name, records])));
  const account = exportAccount(ledger, [...modelFields, 'doubts'], given, world, { counted: exportsText.ofRegions });
  const perhaps = perhapsKnownTexts(perhapsKnownFor(everything, dataset, asOf), dataset);
  const told = sentences(
    [...perhaps, exportsText.tables(counts), ...account.told, outputText.written(out)],
    world.language,
  );
  return {
    stdout: '',
    stderr: unread.stderr + told,
    exitCode: unread.hasUnread ? 1 : 0,
    files: [...files, ...account.files],
  };
};

interface OutputSchema {
  readonly $defs?: Readonly<
    Record<
      string,
      RowProperty & { readonly properties?: Readonly<Record<string, RowProperty & { readonly $ref?: string }>> }
    >
  >;
}

/** A table with what is known of its fields. */
function tabled(
  name: PackageTable,
  fields: readonly string[],
  schema: PublishedSchema | undefined,
  { vocabulary }: Dataset,
  language: Language,
): Tabled {
  const keys: TableKeys = packageTables[name];
  const known = propertiesFor(schema);
  const groupOf = (field: string) =>
    keys.codes?.[field] ?? (isToldBlock(name) ? groupOfBlockField(name, field) : undefined);
  return {
    name,
    keys,
    title: wordsIn(language, keys.title),
    fields: fields.map((field) => {
      const text = packageFieldText(name, field) ?? plain(field);
      const codes = vocabulary?.groups[groupOf(field) ?? '']?.map(({ id }) => id);
      return { name: field, is: known(field), codes, text, description: wordsIn(language, text) };
    }),
  };
}

/** What the schema of an answer says of each field of its rows; what it says nothing of is a text that may be missing. */
function propertiesFor(name: PublishedSchema | undefined): (field: string) => RowProperty {
  const { $defs = {} } = (name === undefined ? {} : allSchemas[name]) as OutputSchema;
  return (field) => {
    const own = $defs['row']?.properties?.[field];
    const shared = own?.$ref === undefined ? undefined : $defs[own.$ref.slice('#/$defs/'.length)];
    return own ? { ...shared, ...own } : { type: ['string', 'null'] };
  };
}
