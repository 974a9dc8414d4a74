import type { Datum, Readable, Report } from '../reports/report.js';
import { fieldName } from '../text/field-name.js';
import type { Language } from '../text/language.js';
import { flagText } from '../text/measures.js';

/** A cell of a spreadsheet. */
export type PlainCell = string | number | boolean | null;

/** Rows of values under their headings, in one language. */
export interface WordedTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly PlainCell[])[];
}

/** What a person gets of a report in a spreadsheet: headings and codes in words, behind each code in words the code itself. */
export function wordedTable({ readable, fields, records }: Report, language: Language): WordedTable {
  const { headings, rows } = readable?.() ?? {
    headings: fields.map(fieldName),
    rows: recordsInRows({ fields, records }),
  };
  return {
    head: headings.map((heading) => heading[language]),
    rows: rows.map((row) => row.map((datum) => plainCell(datum, language))),
  };
}

function recordsInRows({ fields, records }: Pick<Report, 'fields' | 'records'>): Readable['rows'] {
  return records.map((record) => fields.map((field) => record[field] ?? null));
}

/** The same with yes and no in words, for what has no type for them. */
export function flagsInWords({ head, rows }: WordedTable, language: Language): WordedTable {
  return {
    head,
    rows: rows.map((row) => row.map((cell) => (typeof cell === 'boolean' ? flagText[`${cell}`][language] : cell))),
  };
}

/** A value as it is; a label in one language. */
export function plainCell(datum: Datum, language: Language): PlainCell {
  return typeof datum === 'object' && datum !== null ? datum[language] : datum;
}
