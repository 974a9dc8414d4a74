import { expect, it } from 'vitest';
import { shapeProblems } from '../../src/loading/shape.js';
import { YamlFile } from '../../src/source/yaml-file.js';

it('two files that are looked at at the same time keep their findings apart', async () => {
  const files = ['kind: town\n', 'kind: 12\ncolour: red\n'].map((slip) => new YamlFile('x.yaml', `id: x\n${slip}`));
  const rulesIn = async (file: YamlFile) =>
    (await shapeProblems(file, 'region')).map(({ id, at }) => `${id} ${at.path}`);
  const apart = [];
  for (const file of files) apart.push(await rulesIn(file));
  expect(apart[0]).not.toEqual(apart[1]);
  expect(await Promise.all(files.map(rulesIn))).toEqual(apart);
});
