import { strFromU8, unzipSync } from 'fflate';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { allFormats } from '../../src/formats/all-formats.js';
import type { Style } from '../../src/formats/format.js';
import type { Report } from '../../src/reports/report.js';
import { smallReport, style } from './small-report.js';

const toXlsx = async (report: Report, given: Style) =>
  (await allFormats.get('xlsx')?.render(report, given)) as Uint8Array;

const workbook = await toXlsx(smallReport, style);
const sheets = await readWorkbook(Buffer.from(workbook));
const day = (text: string) => new Date(`${text}T00:00:00Z`);

/** The parts of which a workbook is made, by name. */
function partsOf(file: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(file)).map(([name, part]) => [name, strFromU8(part)]));
}

describe('xlsx of the small report, read back by another library', () => {
  it('the records, typed: only a whole day that exists is a date', () => {
    expect(sheets[0]).toEqual({
      sheet: 'Data',
      data: [
        ['Name', 'Day', 'Count', 'isPlanned', 'note'],
        ['één', day('2024-02-29'), -1.5, true, null],
        ['a "b", c; d', '2023-02-29', 3, false, 'two\nlines\tand ’s'],
        ['=1+1', '2024-02', null, null, '-5'],
        ['2.5', null, 12, null, '<i>& voorbeeld-2024-02-29'],
      ],
    });
  });

  it('what they are and on which papers they rest', () => {
    const rows = sheets[1]?.data.filter((row) => row.some((cell) => cell !== null));
    expect(sheets[1]?.sheet).toBe('About');
    expect(rows).toEqual([
      ['Command', 'inkoop example', null, null, null],
      ['As of', day('2024-02-29'), null, null, null],
      ['Remarks', 'A remark.', null, null, null],
      ['Source', 'Title', 'Issuer', 'Date', 'Web address'],
      ['voorbeeld-brief', 'Brief', 'Gemeente', day('2024-01-31'), 'https://example.org/brief'],
    ]);
  });

  it('the language of the reader', async () => {
    const [data, about] = await readWorkbook(Buffer.from(await toXlsx(smallReport, { ...style, language: 'nl' })));
    expect([data?.sheet, about?.sheet, about?.data[0]?.[0]]).toEqual(['Gegevens', 'Toelichting', 'Commando']);
    expect(about?.data[2]).toEqual(['Opmerkingen', 'A remark. (nl)', null, null, null]);
    expect(data?.data[0]).toEqual(['Naam', 'Dag', 'Aantal', 'isPlanned', 'note']);
  });

  it('no day of before March 1900 is a date: spreadsheets do not agree on those', async () => {
    const records = [{ day: '1900-02-28' }, { day: '1900-03-01' }];
    const [data] = await readWorkbook(Buffer.from(await toXlsx({ ...smallReport, fields: ['day'], records }, style)));
    expect(data?.data).toEqual([['Day'], ['1900-02-28'], [day('1900-03-01')]]);
  });

  it('a report without records is a header', async () => {
    const [data] = await readWorkbook(Buffer.from(await toXlsx({ ...smallReport, records: [] }, style)));
    expect(data?.data).toEqual([['Name', 'Day', 'Count', 'isPlanned', 'note']]);
  });
});

describe('how the workbook looks', () => {
  const parts = partsOf(workbook);
  const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
  const styles = parts['xl/styles.xml'] ?? '';
  const styleOf = (cell: string) => Number(new RegExp(`<c r="${cell}"[^>]* s="(\\d+)"`).exec(sheet)?.[1]);
  const formats = [...(/<cellXfs.*<\/cellXfs>/s.exec(styles)?.[0] ?? '').matchAll(/<xf [^>]*>/g)].map(([one]) => one);

  it('the header is bold and stays in view', () => {
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"|<pane [^>]*state="frozen"[^>]*ySplit="1"/);
    const fonts = [...styles.matchAll(/<font>.*?<\/font>/gs)].map(([one]) => one);
    const fontOf = (cell: string) => fonts[Number(/fontId="(\d+)"/.exec(formats[styleOf(cell)] ?? '')?.[1])];
    expect(['A1', 'E1'].map(fontOf).every((font) => font?.includes('<b/>'))).toBe(true);
    expect(fontOf('B2') ?? '').not.toContain('<b/>');
  });

  it('days are shown as year, month and day', () => {
    const id = /numFmtId="(\d+)"/.exec(formats[styleOf('B2')] ?? '')?.[1];
    expect(styles).toMatch(new RegExp(`<numFmt [^>]*numFmtId="${id}"[^>]*formatCode="yyyy-mm-dd"`));
  });

  it('a column is as wide as its longest text, up to a bound', async () => {
    const long = { ...smallReport, fields: ['a', 'b'], records: [{ a: 'x'.repeat(20), b: 'y '.repeat(200) }] };
    const columns = partsOf(await toXlsx(long, style))['xl/worksheets/sheet1.xml'] ?? '';
    expect([...columns.matchAll(/<col [^>]*width="([\d.]+)"/g)].map(([, width]) => Number(width))).toEqual([22, 60]);
  });
});
