import { type GoodFile, isWord } from '../good-file.js';
import type { Kind } from '../mistake.js';
import { before, instead, isBeside, isOneLine, linesFrom, valueInstead } from './edits.js';
import { texts } from './key-groups.js';

const windows1252: Readonly<Record<string, string>> = {
  '–': '\u0096',
  '—': '\u0097',
  '‘': '\u0091',
  '’': '\u0092',
  '“': '\u0093',
  '”': '\u0094',
  '…': '\u0085',
  '€': '\u0080',
};
const nbsp = '\u00a0';

/** Left out: a tab behind a colon or a comma, which YAML reads as a space. */
export const characters: readonly Kind[] = [
  {
    name: 'a tab',
    cases: 12,
    *slipsIn(file) {
      for (const { line, indent, start } of indented(file)) {
        for (const becomes of ['\t'.repeat(indent / 2), `${' '.repeat(indent - 2)}\t`, `\t${' '.repeat(indent - 2)}`]) {
          yield { what: 'a tab', line, edits: [{ start, end: start + indent, becomes }] };
        }
      }
    },
  },
  {
    name: 'a non-breaking space in the indentation',
    cases: 8,
    *slipsIn(file) {
      for (const { line, indent, start } of indented(file)) {
        for (const at of [start, start + indent - 1, start + indent - 2]) {
          yield { what: 'a non-breaking space', line, edits: [{ start: at, end: at + 1, becomes: nbsp }] };
        }
      }
    },
  },
  {
    name: 'a non-breaking space behind a colon or a code',
    cases: 6,
    *slipsIn(file) {
      for (const entry of file.entries) {
        if (!isOneLine(entry) || !isWord(entry.value)) continue;
        const colon = { start: entry.keyAt.end + 1, end: entry.valueAt.start };
        yield instead(file, colon, nbsp, { what: `a non-breaking space behind ${entry.key}:` });
        if (texts.includes(entry.key)) continue;
        yield valueInstead(file, entry, `${file.textOf(entry.valueAt)}${nbsp}`);
      }
    },
  },
  {
    name: 'curly quotes',
    cases: 12,
    *slipsIn(file) {
      for (const entry of file.entries) {
        if (!isOneLine(entry)) continue;
        const text = file.textOf(entry.valueAt);
        if (entry.path.at(-2) === 'cite' && text.includes('"')) {
          yield valueInstead(file, entry, text.replaceAll(/"([^"]*)"/g, '“$1”'));
        } else if (isWord(entry.value) && entry.value.type !== 'PLAIN') {
          yield valueInstead(file, entry, `“${text.slice(1, -1)}”`);
        } else if (isWord(entry.value) && (texts.includes(entry.key) || /^\d/.test(text))) {
          yield valueInstead(file, entry, `‘${text}’`);
          yield valueInstead(file, entry, `„${text}”`);
        }
      }
    },
  },
  {
    name: 'a second document',
    cases: 8,
    *slipsIn(file) {
      for (const line of linesFrom(4, file.lines.length)) {
        if (!/^ *(- )?[A-Za-z]+:/.test(file.lines[line - 1] ?? '')) continue;
        yield { what: 'a line ---', line, edits: [before(file, line, '---')] };
      }
    },
  },
  {
    name: 'marks of a merge conflict',
    cases: 12,
    *slipsIn(file) {
      for (const { line } of indented(file)) {
        const [text = '', next = ''] = file.lines.slice(line - 1, line + 1);
        const marked = [`<<<<<<< HEAD`, text, '=======', text.replace(/.$/, 'x'), '>>>>>>> brief-2026'].join('\n');
        const here = { ...file.lineAt(line), becomes: marked };
        yield { what: 'both sides of a conflict', line, edits: [here] };
        yield { what: 'the first mark left', line, edits: [before(file, line, '<<<<<<< HEAD')] };
        yield { what: 'the last mark left', line: line + 1, edits: [before(file, line + 1, '>>>>>>> main')] };
        if (next) yield { what: 'the middle mark left', line: line + 1, edits: [before(file, line + 1, '=======')] };
      }
    },
  },
  {
    name: 'an anchor or an alias',
    cases: 12,
    *slipsIn(file) {
      for (const entry of file.entries) {
        if (!entry.value) continue;
        const { start } = entry.valueAt;
        const isBlock = file.lineOf(start) !== entry.line;
        const at = isBlock ? entry.keyAt.end + 1 : start;
        const becomes = isBlock ? ' &zo' : '&zo ';
        yield { what: `an anchor behind ${entry.key}`, line: entry.line, edits: [{ start: at, end: at, becomes }] };
        if (!isOneLine(entry)) continue;
        yield valueInstead(file, entry, entry.inFlow ? '*zo ' : '*zo');
        const first = entry.siblings[0];
        if (entry.index === 0 || !first || !isOneLine(first) || first.inFlow) continue;
        const anchor = { start: first.valueAt.start, end: first.valueAt.start, becomes: '&zo ' };
        const alias = { ...entry.valueAt, becomes: '*zo' };
        yield { what: `${entry.key} as ${first.key}`, line: entry.line, against: first.line, edits: [anchor, alias] };
      }
    },
  },
  {
    name: 'bytes of Windows-1252',
    cases: 8,
    *slipsIn(file) {
      if (/[^\n -\u00ff]/.test(file.text.replaceAll(/[–—‘’“”…€]/g, ''))) return;
      for (const entry of file.entries) {
        if (!['name', 'subject', 'why', 'title', 'nl'].includes(entry.key) || !isWord(entry.value)) continue;
        if (isBeside(entry) || !isOneLine(entry) || /[^\n -~]/.test(file.text.slice(0, entry.valueAt.end))) continue;
        const end = entry.valueAt.start + 1;
        yield { what: 'an é of one byte', line: entry.line, edits: [{ start: end, end, becomes: 'é' }] };
      }
    },
    encoded: (text) =>
      Buffer.from(
        text.replaceAll(/[^\n -\u00ff]/g, (one) => windows1252[one] ?? '?'),
        'latin1',
      ),
  },
];

/** What looks odd and is read as well as any: nothing may be said of it. */
export const harmless: readonly Kind[] = [
  {
    name: 'line ends of Windows',
    cases: 6,
    isFine: true,
    *slipsIn(file) {
      const breaks = file.lines.slice(0, -1).map((_, index) => file.lineAt(index + 1).end);
      const edit = (at: number) => ({ start: at, end: at, becomes: '\r' });
      yield { what: 'all of them', line: 1, edits: breaks.map(edit) };
      yield { what: 'every third', line: 1, edits: breaks.filter((_, index) => index % 3 === 0).map(edit) };
    },
  },
  {
    name: 'a byte order mark',
    cases: 4,
    isFine: true,
    *slipsIn() {
      yield { what: 'a mark at the beginning', line: 1, edits: [{ start: 0, end: 0, becomes: '\ufeff' }] };
    },
  },
  {
    name: 'a document that begins with ---',
    cases: 2,
    isFine: true,
    *slipsIn() {
      yield { what: 'a line --- at the top', line: 1, edits: [{ start: 0, end: 0, becomes: '---\n' }] };
    },
  },
  {
    name: 'blank lines and remarks',
    cases: 4,
    isFine: true,
    *slipsIn(file: GoodFile) {
      const at = file.entries.filter(({ inFlow, path }) => !inFlow && path.length > 2).map(({ line }) => line);
      const edits = [...new Set(at)]
        .filter((_, index) => index % 9 === 0)
        .map((line) => before(file, line, '\n# nog na te kijken\n'));
      yield { what: 'many of them', line: 1, edits };
    },
  },
];

/** The lines of block style that begin with a key or a dash, and are indented. */
function* indented(file: GoodFile): Generator<{ line: number; indent: number; start: number }> {
  const own = new Set([...file.entries, ...file.items].filter(({ inFlow }) => !inFlow).map(({ line }) => line));
  for (const line of own) {
    const indent = file.indentOf(line);
    if (indent >= 2) yield { line, indent, start: file.lineAt(line).start };
  }
}
