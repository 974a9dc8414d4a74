import { afterEach, describe, expect, it, vi } from 'vitest';
import { problemsIn } from '../../src/loading/diagnosis.js';
import { shapeOf } from '../../src/loading/shape.js';
import { region as validate } from '../../src/loading/validators.js';
import { findingOf } from '../../src/source/diagnostic.js';
import { YamlFile } from '../../src/source/yaml-file.js';
import { mostWordsOf } from '../../src/source/yaml-reading.js';
import { shapeText } from '../../src/text/shape.js';

const shape = await shapeOf('region');
const found = (text: string) => problemsIn(new YamlFile('regions/voorbeeld.yaml', text), shape).map(findingOf);

describe('of one rule and one file', () => {
  it.each([
    ['duplicate-key', 'name: Voorbeeld\n'.repeat(2001), 2, 2001],
    ['unknown-key', Array.from({ length: 2000 }, (_, index) => `k${index}: 1\n`).join(''), 1, 2000],
    ['hidden-character', 'name: \u0001\n'.repeat(2000), 1, 2000],
    ['yaml-alias', Array.from({ length: 2000 }, (_, index) => `k${index}: &a${index} 1\n`).join(''), 1, 2000],
  ])('the first hundred %s are told, then how many more there are', (rule, text, first, last) => {
    const told = found(text).filter(({ id }) => id === rule);
    expect(told.map(({ line }) => line)).toEqual(Array.from({ length: 101 }, (_, index) => first + index));
    expect(told[100]?.message.en).toBe(
      `and ${last - first - 99} more of these, from this line to line ${last}; they are not listed one by one`,
    );
    expect(told[99]?.message.en).not.toMatch(/^and \d+ more/);
  });

  it('a hundred and one are told one by one', () => {
    const told = found('name: Voorbeeld\n'.repeat(102)).filter(({ id }) => id === 'duplicate-key');
    expect(told).toHaveLength(101);
    expect(told.at(-1)?.message.en).toBe('the key `name` is here twice');
  });
});

describe('what is wrong over and over', () => {
  afterEach(() => vi.restoreAllMocks());

  it('is put into words as often as it is told', () => {
    const words = vi.spyOn(shapeText, 'missing-key');
    const text = `tracks:\n${'  - name: x\n'.repeat(3000)}`;
    expect(found(text).filter(({ id }) => id === 'missing-key')).toHaveLength(101);
    expect(words.mock.calls.length).toBeLessThan(150);
  });

  it('in a list is found by looking at each item once', () => {
    let looks = 0;
    const names = Array.from({ length: 3000 }, (_, index) => `GM${String(index).padStart(4, '0')}`);
    const get = (list: string[], key: string | symbol) => {
      looks += 1;
      return Reflect.get(list, key);
    };
    const counting = (list: string[]) => new Proxy(list, { get });
    const twiceIn = (list: string[]) => {
      validate({ editions: [{ municipalities: counting(list) }], tracks: [{ editions: [{ laws: counting(list) }] }] });
      return (validate.errors ?? []).filter(({ keyword }) => keyword === 'uniqueItems').map(({ params }) => params);
    };
    expect(twiceIn(names)).toEqual([]);
    expect(looks).toBeLessThan(30 * names.length);
    expect(twiceIn([...names, 'GM0007'])).toEqual(Array(2).fill({ i: 3000, j: 7 }));
  });

  it.each([
    ['items', '- id: a\n'],
    ['lists in lists', `- ${'['.repeat(90)}${']'.repeat(90)}\n`],
    ['questions', '? a\n'],
    ['keys and values', 'a: 1\n'],
  ])('nothing but %s is left where that is plain', (_what, line) => {
    const text = line.repeat(300_000 / line.length);
    const [first, ...others] = found(text);
    expect(others).toEqual([]);
    expect(first?.id).toBe('too-large');
    expect(first?.message.en).toContain(`more than ${mostWordsOf(text)} `);
    expect(first?.line).toBeGreaterThan(10);
  });

  it('nothing is left of what stands as close as people write', () => {
    const text = `tracks:\n${'  - { id: a, kind: [b, c], cite: { rest: 12 "c" } } # d\n'.repeat(8000)}`;
    expect(text.length).toBeGreaterThan(300_000);
    expect(found(text).map(({ id }) => id)).not.toContain('too-large');
  });
});

it('a key with a per cent sign is a key', () => {
  const [told] = found('editions: [{ source: a, cite: { "10%": { a: 1 } } }]\n').filter(
    ({ id }) => id === 'wrong-type',
  );
  expect(told).toMatchObject({ line: 1, column: 40, identity: { at: 'editions[a].cite.10%' } });
});
