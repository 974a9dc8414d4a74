import { expect, it } from 'vitest';
import { inspect } from '../../src/gate/inspect.js';
import { datasetWith } from '../support/example-region.js';
import { contract, region } from '../support/timeline-rows.js';

it('a card that cannot be read is the only finding: whether its paper was read whole nobody knows then', async () => {
  const text = region(contract('firstDay: 2022-01-01'), '');
  const ids = async (others: Record<string, string>) =>
    inspect(await datasetWith(text, undefined, { others }), {}).findings.map(({ id }) => id);
  expect(await ids({})).toContain('no-value-found');
  expect(await ids({ 'seeds/brief-2021.yaml': 'id: brief-2021\n' })).not.toContain('no-value-found');
});
