import { strFromU8, unzipSync } from 'fflate';
import readWorkbook from 'read-excel-file/node';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { allFormats } from '../../src/formats/all-formats.js';
import { withoutCommands } from '../../src/formats/ci-log.js';
import { findingFormats } from '../../src/formats/findings/finding-formats.js';
import { toMarkdown } from '../../src/formats/markdown.js';
import { allRules } from '../../src/gate/all-rules.js';
import { visible } from '../../src/text/visible.js';
import { smallReport, style } from './small-report.js';

describe('a hidden character', () => {
  it.each([
    ['\u001B[31m', '␛[31m'],
    ['a\r\nb\tc', 'a␍␊b␉c'],
    ['\u0000\u007F', '␀␡'],
    ['\u009B', '⟨U+009B⟩'],
    ['a\u202Eb', 'a⟨U+202E⟩b'],
    ['a\u200Db\uFEFF', 'a⟨U+200D⟩b⟨U+FEFF⟩'],
    ['\uD800x', '⟨U+D800⟩x'],
    ['\u{E0041}', '⟨U+E0041⟩'],
  ])('%j is seen as %s', (text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  it.each(['’s één × € 日本 🏡 –', '👨‍👩‍👧', '❤️', '👩🏽‍⚕️'])('%s has none', (text) => {
    expect(visible(text)).toBe(text);
  });
});

describe('a form for programs keeps it', () => {
  const value = 'x\u0007\u009B\u202E\uD800 _x0041_ ##[error]\ny';
  const report = { ...smallReport, fields: ['value'], records: [{ value }] };
  const rendered = async (form: string) => (await allFormats.get(form)?.render(report, style)) ?? '';

  it.each(['json', 'jsonl'])('%s, escaped', async (form) => {
    const text = String(await rendered(form));
    expect(text).toContain('"x\\u0007\\u009b\\u202e\\ud800 _x0041_ \\u0023#[error]\\ny"');
    const told = JSON.parse(text);
    expect(told.rows?.[0] ?? told).toEqual({ value });
  });

  it('xlsx, by the numbers that a workbook has for what XML cannot hold', async () => {
    const file = (await rendered('xlsx')) as Uint8Array;
    const parts = Object.values(unzipSync(file)).map((part) => strFromU8(part));
    expect(parts.join('')).toContain('x_x0007__x009B__x202E__xD800_ _x005F_x0041_ ##[error]');
    const [data] = await readWorkbook(Buffer.from(file));
    expect(data?.data[1]).toEqual([value]);
  });

  it.each(['csv', 'csv-semicolon'])('%s has no way to, and shows a mark; line breaks stand in quotes', async (form) => {
    expect(await rendered(form)).toContain('"x␇⟨U+009B⟩⟨U+202E⟩⟨U+D800⟩ _x0041_ ##[error]\ny"');
  });

  it('a baseline, escaped', async () => {
    const identity = { rule: 'quote-missing', file: 'regions/x.yaml', at: 'tracks[a]', value };
    const place = { file: 'x.yaml', line: 1, column: 1, width: 1, lineText: value };
    const said = { message: { nl: value, en: value }, hint: { nl: '', en: '' } };
    const finding = { id: identity.rule, severity: 'error', ...place, ...said, identity } as const;
    const checked = { files: 1, regions: 1, values: 1, checks: 1 };
    const dataset = { name: 'data', isShipped: false, hasNoRegions: false, aside: [], missing: [] };
    const beside = { dataset, texts: undefined };
    const given = { ...beside, findings: [finding], silenced: [], older: undefined, files: [], unchecked: [], checked };
    const text = await findingFormats.get('baseline')?.({ ...given, rules: allRules, failsOn: 'error' }, style);
    expect(text).toMatch(/^ +value: "x\\a\\u009b\\u202e\\ud800 _x0041_ \\u0023#\[error\]\\ny"$/m);
    expect(parse(text ?? '').findings[0]).toMatchObject(identity);
  });
});

describe('a table', () => {
  it('is aligned beside characters of every width', async () => {
    const names = ['🏡 huis', '日本', 'één', 'x', '👨‍👩‍👧', '한국 x'];
    const rows = names.map((name) => [name, 'behind'].map((text) => ({ nl: text, en: text })));
    const [section] = smallReport.sections;
    const report = { ...smallReport, sections: section ? [{ ...section, rows }] : [], remarks: [] };
    const text = String(await allFormats.get('table')?.render(report, style));
    const lines = text.split('\n').filter((line) => line.endsWith('behind'));
    expect(lines).toHaveLength(names.length);
    expect(new Set(lines.map((line) => stringWidth(line)))).toEqual(new Set([stringWidth('  🏡 huis  behind')]));
  });
});

describe('markdown', () => {
  it.each([
    '@jan',
    '(@jan/team)',
    'j@v.nl',
    '#12',
    'a/b#12',
    'GH-12',
    '!12',
    '%3',
    '~label',
    'https://voorbeeld.example/x',
    'www.voorbeeld.example',
    'ftp://x',
    '9912be8',
    '@x|y',
  ])('%s is code, in which no forge makes anything of it', (word) => {
    const code = `\`${word.replace('|', '\\|')}\``;
    expect(toMarkdown({ columns: [], sections: [], remarks: [`zie ${word} hier`] })).toBe(`zie ${code} hier\n`);
  });

  it.each([
    ['/close', '\\/close'],
    ['![x](y)', '!\\[x\\](y)'],
    ['  # kop', '\\# kop'],
    ['<img src=x>', '\\<img src=x>'],
    ['100% of 2021@bar, R&D', '100% of 2021@bar, R&D'],
  ])('%s stays what it is', (text, escaped) => {
    expect(toMarkdown({ columns: [], sections: [], remarks: [text] })).toBe(`${escaped}\n`);
  });
});

describe('in the log of GitHub Actions', () => {
  it.each([
    ['::error::x', '⟨U+003A⟩:error::x'],
    ['a\n \t::set-env name=PATH::x', 'a\n \t⟨U+003A⟩:set-env name=PATH::x'],
    ['\u00A0::x', '\u00A0⟨U+003A⟩:x'],
    ['a ##[error]b ##[group]', 'a ⟨U+0023⟩#[error]b ⟨U+0023⟩#[group]'],
    ['a::b\n: x\n## [x]', 'a::b\n: x\n## [x]'],
  ])('%j is no command', (text, shown) => {
    expect(withoutCommands(text)).toBe(shown);
  });
});
