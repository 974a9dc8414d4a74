import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/calendar/day.js';
import { findReport } from '../../../src/reports/find/find.js';
import type { Report } from '../../../src/reports/report.js';
import { ranked } from '../../../src/search/ranking.js';
import { datasetWith } from '../../support/example-region.js';

const text = `
id: voorbeeld-stad
name: Voorbeeldstad
kind: municipality
tracks:
  - id: jeugdhulp
    name: Jeugdhulp
    domains: [jeugdhulp]
    editions:
      - source: brief-2021
        points: { risk: { waiting: 8 "wachten te lang" } }
        contracts:
          - id: nieuw
            kind: regular
            cite: { rest: 2 }
            awards: [{ winners: [thuis-bee], cite: 3 "Thuis B." }]
            terms: { firstDay: 2022-01-01, initialTerm: P2Y, options: none, cite: { rest: 2, options: 5 "zonder verlenging" },
              doubt: { options: { kind: unclear, why: { nl: vlek op het papier } } } }
contradictions:
  - id: optie
    about: jeugdhulp/nieuw/options
    readings: [brief-2021:5 "nooit een optiejaar", brief-2021:6 "met een optiejaar"]
    followed: 1
    means: { nl: of er een derde jaar is }
`;
const { dataset } = await datasetWith(text);

function found(words: string, region?: string, inside = dataset): Report {
  const selection = { region, track: undefined, segment: undefined };
  const view = { columns: [], sort: undefined };
  const report = findReport(inside, words, { selection, asOf: '2026-11-22' as Day, ranking: ranked, most: 2, view });
  if ('known' in report) throw new Error(report.word);
  return report;
}

const whats = (report: Report) => report.records.map(({ what, key, id }) => [what, key ?? id]);

describe('find', () => {
  it('looks in the words of a paper and tells the place', () => {
    expect(found('verlenging').records).toMatchObject([
      { rank: 1, what: 'value', contract: 'nieuw', block: 'terms', key: 'options', cite: 'brief-2021:5' },
    ]);
  });

  it('finds winners by their name, whatever the paper calls them, and the provider', () => {
    expect(whats(found('Thuis Bee'))).toEqual([
      ['provider', 'thuis-bee'],
      ['value', 'winners'],
    ]);
  });

  it('finds a point once, by its theme in either language or by its words', () => {
    for (const words of ['wachttijd', 'waiting', 'wachten']) expect(whats(found(words))).toEqual([['point', 'theme']]);
  });

  it('finds what papers contradict each other in, by what they say or by what hangs on it', () => {
    for (const words of ['optiejaar', 'derde jaar'])
      expect(found(words).records).toMatchObject([
        { what: 'contradiction', contract: 'nieuw', block: 'contradictions/optie', cite: 'brief-2021:5; brief-2021:6' },
      ]);
  });

  it('finds a contradiction about a whole once, not with each of its parts', async () => {
    const parts = `        segments:
          - { id: wonen, name: Wonen, cite: 2, contracts: [{ id: nieuw, cite: 2 }] }
          - { id: thuis, name: Thuis, cite: 2, contracts: [{ id: nieuw, cite: 2 }] }
contradictions:`;
    const { dataset: divided } = await datasetWith(text.replace('contradictions:', parts));
    expect(whats(found('optiejaar', undefined, divided))).toEqual([['contradiction', 'about']]);
  });

  it('finds why a value is doubted', () => {
    expect(whats(found('vlek'))).toEqual([['doubt', 'options']]);
  });

  it('shows people as many as they can read, and tells how many more there are; programs get all', () => {
    const report = found('voorbeeldstad jeugdhulp regulier nieuw');
    expect(report.records.length).toBeGreaterThan(2);
    expect(report.sections[0]?.rows).toHaveLength(2);
    expect(report.remarks.at(-1)?.en).toBe(`${report.records.length - 2} more: --all.`);
  });

  it('says where nothing is found', () => {
    expect(found('zeehond')).toMatchObject({ records: [], sections: [] });
    expect(found('zeehond').remarks.map(({ en }) => en)).toEqual([expect.stringContaining('Nothing found')]);
  });
});
