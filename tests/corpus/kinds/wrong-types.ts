import { isMap, isSeq } from 'yaml';
import { type Entry, type GoodFile, isWord } from '../good-file.js';
import type { Kind, Slip } from '../mistake.js';
import { isCitation, isOneLine, valueInstead } from './edits.js';
import { counts, days, flags, lengths, texts, valuesOf } from './key-groups.js';

const plainTexts = ['name', 'title', 'issuer', 'subject', 'why', 'id', 'kind', 'stage', 'file', 'nl', 'role', 'model'];
/** Keys that take a list as well as a word: a list there is no mistake. */
const lists = [
  ...['conditions', 'winners', 'brands', 'readings', 'references', 'municipalities', 'in', 'out', 'forNow'],
  ...['underStudy', 'movedIn', 'dropped', 'targetGroups', 'principles', 'tariffs', 'profiles', 'about'],
  ...['contracts', 'segments', 'options', 'awards', 'evaluations', 'rejected', 'budgets', 'milestones', 'events'],
];

export const wrongTypes: readonly Kind[] = [
  {
    name: 'a list for one value',
    cases: 12,
    *slipsIn(file) {
      for (const entry of words(file)) {
        // A value may be cited by a list of places, and a word have several codes of one list.
        if (lists.includes(entry.key) || isCitation(entry) || entry.path.includes('codes')) continue;
        yield valueInstead(file, entry, `[${file.textOf(entry.valueAt)}]`);
      }
    },
  },
  {
    name: 'a mapping for one value',
    cases: 10,
    *slipsIn(file) {
      for (const entry of words(file)) {
        if (lists.includes(entry.key)) continue;
        // Blocks that may be an unknown word may be a mapping, too.
        if (/^(terms|procurement|providers|lots|scope|endsWith|amounts)$/.test(entry.key)) continue;
        yield valueInstead(file, entry, `{ value: ${file.textOf(entry.valueAt)} }`);
      }
    },
  },
  {
    name: 'one value for a list',
    cases: 10,
    *slipsIn(file) {
      for (const entry of file.entries) {
        const [first] = isSeq(entry.value) ? entry.value.items : [];
        if (!isOneLine(entry) || !isWord(first as never)) continue;
        yield valueInstead(file, entry, String((first as { source?: string }).source ?? 'x'));
      }
    },
  },
  {
    name: 'one value for a mapping',
    cases: 10,
    *slipsIn(file) {
      for (const entry of file.entries) {
        const first = isMap(entry.value) ? entry.value.items[0]?.value : undefined;
        // One place for all keys is a citation, too.
        if (!isOneLine(entry) || !isWord(first as never) || entry.key === 'cite') continue;
        yield valueInstead(file, entry, (first as { source?: string }).source ?? 'x');
      }
    },
  },
  {
    name: 'a number for a text',
    cases: 10,
    *slipsIn(file) {
      for (const entry of words(file)) {
        if (plainTexts.includes(entry.key)) yield valueInstead(file, entry, '2021');
      }
    },
  },
  {
    name: 'nothing behind the colon',
    cases: 14,
    *slipsIn(file) {
      for (const entry of words(file)) yield valueInstead(file, entry, entry.index % 3 === 0 ? 'null' : '');
    },
  },
  {
    name: 'true or false in another language, or as a text',
    cases: 6,
    *slipsIn(file) {
      for (const entry of valuesOf(file, flags)) {
        for (const word of ['ja', 'yes', '"true"', 'True!', 'nee']) yield valueInstead(file, entry, word);
      }
    },
  },
  {
    name: 'a block where a value belongs',
    cases: 6,
    *slipsIn(file) {
      for (const entry of valuesOf(file, [...days, ...lengths, ...counts, ...texts])) {
        if (!isOneLine(entry) || entry.inFlow || lists.includes(entry.key)) continue;
        const deeper = ' '.repeat(entry.keyAt.start - file.lineAt(entry.line).start + 2);
        yield blockOf(file, entry, deeper);
      }
    },
  },
];

/** The mapping begins on the line below its key: that is where the wrong value stands, and the key says what is wanted. */
function blockOf(file: GoodFile, entry: Entry, indent: string): Slip {
  const becomes = `\n${indent}value: ${file.textOf(entry.valueAt)}`;
  const slip = valueInstead(file, entry, becomes);
  return { ...slip, edits: [{ start: entry.keyAt.end + 1, end: entry.valueAt.end, becomes }], line: entry.line + 1 };
}

function* words(file: GoodFile): Generator<Entry> {
  for (const entry of file.entries) if (isWord(entry.value) && isOneLine(entry)) yield entry;
}
