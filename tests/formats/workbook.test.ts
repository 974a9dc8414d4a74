import { unzipSync } from 'fflate';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { coloursOf } from '../../src/formats/colours.js';
import { toWorkbook, type WorkbookSheet } from '../../src/formats/workbook.js';
import { columnName } from '../../src/formats/workbook-parts.js';
import { plain } from '../../src/text/phrase.js';

const sheets: readonly WorkbookSheet[] = [
  {
    name: { nl: 'Looptijden', en: 'Periods' },
    headings: [{ nl: 'Eerste dag', en: 'First day' }, { nl: 'Soort', en: 'Kind' }, plain('x'), plain('y')],
    rows: [
      ['2022-07-01', { nl: 'overbrugging', en: 'interim' }, 12, '3-4'],
      ['2022-07', null, true, '=1+1'],
    ],
    notes: ['Brief & <nota>: 3-4\nTweede: 5', ''],
  },
  { name: { nl: 'Leeg', en: 'Empty' }, headings: [plain('a')], rows: [] },
];

async function written(language: 'nl' | 'en') {
  const bytes = await toWorkbook(sheets, { language, width: 80, colours: coloursOf(0) });
  const parts = unzipSync(bytes);
  const textOf = (name: string) => new TextDecoder().decode(parts[name]);
  return { read: await readWorkbook(Buffer.from(bytes)), parts: Object.keys(parts), textOf };
}

describe('a workbook', () => {
  it('has a sheet for each, in the language of the reader, as another program reads it', async () => {
    const { read } = await written('nl');
    expect(read.map(({ sheet }) => sheet)).toEqual(['Looptijden', 'Leeg']);
    expect(read[0]?.data).toEqual([
      ['Eerste dag', 'Soort', 'x', 'y'],
      [new Date('2022-07-01T00:00:00Z'), 'overbrugging', 12, '3-4'],
      ['2022-07', null, true, '=1+1'],
    ]);
    expect((await written('en')).read[0]?.data[1]?.[1]).toBe('interim');
  });

  it('keeps its heads in view and lets them filter', async () => {
    const { textOf } = await written('nl');
    expect(textOf('xl/worksheets/sheet1.xml')).toContain('</sheetData><autoFilter ref="A1:D3"/>');
    expect(textOf('xl/worksheets/sheet1.xml')).toMatch(/<pane [^>]*ySplit="1"/);
  });

  it('notes at a row where it stands, and nothing where nothing is told', async () => {
    const { textOf, parts } = await written('nl');
    expect(textOf('xl/comments1.xml')).toContain('<comment ref="A2"');
    expect(textOf('xl/comments1.xml')).toContain('Brief &amp; &lt;nota&gt;: 3-4\nTweede: 5');
    expect(textOf('xl/comments1.xml')).not.toContain('ref="A3"');
    expect(textOf('xl/drawings/vmlDrawing1.vml')).toContain('<x:Row>1</x:Row>');
    expect(textOf('xl/worksheets/_rels/sheet1.xml.rels')).toContain('comments1.xml');
    expect(textOf('[Content_Types].xml')).toContain('/xl/comments1.xml');
    expect(parts.filter((name) => /(comments|vmlDrawing)2/.test(name))).toEqual([]);
  });
});

it.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [53, 'BA'],
  [703, 'AAA'],
])('column %i is called %s', (number, name) => {
  expect(columnName(number)).toBe(name);
});
