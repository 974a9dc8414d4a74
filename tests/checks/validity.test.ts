import { describe, expect, it } from 'vitest';
import { runChecks } from '../../src/checks/check.js';
import { codeNotValidThen } from '../../src/checks/code-not-valid-then.js';
import type { Validity } from '../../src/domain/dataset.js';
import { datasetWith } from '../support/example-region.js';

const region = (terms: string, cite: string) => `id: voorbeeld-stad
name: Voorbeeldstad
kind: municipality
editions:
  - { source: brief-2021, municipalities: [GM9001], cite: 1 }
tracks:
  - id: jeugdhulp
    name: Jeugdhulp
    domains: [jeugdhulp]
    editions:
      - source: brief-2021
        contracts:
          - id: nieuw
            kind: regular
            stage: intended
            funding: not-stated
            cite: { rest: 2 }
            procurement: { instrument: public-contract, procedure: sas, criterion: quality, cite: { rest: ${cite} } }
            ${terms}
`;
const starting = (day: string) =>
  `terms: { firstDay: ${day}, initialTerm: not-stated, options: not-stated, cite: { rest: 4, firstDay: 4 "${day}" } }`;

/** What is found in a letter of 18 May 2021 when the criterion \`quality\` holds only between these days. */
async function found(terms: string, validity: Validity, cite = '3'): Promise<string[]> {
  const { dataset, diagnostics } = await datasetWith(region(terms, cite));
  expect(diagnostics).toEqual([]);
  const groups = { ...dataset.vocabulary?.groups };
  groups['criterion'] = (groups['criterion'] ?? []).map((term) =>
    term.id === 'quality' ? { ...term, ...validity } : term,
  );
  const problems = runChecks([codeNotValidThen], { ...dataset, vocabulary: { groups } });
  return problems.map(({ message }) => message.en);
}

describe('a word of the vocabulary that holds between two days', () => {
  it('is held against source and first day together: one of them within is enough', async () => {
    const until = { validUntil: '2021-12-31' };
    expect(await found(starting('2022-01-01'), until)).toEqual([]);
    expect(await found('terms: not-stated', until)).toEqual([]);
    expect(await found(starting('2022-01-01'), { validUntil: '2021-05-17' })).toEqual([
      '`quality` (quality) was there up to and including 2021-05-17; this is from 2021-05-18..2022-01-01',
    ]);
    const from = { validFrom: '2022-07-01' };
    expect(await found(starting('2022'), from)).toEqual([]);
    expect(await found('terms: not-stated', from)).toEqual([
      '`quality` (quality) has been there since 2022-07-01; this is from 2021-05-18',
    ]);
  });

  it('is held against all sources that tell it, and against none where one of them has no card', async () => {
    const until = { validUntil: '2021-05-17' };
    expect(await found('terms: not-stated', until, '3; brief-2024:4')).toEqual([
      '`quality` (quality) was there up to and including 2021-05-17; this is from 2021-05-18..2024-02-01',
    ]);
    expect(await found('terms: not-stated', until, '3; elders:4')).toEqual([]);
  });

  it('is not held against a first day that nobody knows', async () => {
    expect(await found(starting('not-stated'), { validFrom: '2022-07-01' })).toEqual([]);
  });
});
