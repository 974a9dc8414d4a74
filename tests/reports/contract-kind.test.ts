import { expect, it } from 'vitest';
import { contractKindTexts } from '../../src/reports/contract-kind.js';
import { datasetWith } from '../support/example-region.js';
import { contract, region } from '../support/timeline-rows.js';

it('a kind that no source tells is said in words that stand by themselves, and never by its code', async () => {
  const { dataset } = await datasetWith(
    region(contract('{ firstDay: 2022-01-01, initialTerm: P1Y, options: none, cite: 3 }'), ''),
  );
  expect(contractKindTexts({ kind: 'not-stated', head: [] }, dataset)).toEqual([
    { nl: 'soort overeenkomst niet vermeld', en: 'kind of contract not stated' },
  ]);
  expect(contractKindTexts({ kind: 'prior', head: [] }, dataset)[0]?.nl).toBe('vorige overeenkomst');
});
