import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../src/formats/csv.js';
import { findingsToJson, toPretty } from '../../src/formats/findings.js';
import { toJson } from '../../src/formats/json.js';
import { toTable } from '../../src/formats/table.js';
import type { Report } from '../../src/reports/report.js';
import type { Finding } from '../../src/source/diagnostic.js';

const style = { language: 'en', width: 60, chalk: new Chalk({ level: 0 }) } as const;
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
    expect(JSON.parse(toJson(report))).toEqual({
      version: 1,
      command: 'example',
      asOf: '2024-02-29',
      rows: report.records,
    });
  });

  it('csv: quoted where needed, and no cell is taken for a formula', () => {
    expect(toCsv(report)).toBe(`name,note\r\néén,\r\n"a ""b"", c","two\nlines"\r\n'=1+1,'-5\r\n`);
  });

  it('table: wraps and never cuts', () => {
    expect(`\n${toTable(report, style)}`).toBe(`
Heading
detail · more
Name       Note
één
two words  a text that is rather longer than the column that
           is left for it
A note.

A remark.
`);
  });

  it('table: cards where a table would be too narrow', () => {
    expect(`\n${toTable(report, { ...style, width: 22 })}`).toBe(`
Heading
detail · more
één
two words
  Note  a text that is
        rather longer
        than the
        column that is
        left for it
A note.

A remark.
`);
  });

  it('table: the language of the reader', () => {
    expect(toTable(report, { ...style, language: 'nl' })).toContain('Heading (nl)');
  });
});

const finding: Finding = {
  id: 'wrong-value',
  severity: 'error',
  file: 'data/regions/x.yaml',
  line: 12,
  column: 14,
  width: 6,
  lineText: '  firstDay:  2022-2',
  message: both('`2022-2` is not a day'),
  hint: both('Write it in full.'),
  related: { file: 'data/regions/x.yaml', line: 3 },
};

describe('findings', () => {
  it('pretty: where, what, the line with a caret, what to do', () => {
    expect(`\n${toPretty([finding], style)}`).toBe(`
data/regions/x.yaml:12:14 error wrong-value
  \`2022-2\` is not a day
12 |   firstDay:  2022-2
   |              ^^^^^^
   = see also data/regions/x.yaml:3
   = Write it in full.

`);
  });

  it('pretty: of a long line the part around the caret', () => {
    const long = { ...finding, lineText: `${'x'.repeat(200)} here ${'y'.repeat(200)}`, column: 202, width: 4 };
    const [, , text = '', caret = ''] = toPretty([long], style).split('\n');
    expect(text.length).toBeLessThanOrEqual(62);
    expect(text.slice(caret.indexOf('^'), caret.lastIndexOf('^') + 1)).toBe('here');
  });

  it('json: one object for each, with its line and column', () => {
    const [only] = JSON.parse(findingsToJson([finding], style)).findings;
    expect(only).toEqual({
      id: 'wrong-value',
      severity: 'error',
      file: 'data/regions/x.yaml',
      line: 12,
      column: 14,
      message: '`2022-2` is not a day',
      hint: 'Write it in full.',
      related: { file: 'data/regions/x.yaml', line: 3 },
    });
  });
});
