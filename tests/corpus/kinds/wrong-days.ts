import { type Entry, type GoodFile, isWord } from '../good-file.js';
import type { Kind } from '../mistake.js';
import { valueInstead } from './edits.js';
import { citeOf, counts, days, isDoubted, isUnknown, lengths, valuesOf } from './key-groups.js';

const otherForms = [
  '01-07-2022',
  '2022/07/01',
  '1 juli 2022',
  '20220701',
  '2022-7-1',
  '01/07/2022',
  'juli 2022',
  '1-7-22',
];
const impossible = ['2022-02-30', '2023-02-29', '2022-13-01', '2022-04-31', '2022-00-10', '2022-06-00', '1022-07-01'];
const lengthForms = [
  '4 jaar',
  'P4',
  'P4W',
  '4Y',
  'P4J',
  'p4y',
  'P1.5Y',
  'PT4Y',
  '48 maanden',
  'P6M4Y',
  'P4Y - P6Y',
  'P',
];
const countForms = ['vier', '4x', '-1', '3.5', '1-2', 'ca. 4', '4 maal', '~', '1...2', 'two'];

export const wrongDays: readonly Kind[] = [
  {
    name: 'a broken date',
    cases: 16,
    *slipsIn(file) {
      for (const entry of given(file, [...days, 'date', 'election', 'replaces'])) {
        for (const form of otherForms) yield valueInstead(file, entry, form);
      }
    },
  },
  {
    name: 'an impossible day',
    cases: 14,
    *slipsIn(file) {
      for (const entry of given(file, [...days, 'date', 'election', 'replaces'])) {
        for (const day of impossible) yield valueInstead(file, entry, day);
      }
    },
  },
  {
    name: 'a range backwards',
    cases: 10,
    *slipsIn(file) {
      for (const entry of given(file, [...days, ...lengths, ...counts, 'date'])) {
        const [from, to] = file.textOf(entry.valueAt).split('..');
        if (from && to) yield valueInstead(file, entry, `${to}..${from}`);
        else if (days.includes(entry.key) && !to) yield valueInstead(file, entry, '2023-06..2022-01');
        else if (lengths.includes(entry.key)) yield valueInstead(file, entry, 'P6Y..P4Y');
        else if (counts.includes(entry.key)) yield valueInstead(file, entry, '3..2');
      }
    },
  },
  {
    name: 'the last day before the first',
    cases: 6,
    *slipsIn(file) {
      for (const last of given(file, ['lastDay', 'latestLastDay'])) {
        const first = last.siblings.find(({ key }) => key === 'firstDay');
        const year = first && /^\d{4}/.exec(file.textOf(first.valueAt))?.[0];
        if (!year) continue;
        const day = file.textOf(last.valueAt);
        // The quote says another day as well: that is the first thing to see, and it stands in a line of `cite`.
        yield valueInstead(file, last, `${Number(year) - 1}${day.slice(4)}`, againstCite(file, last));
      }
    },
  },
  {
    name: 'a length in another form',
    cases: 12,
    *slipsIn(file) {
      for (const entry of given(file, lengths)) {
        for (const form of lengthForms) yield valueInstead(file, entry, form);
      }
    },
  },
  {
    name: 'another length than the quote says',
    cases: 6,
    *slipsIn(file) {
      for (const entry of quoted(file, lengths)) {
        for (const length of ['P7Y', 'P11M', 'P5Y3M'])
          yield valueInstead(file, entry, length, againstCite(file, entry));
      }
    },
  },
  {
    name: 'a number in another form',
    cases: 10,
    *slipsIn(file) {
      for (const entry of given(file, [...counts, 'lines'])) {
        for (const form of countForms) yield valueInstead(file, entry, form);
      }
    },
  },
  {
    name: 'another number than the quote says',
    cases: 8,
    *slipsIn(file) {
      for (const entry of quoted(file, counts)) {
        for (const number of ['9', '13', '6..7']) yield valueInstead(file, entry, number, againstCite(file, entry));
      }
    },
  },
  {
    name: 'another day than the quote says',
    cases: 10,
    *slipsIn(file) {
      for (const entry of quoted(file, days)) {
        const day = file.textOf(entry.valueAt);
        if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) continue;
        const wrong = [
          `${day.slice(0, 8)}${day.endsWith('11') ? '12' : '11'}`,
          `${Number(day.slice(0, 4)) - 3}${day.slice(4)}`,
        ];
        for (const other of wrong) yield valueInstead(file, entry, other, againstCite(file, entry));
      }
    },
  },
];

function againstCite(file: GoodFile, entry: Entry): { against?: number } {
  const cite = citeOf(file, entry);
  return cite && cite.line !== entry.line ? { against: cite.line } : {};
}

function* given(file: GoodFile, keys: readonly string[]): Generator<Entry> {
  for (const entry of valuesOf(file, keys)) {
    const isText = entry.key === 'source' || (entry.key === 'replaces' && file.isRegion);
    if (isWord(entry.value) && !isText && !isUnknown(file.textOf(entry.valueAt))) yield entry;
  }
}

/** Values whose own quote says them and that nobody doubts. */
function* quoted(file: GoodFile, keys: readonly string[]): Generator<Entry> {
  for (const entry of given(file, keys)) {
    const cite = citeOf(file, entry);
    if (cite && file.textOf(cite.valueAt).includes('"') && !isDoubted(file, entry)) yield entry;
  }
}
