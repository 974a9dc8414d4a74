import { jsonText } from './json-text.js';
import type { WrittenReport } from './written.js';

/** A report as JSON for programs: the same in every language, but for labels. */
export function toJson(report: WrittenReport): string {
  return `${jsonText(jsonDocument(report), 2)}\n`;
}

/** What that JSON says, before it is a text. */
export function jsonDocument(report: WrittenReport): object {
  const { command, asOf, perhapsKnown, contradictions, version = 1, unanswered, cannotTell, leftOut } = report;
  const head = asOf === undefined ? { version, command } : { version, command, asOf };
  return { ...head, perhapsKnown, contradictions, rows: wholeRecords(report), unanswered, cannotTell, leftOut };
}

/** The records alone, an object a line, for programs that read line by line. */
export function toJsonLines(report: WrittenReport): string {
  return wholeRecords(report)
    .map((row) => `${jsonText(row)}\n`)
    .join('');
}

/** Every record with the same fields in the same order, as in CSV: what one of them lacks is null. */
function wholeRecords({ fields, records }: WrittenReport): WrittenReport['records'] {
  return records.map((record) => Object.fromEntries(fields.map((field) => [field, record[field] ?? null])));
}
