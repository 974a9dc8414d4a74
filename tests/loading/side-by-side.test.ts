import { expect, it } from 'vitest';
import { loadDataset } from '../../src/loading/load.js';
import { folderWith } from '../support/example-region.js';

it('two datasets that are read at the same time keep their findings apart', async () => {
  const folders = await Promise.all(
    ['kind: town\n', 'kind: 12\ncolour: red\n'].map((slip) => folderWith(`id: voorbeeld-stad\nname: Stad\n${slip}`)),
  );
  const rulesIn = async (folder: string) => (await loadDataset(folder, folder)).diagnostics.map(({ id }) => id);
  const apart = [];
  for (const folder of folders) apart.push(await rulesIn(folder));
  expect(apart[0]).not.toEqual(apart[1]);
  for (let round = 0; round < 20; round += 1) expect(await Promise.all(folders.map(rulesIn))).toEqual(apart);
});
