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

const { dataset: funded } = await datasetWith(
  text
    .replace('"wachten te lang" } }', '"wachten te lang" }, aim: { cost: 9 "kadernotakosten" } }')
    .replace(
      '        contracts:',
      '        decisions: [{ id: kadernota, kind: adopted, body: council, subject: Kadernota, cite: 4 }]\n        contracts:',
    )
    .replace(
      '            awards:',
      `            funding: [{ model: task-based, purpose: availability, condition: where-needed, cite: 4,
              doubt: { condition: { kind: unclear, why: { nl: vlek } } } }]
            awards:`,
    ),
);

const rowsIn = ({ sections }: Report) => sections.flatMap(({ rows }) => rows.map((row) => row.map(({ en }) => en)));
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
    expect(report.remarks.map(({ en }) => en)).toContain(`${report.records.length - 2} more: --all.`);
  });

  it('says where nothing is found', () => {
    expect(found('zeehond')).toMatchObject({ records: [], sections: [] });
    expect(found('zeehond').remarks[0]?.en).toContain('Nothing found');
  });

  it('says that it does not look through the papers themselves, and as of which day, whether it finds something or not', () => {
    for (const words of ['zeehond', 'wachten'])
      expect(
        found(words)
          .remarks.slice(-2)
          .map(({ en }) => en),
      ).toEqual([expect.stringContaining('not the papers themselves'), 'What was known on 22 November 2026.']);
  });

  it('has what only has a part of a longer word apart, and behind it', () => {
    const report = found('kadernota', undefined, funded);
    expect(report.records.map(({ match, what }) => [match, what])).toEqual([
      ['all', 'value'],
      ['part', 'point'],
    ]);
    expect(report.sections.map(({ heading }) => heading.en)).toEqual([
      '“kadernota”: 1 place',
      '“kadernota” as part of a word: 1 place',
    ]);
  });

  it('shows what is said of one item in one row, with its doubts; programs get each value', () => {
    const report = found('taakgericht', undefined, funded);
    expect(report.records.map(({ key }) => key)).toEqual(['model']);
    expect(rowsIn(report)).toEqual([
      ['value', 'Voorbeeldstad › Jeugdhulp › nieuw', expect.any(String), expect.any(String)],
    ]);
    expect(rowsIn(report)[0]?.[2]).toBe('funding: task-based (availability; where needed (uncertain))');
    const decided = found('vastgesteld', undefined, funded);
    expect(decided.records.length).toBeGreaterThan(1);
    expect(rowsIn(decided).map(([, , told]) => told)).toEqual(['adopted: Kadernota; council']);
  });
});
