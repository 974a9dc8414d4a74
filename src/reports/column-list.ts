import type { Day } from '../calendar/day.js';
import { grouped } from '../domain/grouped.js';
import { once } from '../domain/once.js';
import type { Text } from '../text/language.js';
import { inAllLanguages, isEmptyText, plain } from '../text/phrase.js';
import { isSameWord } from '../text/same-word.js';
import { type Column, cellTextOf, columnHeading, recordsBy } from './column.js';
import {
  type Beside,
  type Datum,
  type ListView,
  type Readable,
  type Report,
  reportWith,
  type UnknownColumn,
} from './report.js';

/** Records with their headings. */
export interface List extends Required<Pick<Report, 'hasMatched' | 'fields' | 'columns' | 'records' | 'whole'>> {
  readonly readable: () => Pick<Readable, 'headings' | 'rows'>;
  /** The day from which was looked, where that matters. */
  readonly asOf?: Day;
  /** What there is besides. */
  readonly beside?: Beside;
  /** The records as people see them, in groups with a heading of their own where there are several. */
  readonly groups: readonly (Partial<Heading> & { readonly rows: readonly (readonly Text[])[] })[];
  /** Below the list. */
  readonly remarks?: readonly Text[];
}

/** What stands above the rows of a group. */
interface Heading {
  readonly heading: Text;
  readonly details: readonly Text[];
}

/** Under which heading a row stands, for people who did not sort by a column. */
export interface Grouping<T> {
  /** The same for all of one group. */
  idOf(one: T): string;
  headingOf(first: T): Heading;
  /** The columns that say in each row, where it is sorted, what the heading says else. */
  readonly instead: readonly string[];
}

export interface ListMaking<T> extends Pick<List, 'asOf' | 'beside' | 'remarks'> {
  readonly view?: ListView | undefined;
  readonly under?: Grouping<T>;
  /** People see one row for all of a group that have the same here; one by itself where it has nothing. */
  readonly alikeBy?: (one: T) => unknown;
}

/**
 * An answer that tells a record of each thing: the records, and what becomes of them for whoever names columns or an order.
 * Things and all that is told of them are made when they are asked for: see `recordsBy`.
 */
export function answerBy<T>(
  columns: readonly Column<T>[],
  thingsTold: () => readonly T[],
): Required<Pick<Report, 'fields' | 'records' | 'readable' | 'listed'>> {
  const things = once(thingsTold);
  return reportWith(recordsBy(columns, things), {
    listed: (view: ListView) => listOf(columns, things(), { view }),
  });
}

/** The same answer in the columns and the order that somebody asked for, and as it is without. A column that is not there comes back as `UnknownColumn`. */
export function inView(report: Report, view: ListView): Report | UnknownColumn {
  const listed = view.columns.length > 0 || view.sort !== undefined ? report.listed?.(view) : undefined;
  if (listed === undefined) return report;
  if ('known' in listed) return listed;
  const { fields, columns, readable, groups } = listed;
  const sections = groups.map(({ rows }) => ({ heading: plain(''), details: [], rows, notes: [] }));
  return reportWith(report, {
    fields,
    columns,
    get records() {
      return listed.records;
    },
    readable,
    whole: () => report.records,
    sections,
  });
}

const usual: ListView = { columns: [], sort: undefined };

/** Things as a list. A column that is not there comes back as `UnknownColumn`. */
export function listOf<T>(
  columns: readonly Column<T>[],
  things: readonly T[],
  { view = usual, under, alikeBy, ...besides }: ListMaking<T>,
): List | UnknownColumn {
  const { sort = '' } = view;
  const isReversed = sort.startsWith('-');
  const chosen = columnsCalled(view.columns, columns);
  if (!Array.isArray(chosen)) return chosen;
  const by = sort === '' ? undefined : columnsCalled([sort.replace(/^-/, '')], columns);
  if (by && !Array.isArray(by)) return by;
  const all = by ? inOrderOf(by, things, isReversed) : things;
  const grouping = by ? undefined : under;
  const shown = columnsShown(chosen, view.columns.length > 0, by && under ? under.instead : []);
  const told = columnsTold();
  const groups = grouping ? [...grouped(all, grouping.idOf).values()] : [all];
  return reportWith(
    recordsBy(chosen, () => all),
    {
      ...besides,
      hasMatched: all.length > 0,
      whole: () => recordsBy(columns, () => all).records,
      columns: told.map(columnHeading),
      groups: groups.map((group) => {
        const [first] = group;
        const rows = rowsIn(group).map((ones) => told.map((column) => cellTextOf(column, ones)));
        return { ...(first === undefined ? {} : grouping?.headingOf(first)), rows };
      }),
    },
  );

  /** What is alike in one row; each by itself where somebody sorts: a row that stands for several has no one place. */
  function rowsIn(group: readonly T[]): T[][] {
    return by ? group.map((one) => [one]) : [...grouped(group, (one) => alikeBy?.(one) ?? one).values()];
  }

  /** Columns in which anything is told: one of nothing is no help, unless somebody asked for it. */
  function columnsTold(): Column<T>[] {
    if (view.columns.length > 0 || all.length === 0) return shown;
    return shown.filter((column) => all.some((one) => !isEmptyText(cellTextOf(column, [one]))));
  }
}

/** Those that words name, in the order of the words: by name or by heading, in any language and case. */
function columnsCalled<T>(words: readonly string[], columns: readonly Column<T>[]): Column<T>[] | UnknownColumn {
  if (words.length === 0) return [...columns];
  const found: Column<T>[] = [];
  for (const word of words) {
    const field = columns.find((one) => namesOfColumn(one).some((name) => isSameWord(name, word)))?.field;
    if (field === undefined) {
      const known = [...new Set(columns.map((one) => one.field))];
      return { what: 'column', word, known, names: columns.flatMap(namesOfColumn) };
    }
    found.push(...columns.filter((one) => one.field === field));
  }
  return found;
}

function namesOfColumn<T>(column: Column<T>): string[] {
  return [column.field, ...inAllLanguages(columnHeading(column))];
}

/**
 * The columns that people see: the usual ones, or those that they ask for.
 *
 * @param instead further ones by their fields, where no heading says what they do
 */
function columnsShown<T>(chosen: readonly Column<T>[], isAsked: boolean, instead: readonly string[]): Column<T>[] {
  const usual = chosen.filter(({ isAside }) => !isAside);
  const told = new Set(usual.map(({ field }) => field));
  const isWanted = (field: string) => (isAsked || instead.includes(field)) && !told.has(field);
  return chosen.filter(({ field, isAside }) => !isAside || isWanted(field));
}

/** Numbers by their size, texts as a dictionary has them; what is not there comes last either way. */
function inOrderOf<T>(by: readonly Column<T>[], things: readonly T[], isReversed: boolean): T[] {
  const datumOf = by.find(({ datum }) => datum !== undefined)?.datum;
  const keyed = things.map((one) => ({ one, key: datumOf?.(one) ?? null }));
  const rank = new Intl.Collator('nl', { numeric: true });
  return keyed
    .sort(({ key: a }, { key: b }) => {
      if (a === null || b === null) return Number(a === null) - Number(b === null);
      const order = typeof a === 'number' && typeof b === 'number' ? a - b : rank.compare(sortText(a), sortText(b));
      return isReversed ? -order : order;
    })
    .map(({ one }) => one);
}

function sortText(datum: NonNullable<Datum>): string {
  return typeof datum === 'object' ? inAllLanguages(datum).join(' ') : String(datum);
}
