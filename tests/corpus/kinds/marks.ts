import { isMap, isScalar, isSeq } from 'yaml';
import { type Entry, type GoodFile, isWord, type Stretch } from '../good-file.js';
import type { Kind } from '../mistake.js';
import { instead, isOneLine } from './edits.js';
import { codeLists, texts } from './key-groups.js';

export const marks: readonly Kind[] = [
  {
    name: 'a missing colon',
    cases: 16,
    *slipsIn(file) {
      for (const { key, keyAt, line } of file.entries) {
        const at = { start: keyAt.end, end: keyAt.end + 1 };
        yield { what: `no colon behind ${key}`, line, edits: [{ ...at, becomes: '' }] };
      }
    },
  },
  {
    name: 'another mark for a colon',
    cases: 6,
    *slipsIn(file) {
      for (const entry of file.entries) {
        if (!isOneLine(entry)) continue;
        for (const mark of [' =', ';']) {
          yield instead(file, { start: entry.keyAt.end, end: entry.keyAt.end + 1 }, mark);
        }
      }
    },
  },
  {
    name: 'no space behind a colon',
    cases: 14,
    *slipsIn(file) {
      for (const entry of file.entries) {
        // In braces `cite:{` and `why:"` are YAML as good as any.
        if (!isOneLine(entry) || (entry.inFlow && !(isWord(entry.value) && entry.value.type === 'PLAIN'))) continue;
        const at = { start: entry.keyAt.end + 1, end: entry.valueAt.start, becomes: '' };
        yield { what: `${entry.key}:${short(file, entry.valueAt)}`, line: entry.line, edits: [at] };
      }
    },
  },
  {
    name: 'no space behind a dash',
    cases: 8,
    *slipsIn(file) {
      for (const item of dashed(file)) {
        const at = { start: item.start + 1, end: item.start + 2, becomes: '' };
        yield { what: 'a dash without a space', line: item.line, edits: [at] };
      }
    },
  },
  {
    name: 'an unclosed quote',
    cases: 12,
    *slipsIn(file) {
      for (const { node, at } of words(file)) {
        if (!isWord(node) || node.type === 'PLAIN') continue;
        const last = { start: at.end - 1, end: at.end };
        yield instead(file, last, '', { what: `${short(file, at)} without its last quote` });
        const other = node.type === 'QUOTE_DOUBLE' ? "'" : '"';
        yield instead(file, last, other, { what: `${short(file, at)} with another quote at its end` });
      }
    },
  },
  {
    name: 'a quote missing in a citation',
    cases: 8,
    *slipsIn(file) {
      for (const entry of file.entries) {
        if (entry.path.at(-2) !== 'cite' || !isOneLine(entry)) continue;
        const text = file.textOf(entry.valueAt);
        for (const index of [text.indexOf('"'), text.lastIndexOf('"')]) {
          const start = entry.valueAt.start + index;
          if (index > 0) yield instead(file, { start, end: start + 1 }, '', { what: `a quote less in ${text}` });
        }
      }
    },
  },
  {
    name: 'quotes within quotes',
    cases: 6,
    *slipsIn(file) {
      for (const { node, at } of words(file)) {
        if (!isWord(node) || node.type !== 'QUOTE_DOUBLE') continue;
        const middle = at.start + Math.ceil((at.end - at.start) / 2);
        yield instead(file, { start: middle, end: middle }, '"heet"', {
          what: `a word in quotes in ${short(file, at)}`,
        });
      }
    },
  },
  {
    name: 'an unclosed bracket or brace',
    cases: 16,
    *slipsIn(file) {
      for (const at of flows(file)) {
        yield instead(file, { start: at.end - 1, end: at.end }, '', { what: `${short(file, at)} not closed` });
      }
    },
  },
  {
    name: 'a bracket or brace that closes nothing',
    cases: 10,
    *slipsIn(file) {
      for (const at of flows(file)) {
        const last = file.text.charAt(at.end - 1);
        yield instead(file, { start: at.end, end: at.end }, last, { what: `${short(file, at)} closed twice` });
      }
    },
  },
  {
    name: 'a bracket or brace opened twice',
    cases: 6,
    *slipsIn(file) {
      for (const at of flows(file)) {
        if (file.lineOf(at.start) !== file.lineOf(at.end)) continue;
        const first = file.text.charAt(at.start);
        yield instead(file, { start: at.start, end: at.start }, first, { what: `${short(file, at)} opened twice` });
      }
    },
  },
  {
    name: 'a brace for a bracket, or the other way round',
    cases: 8,
    *slipsIn(file) {
      for (const at of flows(file)) {
        const last = file.text.charAt(at.end - 1);
        yield instead(file, { start: at.end - 1, end: at.end }, last === '}' ? ']' : '}');
      }
    },
  },
  {
    name: 'a missing comma',
    cases: 16,
    *slipsIn(file) {
      for (const entry of file.entries) {
        const next = entry.siblings[entry.index + 1];
        if (!entry.inFlow || !next) continue;
        const comma = file.text.indexOf(',', entry.valueAt.end);
        yield instead(file, { start: comma, end: comma + 1 }, '', { what: `no comma behind ${entry.key}` });
      }
      // In a list of texts, two without a comma are one text.
      for (const item of file.items) {
        const isCode = codeLists.includes(String(item.path.at(-2))) || /^GM\d+$/.test(file.textOf(item.valueAt));
        if (!item.inFlow || item.index + 1 === item.count || !(isCode || isMap(item.value))) continue;
        const comma = file.text.indexOf(',', item.valueAt.end);
        yield instead(file, { start: comma, end: comma + 1 }, '', { what: 'no comma in the list' });
      }
    },
  },
  {
    name: 'a missing dash',
    cases: 14,
    *slipsIn(file) {
      for (const item of dashed(file)) {
        // In a list of texts, the text goes on with the one before it. Nor is a mapping of one item a slip that shows.
        if (item.isText || item.count < 2) continue;
        const at = { start: item.start, end: item.start + 2 };
        yield instead(file, at, '  ', { what: 'no dash, the rest in its place' });
        if (item.isMapping) yield instead(file, at, '', { what: 'no dash, the first key in its place' });
      }
    },
  },
  {
    name: 'two lines in one',
    cases: 8,
    *slipsIn(file) {
      for (const { siblings, index, line, lastLine, inFlow } of file.entries) {
        const next = siblings[index + 1];
        if (inFlow || line !== lastLine || next?.line !== line + 1) continue;
        const at = { start: file.lineAt(line).end, end: next.keyAt.start, becomes: ' ' };
        yield { what: `${next.key} on the line before it`, line, edits: [at] };
      }
    },
  },
  {
    name: 'a text that needs quotes',
    cases: 10,
    *slipsIn(file) {
      for (const entry of file.entries) {
        if (!texts.includes(entry.key) || !isOneLine(entry) || entry.inFlow || !isWord(entry.value)) continue;
        if (entry.value.type !== 'PLAIN') continue;
        const text = file.textOf(entry.valueAt);
        const starts = ['@', '`', '%', '&', '*', '!', '[1] ', '{', '"Nota" '].map((mark) => `${mark}${text}`);
        for (const becomes of [`Nota: ${text}`, ...starts]) yield instead(file, entry.valueAt, becomes);
      }
    },
  },
  {
    name: 'a comma in a text between braces',
    cases: 6,
    *slipsIn(file) {
      for (const entry of file.entries) {
        if (!['why', 'subject', 'name'].includes(entry.key) || !entry.inFlow || !isOneLine(entry)) continue;
        if (!isWord(entry.value) || entry.value.type !== 'PLAIN') continue;
        const text = file.textOf(entry.valueAt);
        yield instead(file, entry.valueAt, text.includes(' ') ? text.replace(' ', ', ') : `${text}, nieuw`);
      }
    },
  },
];

interface Dashed {
  readonly start: number;
  readonly line: number;
  readonly count: number;
  readonly isMapping: boolean;
  readonly isText: boolean;
}

function* dashed(file: GoodFile): Generator<Dashed> {
  for (const { value, line, path, inFlow, count } of file.items) {
    if (inFlow || !/^ *- \S/.test(file.lines[line - 1] ?? '')) continue;
    const isMapping = isMap(value) && value.flow !== true;
    const isText = isScalar(value) && !codeLists.includes(String(path.at(-2)));
    yield { start: file.lineAt(line).start + file.indentOf(line), line, count, isMapping, isText };
  }
}

function* words(file: GoodFile): Generator<{ node: unknown; at: Stretch } & { node: Entry['value'] }> {
  for (const { value, valueAt } of [...file.entries, ...file.items]) yield { node: value, at: valueAt };
}

function* flows(file: GoodFile): Generator<Stretch> {
  for (const { value, valueAt } of [...file.entries, ...file.items]) {
    if ((isMap(value) || isSeq(value)) && value.flow) yield valueAt;
  }
}

function short(file: GoodFile, at: Stretch): string {
  return file.textOf(at).slice(0, 40);
}
