import { describe, expect, it } from 'vitest';
import { type Formed, formOf } from '../../src/form/form.js';
import type { KeyOrder } from '../../src/form/key-order.js';
import { keyOrderOf } from '../../src/loading/key-orders.js';

/** `id` and `name` come first, at every depth. */
const order: KeyOrder = { keys: ['id', 'name'], under: () => order };

function textOf(formed: Formed): string {
  if (!('text' in formed)) throw new Error(`kept for ${formed.keptFor}`);
  return formed.text;
}

const form = (text: string) => textOf(formOf(text, order));

/** What came out is in the form already. */
function expectForm(text: string, expected: string): void {
  expect(form(text)).toBe(expected);
  expect(form(expected)).toBe(expected);
}

describe('an exception to a rule holds for a line', () => {
  const long = `{ id: a, name: b, ${Array.from({ length: 30 }, (_, at) => `key${at}: ${at}`).join(', ')} }`;
  const exception = '# inkoop-ignore: a-rule -- a reason';

  it.each([
    ['above an item', `a:\n${exception}\n- ${long}\n`],
    ['beside an item', `a:\n- ${long} ${exception}\n`],
    ['below another comment', `x: 1\n# why\n${exception}\na: ${long}\n`],
    ['beside a key', `a: ${long} ${exception}\n`],
  ])('and keeps it whole: %s', (_, text) => {
    expectForm(text, text);
  });

  it('which any other comment does not', () => {
    expect(form(`x: 1\n# why\na: ${long}\n`)).toMatch(/^# why\na: \{ id: a, .*,\n {2}key\d+: /m);
    expect(form(`x: 1\n${exception}\n# why\na: ${long}\n`)).toContain('# why\na: { id: a');
  });
});

describe('the one form', () => {
  it.each([
    ['keys in their order, unknown ones after them', 'x: 1\nname: m\na: 2\nid: i\n', 'id: i\nname: m\nx: 1\na: 2\n'],
    ['signs of YAML 1.1 in quotes', '- =\n- <<\n', '- "="\n- "<<"\n'],
    ['lists in theirs', '- b\n- a\n', '- b\n- a\n'],
    [
      'two columns a level, and none for the dashes of a list',
      'a:\n    b:\n        - c:   1\n          d: 2\n',
      'a:\n  b:\n  - c: 1\n    d: 2\n',
    ],
    ['braces and brackets', 'a: {b: [ 1,2 ],c: {}}\n', 'a: { b: [1, 2], c: {} }\n'],
    ['one line for what fits', 'a: {\n  b: 1,\n  c: 2,\n}\n', 'a: { b: 1, c: 2 }\n'],
    ['a pair in a list is a mapping', '[a: 1]\n', '[{ a: 1 }]\n'],
    ['nothing is not written', 'a: ~\nb: null\nc: { d: }\n', 'a:\nb:\nc:\n  d:\n'],
    ['true and false in small letters', 'a: TRUE\nb: False\n', 'a: true\nb: false\n'],
    ['numbers as they are written', 'a: 1.50\nb: 0x1F\nc: 1e3\n', 'a: 1.50\nb: 0x1F\nc: 1e3\n'],
    [
      'one empty line at most, none at the top of a mapping',
      'a:\n\n\n  b: 1\n\n\n\n  c: 2\n',
      'a:\n  b: 1\n\n  c: 2\n',
    ],
    ['line feeds, no mark, one at the end', '\uFEFFa: |\r\n  x\n  y\r\nb: 1', 'a: |\n  x\n  y\nb: 1\n'],
    ['or what all lines end in', 'a:   |\r\n  x\r\n  y\r\nb: 1', 'a: |\r\n  x\r\n  y\r\nb: 1\r\n'],
    ['no document marks', '---\na: 1\n...\n', 'a: 1\n'],
    ['a key with a question mark', '? a\n: 1\n', 'a: 1\n'],
    ['nothing at all', '', ''],
    ['only comments', '\n\n# a\n\n\n# b\n\n', '# a\n\n# b\n'],
    ['a bare text', "'a'", 'a\n'],
  ])('%s', (_what, text, expected) => expectForm(text, expected));

  it.each([
    ['what no reader takes for anything else', `"a, b": 'it''s'`, "a, b: it's"],
    ['in braces a comma would part it', "k: { a: 'b, c' }", 'k: { a: "b, c" }'],
    ['and does not outside', 'k: "b, c"', 'k: b, c'],
    ['what YAML 1.2 takes for a number', "k: '20e17409'", 'k: "20e17409"'],
    ['what YAML 1.1 takes for a number', "k: '0599'", 'k: "0599"'],
    ['what YAML 1.1 takes for sixties', "k: '12:30'", 'k: "12:30"'],
    ['what YAML 1.1 takes for a boolean', 'k: no', 'k: "no"'],
    ['a key too', 'on: 2027', '"on": 2027'],
    ['a moment', 'k: 2022-01-01T00:00:00Z', 'k: "2022-01-01T00:00:00Z"'],
    ['a day is the same day to all', 'k: "2022-07-01"', 'k: 2022-07-01'],
    ['our notations', `k: ["~25", "1..2", "..P2Y", "70..", "2022-07"]`, 'k: [~25, 1..2, ..P2Y, 70.., 2022-07]'],
    ['double quotes inside', `k: "\\"Nu\\" may"`, `k: '"Nu" may'`],
    ['both quotes inside', `k: '"Nu" isn''t'`, `k: "\\"Nu\\" isn't"`],
    ['a colon', "k: 'a: b'", 'k: "a: b"'],
    ['a hash', "k: 'a #b'", 'k: "a #b"'],
    ['nothing between quotes', "k: ''", 'k: ""'],
    ['what cannot be seen', 'k: "\\a"', 'k: "\\a"'],
  ])('quotes: %s', (_what, text, expected) => expectForm(`${text}\n`, `${expected}\n`));

  const words = 'woord '.repeat(30).trim();
  const folded = ['  woord'.concat(' woord'.repeat(18)), '  woord'.concat(' woord'.repeat(10))];

  it('a text too long for its line is folded, and one that was folded without need is not', () => {
    expectForm(`k: "${words}"\n`, `k: >-\n${folded.join('\n')}\n`);
    expectForm(`- k: ${words}\n`, `- k: >-\n${folded.map((line) => `  ${line}`).join('\n')}\n`);
    expectForm('k: >-\n  a\n  b: c\n', 'k: "a b: c"\n');
  });

  it('what cannot be folded stands on its line', () => {
    const address = `https://example.org/${'a'.repeat(120)}`;
    expectForm(`k: "${address}"\n`, `k: ${address}\n`);
    expectForm(`k: "${words}  ${words}"\n`, `k: ${words}  ${words}\n`);
  });

  it('a text of several lines keeps them, between quotes where it ends in empty ones', () => {
    expectForm('k: "a\\nb\\n"\n', 'k: |\n  a\n  b\n');
    expectForm('k: { l: "a\\nb" }\n', 'k:\n  l: |-\n    a\n    b\n');
    expectForm('k: |+\n  a\n\nl: 1\n', 'k: "a\\n\\n"\n\nl: 1\n');
  });

  it('what does not fit on a line between braces goes on below, and what lies in it stays whole where it fits', () => {
    const text = 'waarde '.repeat(13).trim();
    expectForm(
      `- { id: a, why: ${text}, cite: { rest: 1 }, list: [a, b] }\n`,
      `- { id: a, why: ${text},\n    cite: { rest: 1 }, list: [a, b] }\n`,
    );
    expectForm(
      `k: { id: a, doubt: { why: { nl: ${text.slice(7)}, en: ${text} } } }\n`,
      `k: { id: a, doubt: { why: { nl: ${text.slice(7)},\n  en: ${text} } } }\n`,
    );
    expectForm(`- { id: a, why: ${text}, to: ${text} } # c\n`, `# c\n- { id: a, why: ${text},\n    to: ${text} }\n`);
  });

  it('what takes more than four lines has a line for each entry, and so has what holds a text longer than a line', () => {
    const text = 'waarde '.repeat(13).trim();
    const texts = (count: number) => Array.from({ length: count }, () => text);
    expectForm(`k: [${texts(4).join(', ')}]\n`, `k: [${texts(4).join(',\n  ')}]\n`);
    expectForm(
      `k: [${texts(5).join(', ')}]\n`,
      `k:\n${texts(5)
        .map((one) => `- ${one}\n`)
        .join('')}`,
    );
    const line = `k: { a: ${'x'.repeat(120 - 'k: { a:  }'.length)} }`;
    expect(line).toHaveLength(120);
    expectForm(`${line}\n`, `${line}\n`);
    expectForm(`${line.replace(' }', 'x }')}\n`, `k:\n  a: ${'x'.repeat(111)}\n`);
    const wide = line.replace('x', '😀');
    expectForm(`${wide}\n`, `${wide}\n`);
  });
});

describe('a comment stays with what it is about', () => {
  it.each([
    ['the entry below it', 'b: 1\n# about id\nid: 2\n', '# about id\nid: 2\nb: 1\n'],
    ['the entry on its line', 'b: 1 # one\nid: 2   # two\n', 'id: 2 # two\nb: 1 # one\n'],
    ['the key in front of it', 'b: # about b\n  c: 1\nid: 2\n', 'id: 2\nb: # about b\n  c: 1\n'],
    ['the item behind the dash', '- # an item\n  b: 1\n  id: 2\n', '- # an item\n  id: 2\n  b: 1\n'],
    ['the first key of an item, above the dash', '- b: 1\n  # about id\n  id: 2\n', '# about id\n- id: 2\n  b: 1\n'],
    ['the mapping at whose end it stands', 'b:\n  c: 1\n  # end of b\nid: 2\n', 'id: 2\nb:\n  c: 1\n  # end of b\n'],
    ['the list at whose end it stands', 'b:\n  - c\n# end\n', 'b:\n- c\n# end\n'],
    ['the end of the text', 'a:\n  b: 1\n# end\n', 'a:\n  b: 1\n# end\n'],
    ['the text at whose top it stands', '# top\nb: 1\nid: 2\n', '# top\nid: 2\nb: 1\n'],
    [
      'the first key, where an empty line parts it from the top',
      '# top\n\n# about b\nb: 1\nid: 2\n',
      '# top\n\nid: 2\n\n# about b\nb: 1\n',
    ],
    ['an entry between braces', 'k: { b: 1, # one\n  id: 2 }\n', 'k:\n  id: 2\n  b: 1 # one\n'],
    ['the entry below it between braces', 'k: { b: 1,\n  # two\n  id: 2 }\n', 'k:\n  # two\n  id: 2\n  b: 1\n'],
    ['what the braces belong to', 'k: { # k\n  b: 1 } # too\n', '# k\n# too\nk: { b: 1 }\n'],
    ['the end of what stands in brackets', 'k: [\n  a,\n  # end\n]\n', 'k:\n- a\n# end\n'],
    ['the text that is folded', 'k: >- # why\n  a\n  b\n', 'k: a b # why\n'],
    ['the value on the next line', 'b: # why\n  c\nid: 1\n', 'id: 1\nb: c # why\n'],
    [
      'the entry below it, where it is indented less than what stands above',
      'b:\n    c: 1\n  # d\nd: 2\nid: 3\n',
      'id: 3\nb:\n  c: 1\n# d\nd: 2\n',
    ],
    ['a key with a question mark', 'a: 0\n? # why\n  b\n: 1\nid: 2\n', 'id: 2\na: 0\nb: 1 # why\n'],
    ['what a comment of two lines began with', 'b: 1 # so\n     # and so\nid: 2\n', 'id: 2\n# so\n# and so\nb: 1\n'],
  ])('%s', (_what, text, expected) => expectForm(text, expected));

  it('to the letter, whatever stands in it, but for white space at its end', () => {
    expectForm('a: 1 # one \t\n# two  \n', 'a: 1 # one\n# two\n');
    expectForm('a: 1 #no space\nb: 2 #  "quote\' {[ - x: y\n', 'a: 1 #no space\nb: 2 #  "quote\' {[ - x: y\n');
    expectForm('a: "# none"\nb: x#y\nc: |\n  # none\n', 'a: "# none"\nb: x#y\nc: |\n  # none\n');
  });

  it('a long one does not count for the width', () => {
    const text = `k: { a: ${'x'.repeat(90)} } # ${'y'.repeat(90)}\n`;
    expectForm(text, text);
  });
});

describe('what is left alone', () => {
  it.each([
    ['a slip in the syntax', 'a: [1\nb: 2\n', 'syntax'],
    ['a key twice', 'a: 1\na: 2\n', 'syntax'],
    ['a tab', 'a:\n\tb: 1\n', 'syntax'],
    ['two documents', 'a: 1\n---\nb: 1\n', 'syntax'],
    ['an anchor', 'a: &x 1\n', 'unusual'],
    ['an alias', 'a: &x 1\nb: *x\n', 'unusual'],
    ['a tag', 'a: !!str 1\n', 'unusual'],
    ['a tag of somebody', 'a: !x 1\n', 'unusual'],
    ['a directive', '%YAML 1.1\n---\na: 012\n', 'unusual'],
    ['a key that is a list', '? [a]\n: 1\n', 'unusual'],
    ['a key that is nothing', ': 1\n', 'unusual'],
    ['a key too long for a line of its own', `{ ${'a '.repeat(600)}b: 1 }\n`, 'unusual'],
  ])('%s', (_what, text, keptFor) => expect(formOf(text, order)).toEqual({ keptFor }));
});

describe('the order of the schema', () => {
  const region = async (text: string) => textOf(formOf(text, await keyOrderOf('region')));

  it('holds at every depth, in lists too, and segments in segments', async () => {
    const text = `tracks:\n  - editions:\n      - segments:\n          - segments: [{ name: m, id: b }]\n            id: a\n        source: s\n    id: t\nid: r\n`;
    expect(await region(text)).toBe(
      `id: r\ntracks:\n- id: t\n  editions:\n  - source: s\n    segments:\n    - id: a\n      segments: [{ id: b, name: m }]\n`,
    );
  });

  it('doubts that values share stand between tracks and contradictions, each in the order of a doubt', async () => {
    const text =
      'contradictions: [{ id: c }]\ndoubts:\n  d: { why: { en: e, nl: woord }, instead: [i], kind: implied }\ntracks: [{ id: t }]\n';
    expect(await region(text)).toBe(
      'tracks: [{ id: t }]\ndoubts:\n  d: { kind: implied, instead: [i], why: { nl: woord, en: e } }\ncontradictions: [{ id: c }]\n',
    );
  });

  it('cite and doubt name the keys of their mapping in its order, rest first', async () => {
    const inContract = (lines: readonly string[]) =>
      `tracks:\n- editions:\n  - contracts:\n    - ${lines.join('\n      ')}\n`;
    const text = inContract([
      'stage: s',
      'kind: k',
      'cite: { stage: 2, rest: 1, kind: 3 }',
      'doubt: { stage: { why: w, kind: implied }, kind: { why: w, instead: [i], kind: implied } }',
    ]);
    expect(await region(text)).toBe(
      inContract([
        'kind: k',
        'stage: s',
        'cite: { rest: 1, kind: 3, stage: 2 }',
        'doubt: { kind: { kind: implied, instead: [i], why: w }, stage: { kind: implied, why: w } }',
      ]),
    );
  });

  it('puts kinds of points in the order of the vocabulary, and leaves their themes as their author follows the paper', async () => {
    const points = (lines: readonly string[]) => `tracks:\n- editions:\n  - points:\n      ${lines.join('\n      ')}\n`;
    const themes = ['  waiting: 2', '  cost: 3', '  access: 1'];
    expect(
      await region(points(['idea: { staff: 4, cost: 5 }', 'aim:', ...themes, 'own: { x: 1 }', 'risk: { cost: 6 }'])),
    ).toBe(points(['aim:', ...themes, 'risk: { cost: 6 }', 'idea: { staff: 4, cost: 5 }', 'own: { x: 1 }']));
  });

  it('leaves alone what has none: groups of words, municipalities, years', async () => {
    const vocabulary = `groups: { b: [{ label: { en: e, nl: m }, id: i }], a: [] }\n`;
    expect(textOf(formOf(vocabulary, await keyOrderOf('vocabulary')))).toBe(
      `groups: { b: [{ id: i, label: { nl: m, en: e } }], a: [] }\n`,
    );
    const municipalities = `youthRegions: { Z: { GM9002: b, GM9001: a }, A: {} }\n`;
    expect(textOf(formOf(municipalities, await keyOrderOf('municipalities')))).toBe(municipalities);
  });
});

it('a key that is there twice, at any depth, is for its author to mend', () => {
  expect(formOf('a: 1\nb: [{ c: 1, c: 2 }]\n', undefined)).toEqual({ keptFor: 'syntax' });
  expect(formOf('a: 1\nb: [{ c: 1, "1": 2, 1: 3 }]\n', undefined)).toMatchObject({
    text: expect.stringContaining('c: 1'),
  });
});
