import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { formOf } from '../../src/form/form.js';
import type { KeyOrder } from '../../src/form/key-order.js';
import { keyOrderOf } from '../../src/loading/key-orders.js';
import { commentsIn } from '../../src/source/comments.js';
import { draws } from '../support/draws.js';
import { drawsFrom, writtenByAnother } from './another-hand.js';
import { disordered, misplaced } from './entries.js';

const root = new URL('../..', import.meta.url).pathname;
const valueIn = (name: string) => parse(readFileSync(root + name, 'utf8'));

interface Piece {
  readonly name: string;
  readonly value: object;
  readonly order: KeyOrder | undefined;
}

/** What is written in another hand: parts of the real files, small enough to do it often. */
const pieces: Piece[] = [];

beforeAll(async () => {
  const region = await keyOrderOf('region');
  const editions = region.under('tracks')?.under('editions');
  for (const name of readdirSync(`${root}data/regions`)) {
    const { tracks, ...rest } = valueIn(`data/regions/${name}`);
    pieces.push({ name, value: rest, order: region });
    for (const { id, editions: list } of tracks) {
      for (const value of list) pieces.push({ name: `${name} ${id} ${value.source}`, value, order: editions });
    }
  }
  for (const name of readdirSync(`${root}seeds`)) {
    pieces.push({ name, value: valueIn(`seeds/${name}`), order: await keyOrderOf('source') });
  }
  const council = await keyOrderOf('councilTerms');
  pieces.push({ name: 'council-terms', value: valueIn('data/council-terms.yaml'), order: council });
  const vocabulary = await keyOrderOf('vocabulary');
  const { groups } = valueIn('data/vocabulary.yaml') as { groups: Record<string, unknown> };
  for (const [id, group] of Object.entries(groups)) {
    pieces.push({ name: `group ${id}`, value: { groups: { [id]: group } }, order: vocabulary });
  }
});

/** The text in the form, with line feeds alone; holds that its lines end as they all did before. */
function formedFrom(text: string, order: KeyOrder | undefined): ReturnType<typeof formOf> {
  const formed = formOf(text, order);
  if (!('text' in formed)) return formed;
  expect(formOf(formed.text, order)).toEqual(formed);
  const ends = text.includes('\r\n') && !/(?<!\r)\n/.test(text) ? /(?<!\r)\n/ : /\r\n/;
  expect(formed.text).not.toMatch(ends);
  return { text: formed.text.replaceAll('\r\n', '\n') };
}

/** Puts what another hand wrote in the form, and asks of it all that the form promises. */
function expectInForm(value: object, order: KeyOrder | undefined, seed: number, often: number): void {
  const { text, comments } = writtenByAnother(value, seed, often);
  expect(parse(text), 'the other hand slipped').toEqual(value);
  const formed = formedFrom(text, order);
  expect(formed).toHaveProperty('text');
  if (!('text' in formed)) return;
  expect(parse(formed.text)).toEqual(value);
  expect(textsOf(formed.text)).toEqual(textsOf(text));
  expect(misplaced(formed.text, comments)).toEqual([]);
  expect(disordered(formed.text, order)).toEqual([]);
  expect(formed.text).toMatch(/^(?!\uFEFF)[^\r]*(?<!\n)\n$/);
  expect(formed.text).not.toMatch(/\n\n\n|[ \t]\n/);
  expect(tooLong(formed.text)).toEqual([]);
}

const textsOf = (text: string) =>
  commentsIn(text.replaceAll('\r\n', '\n'))
    .map((one) => one.text.trimEnd())
    .sort();

/** Lines past the width that could have been broken: comments do not count, nor a word longer than the line. */
function tooLong(text: string): string[] {
  return text.split('\n').filter((line) => {
    const bare = line.replace(/(^| +)# ?\s*\d+ .*$/, '');
    return (
      [...bare].length > 120 &&
      bare
        .trim()
        .replace(/^(- )*(\w+:)?/, '')
        .trim()
        .includes(' ')
    );
  });
}

describe('whatever hand the data was written in', () => {
  it('values and comments stay, keys come in order, and once is enough', () => {
    const property = fc.property(fc.nat(), fc.nat(), fc.constantFrom(0, 0.02, 0.1, 0.5), (at, seed, often) => {
      const { value, order } = pieces[at % pieces.length] as Piece;
      expectInForm(value, order, seed, often);
    });
    fc.assert(property, { numRuns: draws(10, 120) });
  });

  it('a whole region too', async () => {
    const order = await keyOrderOf('region');
    for (const often of [0, 0.05, 0.8]) expectInForm(valueIn('data/regions/bar.yaml'), order, 7, often);
  });
});

/** What texts are made of that a reader of YAML may take for something else. */
const bits = [
  ...[
    'a',
    'word',
    'words and more',
    'é',
    '½',
    '😀',
    ' ',
    '  ',
    '\n',
    '\n\n',
    '\t',
    '\r',
    '\u00a0',
    '\u2028',
    '\ufeff',
    '\u0007',
  ],
  ...[
    'yes',
    'no',
    'on',
    '1',
    '2022',
    '2022-01-01',
    '..',
    '~',
    '=',
    '<<',
    '---',
    '...',
    ': ',
    ':',
    ' #',
    '#',
    '-',
    '- ',
    '?',
  ],
  ...[
    '"',
    "'",
    '\\',
    '{',
    '}',
    '[',
    ']',
    ',',
    '&',
    '*',
    '!',
    '|',
    '>',
    '%',
    '@',
    '`',
    'lorem ipsum '.repeat(15),
    'x'.repeat(130),
  ],
];

/** A value with such texts, as keys too. */
function strange(seed: number): object {
  const draw = drawsFrom(seed);
  const upTo = (most: number) => Math.floor(draw() * (most + 1));
  const text = () => Array.from({ length: upTo(4) }, () => bits[upTo(bits.length - 1)]).join('');
  const value = (depth: number): unknown => {
    const choice = upTo(9);
    if (depth > 0 && choice < 3) return Array.from({ length: upTo(3) }, () => value(depth - 1));
    if (depth > 0 && choice < 6) {
      return Object.fromEntries(Array.from({ length: upTo(3) }, () => [text().slice(0, 30), value(depth - 1)]));
    }
    return [text(), text(), text(), text(), null, true, false, 12, 1.5, -0.25][choice];
  };
  return { k: value(4), l: value(3), m: value(2) };
}

describe('whatever a text holds', () => {
  it('it is read back as it was', () => {
    const property = fc.property(fc.nat(), fc.constantFrom(0, 0.1, 0.6), (seed, often) => {
      const value = strange(seed);
      const { text, comments } = writtenByAnother(value, seed, often);
      const formed = formedFrom(text, undefined);
      // Of a line that ends in CR alone nobody can tell what it says: such a text is left as it is.
      if (/\r(?!\n)/.test(text)) {
        expect(formed).toEqual({ keptFor: 'syntax' });
        return;
      }
      expect(formed).toHaveProperty('text');
      if (!('text' in formed)) return;
      expect(parse(formed.text)).toEqual(value);
      expect(misplaced(formed.text, comments)).toEqual([]);
    });
    fc.assert(property, { numRuns: draws(25, 300) });
  });
});

const slips = [
  ...[
    '#',
    ' # c',
    '\n# c\n',
    '\n',
    '\n\n',
    ' ',
    '  ',
    '\t',
    ':',
    ': ',
    '- ',
    '-',
    '{',
    '}',
    '[',
    ']',
    ',',
    '"',
    "'",
    '|',
    '>-\n',
  ],
  ...['? ', '!', '&a ', '*a', '%', '---\n', '...\n', '\r\n', '\r', '~', 'null', '@', '\u00a0', '\ufeff', '\0'],
];

describe('whatever slips into a file', () => {
  it('it is put in the form or left alone, and nothing is lost or thrown', async () => {
    const order = await keyOrderOf('region');
    const lines = readFileSync(`${root}data/regions/bar.yaml`, 'utf8').split('\n');
    const kept = new Set<string>();
    const property = fc.property(fc.nat(), (seed) => {
      const draw = drawsFrom(seed);
      const upTo = (most: number) => Math.floor(draw() * (most + 1));
      const whole = `${lines.slice(0, 8 + upTo(60)).join('\n')}\n`;
      const at = upTo(whole.length);
      const more = upTo(3) === 0 ? '' : slips[upTo(slips.length - 1)];
      const text = whole.slice(0, at) + more + whole.slice(more === '' ? at + 1 + upTo(2) : at);
      const formed = formedFrom(text, order);
      kept.add('text' in formed ? 'text' : formed.keptFor);
      expect(formed).not.toEqual({ keptFor: 'not-the-same' });
      if (!('text' in formed)) return;
      expect(parse(formed.text)).toEqual(parse(text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')));
      expect(textsOf(formed.text)).toEqual(textsOf(text));
    });
    fc.assert(property, { numRuns: draws(15, 200) });
    expect([...kept]).toEqual(expect.arrayContaining(['syntax', 'text']));
  });
});
