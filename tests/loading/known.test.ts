import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { knownValue } from '../../src/loading/known.js';
import { loadDataset } from '../../src/loading/load.js';

const root = new URL('../..', import.meta.url).pathname;
const textOf = (name: string) => readFileSync(`${root}/data/${name}`, 'utf8');

describe('what was read when the program was built', () => {
  it('is what the text says', async () => {
    for (const [schema, name] of [
      ['region', 'regions/bar.yaml'],
      ['region', 'regions/rotterdam.yaml'],
      ['vocabulary', 'vocabulary.yaml'],
      ['councilTerms', 'council-terms.yaml'],
    ] as const) {
      expect(await knownValue(schema, textOf(name))).toEqual(parse(textOf(name), { version: '1.2' }));
    }
  });

  it('is not taken for a text that changed in one character, nor for another kind of file', async () => {
    const text = textOf('regions/bar.yaml');
    expect(await knownValue('region', text.replace('2025-12-31', '2025-12-30'))).toBeUndefined();
    expect(await knownValue('source', text)).toBeUndefined();
  });

  it('knows where its values stand all the same', async () => {
    const { dataset } = await loadDataset(`${root}/data`, root);
    const region = dataset.regions.find(({ id }) => id === 'bar');
    const file = region?.entry.file;
    const lines = textOf('regions/bar.yaml').split('\n');
    const { start } = file?.extentOf(['tracks', 0, 'id'], 'value') ?? { start: -1 };
    const { line, column } = file?.positionOf(start) ?? { line: 0, column: 0 };
    expect(lines[line - 1]?.slice(column - 1)).toBe('wijkteams');
  });
});
