import { afterEach, describe, expect, it, vi } from 'vitest';
import { Lexer } from 'yaml';
import { problemsIn } from '../../src/loading/diagnosis.js';
import { shapeOf } from '../../src/loading/shape.js';
import { findingOf } from '../../src/source/diagnostic.js';
import { YamlFile } from '../../src/source/yaml-file.js';

const shape = await shapeOf('region');
const found = (text: string) => problemsIn(new YamlFile('regions/voorbeeld.yaml', text), shape).map(findingOf);
const told = (text: string) => found(text).map(({ line, id }) => `${line} ${id}`);

afterEach(() => vi.restoreAllMocks());

const vocabulary = `groups:
  reason:
  - id: lawsuit
    label: { nl: kort geding, en: lawsuit }
    definition: { nl: Na de rechter., en: After court. }
    aliases: [rechtszaak]
  - id: annulled
    label: { nl: vernietigd, en: annulled }
    definition: { nl: Door de rechter., en: By the court. }
`;

describe('where a mapping takes keys of any name, a value that does not fit says that the key was not meant for it', () => {
  it.each([
    ['nothing', 'rechtszaak', 'rechtszaak', []],
    ['a list of words', '    aliases', '  aliases', ['6 wrong-indentation']],
    ['a list of words, at the very left', '    aliases', 'aliases', ['6 wrong-indentation']],
    ['a mapping', '    definition: { nl: Door', '  definition: { nl: Door', ['9 wrong-indentation']],
    ['a word', '  - id: annulled', '  id: annulled', ['7 missing-dash']],
  ])('%s', async (_what, was, becomes, expected) => {
    const words = new YamlFile('vocabulary.yaml', vocabulary.replace(was, becomes));
    const problems = problemsIn(words, await shapeOf('vocabulary')).map(findingOf);
    expect(problems.map(({ line, id }) => `${line} ${id}`)).toEqual(expected);
  });
});

/** A region of so many tracks, three lines each. */
function regionOf(tracks: number): string {
  const head = ['id: voorbeeld', 'name: Voorbeeld', 'kind: municipality'];
  const track = (index: number) => [
    `  - id: spoor-${index}`,
    `    name: Spoor ${index}`,
    '    domains: [jeugdhulp]',
    '    editions:',
    '      - source: brief-2021',
    '        scope:',
    '          in: [jeugd]',
    '          cite: { in: 2 }',
  ];
  const tracksIn = Array.from({ length: tracks }, (_, index) => track(index)).flat();
  return [...head, 'tracks:', ...tracksIn, ''].join('\n');
}

/** How often a text is lexed as a whole, and how many characters in all: the place of a finding is read from a part. */
function counted(text: string): { times: number; characters: number } {
  vi.restoreAllMocks();
  const lex = Lexer.prototype.lex;
  let [times, characters] = [0, 0];
  vi.spyOn(Lexer.prototype, 'lex').mockImplementation(function (this: Lexer, source, incomplete) {
    if (source.length * 2 > text.length) times += 1;
    characters += source.length;
    return lex.call(this, source, incomplete);
  });
  found(text);
  vi.restoreAllMocks();
  return { times, characters };
}

it('a block with a list of mappings is moved as a whole, where keys of its items are level with where it belongs', () => {
  const edition = [
    '    milestones:',
    '    - id: een',
    '      kind: study',
    '      actual: not-stated',
    '      cite: 3',
    '    - id: twee',
    '      kind: study',
    '      actual: not-stated',
    '      cite: 3',
  ].join('\n');
  const of = (milestones: string) =>
    `id: voorbeeld\nname: Voorbeeld\nkind: municipality\ntracks:\n- id: spoor\n  name: Spoor\n  domains: [jeugdhulp]\n  editions:\n  - source: brief-2021\n${milestones}\n    scope: { in: [jeugd], cite: 2 }\n`;
  expect(told(of(edition))).toEqual([]);
  const moved = found(of(edition.replaceAll(/^ {2}/gm, '')));
  expect(moved.map(({ line, id }) => `${line} ${id}`)).toEqual(['10 wrong-indentation']);
  expect(moved[0]?.hint?.en).toBe('Move this line with the 8 below 2 spaces to the right.');
});

describe('every slip of a text is told', () => {
  it('none of a sound one', () => {
    expect(told(regionOf(20))).toEqual([]);
  });

  it('ten lost colons are ten findings, in a long file too', () => {
    for (const tracks of [10, 300]) {
      const every = tracks / 10;
      const lines = regionOf(tracks).split('\n');
      const lost = Array.from({ length: 10 }, (_, index) => 6 + 8 * index * every + ([1, 2, 6][index % 3] ?? 1));
      for (const at of lost) lines[at] = (lines[at] ?? '').replace(':', '');
      expect(told(lines.join('\n'))).toEqual(lost.map((at) => `${at + 1} missing-colon`));
    }
  });

  it('slips of ten kinds are ten findings', () => {
    const lines = regionOf(11).split('\n');
    const slips: readonly (readonly [number, RegExp, string, string])[] = [
      [1, /name: /, 'name:', 'missing-space'],
      [2, /domains: .jeugdhulp./, 'domains [jeugdhulp]', 'missing-colon'],
      [7, / }/, '', 'unclosed-bracket'],
      [7, / }/, ' }}', 'stray-bracket'],
      [6, /jeugd]/, 'jeugd}', 'stray-bracket'],
      [1, /Spoor/, '"Spoor', 'unclosed-quote'],
      [1, /Spoor/, 'Spoor: het', 'needs-quotes'],
      [0, /- id/, '  id', 'missing-dash'],
      [7, /^ {10}/, '         ', 'wrong-indentation'],
      [1, /^ {4}/, '  \t', 'yaml-tab'],
    ];
    const expected = slips.map(([at, was, becomes, rule], index) => {
      const line = 4 + 8 * (index + 1) + at;
      expect(lines[line]).toMatch(was);
      lines[line] = (lines[line] ?? '').replace(was, becomes);
      return `${line + 1} ${rule}`;
    });
    expect(new Set(told(lines.join('\n')))).toEqual(new Set(expected));
  });

  it('tabs for every indentation are one finding, which says where', () => {
    const tabbed = regionOf(40).replace(/^ +/gm, (spaces) => '\t'.repeat(spaces.length / 2));
    expect(found(tabbed).map(({ line, id, message }) => `${line} ${id} ${message.en}`)).toEqual([
      '5 yaml-tab tabs used for indentation, on 320 lines: 5–324',
    ]);
  });

  it('a quote with a comma in it is put in quotes, and not all that stands between the braces', () => {
    const text = regionOf(1).replace('{ in: 2 }', '{ in: 2 "jeugd, ouders" }');
    expect(found(text).map(({ id, hint }) => `${id} ${hint.en}`)).toEqual([
      `needs-quotes Write: \`'2 "jeugd, ouders"'\``,
    ]);
  });

  it('a number for a text is told as one, with a sign too', () => {
    const { message, hint } = found(regionOf(1).replace('name: Voorbeeld', 'name: -1'))[0] ?? {};
    expect(message?.en).toBe('found `-1`; expected text');
    expect(hint?.en).toMatch(/^Put it in quotes: `"-1"`/);
  });
});

describe('what a text costs', () => {
  it('a sound one is read once by the library, and not at all in the plain style', () => {
    const text = regionOf(20);
    expect(counted(text)).toEqual({ times: 0, characters: 0 });
    const otherStyle = text.replace('name: Voorbeeld', 'name: "Voor\\x62eeld"');
    expect(otherStyle).not.toBe(text);
    expect(counted(otherStyle)).toEqual({ times: 1, characters: otherStyle.length });
  });

  it.each([
    ['lost colons', regionOf(50).replaceAll('name:', 'name')],
    ['items only', '- a\n'.repeat(3000)],
    ['tabs and dashes', '\t- a\n'.repeat(3000)],
    ['a key over and over', 'a: 1\n'.repeat(3000)],
    ['quotes left open', 'a: "b\n'.repeat(3000)],
    ['brackets that close nothing', ']'.repeat(3000)],
    ['anchors', Array.from({ length: 2000 }, (_, index) => `k${index}: &a${index} 1\n`).join('')],
    ['documents', 'a: 1\n---\n'.repeat(2000)],
    ['words on one line that do not fit', regionOf(1).replace('GM9001', `${'x, '.repeat(3000)}x`)],
    ['lines up and down', 'a:\n  b: 1\n c: 2\n'.repeat(1000)],
    ['marks of conflicts', '<<<<<<< a\n'.repeat(2000)],
  ])('%s: four readings at most', (_what, text) => {
    const { times, characters } = counted(text);
    expect(times).toBeLessThanOrEqual(4);
    expect(characters).toBeLessThanOrEqual(5 * text.length);
  });

  it.each([
    ['documents', 'a: 1\n---\n'.repeat(90_000)],
    ['lists with the wrong bracket', '[a, b: c}\n'.repeat(90_000)],
    ['items of one line', `a: {${'b: c, '.repeat(60_000)}`],
  ])('of %s in their thousands there is one reading', (_what, text) => {
    expect(counted(text).times).toBe(1);
  });

  it.each([
    ['empty lines', '\n'.repeat(200_000)],
    ['low quotes', `name: ${'‚'.repeat(290_000)}`],
    ['odd spaces on one line', `name: [${'b\u00a0,'.repeat(60_000)}]`],
  ])('%s are judged as they come', (_what, text) => {
    expect(told(text)).not.toEqual([]);
  });

  it.each([
    ['lists in a row', '- '.repeat(1000)],
    ['brackets', '['.repeat(1000)],
    ['braces', '{'.repeat(100_000)],
    ['lines further and further in', Array.from({ length: 1000 }, (_, index) => `${' '.repeat(index)}k:\n`).join('')],
    ['questions', '? '.repeat(1000)],
  ])('%s are read no deeper than a hundred levels', (_what, text) => {
    expect(told(text)).toEqual([expect.stringMatching(/^\d+ too-deep$/)]);
    expect(counted(text).times).toBe(1);
  });
});
