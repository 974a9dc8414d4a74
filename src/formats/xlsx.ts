import writeWorkbook, { type CellObject, type Row, type Sheet } from 'write-excel-file/node';
import type { Report } from '../reports/report.js';
import { spreadsheetText } from '../text/spreadsheet.js';
import { withHidden } from '../text/visible.js';
import type { Style } from './format.js';
import type { ShownReport } from './shown.js';
import { wholeDay } from './whole-day.js';
import type { WordedTable } from './worded.js';

/** No column is wider, in characters: longer texts go on below. */
const widest = 60;

/** Beside a text of several lines, too, a row reads from the top. */
const alignVertical = 'top';

/** Spreadsheets count no days before this one alike. */
const firstDay = '1900-03-01';

/** Rows in words, with what is told beside them, ready to be shown. */
interface Workbook extends WordedTable {
  readonly command: string;
  readonly asOf: Report['asOf'] | undefined;
  readonly remarks: ShownReport['remarks'];
  readonly sources?: Report['sources'] | undefined;
}

/** A report as a workbook: its rows in words, typed, and a sheet that says what they are and on which papers they rest. */
export async function toXlsx(report: Workbook, { language }: Style): Promise<Uint8Array> {
  const { data, about } = spreadsheetText.sheets;
  const sheets = [
    { ...sheetOf(dataRows(report)), sheet: data[language], stickyRowsCount: 1 },
    { ...sheetOf(aboutRows(report, language)), sheet: about[language] },
  ];
  return new Uint8Array(await writeWorkbook(sheets).toBuffer());
}

function dataRows({ head, rows }: WordedTable): Row[] {
  return [head.map(bold), ...rows.map((row) => row.map(cellOf))];
}

function aboutRows({ command, asOf, remarks, sources = [] }: Workbook, language: Style['language']): Row[] {
  const { columns, ...labels } = spreadsheetText;
  return [
    [bold(labels.command[language]), cellOf(`inkoop ${command}`)],
    ...(asOf === undefined ? [] : [[bold(labels.asOf[language]), cellOf(asOf)]]),
    ...remarks.map((remark, index) => [index === 0 ? bold(labels.remarks[language]) : null, cellOf(remark)]),
    ...(sources.length === 0 ? [] : [[], Object.values(columns).map((column) => bold(column[language]))]),
    ...sources.map(({ id, title, issuer, date, url }) => [id, title, issuer, date, url].map(cellOf)),
  ];
}

export function bold(text: string): CellObject {
  return { value: heldByXml(text), type: String, fontWeight: 'bold' };
}

/** A whole day is a date; numbers and booleans are what they are; anything else is text, whatever it begins with. */
export function cellOf(value: string | number | boolean | null): CellObject | null {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { value, type: Number, alignVertical };
  if (typeof value === 'boolean') return { value, type: Boolean, alignVertical };
  const date = value >= firstDay ? wholeDay(value) : undefined;
  if (date) return { value: date, type: Date, format: 'yyyy-mm-dd', alignVertical };
  return { value: heldByXml(value), type: String, ...(value.length > widest ? { wrap: true } : {}), alignVertical };
}

/**
 * A text as a workbook holds it: hidden characters, which XML 1.0 forbids or discourages, by their numbers, and what looks
 * like such a number, too (ECMA-376, part 1, 22.9.2.19 `ST_Xstring`).
 */
function heldByXml(text: string): string {
  const plain = text.replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_');
  return withHidden(plain, (character) => (/[\t\n]/.test(character) ? character : widthUnits(character)));
}

function widthUnits(character: string): string {
  return character.replace(/[\s\S]/g, (unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}

/** Rows with columns as wide as what they hold. */
export function sheetOf(data: Row[]): Pick<Sheet<never>, 'data' | 'columns'> {
  const columns: { width: number }[] = [];
  for (const row of data) {
    for (const [index, cell] of row.entries()) {
      const longest = shownIn(cell).reduce((length, line) => Math.max(length, line.length), 0);
      const width = Math.min(widest, longest + 2);
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
