import writeWorkbook, { type Row } from 'write-excel-file/node';
import type { Readable } from '../reports/report.js';
import type { Text } from '../text/language.js';
import { visible } from '../text/visible.js';
import type { Style } from './format.js';
import { plainCell } from './worded.js';
import { filterIn, type NotesOf, notesIn } from './workbook-parts.js';
import { bold, cellOf, sheetOf } from './xlsx.js';

/** One sheet of a workbook. */
export interface WorkbookSheet extends Readable {
  readonly name: Text;
}

/**
 * Several answers as one workbook, a sheet each: headings and labels in one language, days as days, texts as texts whatever
 * they look like; the head stays in view and filters, and a note at the first cell of a row tells where it stands.
 */
export async function toWorkbook(sheets: readonly WorkbookSheet[], { language }: Style): Promise<Uint8Array> {
  const told = sheets.map(({ name, headings, rows }) => {
    const head = headings.map((heading) => bold(heading[language]));
    const body = rows.map((row): Row => row.map((datum) => cellOf(plainCell(datum, language))));
    return { ...sheetOf([head, ...body]), sheet: name[language], stickyRowsCount: 1 };
  });
  const sizes = sheets.map(({ headings, rows }) => ({ columns: headings.length, rows: rows.length + 1 }));
  const notes: NotesOf = sheets.map((sheet) =>
    (sheet.notes ?? []).map((note) => note.split('\n').map(visible).join('\n')),
  );
  const features = [filterIn(sizes), notesIn(notes)];
  return new Uint8Array(await writeWorkbook(told, { features }).toBuffer());
}
