import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { formOf } from '../../src/form/form.js';
import { diskOf } from '../../src/loading/disk.js';
import { changedTree } from '../../src/loading/file-tree.js';
import { keyOrderOf } from '../../src/loading/key-orders.js';
import { knownOf } from '../../src/loading/known.js';
import { type Loaded, loadDataset } from '../../src/loading/load.js';
import { YamlFile } from '../../src/source/yaml-file.js';
import { pathsIn } from '../support/paths-in.js';

const root = new URL('../..', import.meta.url).pathname;
const textOf = (name: string) => readFileSync(`${root}/data/${name}`, 'utf8');

/** The files of regions, each with a remark that changes nothing. */
function withRemark(files: readonly YamlFile[]): Map<string, string> {
  const regions = files.filter(({ name }) => name.includes('regions'));
  return new Map(regions.map(({ name, text }) => [`${root}${name}`, `${text}# a remark\n`]));
}

describe('what was read when the program was built', () => {
  it('is what the text says', async () => {
    for (const [schema, name] of [
      ['region', 'regions/bar.yaml'],
      ['region', 'regions/rotterdam.yaml'],
      ['vocabulary', 'vocabulary.yaml'],
      ['councilTerms', 'council-terms.yaml'],
    ] as const) {
      const known = knownOf(schema, textOf(name));
      expect(known?.value).toEqual(parse(textOf(name), { version: '1.2' }));
    }
  });

  it('is not taken for a text that changed in one character, nor for another kind of file', async () => {
    const text = textOf('regions/bar.yaml');
    expect(knownOf('region', text.replace('2025-12-31', '2025-12-30'))).toBeUndefined();
    expect(knownOf('source', text)).toBeUndefined();
  });

  it('knows where its values stand and whether they are in quotes, as one who reads the text again', async () => {
    const { files } = await loadDataset(`${root}/data`, root);
    expect(files.length).toBeGreaterThan(13);
    for (const file of files) {
      const paths = [...pathsIn(file.value), ['no-such-key'], ['tracks', 99, 'name']];
      const told = (one: YamlFile) =>
        paths.map((path) => [path, one.extentOf(path, 'key'), one.extentOf(path, 'value'), one.plainAt(path)]);
      expect(told(file)).toEqual(told(new YamlFile(file.name, file.text)));
    }
  });

  it('has filled in what is filled in when all is read again', async () => {
    const loaded = await loadDataset(`${root}/data`, root);
    const again = await loadDataset(
      `${root}/data`,
      root,
      changedTree(diskOf(`${root}/data`), withRemark(loaded.files)),
    );
    expect(again.findsNothing).toBeUndefined();
    const valuesIn = ({ dataset }: Loaded) => dataset.regions.map(({ entry }) => entry.value);
    expect(JSON.stringify(valuesIn(loaded))).toMatch(/"not-read"/);
    expect(valuesIn(loaded)).toEqual(valuesIn(again));
  });

  it('knows that it is in the one form', async () => {
    const text = textOf('regions/bar.yaml');
    const formed = formOf(text, await keyOrderOf('region'));
    expect(knownOf('region', text)?.isInForm).toBe('text' in formed && formed.text === text);
  });
});
