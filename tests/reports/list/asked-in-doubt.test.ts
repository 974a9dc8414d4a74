import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/calendar/day.js';
import { listReport } from '../../../src/reports/list/list.js';
import type { ListAsked, Listable } from '../../../src/reports/list/listable.js';
import type { Report } from '../../../src/reports/report.js';
import { datasetWith } from '../../support/example-region.js';

const doubt = (key: string) => `doubt: { ${key}: { kind: unclear, why: { nl: vlek } } }`;

const { dataset } = await datasetWith(`
id: voorbeeld-stad
name: Voorbeeldstad
kind: municipality
tracks:
  - id: jeugdhulp
    name: Jeugdhulp
    domains: [jeugdhulp]
    editions:
      - source: brief-2021
        decisions:
          - { id: dag, kind: adopted, subject: Nota, day: 2021-02-01, cite: 4, ${doubt('day')} }
          - { id: soort, kind: informed, subject: Brief, day: 2021-03-01, cite: 5, ${doubt('kind')} }
        budgets:
          - { id: zorg, role: budget, unit: eur-thousand, amounts: { 2022: 1200 }, cite: 7, ${doubt('role')} }
        segments:
          - id: wonen
            name: Wonen
            cite: 3
            contracts:
              - id: hulp
                procurement: { instrument: public-contract, procedure: sas, sasOption: 2, cite: 5, ${doubt('sasOption')} }
          - id: werken
            name: Werken
            cite: 3
            contracts:
              - id: hulp
                procurement: { instrument: public-contract, procedure: sas, sasOption: 2, cite: 5 }
        contracts:
          - id: hulp
            kind: regular
            stage: running
            cite: 2
            terms: { firstDay: 2022-01-01, initialTerm: P2Y, cite: 3,
              options: [{ count: 1, length: P1Y, cite: 4, ${doubt('length')} }] }
          - id: brug
            kind: interim
            stage: running
            cite: 2
            ${doubt('kind')}
            terms: { firstDay: 2020-01-01, initialTerm: P2Y, cite: 3, options: [{ count: 1, length: P9Y, cite: 4 }], ${doubt('firstDay')} }
            awards: [{ winners: [voorbeeldzorg], cite: 6 }]
`);

const everything: ListAsked = {
  selection: { region: undefined, track: undefined, segment: undefined },
  codes: new Map(),
  asOf: '2023-06-01' as Day,
};

function listed(what: Listable, options: Partial<ListAsked>): Report {
  const report = listReport(dataset, what, { ...everything, ...options });
  if ('known' in report) throw new Error(report.word);
  return report;
}

const among = (contracts: NonNullable<ListAsked['selection']['contracts']>) => ({
  selection: { ...everything.selection, contracts },
});
const inDoubt = ({ records, beside }: Report, field: string) => ({
  in: records.map((record) => [record[field], record['doubted']]),
  mayBelong: (beside?.cannotTell ?? []).filter(({ reason }) => reason === 'doubted').map(({ what }) => what),
});
const headings = ({ columns }: Report) => columns.map(({ en }) => en);

describe('what is asked for by a doubted value', () => {
  it('is marked where it is a segment by its code, and may belong where another code is asked for', () => {
    const codes = (option: string) => ({ codes: new Map([['sas-option', [option]]]) }) as Partial<ListAsked>;
    const asked = listed('segments', codes('2'));
    expect(inDoubt(asked, 'segment')).toEqual({
      in: [
        ['wonen', 'sas-option'],
        ['werken', null],
      ],
      mayBelong: [],
    });
    expect(headings(asked)).toContain('Uncertain');
    expect(headings(listed('segments', {}))).not.toContain('Uncertain');
    expect(inDoubt(listed('segments', codes('3')), 'segment')).toEqual({
      in: [],
      mayBelong: ['voorbeeld-stad/jeugdhulp/wonen'],
    });
  });

  it('is marked where it is a contract by its kind', () => {
    expect(inDoubt(listed('contracts', { kind: ['interim'] }), 'contract').in).toEqual([['brug', 'kind']]);
    expect(inDoubt(listed('contracts', { kind: ['pilot'] }), 'contract').mayBelong).toEqual([
      'voorbeeld-stad/jeugdhulp/brug',
    ]);
  });

  it.each(['contracts', 'options', 'providers'] as const)(
    'is marked in the list of %s by its days and its state',
    (what) => {
      const early = listed(what, among({ until: '2021-01-01' as Day }));
      // The list of contracts tells the kind, and so its doubt, whatever was asked.
      const doubted = what === 'contracts' ? 'kind; first-day' : 'first-day';
      expect(inDoubt(early, 'contract').in).toEqual([['brug', doubted]]);
      expect(headings(early)).toContain('Uncertain');
      const none = inDoubt(listed(what, among({ until: '2019-12-31' as Day })), 'contract');
      expect(none.in).toEqual([]);
      expect(none.mayBelong).toHaveLength(1);
    },
  );

  it('may last longer than is left of it', () => {
    expect(inDoubt(listed('options', among({ from: '2029-01-01' as Day })), 'contract')).toEqual({
      in: [['brug', 'latest-end']],
      mayBelong: ['voorbeeld-stad/jeugdhulp/hulp/terms/options/1'],
    });
  });

  it('may have another state; whether it has begun only the doubt of its first day leaves open', () => {
    const state = (word: 'not-started' | 'expired' | 'unknown', asOf: string) =>
      inDoubt(listed('contracts', { ...among({ state: [word] }), asOf: asOf as Day }), 'contract').mayBelong;
    expect(state('not-started', '2021-09-01')).toEqual(['voorbeeld-stad/jeugdhulp/brug']);
    expect(state('not-started', '2023-06-01')).toEqual([]);
    // The initial term runs whatever its option lasts; when that is over, its length says whether all is.
    expect(state('expired', '2023-06-01')).not.toContain('voorbeeld-stad/jeugdhulp/hulp');
    expect(state('unknown', '2025-06-01')).toContain('voorbeeld-stad/jeugdhulp/hulp');
  });

  it('may be a decision of another day or kind, a budget of another role', () => {
    const path = (of: string) => `voorbeeld-stad/jeugdhulp/${of}`;
    expect(inDoubt(listed('decisions', among({ until: '2021-01-31' as Day })), 'decision').mayBelong).toEqual([
      path('decisions/dag'),
    ]);
    expect(inDoubt(listed('decisions', { kind: ['discussed'] }), 'decision').mayBelong).toEqual([
      path('decisions/soort'),
    ]);
    expect(inDoubt(listed('budgets', { kind: ['ceiling'] }), 'budget').mayBelong).toHaveLength(1);
  });
});

describe('what a doubt names in the place of a value', () => {
  const segment = (id: string, sasOption: string, more = '') => `
          - id: ${id}
            name: Deel ${id}
            cite: 3
            contracts:
              - id: hulp
                procurement: { instrument: public-contract, procedure: sas, sasOption: ${sasOption}, cite: 5${more} }`;
  const doubtWith = (key: string, instead: string) =>
    `doubt: { ${key}: { kind: unclear, instead: [${instead}], why: { nl: vlek } } }`;
  const asked = async () => {
    const loaded = await datasetWith(`
id: voorbeeld-stad
name: Voorbeeldstad
kind: municipality
tracks:
  - id: jeugdhulp
    name: Jeugdhulp
    domains: [jeugdhulp]
    editions:
      - source: brief-2021
        decisions: [{ id: soort, kind: informed, subject: Brief, day: 2021-03-01, cite: 5, ${doubtWith('kind', 'adopted')} }]
        contracts:
          - { id: hulp, kind: prior, stage: running, cite: 2, ${doubtWith('kind', 'regular')} }
        segments:${segment('open', 'not-stated', `, ${doubtWith('sasOption', '4, 3')}`)}${segment('anders', '2', `, ${doubtWith('sasOption', '4')}`)}${segment('vlek', '2', `, ${doubt('sasOption')}`)}${segment('stil', 'not-stated')}
`);
    return loaded.dataset;
  };
  const mayBelong = (report: Report | { known: unknown }) =>
    'known' in report ? [] : (report.beside?.cannotTell ?? []).map(({ what, reason }) => [what.split('/')[2], reason]);

  it('may belong to the answer where it was asked for, and is told as that', async () => {
    const own = await asked();
    const listedOf = (what: Listable, options: Partial<ListAsked>) =>
      listReport(own, what, { ...everything, ...options });
    const codes = new Map([['sas-option', ['4']]] as const);
    const expected = [
      ['open', 'other-reading'],
      ['anders', 'other-reading'],
      ['vlek', 'doubted'],
      ['stil', 'code-unknown'],
    ];
    expect(mayBelong(listedOf('segments', { codes })).sort()).toEqual(expected.sort());
    expect(
      mayBelong(listedOf('contracts', { codes }))
        .filter(([id]) => id !== 'hulp')
        .sort(),
    ).toEqual(expected.sort());
    expect(mayBelong(listedOf('decisions', { kind: ['adopted'] }))).toEqual([['decisions', 'other-reading']]);
    expect(mayBelong(listedOf('contracts', { kind: ['regular'] })).map(([, reason]) => reason)).toContain(
      'other-reading',
    );
  });
});
