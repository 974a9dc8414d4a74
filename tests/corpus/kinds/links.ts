import type { Entry, GoodFile } from '../good-file.js';
import type { Kind } from '../mistake.js';
import { before, instead, isBeside, linesFrom, valueInstead } from './edits.js';

const linking = ['follows', 'replaces', 'under', 'links', 'totalOf', 'winners'];

export const links: readonly Kind[] = [
  {
    name: 'an unknown source of an edition',
    cases: 7,
    *slipsIn(file) {
      for (const entry of file.entries) {
        if (!file.isRegion || entry.key !== 'source' || entry.path.at(-3) !== 'editions') continue;
        const source = file.textOf(entry.valueAt);
        for (const slip of [source.replace('-', ''), `${source}a`, 'brief-2019']) yield valueInstead(file, entry, slip);
      }
    },
  },
  {
    name: 'an id taken from a neighbour',
    cases: 14,
    *slipsIn(file) {
      if (file.name.endsWith('council-terms.yaml')) return;
      for (const [first, second] of pairsOfIds(file)) {
        yield valueInstead(file, second, file.textOf(first.valueAt));
      }
    },
  },
  {
    // Left out where nothing names the id, which is then as good as any, and where another edition has it as well.
    name: 'a misspelt id',
    cases: 10,
    *slipsIn(file) {
      if (!file.isRegion) return;
      const ids = file.entries.filter(
        ({ key, path }) => key === 'id' && /^(contracts|segments|budgets)$/.test(String(path.at(-3))),
      );
      for (const entry of ids) {
        const id = file.textOf(entry.valueAt);
        if (ids.filter((other) => file.textOf(other.valueAt) === id).length > 1) continue;
        const [first, second] = linksTo(file, id);
        if (first === undefined) continue;
        // One link that leads nowhere may be what was touched; several are not.
        yield valueInstead(
          file,
          entry,
          `${id.slice(0, 2)}${id.slice(3)}`,
          second === undefined ? { against: first } : {},
        );
      }
    },
  },
  {
    name: 'an item copied and not renamed',
    cases: 10,
    *slipsIn(file) {
      for (const { path, line, lastLine, inFlow } of file.items) {
        const id = file.at([...path, 'id']);
        if (!id || inFlow || lastLine - line > 25 || path.length === 2) continue;
        const copy = linesFrom(line, lastLine).map((one) => file.lines[one - 1]);
        const at = lastLine + 1 + (id.line - line);
        yield {
          what: `${file.textOf(id.valueAt)} copied`,
          line: at,
          edits: [before(file, lastLine + 1, copy.join('\n'))],
        };
      }
    },
  },
  {
    name: 'a link to nothing',
    cases: 14,
    *slipsIn(file) {
      if (!file.isRegion) return;
      for (const item of file.items) {
        if (!linking.includes(String(item.path.at(-2)))) continue;
        const id = file.textOf(item.valueAt);
        for (const slip of [id.slice(0, -1), 'bestaat-niet']) yield instead(file, item.valueAt, slip);
      }
      for (const entry of file.entries) {
        if (!['contract', 'successor'].includes(entry.key) || isBeside(entry)) continue;
        const id = file.textOf(entry.valueAt);
        for (const slip of [id.slice(0, -1), 'bestaat-niet']) yield valueInstead(file, entry, slip);
      }
    },
  },
  {
    name: 'a wrong CBS code',
    cases: 12,
    *slipsIn(file) {
      for (const item of file.items) {
        const code = file.textOf(item.valueAt);
        if (!/^GM\d{4}$/.test(code) || !file.isRegion) continue;
        const wrong = [code.replace('GM0', 'GM'), code.slice(2), code.toLowerCase(), 'GM9998', 'GM0000', `${code}0`];
        for (const slip of wrong) yield instead(file, item.valueAt, slip);
      }
      for (const { key, keyAt } of file.entries) {
        if (!/^GM\d{4}$/.test(key)) continue;
        for (const slip of [key.replace('GM', 'GM0'), key.slice(2), key.toLowerCase()])
          yield instead(file, keyAt, slip);
      }
    },
  },
  {
    name: 'an id that is not the name of the file',
    cases: 4,
    *slipsIn(file) {
      for (const entry of file.entries) {
        if (entry.path.length === 1 && entry.key === 'id')
          yield valueInstead(file, entry, `${file.textOf(entry.valueAt)}-x`);
      }
    },
  },
];

/** The lines of the links to an id. */
function linksTo(file: GoodFile, id: string): number[] {
  const items = file.items.filter(({ path }) => linking.includes(String(path.at(-2))));
  const entries = file.entries.filter((entry) => ['contract', 'successor'].includes(entry.key) && !isBeside(entry));
  return [...items, ...entries].filter(({ valueAt }) => file.textOf(valueAt) === id).map(({ line }) => line);
}

/** Ids of one list, each with the one before it; of lists where one id stands for one thing. */
function* pairsOfIds(file: GoodFile): Generator<[Entry, Entry]> {
  const ids = file.entries.filter(({ key, path }) => key === 'id' && typeof path.at(-2) === 'number');
  const byList = new Map<string, Entry>();
  for (const id of ids) {
    const list = id.path.slice(0, -2).join('/');
    const first = byList.get(list);
    if (first) yield [first, id];
    byList.set(list, id);
  }
}
