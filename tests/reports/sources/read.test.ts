import { describe, expect, it } from 'vitest';
import { readReport } from '../../../src/reports/sources/read.js';
import { datasetWith } from '../../support/example-region.js';

const region = `id: voorbeeld-stad
name: Voorbeeldstad
kind: municipality
editions: [{ source: brief-2021, laws: [wmo-2015], cite: 9 }]
tracks:
  - id: jeugdhulp
    name: Jeugdhulp
    domains: [jeugdhulp]
    editions:
      - source: brief-2021
        contracts:
          - id: hulp
            procurement: { instrument: subsidy, cite: { instrument: 7 "te subsidiëren" } }
            terms:
              firstDay: 2022-01-01
              initialTerm: P4Y
              options: not-stated
              cite: { rest: 2-4, firstDay: 5 "1-1-2022", initialTerm: 3 "42 jaar" }
              doubt: { initialTerm: { kind: damaged, why: { nl: een kleine half } } }
`;

async function sheet(word = 'voorbeeld-stad') {
  const { dataset } = await datasetWith(region);
  const report = readReport(dataset, word);
  if ('known' in report) throw new Error(word);
  return report;
}

describe('a sheet for a second reader', () => {
  it('has every value beside its printed words, in the order of the lines', async () => {
    const { sections } = await sheet();
    const rows = sections.flatMap(({ rows }) => rows.map((row) => row.map(({ en }) => en)));
    expect(rows).toEqual([
      ['2-4', '–', 'hulp: options', 'not stated'],
      ['3', '42 jaar', 'hulp: initial term', '4 years (damaged print)'],
      ['5', '1-1-2022', 'hulp: first day', '2022-01-01'],
      ['7', 'te subsidiëren', 'hulp: instrument', 'subsidy'],
      ['9', '–', 'brief-2021: laws', 'Social Support Act 2015'],
    ]);
  });

  it('gives programs the code, the words and the doubt', async () => {
    const { records } = await sheet();
    expect(records[3]).toMatchObject({
      region: 'voorbeeld-stad',
      source: 'brief-2021',
      line: 13,
      value: 'subsidy',
      label: { nl: 'subsidie', en: 'subsidy' },
      cite: 'brief-2021:7',
      quote: 'te subsidiëren',
      doubt: null,
    });
    expect(records[1]).toMatchObject({ value: 'P4Y', doubt: 'damaged' });
  });

  it('knows no region that there is not', async () => {
    const { dataset } = await datasetWith(region);
    expect(readReport(dataset, 'elders')).toMatchObject({ what: 'region', word: 'elders' });
  });
});
