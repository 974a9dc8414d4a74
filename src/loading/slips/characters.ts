import { shapeText } from '../../text/shape.js';
import { columnsFor } from './columns.js';
import type { Edit, LexedText } from './lexed-text.js';
import { isStructure, type Line } from './line.js';
import { around, type Slip, type Suspicion, shown } from './slip.js';

/** What looks like a space, or like nothing, and is neither to YAML. */
const odd = '[\\u00a0\\u00ad\\u1680\\u2000-\\u200d\\u202f\\u205f\\u2060\\u3000\\ufeff]';
const oddInPlace = new RegExp(`^\\s*?(${odd})|(?:^\\s*-|[\\w-]:)\\s*?(${odd})|(${odd})\\s*(?=$|[,}\\]])`, 'dgu');
const zeroWidth = /[\u00ad\u200b-\u200d\u2060\ufeff]/u;

/** Odd spaces where the structure has spaces: in front, behind a colon or a dash, and behind a value. */
export function* oddSpacesIn({ lines }: LexedText): Generator<Slip> {
  for (const { number, text, role } of lines) {
    if (role === 'remark' || role === 'text' || (role === 'blank' && text.trim() === '' && !/\S/.test(text))) continue;
    const edits: Edit[] = [];
    let rest = text;
    for (let found = oddInPlace.exec(rest); found; found = oddInPlace.exec(rest)) {
      const [start, end] = (found.indices ?? []).slice(1).find((one) => one !== undefined) ?? [0, 0];
      const becomes = zeroWidth.test(rest.slice(start, end)) ? '\u0000' : ' ';
      edits.push({ line: number, start, end, becomes: becomes.replace('\u0000', '') });
      rest = rest.slice(0, start) + becomes + rest.slice(end);
      oddInPlace.lastIndex = 0;
    }
    const [first] = edits;
    if (!first) continue;
    const code = `U+${text.charCodeAt(first.start).toString(16).toUpperCase().padStart(4, '0')}`;
    yield { ...first, rule: 'odd-space', said: shapeText['odd-space'](code), edits };
  }
}

/** Tabs in front of lines: all lines in a row with one are one slip, since an editor put them there at once. */
export const tabs: Suspicion = function* (text) {
  const tabbed = text.lines.filter((line) => isStructure(line) && /^\s*\t/.test(line.text));
  for (const [index, first] of tabbed.entries()) {
    if (index > 0 && text.near(first.number, -1) === tabbed[index - 1]) continue;
    const run = tabbed.slice(index).filter((line, at, rest) => at === 0 || text.near(line.number, -1) === rest[at - 1]);
    const widths = [2, 4, 8, 1].map((width) => run.map((line) => retabbed(line, width)));
    const columns = columnsFor(text, first).map((column) => [indentedTo(first, column)]);
    for (const edits of [...widths, ...(run.length === 1 ? columns : [])]) {
      const start = first.text.indexOf('\t');
      const place = { line: first.number, start, end: start + 1 };
      yield { rule: 'yaml-tab', ...place, said: shapeText['yaml-tab'](), edits };
    }
  }
};

function retabbed({ number, text, indent }: Line, width: number): Edit {
  const becomes = text.slice(0, indent).replaceAll('\t', ' '.repeat(width));
  return { line: number, start: 0, end: indent, becomes };
}

function indentedTo({ number, indent }: Line, column: number): Edit {
  return { line: number, start: 0, end: indent, becomes: ' '.repeat(column) };
}

const curly = /^[“”„‟‘’‚‛](.+)[“”’‘]$/u;

/** Values that stand in curly quotes as a whole: the ways to go on are in straight ones, and without. */
export function* curlyQuotesIn({ lines }: LexedText): Generator<[Slip, Slip]> {
  for (const { number, text, pieces } of lines) {
    for (const { is, start, end } of pieces) {
      const inner = is === 'plain' ? curly.exec(text.slice(start, end))?.[1] : undefined;
      if (inner === undefined || /[“”„‘’]/u.test(inner)) continue;
      const straight = /["\\]/.test(inner) ? `'${inner.replaceAll("'", "''")}'` : `"${inner}"`;
      const place = { rule: 'curly-quote', line: number, start, end } as const;
      const slip = { ...place, said: shapeText['curly-quote'](shown(straight)) };
      const edit = (becomes: string) => ({ line: number, start, end, becomes });
      yield [
        { ...slip, edits: [edit(straight)] },
        { ...slip, edits: [edit(inner)] },
      ];
    }
  }
}

/** Curly quotes within a value, as in a citation. */
export const curlyQuotes: Suspicion = function* (text, trouble) {
  for (const { number, text: line, role } of around(text, trouble)) {
    const found = /[“„‟][^“”„]*[”“]|[‘‚‛][^‘’]*’/u.exec(line);
    if (!found || role === 'text') continue;
    const mended = line.replaceAll(/[“”„‟]|[‘‚‛’](?!\p{L})|(?<!\p{L})[‘‚‛’]/gu, '"');
    const place = { line: number, start: found.index, end: found.index + found[0].length };
    const edits = [{ line: number, start: 0, end: line.length, becomes: mended }];
    yield { ...place, rule: 'curly-quote', said: shapeText['curly-quote'](shown(mended)), edits };
  }
};
