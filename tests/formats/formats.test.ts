import { describe, expect, it } from 'vitest';
import { coloursOf } from '../../src/formats/colours.js';
import { toCsv } from '../../src/formats/csv.js';
import { toJson } from '../../src/formats/json.js';
import { shownReport } from '../../src/formats/shown.js';
import { toTable } from '../../src/formats/table.js';
import { writtenReport } from '../../src/formats/written.js';
import type { Report } from '../../src/reports/report.js';

const style = { language: 'en', width: 60, colours: coloursOf(0) } as const;
const both = (text: string) => ({ nl: `${text} (nl)`, en: text });

const report: Report = {
  command: 'example',
  asOf: '2024-02-29',
  fields: ['name', 'note'],
  records: [
    { name: 'één', note: null },
    { name: 'a "b", c', note: 'two\nlines' },
    { name: '=1+1', note: '-5' },
  ],
  columns: [both('Name'), both('Note')],
  sections: [
    {
      heading: both('Heading'),
      details: [both('detail'), both('more')],
      rows: [
        [both('één'), both('')],
        [both('two words'), both('a text that is rather longer than the column that is left for it')],
      ],
      notes: [both('A note.')],
    },
  ],
  remarks: [both('A remark.')],
};

describe('formats of one small report', () => {
  it('json: the records with the day and a version', () => {
    expect(JSON.parse(toJson(writtenReport(report, 'en')))).toEqual({
      version: 1,
      command: 'example',
      asOf: '2024-02-29',
      rows: report.records,
    });
  });

  it('json: a label in the language that was asked for, and what stands beside the answer with its reason', () => {
    const told: Report = {
      ...report,
      fields: ['label'],
      records: [{ label: both('eight') }],
      beside: { leftOut: [{ what: 'bar/wijkteams/wijkteams-prior', reason: 'prior' }] },
    };
    expect(JSON.parse(toJson(writtenReport(told, 'nl')))).toMatchObject({
      rows: [{ label: 'eight (nl)' }],
      leftOut: [{ what: 'bar/wijkteams/wijkteams-prior', reason: 'prior', label: 'vorige overeenkomst' }],
    });
    expect(toCsv(writtenReport(told, 'en'))).toBe('label\r\neight\r\n');
  });

  it('csv: quoted where needed, and no cell is taken for a formula', () => {
    expect(toCsv(writtenReport(report, 'en'))).toBe(`name,note\r\néén,\r\n"a ""b"", c","two\nlines"\r\n'=1+1,'-5\r\n`);
  });

  it('table: wraps and never cuts', () => {
    expect(`\n${toTable(shownReport(report, 'en'), style)}`).toBe(`
Heading
detail · more
  Name       Note
  één
  two words  a text that is rather longer than the column
             that is left for it
A note.

A remark.
`);
  });

  it('table: cards where a table would be too narrow', () => {
    expect(`\n${toTable(shownReport(report, 'en'), { ...style, width: 22 })}`).toBe(`
Heading
detail · more
  één
  two words
    Note  a text that
          is rather
          longer than
          the column
          that is left
          for it
A note.

A remark.
`);
  });

  it('table: a long word is broken after a hyphen before the table becomes cards, a day or an address never', () => {
    const rows = [[both('a-rather-long-id'), both('from 2026-12-31 on https://a.example/long-path/b')]];
    const long = { ...report, sections: report.sections.map((section) => ({ ...section, rows })) };
    const lines = toTable(shownReport(long, 'en'), { ...style, width: 48 }).split('\n');
    expect(lines.slice(3, 6)).toEqual([
      '  a-rather-long-   from 2026-12-31 on',
      '  id               https://a.example/long-path/b',
      'A note.',
    ]);
  });

  it('table: of any number of rows', () => {
    const rows = Array.from({ length: 20_000 }, () => [both('a'), both('b')]);
    const whole = { ...report, sections: report.sections.map((section) => ({ ...section, rows })) };
    expect(toTable(shownReport(whole, 'en'), style).split('\n')).toHaveLength(20_007);
  });

  it('table: the language of the reader', () => {
    expect(toTable(shownReport(report, 'nl'), { ...style, language: 'nl' })).toContain('Heading (nl)');
  });
});
