import type { Entry, GoodFile, Stretch } from '../good-file.js';
import type { Kind } from '../mistake.js';
import { before, instead, isOneLine, valueInstead, without } from './edits.js';
import { counts, days, flags, isDoubted, isUnknown, lengths } from './key-groups.js';

const malformed = [
  'page 3',
  'r. 5',
  '5,6',
  "5 '1-1-2022'",
  '5-',
  'regel 12',
  '12 – 14',
  '5 "a" "',
  'brief 2021:5',
  '5; ',
  '0',
];

export const citations: readonly Kind[] = [
  {
    name: 'a line beyond the source',
    cases: 10,
    *slipsIn(file) {
      for (const entry of cites(file)) {
        const text = file.textOf(entry.valueAt);
        yield valueInstead(file, entry, text.replace(/\d+(?=$|;|-| )/, '4711'));
        if (/:\d/.test(text)) yield valueInstead(file, entry, text.replace(/:\d+/, ':4711'));
      }
      for (const one of readings(file)) yield instead(file, one, file.textOf(one).replace(/:\d+/, ':4711'));
    },
  },
  {
    name: 'lines backwards',
    cases: 6,
    *slipsIn(file) {
      for (const entry of cites(file)) {
        const text = file.textOf(entry.valueAt);
        const found = /(^|; |:)(\d+)-(\d+)/.exec(text);
        if (found) yield valueInstead(file, entry, text.replace(found[0], `${found[1]}${found[3]}-${found[2]}`));
      }
    },
  },
  {
    name: 'an unknown source',
    cases: 8,
    *slipsIn(file) {
      for (const entry of cites(file)) {
        const text = file.textOf(entry.valueAt);
        const found = /([a-z]+-[a-z]+-\d{4}):/.exec(text);
        if (found?.[1]) yield valueInstead(file, entry, text.replace(found[1], found[1].replace(/(.)(.)-/, '$2$1-')));
        else yield valueInstead(file, entry, `nota-2019:${text}`);
      }
      for (const one of readings(file)) yield instead(file, one, file.textOf(one).replace(/[a-z]-/, 'x-'));
    },
  },
  {
    name: 'no source above the editions',
    cases: 4,
    *slipsIn(file) {
      for (const one of readings(file)) yield instead(file, one, file.textOf(one).replace(/[a-z0-9-]+:/, ''));
    },
  },
  {
    name: 'a quote that does not say the value',
    cases: 14,
    *slipsIn(file) {
      for (const entry of cites(file)) {
        const value = citedBy(file, entry);
        const isSaid = value && !isUnknown(file.textOf(value.valueAt)) && !isDoubted(file, value);
        if (!isSaid || ![...days, ...lengths, ...counts].includes(entry.key)) continue;
        const text = file.textOf(entry.valueAt);
        const quotes = text.match(/"[^"]*"/g) ?? [];
        if (quotes.length !== 1 || !quotes[0]) continue;
        const more = value.line === entry.line ? {} : { against: value.line };
        yield valueInstead(file, entry, text.replace(quotes[0], '"nader te bepalen"'), more);
        yield valueInstead(file, entry, text.replace(quotes[0], '"17 maart 2019, voor elf jaar"'), more);
      }
    },
  },
  {
    name: 'a missing quote',
    cases: 10,
    *slipsIn(file) {
      for (const entry of cites(file)) {
        const value = citedBy(file, entry);
        const needs = [...days, ...lengths, ...counts, ...flags].includes(entry.key);
        if (!value || !needs || /^(not-stated|unreadable)$/.test(file.textOf(value.valueAt))) continue;
        const text = file.textOf(entry.valueAt);
        if (text.includes('"')) yield valueInstead(file, entry, text.replaceAll(/ "[^"]*"/g, ''));
      }
      for (const one of readings(file)) yield instead(file, one, file.textOf(one).replaceAll(/ "[^"]*"/g, ''));
    },
  },
  {
    // Where there is a `rest` it serves the value instead, and then two lines are as near to the slip.
    name: 'a missing citation',
    cases: 10,
    *slipsIn(file) {
      for (const entry of cites(file)) {
        const value = citedBy(file, entry);
        // What a contradiction is about is a word of ours, and no paper's.
        if (
          !value ||
          entry.path[0] === 'contradictions' ||
          entry.siblings.length < 2 ||
          entry.siblings.some(({ key }) => key === 'rest')
        )
          continue;
        const next = entry.siblings[entry.index + 1];
        const what = `no line in cite for ${entry.key}`;
        if (!entry.inFlow && entry.line === entry.lastLine) {
          const line = value.line > entry.line ? value.line - 1 : value.line;
          yield { what, line, edits: [without(file, entry.line, entry.line)] };
        } else if (next && next.line === entry.line) {
          const edit = { start: entry.keyAt.start, end: next.keyAt.start, becomes: '' };
          yield { what, line: value.line, edits: [edit] };
        }
      }
    },
  },
  {
    name: 'a citation of nothing',
    cases: 12,
    *slipsIn(file) {
      for (const entry of cites(file)) {
        if (entry.key !== 'rest' && citedBy(file, entry) && entry.key.length > 4) {
          yield instead(file, entry.keyAt, `${entry.key.slice(0, 1)}${entry.key.slice(2)}`);
        }
        const names = ['colour', 'maximumTerm', 'bron'].filter((key) => !owners(file, entry).includes(key));
        for (const key of names) {
          const line = `${key}: ${file.textOf(entry.valueAt).replaceAll(/ "[^"]*"/g, '')}`;
          const indent = ' '.repeat(entry.keyAt.start - file.lineAt(entry.line).start);
          const at = { start: entry.keyAt.start, end: entry.keyAt.start, becomes: `${line}, ` };
          const edit = entry.inFlow ? at : before(file, entry.line, indent + line);
          yield { what: `${line} in cite`, line: entry.line, edits: [edit] };
        }
      }
    },
  },
  {
    name: 'a doubt of nothing',
    cases: 6,
    *slipsIn(file) {
      for (const entry of file.entries) {
        if (entry.path.at(-2) !== 'doubt' || entry.key.length < 4) continue;
        yield instead(file, entry.keyAt, `${entry.key.slice(0, 2)}${entry.key.slice(3)}`);
      }
    },
  },
  {
    name: 'a place in another form',
    cases: 14,
    *slipsIn(file) {
      for (const entry of cites(file)) {
        for (const form of malformed) {
          // A comma ends a value in braces: what comes then is the kind with the comma.
          if (!(entry.inFlow && form.includes(','))) yield valueInstead(file, entry, form);
        }
      }
    },
  },
  {
    name: 'a comma in a quote between braces',
    cases: 6,
    *slipsIn(file) {
      for (const entry of cites(file)) {
        const text = file.textOf(entry.valueAt);
        const found = /"([^" ]+) ([^"]*)"/.exec(text);
        if (entry.inFlow && found)
          yield valueInstead(file, entry, text.replace(found[0], `"${found[1]}, ${found[2]}"`));
      }
    },
  },
];

/** What papers print where they contradict each other. */
function readings(file: GoodFile): Stretch[] {
  return file.items.filter(({ path }) => path.at(-2) === 'readings').map(({ valueAt }) => valueAt);
}

/** The lines of `cite` that stand on one line, whole. */
function* cites(file: GoodFile): Generator<Entry> {
  for (const entry of file.entries) {
    if (entry.path.at(-2) === 'cite' && isOneLine(entry) && /^[^"]/.test(file.textOf(entry.valueAt))) yield entry;
  }
}

function citedBy(file: GoodFile, { path, key }: Entry): Entry | undefined {
  return file.at([...path.slice(0, -2), key]);
}

/** The keys of the mapping that a line of `cite` belongs to. */
function owners(file: GoodFile, { path }: Entry): string[] {
  return (file.at(path.slice(0, -1))?.siblings ?? []).map(({ key }) => key);
}
