import { describe, expect, it } from 'vitest';
import { problemsIn } from '../../src/loading/diagnosis.js';
import { shapeOf } from '../../src/loading/shape.js';
import { findingOf } from '../../src/source/diagnostic.js';
import { YamlFile } from '../../src/source/yaml-file.js';

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
      `and ${last - first - 99} more of these, from this line to line ${last}; they are not told one by one`,
    );
    expect(told[99]?.message.en).not.toMatch(/^and \d+ more/);
  });

  it('a hundred and one are told one by one', () => {
    const told = found('name: Voorbeeld\n'.repeat(102)).filter(({ id }) => id === 'duplicate-key');
    expect(told).toHaveLength(101);
    expect(told.at(-1)?.message.en).toBe('the key `name` is here twice');
  });
});

it('a key with a per cent sign is a key', () => {
  const [told] = found('cite: { "10%": [1] }\n').filter(({ id }) => id === 'wrong-type');
  expect(told).toMatchObject({ line: 1, column: 16, identity: { at: 'cite.10%' } });
});
