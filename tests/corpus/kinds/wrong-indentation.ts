import { isMap, isScalar, isSeq } from 'yaml';
import type { Entry, GoodFile, Item } from '../good-file.js';
import type { Kind, Slip } from '../mistake.js';
import { shifted } from './edits.js';

/**
 * Left out, because what comes of them is as good a file or nothing shows: the only key of a mapping further in (it is
 * still its only key), a key further in below a text over several lines (it becomes a part of that text), and a key that
 * the mapping it lands in has room for, such as `reservation` (that says another thing, which no program can know).
 */
export const wrongIndentation: readonly Kind[] = [
  {
    name: 'a key too far in',
    cases: 16,
    *slipsIn(file) {
      for (const entry of own(file)) {
        if (entry.line !== entry.lastLine || entry.index === 0 || lands(file, entry)) continue;
        for (const by of [1, 2, 4]) yield moved(file, entry.line, entry.line, by, entry.key);
      }
    },
  },
  {
    name: 'a key too far out',
    cases: 16,
    *slipsIn(file) {
      for (const entry of own(file)) {
        if (entry.line !== entry.lastLine || !hasRoomLeft(file, entry)) continue;
        if (entry.siblings.length < 2) continue;
        for (const by of [-1, -2, -4]) {
          const isOut = file.indentOf(entry.line) + by >= 0;
          if (isOut && !isTaken(file, entry, by)) yield moved(file, entry.line, entry.line, by, entry.key);
        }
      }
    },
  },
  {
    name: 'the first key of a block too far in or out',
    cases: 10,
    *slipsIn(file) {
      for (const entry of own(file)) {
        if (entry.index > 0 || entry.siblings.length < 3 || entry.line !== entry.lastLine) continue;
        const ways = file.indentOf(entry.line) > 0 ? [2, 1, -1] : [2, 1];
        for (const by of ways) yield moved(file, entry.line, entry.line, by, entry.key);
      }
    },
  },
  {
    name: 'a block too far in',
    cases: 10,
    *slipsIn(file) {
      for (const entry of own(file)) {
        if (entry.line === entry.lastLine || entry.index === 0 || lands(file, entry)) continue;
        yield moved(file, entry.line, entry.lastLine, 2, entry.key);
      }
    },
  },
  {
    name: 'a block too far out',
    cases: 10,
    *slipsIn(file) {
      for (const entry of own(file)) {
        if (entry.line === entry.lastLine || !hasRoomLeft(file, entry) || isTaken(file, entry, -2)) continue;
        if (entry.siblings.length > 1) yield moved(file, entry.line, entry.lastLine, -2, entry.key);
      }
    },
  },
  {
    name: 'a key without what stands under it',
    cases: 10,
    *slipsIn(file) {
      for (const entry of own(file)) {
        if (entry.line === entry.lastLine || !(isMap(entry.value) || isSeq(entry.value))) continue;
        if (file.lineOf(entry.valueAt.start) === entry.line || entry.index === 0) continue;
        for (const by of [2, -1]) {
          // One column out, and nothing else hangs on it: the block goes on as it was.
          if (by < 0 && (entry.index === entry.siblings.length - 1 || file.indentOf(entry.line) === 0)) continue;
          if (!(by > 0 && lands(file, entry))) yield moved(file, entry.line, entry.line, by, entry.key);
        }
      }
    },
  },
  {
    name: 'a dash moved',
    cases: 12,
    *slipsIn(file) {
      for (const item of inBlock(file)) {
        if (item.count < 2) continue;
        for (const by of [2, -2, 1]) {
          if (file.indentOf(item.line) + by >= 0) yield moved(file, item.line, item.line, by, 'the dash');
        }
      }
    },
  },
  {
    name: 'an item moved',
    cases: 10,
    *slipsIn(file) {
      for (const item of inBlock(file)) {
        if (item.count < 2 || item.line === item.lastLine || item.index === 0) continue;
        for (const by of [2, -2]) {
          if (file.indentOf(item.line) + by >= 0) yield moved(file, item.line, item.lastLine, by, 'the item');
        }
      }
    },
  },
];

function moved(file: GoodFile, from: number, to: number, by: number, whose: string): Slip {
  const what = `${whose}: ${Math.abs(by)} ${by > 0 ? 'in' : 'out'}, ${to - from + 1} line(s)`;
  return { what, line: from, edits: shifted(file, from, to, by) };
}

/** The entries whose key begins its line. */
function own(file: GoodFile): Entry[] {
  return file.entries.filter(
    ({ inFlow, line, keyAt }) => !inFlow && keyAt.start === file.lineAt(line).start + file.indentOf(line),
  );
}

function inBlock(file: GoodFile): Item[] {
  return file.items.filter(({ inFlow, line }) => !inFlow && /^ *- \S/.test(file.lines[line - 1] ?? ''));
}

/** Whether the key, further in, becomes a part of what stands above it and still fits. */
function lands(file: GoodFile, { siblings, index, key }: Entry): boolean {
  const above = siblings[index - 1];
  if (!above) return false;
  if (above.line === above.lastLine) return false;
  if (isScalar(above.value)) return true;
  const isCite = above.key === 'cite' || above.key === 'doubt';
  return ['reservation', 'cite', 'doubt', 'scope', 'segments', 'contracts'].includes(key) || isCite
    ? isCite || !isInside(file, above, key)
    : false;
}

function isInside(file: GoodFile, { path }: Entry, key: string): boolean {
  return file.entries.some(
    (entry) =>
      entry.key === key && entry.path.length > path.length && path.every((step, at) => entry.path[at] === step),
  );
}

/** Whether a key of that name stands already where this one would come to stand, further out. */
function isTaken(file: GoodFile, { path, key }: Entry, by: number): boolean {
  if (by !== -2) return false;
  const up = path.slice(0, typeof path.at(-2) === 'number' ? -3 : -2);
  return !file.at([...up, key]) && ['cite', 'doubt', 'reservation'].includes(key);
}

function hasRoomLeft(file: GoodFile, { line }: Entry): boolean {
  return file.indentOf(line) >= 2;
}
