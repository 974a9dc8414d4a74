import { expect, it } from 'vitest';
import { contracts, load } from '../../src/library.js';
import { folderWith } from '../support/example-region.js';
import { contract, region } from '../support/timeline-rows.js';

it('of a day open on both sides, the reason is that of its latest side: how long something may last matters most', async () => {
  const terms = 'firstDay: ..2022-06-30, initialTerm: undecided, options: none';
  const { dataset } = await load(await folderWith(region(contract(terms), '')));
  const [initial] = contracts(dataset, { asOf: '2025-06-01' })[0]?.periods ?? [];
  expect(initial?.firstDay).toEqual({ earliest: null, latest: '2022-06-30', reason: 'not-after' });
  expect(initial?.lastDay).toEqual({ earliest: null, latest: null, reason: 'undecided' });
});
