import { describe, expect, it } from 'vitest';
import { allFormats } from '../../src/formats/all-formats.js';
import { toMarkdown } from '../../src/formats/markdown.js';
import { wholeDay } from '../../src/formats/whole-day.js';
import type { Section } from '../../src/reports/report.js';
import { both, smallReport, style } from './small-report.js';

/** What each form makes of the small report. `table` and `xlsx` have tests of their own. */
const goldens: Readonly<Record<string, string>> = {
  markdown: `## Heading \\*one\\*

1\\. detail · from 2024-02-29

| Name | a\\|b |
| --- | --- |
| één |  |
| \\<b> & "c" | a\\|b␊\\_c\\_ d_e \`~f\` \`code\\|*x*\` |

\\# A note on 2023-02-29, voorbeeld-2024-02-29.

## A tree

- last day<br>source x
- first
  - \\- second

A remark.
`,
  csv: [
    'name,day,count,isPlanned,note\r\n',
    'één,2024-02-29,-1.5,true,\r\n',
    '"a ""b"", c; d",2023-02-29,3,false,"two\nlines\tand ’s"\r\n',
    "'=1+1,2024-02,,,'-5\r\n",
    '2.5,,12,,<i>& voorbeeld-2024-02-29\r\n',
  ].join(''),
  'csv-semicolon': [
    '\uFEFFName;Day;Count;isPlanned;note\r\n',
    'één;2024-02-29;-1,5;yes;\r\n',
    '"a ""b"", c; d";2023-02-29;3;no;"two\nlines\tand ’s"\r\n',
    // Excel would show a month as its first day.
    `'=1+1;"=""2024-02""";;;'-5\r\n`,
    '2,5;;12;;<i>& voorbeeld-2024-02-29\r\n',
  ].join(''),
  tsv: [
    'name\tday\tcount\tisPlanned\tnote\n',
    'één\t2024-02-29\t-1.5\ttrue\t\n',
    'a "b", c; d\t2023-02-29\t3\tfalse\ttwo lines and ’s\n',
    "'=1+1\t2024-02\t\t\t'-5\n",
    '2.5\t\t12\t\t<i>& voorbeeld-2024-02-29\n',
  ].join(''),
  json: `${JSON.stringify({ version: 1, command: 'example', asOf: '2024-02-29', rows: smallReport.records }, null, 2)}\n`,
  jsonl: [
    '{"name":"één","day":"2024-02-29","count":-1.5,"isPlanned":true,"note":null}\n',
    '{"name":"a \\"b\\", c; d","day":"2023-02-29","count":3,"isPlanned":false,"note":"two\\nlines\\tand ’s"}\n',
    '{"name":"=1+1","day":"2024-02","count":null,"isPlanned":null,"note":"-5"}\n',
    '{"name":"2.5","day":null,"count":12,"isPlanned":null,"note":"<i>& voorbeeld-2024-02-29"}\n',
  ].join(''),
  html: `<section lang="en">
<h2>Heading *one*</h2>
<p>1. detail · from <time>2024-02-29</time></p>
<table>
<thead>
<tr><th scope="col">Name</th><th scope="col">a|b</th></tr>
</thead>
<tbody>
<tr><th scope="row">één</th><td></td></tr>
<tr><th scope="row">&lt;b&gt; &amp; &quot;c&quot;</th><td>a|b␊_c_ d_e ~f \`code|*x*\`</td></tr>
</tbody>
</table>
<p># A note on 2023-02-29, voorbeeld-2024-02-29.</p>
</section>
<section lang="en">
<h2>A tree</h2>
<ul>
<li>last day<br>source x</li>
<li>first
<ul>
<li>- second</li>
</ul>
</li>
</ul>
</section>
<section lang="en">
<p>A remark.</p>
</section>
`,
};

describe('the small report in every form', () => {
  it('no form is without an expectation', () => {
    const tested = new Set([...Object.keys(goldens), 'table', 'xlsx']);
    expect([...allFormats.keys()].filter((name) => !tested.has(name))).toEqual([]);
  });

  it.each([...allFormats.keys()])('%s: a text of any length', async (name) => {
    const words = `${'word '.repeat(20_000)}end`;
    const long = { ...smallReport, records: [{ note: words }], sections: [sectionOf(words)] };
    const written = await allFormats.get(name)?.render(long, style);
    expect(typeof written === 'string' ? written : 'end').toContain('end');
  });

  it.each(Object.entries(goldens))('%s', async (name, golden) => {
    const written = String(await allFormats.get(name)?.render(smallReport, style));
    // A page around a report is the same for all: tests/formats/html-page.test.ts.
    expect(name === 'html' ? written.replace(/^[\s\S]*<\/h1>\n|<\/main>[\s\S]*$/g, '') : written).toBe(golden);
  });

  it.each(['markdown', 'html'])('%s: the language of the reader', async (name) => {
    expect(await allFormats.get(name)?.render(smallReport, { ...style, language: 'nl' })).toContain('A remark. (nl)');
  });

  it.each(['csv', 'csv-semicolon', 'tsv'])('%s: no cell is taken for a formula', async (name) => {
    const cells = ['=1', '+1', '-1', '@x', '\t=1', '\r=1', '\n=1'];
    const records = cells.map((cell) => ({ cell }));
    const text = String(await allFormats.get(name)?.render({ ...smallReport, fields: ['cell'], records }, style));
    const starts = text.match(/'[\s␍=+\-@]/g) ?? [];
    expect(starts).toHaveLength(cells.length);
  });

  describe('csv-semicolon, which Excel opens by a double click', () => {
    const asWritten = async (cell: string, name = 'csv-semicolon') => {
      const records = [{ cell }];
      const text = String(await allFormats.get(name)?.render({ ...smallReport, fields: ['cell'], records }, style));
      return text.split('\r\n')[1];
    };

    const taken = [
      '3-4',
      '1/2',
      '2022-06',
      '1-1-2022',
      '3.4.2021',
      '1 mei 2031',
      'mei 2021',
      'Jan-21',
      '12:30',
      '0123',
    ];
    it.each([...taken, '20e17409', '1'.repeat(16)])('keeps %s a text', async (text) => {
      expect(await asWritten(text)).toBe(`"=""${text}"""`);
      expect(await asWritten(text, 'csv')).toBe(text);
    });

    const plain = ['2022-01-01', '2022', 'bar:3-4', '1..2', '~900', 'P4Y', 'mei', 'marktanalyse', '3-4 jaar', 'GM0599'];
    it.each([...plain, '123456'])('leaves %s as it is', async (text) => expect(await asWritten(text)).toBe(text));

    it('lets no formula in by that way', async () => {
      expect(await asWritten('=3-4')).toBe("'=3-4");
      expect(await asWritten('3-4"&A1&"')).not.toMatch(/^"?=/);
    });
  });

  it('html: columns without names have no head, and a row without a name no heading', async () => {
    const [section] = smallReport.sections;
    const rows = [[both('').en, 'x'].map((text) => ({ nl: text, en: text }))];
    const columns = ['', ''].map((text) => ({ nl: text, en: text }));
    const sections = section ? [{ ...section, rows }] : [];
    const html = await allFormats.get('html')?.render({ ...smallReport, columns, sections }, style);
    expect(html).toContain('<table>\n<tbody>\n<tr><td></td><td>x</td></tr>\n</tbody>\n</table>');
  });

  it.each(['table', 'markdown', 'html'])('%s: a section with columns of its own has their headings', async (name) => {
    const own: Section = {
      ...{ heading: both('Years'), details: [], notes: [] },
      columns: [both(''), both('2022'), both('2023'), both('2024')],
      rows: [[both('care'), both('10'), both('20'), both('30')]],
    };
    const sections = [...smallReport.sections, own];
    const text = await allFormats.get(name)?.render({ ...smallReport, sections }, style);
    const words = String(text)
      .replace(/<[^>]+>|[|\s]+/g, ' ')
      .replace(/ +/g, ' ');
    expect(words).toMatch(/Years.* 2022 2023 2024 .*care 10 20 30/);
    expect(words.match(/2022/g)).toHaveLength(1);
  });

  it.each([
    ['> x', '\\> x'],
    ['+ x', '\\+ x'],
    ['12) x', '12\\) x'],
    ['1.5 x', '1.5 x'],
    ['&amp; x', '\\&amp; x'],
    ['[x](y)', '\\[x\\](y)'],
    ['`open', '\\`open'],
    ['a\\b', 'a\\\\b'],
  ])('markdown: %s stays what it is', (text, escaped) => {
    expect(toMarkdown({ columns: [], sections: [], remarks: [text] })).toBe(`${escaped}\n`);
  });
});

describe('a whole day', () => {
  it.each(['2024-02-29', '1900-01-01', '2199-12-31'])('%s', (text) => {
    expect(wholeDay(text)?.toISOString()).toBe(`${text}T00:00:00.000Z`);
  });

  it.each(['2023-02-29', '2024-02-30', '2024-13-01', '2024-02', '2024', ' 2024-02-29', '2024-02-29..2024-03-01', ''])(
    'not %s',
    (text) => {
      expect(wholeDay(text)).toBeUndefined();
    },
  );
});

function sectionOf(words: string): Section {
  return { heading: both('A long one'), details: [], rows: [[both('é'), both(words)]], notes: [] };
}
