import type { Report } from '../reports/report.js';

/** The version of the shape below: it grows when a reader of the old one would be misled. */
const version = 1;

/** A report as JSON for programs: the same in every language. */
export function toJson(report: Report): string {
  const { command, asOf } = report;
  const head = asOf === undefined ? { version, command } : { version, command, asOf };
  return `${JSON.stringify({ ...head, rows: rowsOf(report) }, null, 2)}\n`;
}

/** The records alone, an object a line, for programs that read line by line. */
export function toJsonLines(report: Report): string {
  return rowsOf(report)
    .map((row) => `${JSON.stringify(row)}\n`)
    .join('');
}

/** Every record with the same fields in the same order, as in CSV: what one of them lacks is null. */
function rowsOf({ fields, records }: Report): Report['records'] {
  return records.map((record) => Object.fromEntries(fields.map((field) => [field, record[field] ?? null])));
}
