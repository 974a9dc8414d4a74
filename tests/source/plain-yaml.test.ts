import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { plainValueOf } from '../../src/source/plain-value.js';

const root = new URL('../..', import.meta.url).pathname;
const ours = ['data', 'data/regions', 'seeds'].flatMap((folder) =>
  readdirSync(`${root}${folder}`)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `${folder}/${name}`),
);

it.each(ours)('%s is read, as the library reads it', (name) => {
  const text = readFileSync(`${root}${name}`, 'utf8');
  expect(plainValueOf(text)).toEqual({ value: parse(text, { version: '1.2' }) });
});

describe('the plain style is read', () => {
  it.each<[string, unknown]>([
    ['a: 1\nb: -2\nc: 1.5\n', { a: 1, b: -2, c: 1.5 }],
    ['a: true\nb: no\nc: 2022-01-01\nd: ~900\n', { a: true, b: 'no', c: '2022-01-01', d: '~900' }],
    [
      'a:\n  - x: 1\n    y: [p, "q", \'it\'\'s\']\n  - { z: 5-6 "a b" }\n',
      { a: [{ x: 1, y: ['p', 'q', "it's"] }, { z: '5-6 "a b"' }] },
    ],
    ['# c\na: b # c\n\n# c\nc: d#e\n', { a: 'b', c: 'd#e' }],
    ['a: >-\n  one: two\n  # three\nb: x', { a: 'one: two # three', b: 'x' }],
    ['2022: a\nx y: b\n', { 2022: 'a', 'x y': 'b' }],
    ['"on": a\nb:\n  - "no": c\n  - { "y": d, "on": [e] }\n', { on: 'a', b: [{ no: 'c' }, { y: 'd', on: ['e'] }] }],
    ['"2022":\n  "x y": { "2023": "on" }\n', { 2022: { 'x y': { 2023: 'on' } } }],
    ['a: []\nb: {}\n', { a: [], b: {} }],
    ['a:\n- b\nc: d\n', { a: ['b'], c: 'd' }],
    ['a:\n- x: 1\n  y:\n  - p\n  z: q\n- r\nb: s\n', { a: [{ x: 1, y: ['p'], z: 'q' }, 'r'], b: 's' }],
  ])('%j', (text, value) => {
    expect(plainValueOf(text)).toEqual({ value });
    expect(parse(text, { version: '1.2' })).toEqual(value);
  });
});

describe('the reader steps aside', () => {
  it.each([
    ...['a:\n  - b\n - c\n', 'a:\n  - b\n  c: d\n', 'a:\n- b\n c: d\n', 'a:\n  b: c\n- d\n', 'a: b\n- c\n'],
    ...['', 'a', '- - a\n', '  a: b\n', 'a:\n', 'a: b\n c: d\n', 'a: b\n  c\n', 'a: b: c\n', 'a b\n'],
    ...[`${'a'.repeat(1025)}: b\n`, `a: b\n${'word '.repeat(300)}c: d\n`, `- ${'a'.repeat(1025)}: b\n`],
    ...['a: b\na: c\n', 'a: { b: c, b: d }\n', '__proto__: a\n', 'null: a\n', 'true: a\n', '"true": a\n', 'a:b\n'],
    ...['"a: b\n', 'a": b\n', '"a" : b\n', '"a":b\n', '"a\\n": b\n', 'on: a\n"on": b\n', 'a: { "b": c, b: d }\n'],
    ...['a: { "b":c }\n', 'a: ["b": c]\n', 'a: "b": c\n', "'on': a\n"],
    ...[
      'a: &x b\n',
      'a: *x\n',
      'a: !x b\n',
      'a: |\n  b\n',
      'a: >\n  b\n',
      'a: >-\n\n  b\n',
      'a: >-\n  b\n   c\n',
      'a: >-\n  b \n  c\n',
      'a: >-\nb: c\n',
    ],
    ...[
      'a: null\n',
      'a: ~\n',
      'a: 1e3\n',
      'a: 0x1F\n',
      'a: 0o17\n',
      'a: 007\n',
      'a: .inf\n',
      'a: 1.\n',
      'a: 99999999999999999999\n',
    ],
    ...[
      'a: "b\n',
      'a: "\\n"\n',
      'a: "b" c\n',
      "a: 'b\n",
      'a: [b\n',
      'a: [b,]\n',
      'a: [b,c]\n',
      'a: [b] c\n',
      'a: { b }\n',
      'a: {b:c}\n',
      'a: [b: c]\n',
      'a: [\n  b]\n',
    ],
    ...[
      'a: -\n',
      'a: ? b\n',
      'a: @b\n',
      'a: `b\n',
      'a: %b\n',
      'a: #b\n',
      'a: "b"#c\n',
      'a:\tb\n',
      'a: b\r\n',
      '\ufeffa: b\n',
      'a: b\u0085\n',
      'a: \u2028\n',
    ],
    ...[
      '---\na: b\n',
      'a: b\n...\n',
      '%YAML 1.2\n---\na: b\n',
      '-  a\n',
      '- a\nb: c\n',
      'a:\n  - b\n c: d\n',
      `a: ${'['.repeat(5000)}\n`,
    ],
  ])('at %j', (text) => {
    expect(plainValueOf(text)).toBeUndefined();
  });
});
