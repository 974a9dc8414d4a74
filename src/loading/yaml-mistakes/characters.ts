import { shapeText } from '../../text/shape.js';
import type { LexedText, LineEdit } from './lexed-text.js';
import { isLong, type TextLine } from './line.js';
import { inQuotes, shownLine, type YamlMistake } from './yaml-mistake.js';

/** What looks like a space, or like nothing, and is neither to YAML. */
const odd = '[\\u00a0\\u00ad\\u1680\\u2000-\\u200d\\u202f\\u205f\\u2060\\u3000\\ufeff]';
/** Looked for on one line: a space is none that ends it. */
const space = '[^\\S\\n]';
const oddInPlace = new RegExp(
  `^${space}*?(${odd})|(?:^${space}*-|[\\w-]:)${space}*?(${odd})|(${odd})(?=$|[,}\\]])`,
  'dgu',
);
const zeroWidth = /[\u00ad\u200b-\u200d\u2060\ufeff]/u;

/** Whether a text has such characters, or curly quotes around a value: YAML may read it all the same. */
export function hasOddCharacters(text: string): boolean {
  return /(?:^|[:,[{-])[ \t]*[“”„‟‘’‚‛]/mu.test(text) || new RegExp(oddInPlace.source, 'mu').test(text);
}

/** Odd spaces where the structure has spaces: in front, behind a colon or a dash, and behind a value. */
export function* oddSpacesIn({ lines }: LexedText): Generator<YamlMistake> {
  for (const line of lines) {
    const { number, text, role } = line;
    if (
      isLong(line) ||
      role === 'remark' ||
      role === 'text' ||
      (role === 'blank' && text.trim() === '' && !/\S/.test(text))
    )
      continue;
    const edits: LineEdit[] = [];
    let rest = text;
    for (let found = oddInPlace.exec(rest); found; found = oddInPlace.exec(rest)) {
      const [start, end] = (found.indices ?? []).slice(1).find((one) => one !== undefined) ?? [0, 0];
      // One that is nothing goes, and leaves its place free until the line is done.
      const becomes = zeroWidth.test(rest.slice(start, end)) ? '\u0000' : ' ';
      edits.push({ line: number, start, end, becomes: becomes.replace('\u0000', '') });
      rest = rest.slice(0, start) + becomes + rest.slice(end);
      oddInPlace.lastIndex = 0;
    }
    const [first] = edits;
    if (!first) continue;
    const code = `U+${text.charCodeAt(first.start).toString(16).toUpperCase().padStart(4, '0')}`;
    yield { ...first, rule: 'non-standard-space', said: shapeText['non-standard-space'](code), edits };
  }
}

/** Tabs in front of lines, all of them one mistake: an editor put them there at once. Each stands for a step. */
export function* tabsIn({ lines }: LexedText): Generator<YamlMistake> {
  const tabbed = lines.filter(({ role, text, indent }) => role !== 'blank' && text.slice(0, indent).includes('\t'));
  const [first] = tabbed;
  if (!first) return;
  const start = first.text.indexOf('\t');
  const said = shapeText['yaml-tab'](tabbed.map(({ number }) => number));
  const edits = tabbed.map(({ number, text, indent }) => {
    const becomes = text.slice(0, indent).replaceAll('\t', '  ');
    return { line: number, start: 0, end: indent, becomes };
  });
  yield { rule: 'yaml-tab', line: first.number, start, end: start + 1, said, edits };
}

/** Dashes of a list that a text processor made something nicer of. */
export function* otherDashesIn({ lines }: LexedText): Generator<YamlMistake> {
  for (const { number, text, indent, role } of lines) {
    const [other] = (role === 'block' && /^[–—−•·*]\s+(?=\S)/u.exec(text.slice(indent))) || [];
    if (!other) continue;
    const said = shapeText['missing-dash'](shownLine(`- ${text.slice(indent + other.length)}`));
    const edits = [{ line: number, start: indent, end: indent + other.length, becomes: '- ' }];
    yield { rule: 'missing-dash', line: number, start: indent, end: indent + 1, said, edits };
  }
}

const curly = /^[“”„‟‘’‚‛](.+)[“”’‘]$/u;

/** Values that stand in curly quotes as a whole. */
export function* curlyQuotesIn({ lines }: LexedText): Generator<YamlMistake> {
  for (const { number, text, pieces } of lines) {
    for (const { is, start, end } of pieces) {
      const inner = is === 'plain' ? curly.exec(text.slice(start, end))?.[1] : undefined;
      if (inner === undefined || /[“”„‘’]/u.test(inner)) continue;
      const straight = inQuotes(inner);
      const place = { line: number, start, end };
      const said = shapeText['curly-quote'](shownLine(straight));
      yield { rule: 'curly-quote', ...place, said, edits: [{ ...place, becomes: straight }] };
    }
  }
}

/** Curly quotes within a value, as in a citation. */
export function curlyQuotesWithin(line: TextLine): YamlMistake[] {
  const { number, text, role } = line;
  if (isLong(line)) return [];
  const found = /[“„‟][^“”„]*[”“]|[‘‚‛][^‘’]*’/u.exec(text);
  if (!found || role === 'text') return [];
  const mended = text.replaceAll(/[“”„‟]|[‘‚‛’](?!\p{L})|(?<!\p{L})[‘‚‛’]/gu, '"');
  const place = { line: number, start: found.index, end: found.index + found[0].length };
  const edits = [{ line: number, start: 0, end: text.length, becomes: mended }];
  return [{ ...place, rule: 'curly-quote', said: shapeText['curly-quote'](shownLine(mended)), edits }];
}
