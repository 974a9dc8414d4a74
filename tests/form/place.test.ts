import { expect, it } from 'vitest';
import { blankAbove, columnOf, isFirstOnLine } from '../../src/form/place.js';

it.each([
  ['at the start of the text', '^a', 0, true, false],
  ['behind blanks at the start of the text', ' \t^a', 2, true, false],
  ['behind a word', 'a ^b', 2, false, false],
  ['behind another space', '\u00a0^b', 1, false, false],
  ['below a line', 'a\n  ^b', 2, true, false],
  ['below an empty line', 'a\n\n  ^b', 2, true, true],
  ['below a line of blanks', 'a\n \t\n^b', 0, true, true],
  ['below an empty first line', '\n^b', 0, true, true],
  ['behind a word, below an empty line', 'a\n\nb ^c', 2, false, false],
  ['below a line that ends in blanks', 'a  \n^b', 0, true, false],
])('%s', (_, marked, column, isFirst, isBelowBlank) => {
  const offset = marked.indexOf('^');
  const text = marked.replace('^', '');
  expect([columnOf(offset, text), isFirstOnLine(offset, text), blankAbove(offset, text)]).toEqual([
    column,
    isFirst,
    isBelowBlank,
  ]);
});

it('what stands before a word on its line is not read for it', () => {
  const read: number[] = [];
  const text = new Proxy<object>(Object(`${'a, '.repeat(1000)}b`), {
    get(line, key) {
      if (typeof key === 'string' && /^\d+$/.test(key)) read.push(Number(key));
      const value: unknown = Reflect.get(line, key, line);
      return typeof value === 'function' ? value.bind(line) : value;
    },
  }) as unknown as string;
  expect([isFirstOnLine(3000, text), blankAbove(3000, text)]).toEqual([false, false]);
  expect(read.length).toBeGreaterThan(0);
  expect(Math.min(...read)).toBeGreaterThan(2990);
});
