import type { Report } from '../reports/report.js';

/** A report as CSV (RFC 4180): a header, a line for each record, CRLF; safe to open in a spreadsheet. */
export function toCsv({ fields, records }: Report): string {
  const lines = [fields, ...records.map((record) => fields.map((field) => String(record[field] ?? '')))];
  return lines.map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('');
}

/** Quoted where it must be; a cell that a spreadsheet would take for a formula gets an apostrophe in front. */
function cellOf(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
