import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Day } from '../../src/calendar/day.js';
import { inspect } from '../../src/gate/inspect.js';
import { problemsIn } from '../../src/loading/diagnosis.js';
import { diskOf } from '../../src/loading/disk.js';
import type { FileTree } from '../../src/loading/file-tree.js';
import { loadDataset } from '../../src/loading/load.js';
import { shapeOf } from '../../src/loading/shape.js';
import { findingOf } from '../../src/source/diagnostic.js';
import { usePlainReader } from '../../src/source/plain-yaml.js';
import { YamlFile } from '../../src/source/yaml-file.js';

const root = new URL('../..', import.meta.url).pathname;

/** Every made-up region of a check, every file of a slip, and the data themselves. */
const texts = ['tests/checks', 'tests/loading/rules', 'tests/gate/rules', 'data/regions'].flatMap((folder) =>
  readdirSync(root + folder)
    .filter((name) => name.endsWith('.yaml'))
    .flatMap((name) =>
      readFileSync(`${root}${folder}/${name}`, 'utf8')
        .split(/^---\n/m)
        .map((text, index) => [`${folder}/${name} (${index + 1})`, text] as const),
    ),
);

afterEach(() => usePlainReader(true));

describe('without the plain reader comes the same of', () => {
  it.each(texts)('%s', async (_, text) => {
    const shape = await shapeOf('region');
    const outcome = (isInUse: boolean) => {
      usePlainReader(isInUse);
      const file = new YamlFile('voorbeeld.yaml', text);
      return { problems: problemsIn(file, shape).map(findingOf), value: file.value };
    };
    expect(outcome(true)).toEqual(outcome(false));
  });
});

it('most of the data is of the plain style', () => {
  const ours = texts.filter(([name]) => name.startsWith('data'));
  expect(ours.filter(([, text]) => new YamlFile('', text).isPlain).length).toBe(ours.length);
});

it('data that changed are checked, and a finding gets its place, without the library reading a file', async () => {
  const folder = join(root, 'data');
  const disk = diskOf(folder);
  const changed: FileTree = {
    ...disk,
    read: async (file) => {
      const bytes = await disk.read(file);
      return bytes && Buffer.concat([bytes, Buffer.from('# changed\n')]);
    },
  };
  const whole = vi.spyOn(YamlFile.prototype, 'reading', 'get');
  const loaded = await loadDataset(folder, folder, changed);
  const { findings } = inspect(loaded, { today: '2026-11-22' as Day });
  expect(findings.length).toBeGreaterThan(0);
  expect(whole).not.toHaveBeenCalled();
});
