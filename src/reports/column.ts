import { once } from '../domain/once.js';
import { wordsOfField } from '../text/code-words.js';
import { fieldName } from '../text/field-name.js';
import type { Text } from '../text/language.js';
import { listText } from '../text/list.js';
import { plain } from '../text/phrase.js';
import { withCode } from '../text/workbook.js';
import type { Datum, Readable, Report } from './report.js';

/** One column of an answer: what a program reads and what people see, said once. */
export interface Column<T> {
  /** Its name for programs. Columns of one name are chosen together. */
  readonly field: string;
  /** What stands above it; what its field is called everywhere where left out. */
  readonly heading?: Text;
  /** What programs get, null for nothing. Left out where another column of the name has it. */
  readonly datum?: (one: T) => Datum | undefined;
  /** What people get; the datum where left out. A row stands for all that are alike. */
  readonly text?: (one: T, alike: readonly T[]) => Text;
  /** People see it only where they ask for it. */
  readonly isAside?: boolean;
}

/** The same columns, which people see only where they ask for them. */
export function aside<T>(...columns: readonly Column<T>[]): Column<T>[] {
  return columns.map((column) => ({ ...column, isAside: true }));
}

/** The same columns, of which people see these fields unless they ask for others. */
export function withUsual<T>(columns: readonly Column<T>[], ...usual: readonly string[]): Column<T>[] {
  return columns.flatMap((column) => (usual.includes(column.field) ? [column] : aside(column)));
}

/** A column of codes, which are told to people in words. */
export function codedColumn<T, Code extends string>(
  field: string,
  codeOf: (one: T) => Code | null | undefined,
  textOf: (code: Code, one: T) => Text,
): Column<T> {
  const text = (one: T) => {
    const code = codeOf(one);
    return code === null || code === undefined ? plain('') : textOf(code, one);
  };
  return { field, datum: codeOf, text };
}

/** The columns of records that are there already, with words for fields that are codes here. */
export function columnsOfRecords(
  fields: readonly string[],
  words: Readonly<Record<string, (code: string, record: Report['records'][number]) => Text>>,
): Column<Report['records'][number]>[] {
  return fields.map((field) => {
    const wordOf = words[field];
    const datum = (record: Report['records'][number]) => record[field] ?? null;
    return wordOf ? codedColumn(field, (record) => datum(record) as string | null, wordOf) : { field, datum };
  });
}

/** Those of which programs get something. */
function ownColumns<T>(columns: readonly Column<T>[]): Column<T>[] {
  return columns.filter(({ datum }) => datum !== undefined);
}

/**
 * What programs get of some things: a record each, with a field for each column. Things and records are made when they are asked
 * for, as long as they are put into a report by `reportWith`.
 */
export function recordsBy<T>(
  columns: readonly Column<T>[],
  thingsTold: () => readonly T[],
): Required<Pick<Report, 'fields' | 'records' | 'readable'>> {
  const own = ownColumns(columns);
  const things = once(thingsTold);
  const recordOf = (one: T) => Object.fromEntries(own.map(({ field, datum }) => [field, datum?.(one) ?? null]));
  const records = once(() => things().map(recordOf));
  return {
    fields: own.map(({ field }) => field),
    get records() {
      return records();
    },
    readable: () => readableBy(columns, things()),
  };
}

/** What stands above a column. */
export function columnHeading<T>({ field, heading }: Column<T>): Text {
  return heading ?? fieldName(field);
}

/** What people see of what is alike. */
export function cellTextOf<T>({ field, datum, text }: Column<T>, alike: readonly T[]): Text {
  const [one] = alike;
  if (one === undefined) return plain('');
  if (text) return text(one, alike);
  const told = datum?.(one) ?? null;
  if (told === null) return plain('');
  const words = wordsOfField(field);
  if (words) return words(String(told));
  return typeof told === 'object' ? told : typeof told === 'boolean' ? listText.flags[`${told}`] : plain(String(told));
}

/** Each field once: in words where a column has them, and then the code behind them. */
export function readableBy<T>(
  columns: readonly Column<T>[],
  things: readonly T[],
): Pick<Readable, 'headings' | 'rows'> {
  const pairs = ownColumns(columns).map((own) => {
    const isWorded = ({ field, text }: Column<T>) =>
      field === own.field && (text !== undefined || wordsOfField(field) !== undefined);
    const worded = columns.filter(isWorded);
    const [words] = worded.length === 1 ? worded : [];
    return { own, words };
  });
  return {
    headings: pairs.flatMap(({ own, words }) =>
      words ? [columnHeading(words), withCode(columnHeading(own))] : [columnHeading(own)],
    ),
    rows: things.map((one) =>
      pairs.flatMap(({ own, words }) => {
        const datum = own.datum?.(one) ?? null;
        return words ? [datum === null ? null : cellTextOf(words, [one]), datum] : [datum];
      }),
    ),
  };
}
