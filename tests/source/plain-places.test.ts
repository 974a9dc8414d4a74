import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commentsIn } from '../../src/source/comments.js';
import { topPlaceOf } from '../../src/source/node-place.js';
import { type Path, placeAt, placesAsText, type YamlPlace } from '../../src/source/places.js';
import { plainPlacesOf } from '../../src/source/plain-places.js';
import { yamlReadingOf } from '../../src/source/yaml-reading.js';

const root = new URL('../..', import.meta.url).pathname;
const ours = ['data', 'data/regions', 'seeds'].flatMap((folder) =>
  readdirSync(`${root}${folder}`)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `${folder}/${name}`),
);
const short = `# first
2022: a # b

listing: 1
list:
  # c
  - x: >-
      y: one
      # two
    z: [p, { q: "r: s" }] # d
  # e
  - plain  
  - { k: 1 }
  - u:
      v:
        - 7
    w: 1

# f
last: # g
    x y: 1.50
"on":
  - "no":
      y: 2
# h
`;

it.each<[string, string]>([
  ['a short text', short],
  ['a text without a last line end', 'a:\n  - b: >-\n      c'],
  ...ours.map((name): [string, string] => [name, readFileSync(`${root}${name}`, 'utf8')]),
])('in %s places and comments are those that the library tells', (_, text) => {
  const reading = yamlReadingOf(text);
  const value = reading.document?.toJS();
  const plain = plainPlacesOf(text);
  expect(plain && placesAsText(value, plain.top)).toBe(placesAsText(value, topPlaceOf(reading)));
  expect(plain?.comments).toEqual(commentsIn(text));
});

describe('a path that leads nowhere gives its deepest part that does', () => {
  const whole = topPlaceOf(yamlReadingOf(short));
  it.each<[Path]>([[['nowhere']], [['list', 0, 'nowhere', 2]], [['list', 99]], [['list', 'x']], [['2022', 'a']], [[]]])(
    '%j',
    (path) => {
      expect(extentsAt(plainPlacesOf(short)?.top, path)).toEqual(extentsAt(whole, path));
    },
  );
});

it.each(['a: b\n# c', 'a:\n  b: c\n  # d\n# e\n', 'a: b\n  # c\nd: e\n', 'a: |\n  b\n'])(
  'of %j nothing is told',
  (text) => {
    expect(plainPlacesOf(text)).toBeUndefined();
  },
);

function extentsAt(top: YamlPlace | undefined, path: Path): unknown {
  if (!top) return undefined;
  const { start, end, isPlain } = placeAt(top, path);
  const key = placeAt(top, path, 'key');
  return [start, end, isPlain, key.start, key.end];
}
