import { visible } from '../text/visible.js';
import type { PlainCell, WordedTable } from './worded.js';
import type { WrittenReport } from './written.js';

type Table = Pick<WrittenReport, 'fields' | 'records'>;

/** How the lines of one kind of file are made. */
interface Dialect {
  /** What a file begins with. */
  readonly start: string;
  readonly between: string;
  readonly end: string;
  readonly numberOf: (text: string) => string;
  readonly guarded: (text: string) => string;
  /** A text that Excel would take for another value, so that it stays as it is; left alone by what programs read. */
  readonly keptAsText: (text: string) => string;
}

const month = 'jan|feb|mrt|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec';

/**
 * What Excel takes for a day, a time or a number and no longer shows as it was: `3-4`, `2022-06`, `1/2`, `1 mei 2031`, `12:30`,
 * `007`, `20e17`, more digits than it keeps. A whole day by year, month and day stays that day.
 */
const changedByExcel = [
  /^(?!\d{4}-\d{2}-\d{2}$)\d{1,4}[-/.]\d{1,4}([-/.]\d{1,4})?$/,
  new RegExp(`^(?=.*\\d)(\\d{1,2}[- ./]?)?(${month})[a-z]*\\.?([- ./]?\\d{1,4})?$`, 'i'),
  /^\d{1,2}:\d{2}(:\d{2})?$/,
  /^0\d+$/,
  /^\d+e\d+$/i,
  /^\d{16,}$/,
];

const csv: Dialect = {
  start: '',
  between: ',',
  end: '\r\n',
  numberOf: (text) => text,
  guarded: (text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text),
  keptAsText: String,
};

const semicolons: Dialect = {
  // Without a byte order mark Excel takes the letters for those of Windows.
  start: '\uFEFF',
  between: ';',
  end: '\r\n',
  // Dutch Excel takes 1.5 for the first of May.
  numberOf: (text) => text.replace('.', ','),
  guarded: (text) => (/[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text),
  // As a formula that gives a text: Excel reads the type of a cell from nothing else in such a file.
  keptAsText: (text) => (changedByExcel.some((form) => form.test(text)) ? `="${text}"` : text),
};

const tabs: Dialect = {
  start: '',
  between: '\t',
  end: '\n',
  numberOf: (text) => text,
  // There are no quotes here: what parts cells and lines cannot stand in a cell.
  guarded: (text) => text.replace(/[\t\r\n]+/g, ' '),
  keptAsText: String,
};

/** Line breaks and tabs can stand in a cell; for no other hidden character has such a file a way to write it. */
function cellWithMarks(text: string): string {
  return text.replace(/\r?\n|\t|[^\r\n\t]+|\r/g, (part) => (/^\r?[\n\t]/.test(part) ? part : visible(part)));
}

/** A report as CSV (RFC 4180): a header, a line for each record, CRLF; safe to open in a spreadsheet. */
export function toCsv(report: Table): string {
  return csvLines(asRows(report), csv);
}

/**
 * Rows as the CSV that Dutch Excel opens by a double click, for people: semicolons, decimal commas, a byte order mark, texts
 * kept as texts.
 */
export function toSemicolonCsv(table: WordedTable): string {
  return csvLines(table, semicolons);
}

/** A report as text with tabs; tabs and line breaks within a cell become spaces. */
export function toTsv(report: Table): string {
  return csvLines(asRows(report), tabs);
}

function asRows({ fields, records }: Table): WordedTable {
  return { head: fields, rows: records.map((record) => fields.map((field) => record[field] ?? null)) };
}

function csvLines({ head, rows }: WordedTable, dialect: Dialect): string {
  const lines = [head, ...rows];
  const text = lines.map((cells) => cells.map((cell) => cellOf(cell, dialect)).join(dialect.between) + dialect.end);
  return dialect.start + text.join('');
}

/** Texts that a spreadsheet would take for a formula get an apostrophe in front; a number below zero is none. */
function cellOf(cell: PlainCell, { numberOf, guarded, keptAsText }: Dialect): string {
  if (cell === null) return '';
  const text = String(cell);
  if (typeof cell === 'number' || /^\d+\.\d+$/.test(text)) return numberOf(text);
  return guarded(keptAsText(cellWithMarks(/^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text)));
}
