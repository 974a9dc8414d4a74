import { type GoodFile, isWord } from '../good-file.js';
import type { Kind } from '../mistake.js';
import { instead, isOneLine, linesFrom } from './edits.js';
import { texts } from './key-groups.js';

export const layout: readonly Kind[] = [
  {
    name: 'a text that goes on too far out',
    cases: 8,
    *slipsIn(file) {
      for (const entry of file.entries) {
        if (entry.inFlow || !isOneLine(entry) || !isWord(entry.value) || !texts.includes(entry.key)) continue;
        if (entry.value.type !== 'PLAIN') continue;
        const { start } = entry.valueAt;
        const text = file.textOf(entry.valueAt);
        const column = entry.keyAt.start - file.lineAt(entry.line).start;
        for (const space of text.matchAll(/ (?=[\p{L}(])/gu)) {
          const at = { start: start + space.index, end: start + space.index + 1 };
          for (const indent of [column, column - 2].filter((one) => one >= 0)) {
            yield instead(file, at, `\n${' '.repeat(indent)}`, { line: entry.line + 1 });
          }
        }
      }
    },
  },
  {
    name: 'a dash that a text processor made',
    cases: 8,
    *slipsIn(file) {
      for (const item of file.items) {
        const { start } = file.lineAt(item.line);
        const dash = { start: start + file.indentOf(item.line), end: start + file.indentOf(item.line) + 1 };
        // The first of texts becomes a text, and the items below it a part of that.
        if (item.inFlow || !/^ *- \S/.test(file.lines[item.line - 1] ?? '') || isWord(item.value)) continue;
        for (const mark of ['–', '•', '*', '—']) yield instead(file, dash, mark, { line: item.line });
      }
    },
  },
  {
    name: 'a file cut off between brackets',
    cases: 6,
    *slipsIn(file) {
      for (const entry of file.entries) {
        if (!entry.inFlow || entry.line < 4 || !isWord(entry.value)) continue;
        const rest = { start: entry.valueAt.end, end: file.text.length };
        yield instead(file, rest, '\n', { what: `nothing behind ${entry.key}`, line: entry.lastLine });
      }
    },
  },
];

/** What looks untidy and is read as well as any. */
export const untidy: readonly Kind[] = [
  {
    name: 'no line break at the end, or many',
    cases: 3,
    isFine: true,
    *slipsIn(file) {
      const end = { start: file.text.trimEnd().length, end: file.text.length };
      yield instead(file, end, '');
      yield instead(file, end, '\n\n\n\n');
    },
  },
  {
    name: 'spaces at the ends of lines',
    cases: 3,
    isFine: true,
    *slipsIn(file: GoodFile) {
      const ends = linesFrom(1, file.lines.length - 1).map((line) => file.lineAt(line).end);
      const edits = ends.filter((_, index) => index % 4 === 0).map((end) => ({ start: end, end, becomes: '  ' }));
      yield { what: 'on every fourth', line: 1, edits };
    },
  },
];
