import { isSeq } from 'yaml';
import { type Entry, type GoodFile, type Item, isWord, type Stretch } from '../good-file.js';
import type { Kind } from '../mistake.js';
import { instead, isBeside, isOneLine, valueInstead } from './edits.js';
import { codeLists, codes, counts, days, flags, isUnknown, lengths, valuesOf } from './key-groups.js';

const misspeltUnknown = ['unkown', 'not_stated', 'n.v.t.', 'not stated', 'onbekend', 'unknown', 'niet vermeld'];
const shortcuts = ['?', '-', 'nvt', 'TBD', 'not-known', 'Not-Stated', 'leeg'];

export const wrongWords: readonly Kind[] = [
  {
    name: 'a misspelt code',
    cases: 16,
    *slipsIn(file) {
      if (!file.isRegion) return;
      for (const entry of valuesOf(file, codes)) {
        const word = file.textOf(entry.valueAt);
        if (!isWord(entry.value) || isUnknown(word)) continue;
        for (const slip of slipsOfThePen(word)) yield valueInstead(file, entry, slip);
      }
    },
  },
  {
    name: 'a misspelt code in a list',
    cases: 12,
    *slipsIn(file) {
      if (!file.isRegion) return;
      for (const at of listed(file)) {
        const word = file.textOf(at);
        for (const slip of slipsOfThePen(word)) yield instead(file, at, slip);
      }
    },
  },
  {
    name: 'a code of another group, or of no group',
    cases: 8,
    *slipsIn(file) {
      if (!file.isRegion) return;
      for (const entry of valuesOf(file, codes)) {
        if (!isWord(entry.value) || isUnknown(file.textOf(entry.valueAt))) continue;
        for (const word of ['zorg', 'open-huis', 'aanbesteding', 'wonen']) yield valueInstead(file, entry, word);
      }
    },
  },
  {
    name: 'a code with capitals or spaces',
    cases: 8,
    *slipsIn(file) {
      if (!file.isRegion) return;
      for (const entry of valuesOf(file, codes)) {
        const word = file.textOf(entry.valueAt);
        if (!isWord(entry.value) || isUnknown(word)) continue;
        yield valueInstead(file, entry, word.charAt(0).toUpperCase() + word.slice(1));
        if (word.includes('-')) yield valueInstead(file, entry, word.replaceAll('-', ' '));
      }
    },
  },
  {
    name: 'a misspelt unknown word',
    cases: 16,
    *slipsIn(file) {
      if (!file.isRegion) return;
      for (const entry of valuesOf(file, [...days, ...lengths, ...counts, ...flags, 'procedure', 'lots', 'terms'])) {
        if (!isWord(entry.value) || !isOneLine(entry)) continue;
        for (const word of misspeltUnknown) yield valueInstead(file, entry, word);
      }
    },
  },
  {
    name: 'a word of one’s own for what is not known',
    cases: 8,
    *slipsIn(file) {
      if (!file.isRegion) return;
      for (const entry of valuesOf(file, [...days, ...lengths, ...counts])) {
        if (!isWord(entry.value) || !isOneLine(entry)) continue;
        for (const word of shortcuts) yield valueInstead(file, entry, word);
      }
    },
  },
];

function* listed(file: GoodFile): Generator<Stretch> {
  for (const entry of file.entries) {
    if (!codeLists.includes(entry.key) || isBeside(entry) || !isSeq(entry.value)) continue;
    for (const item of file.items) if (isPart(item.path, entry.path)) yield item.valueAt;
  }
}

function isPart(path: Item['path'], whole: Entry['path']): boolean {
  return path.length === whole.length + 1 && whole.every((step, index) => path[index] === step);
}

/** Two letters swapped, one left out, one too many. None of these is a word of the vocabulary. */
function* slipsOfThePen(word: string): Generator<string> {
  const middle = Math.floor(word.length / 2);
  const [a, b] = [word.charAt(middle - 1), word.charAt(middle)];
  if (/[a-z]/.test(a) && /[a-z]/.test(b) && a !== b) yield word.slice(0, middle - 1) + b + a + word.slice(middle + 1);
  if (word.length > 4) yield word.slice(0, 2) + word.slice(3);
  yield `${word}s`;
}
