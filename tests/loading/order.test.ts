import { expect, it } from 'vitest';
import { datasetWith } from '../support/example-region.js';

it('regions come in the order of their file names, whatever order a folder gives', async () => {
  const others = Object.fromEntries(['y', 'b', 'x'].map((id) => [`regions/${id}.yaml`, `id: ${id}\n`]));
  const { files } = await datasetWith('id: m\n', 'm', { others });
  const regions = files.map(({ name }) => name).filter((name) => name.startsWith('regions/'));
  expect(regions).toEqual(['b', 'm', 'x', 'y'].map((id) => `regions/${id}.yaml`));
});
