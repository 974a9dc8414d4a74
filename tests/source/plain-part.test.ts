import { readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { expect, it, vi } from 'vitest';
import type { Document, Node } from 'yaml';
import { NodePlace } from '../../src/source/node-place.js';
import { type Path, placeAt, type YamlPlace } from '../../src/source/places.js';
import { PlainParts } from '../../src/source/plain-part.js';
import { yamlReadingOf } from '../../src/source/yaml-reading.js';
import { pathsIn } from '../support/paths-in.js';

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
    z: [p, { q: "r: s" }]
  # d
  - plain  
  - { k: 1 }
  - u:
      v:
        - 7
    w: 1

# e
last:
    x y: 1.50
"on":
  - "no":
      y: 2
`;

it('reads no more to tell the places of a long list one by one than it would take to read the whole', () => {
  const text = `list:\n${'  - id: a\n    name: b\n'.repeat(2000)}`;
  const parts = new PlainParts(text);
  const lines = vi.spyOn(String.prototype, 'indexOf');
  let read = 0;
  for (let item = 0; item < 2000; item += 1) {
    for (const path of [
      ['list', item, 'name'],
      ['list', item, 'name'],
    ])
      read += parts.partOf(path)?.read ?? 0;
  }
  const looks = lines.mock.calls.length;
  lines.mockRestore();
  expect(read).toBe(2000 * '    name: b\n'.length - 2000 * 4);
  // Each line is gone past at each of three depths, looked at for its key, and read.
  expect(looks).toBeLessThan(4001 * 6);
});

it.each<[string, string]>([
  ['a short text', short],
  ...ours.map((name): [string, string] => [name, readFileSync(`${root}${name}`, 'utf8')]),
])('in %s each place is the same in a part as in the whole', (_, text) => {
  const parts = new PlainParts(text);
  const { document } = yamlReadingOf(text);
  const whole = placesOf(document);
  const all = pathsIn(document?.toJS());
  const paths = all.filter((path, index) => path.length < 2 || index % Math.ceil(all.length / 100) === 0);
  const missing = paths.slice(0, 100).flatMap((path) => [
    [...path, 'nowhere'],
    [...path, 999],
  ]);
  const differing = [...paths, ...missing].filter((path) => {
    const part = parts.partOf(path);
    if (!part) return path.length > 0 && whole.step(path[0] as string);
    return !isDeepStrictEqual(extentsAt(part.top, part.path, part.start), extentsAt(whole, path, 0));
  });
  expect(differing).toEqual([]);
});

function placesOf(document: Document | undefined): NodePlace {
  return new NodePlace((document?.contents ?? null) as Node | null);
}

function extentsAt(top: YamlPlace, path: Path, from: number): unknown[] {
  const { start, end, isPlain } = placeAt(top, path);
  const key = placeAt(top, path, 'key');
  return [from + start, from + end, from + key.start, from + key.end, isPlain];
}
