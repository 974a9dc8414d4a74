import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../src/loading/load.js';
import { listable } from '../../src/reports/list/listable.js';
import { started } from '../support/start.js';

const root = new URL('../..', import.meta.url).pathname;
const { dataset } = await loadDataset(join(root, 'data'), root);
const files = readdirSync(join(root, 'data/regions')).map((name) =>
  readFileSync(join(root, 'data/regions', name), 'utf8'),
);

/** What things in the data are called that have an id of their own: such a name may well be that of a code. */
const ids = new Set(files.flatMap((text) => [...text.matchAll(/\bid: ([a-z\d-]+)/g)].map(([, id]) => id)));

/** Codes that nobody takes for a Dutch word, and that are called otherwise in Dutch. */
const codes = Object.values(dataset.vocabulary?.groups ?? {})
  .flat()
  .filter(({ id, label }) => id.includes('-') && !ids.has(id) && label.nl.toLowerCase() !== id)
  .map(({ id }) => id);

/** The codes that an answer has, but for what is to be typed and where something can be found. */
async function codesIn(words: readonly string[]): Promise<string[]> {
  const { stdout } = await started([...words, '--lang', 'nl'], { columns: 10_000 });
  const told = String(stdout).replace(/\S*[/`]\S*/g, '');
  const found = new Set(told.match(/[a-z\d]+(-[a-z\d]+)+/g));
  return codes.filter((code) => found.has(code));
}

const asked = [
  ...listable.filter((what) => what !== 'terms').map((what) => ['list', what]),
  ['timeline', '--doubts'],
  ['deadlines', '--doubts'],
  ['sources', 'contradictions'],
  ['gaps'],
  ['stats'],
  ['compare', '--all'],
  ...dataset.regions.map(({ id }) => ['show', id]),
];

it('a doubted code is told by its label', async () => {
  const terms = Object.values(dataset.vocabulary?.groups ?? {}).flat();
  const { stdout } = await started(['timeline', '--doubts', '--lang', 'nl'], { columns: 10_000 });
  const read = [...String(stdout).matchAll(/“([a-z-]+)”/g)].map(([, word]) => word ?? '');
  expect(read).toContain('uitgesteld');
  const isBare = (word: string) => terms.some(({ id }) => id === word) && !terms.some(({ label }) => label.nl === word);
  expect(read.filter(isBare)).toEqual([]);
});

describe('Dutch answers have no code of the vocabulary in the place of its words', () => {
  it('there are codes to look for', () => {
    expect(codes.length).toBeGreaterThan(50);
  });

  it.each(asked)('%s %s', async (...words) => {
    expect(await codesIn(words)).toEqual([]);
  });
});
