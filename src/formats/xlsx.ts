import writeWorkbook, { type CellObject, type Row, type Sheet } from 'write-excel-file/node';
import type { Report } from '../reports/report.js';
import { spreadsheetText } from '../text/spreadsheet.js';
import type { Style } from './format.js';
import { wholeDay } from './whole-day.js';

/** No column is wider, in characters: longer texts go on below. */
const widest = 60;

/** Beside a text of several lines, too, a row reads from the top. */
const alignVertical = 'top';

/** Spreadsheets count no days before this one alike. */
const firstDay = '1900-03-01';

/** A report as a workbook: the records, typed, and a sheet that says what they are and on which papers they rest. */
export async function toXlsx(report: Report, { language }: Style): Promise<Uint8Array> {
  const { data, about } = spreadsheetText.sheets;
  const sheets = [
    { ...sheetOf(dataRows(report)), sheet: data[language], stickyRowsCount: 1 },
    { ...sheetOf(aboutRows(report, language)), sheet: about[language] },
  ];
  return new Uint8Array(await writeWorkbook(sheets).toBuffer());
}

function dataRows({ fields, records }: Report): Row[] {
  return [fields.map(bold), ...records.map((record) => fields.map((field) => cellOf(record[field] ?? null)))];
}

function aboutRows({ command, asOf, remarks, sources = [] }: Report, language: Style['language']): Row[] {
  const { columns, ...labels } = spreadsheetText;
  return [
    [bold(labels.command[language]), cellOf(`inkoop ${command}`)],
    ...(asOf === undefined ? [] : [[bold(labels.asOf[language]), cellOf(asOf)]]),
    ...remarks.map((remark, index) => [index === 0 ? bold(labels.remarks[language]) : null, cellOf(remark[language])]),
    ...(sources.length === 0 ? [] : [[], Object.values(columns).map((column) => bold(column[language]))]),
    ...sources.map(({ id, title, issuer, date }) => [id, title, issuer, date].map(cellOf)),
  ];
}

function bold(text: string): CellObject {
  return { value: text, type: String, fontWeight: 'bold' };
}

/** A whole day is a date; numbers and booleans are what they are; anything else is text, whatever it begins with. */
function cellOf(value: string | number | boolean | null): CellObject | null {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { value, type: Number, alignVertical };
  if (typeof value === 'boolean') return { value, type: Boolean, alignVertical };
  const date = value >= firstDay ? wholeDay(value) : undefined;
  if (date) return { value: date, type: Date, format: 'yyyy-mm-dd', alignVertical };
  return { value, type: String, ...(value.length > widest ? { wrap: true } : {}), alignVertical };
}

function sheetOf(data: Row[]): Pick<Sheet<never>, 'data' | 'columns'> {
  const columns: { width: number }[] = [];
  for (const row of data) {
    for (const [index, cell] of row.entries()) {
      const width = Math.min(widest, Math.max(...shownIn(cell).map((line) => line.length)) + 2);
      columns[index] = { width: Math.max(columns[index]?.width ?? 8, width) };
    }
  }
  return { data, columns };
}

/** The lines that a cell shows. */
function shownIn(cell: Row[number]): string[] {
  const { value } = (cell ?? {}) as CellObject;
  return value instanceof Date ? ['yyyy-mm-dd'] : String(value ?? '').split('\n');
}
