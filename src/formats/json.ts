import type { Report } from '../reports/report.js';

/** The version of the shape below: it grows when a reader of the old one would be misled. */
const version = 1;

/** A report as JSON for programs: the same in every language. */
export function toJson({ command, asOf, records }: Report): string {
  const head = asOf === undefined ? { version, command } : { version, command, asOf };
  return `${JSON.stringify({ ...head, rows: records }, null, 2)}\n`;
}

/** The records alone, an object a line, for programs that read line by line. */
export function toJsonLines({ records }: Report): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}
