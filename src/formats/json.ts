import type { Report } from '../reports/report.js';
import { jsonText } from './json-text.js';

type Records = Pick<Report, 'command' | 'asOf' | 'fields' | 'records'>;

/** The version of the shape below: it grows when a reader of the old one would be misled. */
const version = 1;

/** A report as JSON for programs: the same in every language. */
export function toJson(report: Records): string {
  const { command, asOf } = report;
  const head = asOf === undefined ? { version, command } : { version, command, asOf };
  return `${jsonText({ ...head, rows: rowsOf(report) }, 2)}\n`;
}

/** The records alone, an object a line, for programs that read line by line. */
export function toJsonLines(report: Records): string {
  return rowsOf(report)
    .map((row) => `${jsonText(row)}\n`)
    .join('');
}

/** Every record with the same fields in the same order, as in CSV: what one of them lacks is null. */
function rowsOf({ fields, records }: Records): Report['records'] {
  return records.map((record) => Object.fromEntries(fields.map((field) => [field, record[field] ?? null])));
}
