import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/calendar/day.js';
import { listReport } from '../../../src/reports/list/list.js';
import type { ListAsked, Listable } from '../../../src/reports/list/listable.js';
import type { Report } from '../../../src/reports/report.js';
import { datasetWith } from '../../support/example-region.js';

const text = `
id: voorbeeld-stad
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
        decisions:
          - { id: later, kind: informed, body: college, subject: Brief, day: 2021-05-18, cite: 4 }
          - { id: undated, kind: adopted, subject: Nota, cite: 5 }
          - { id: early, kind: adopted, body: council, subject: Kader, day: ..2021-02, cite: 6 }
        budgets:
          - { id: zorg, role: budget, unit: eur-thousand, amounts: { 2022: 1200, 2023: not-stated }, cite: 7,
              doubt: { amounts: { kind: damaged, why: { nl: vlek } } } }
        points:
          aim: { cost: 8 "betaalbaar", access: 9 "snel" }
          risk: { cost: 8 "duurder" }
        contracts:
          - id: oud
            kind: prior
            stage: running
            cite: { rest: 2 }
            terms: { lastDay: 2021-12-31, firstDay: not-stated, initialTerm: not-stated, options: not-stated, cite: { rest: 2 } }
          - id: nieuw
            kind: regular
            stage: signed
            cite: { rest: 2 }
            awards: [{ winners: [voorbeeldzorg, thuis-bee], form: combination, brands: [Beetje], cite: 3 }]
            terms: { firstDay: 2022-01-01, initialTerm: P2Y, cite: { rest: 2 },
              options: [{ count: 2, length: P1Y, decidedBy: client, cite: { rest: 2 } }, { count: 1, length: undecided, cite: { rest: 2 } }] }
          - id: plan
            kind: regular
            stage: withdrawn
            cite: { rest: 2 }
            awards: [{ winners: [thuis-bee], cite: 3 }]
            terms: { firstDay: 2023-01-01, initialTerm: P2Y, options: none, cite: { rest: 2 } }
`;
const { dataset } = await datasetWith(text);

const everything: ListAsked = {
  selection: { region: undefined, track: undefined, segment: undefined },
  codes: new Map(),
  asOf: '2026-11-22' as Day,
};

function listed(what: Listable, options: Partial<ListAsked> = {}, inside = dataset): Report {
  const report = listReport(inside, what, { ...everything, ...options });
  if ('known' in report) throw new Error(report.word);
  return report;
}

const columnsOf = ({ records }: Report, ...fields: readonly string[]) =>
  records.map((record) => fields.map((field) => record[field]));
const rowsIn = ({ sections }: Report) => sections.flatMap(({ rows }) => rows.map((row) => row.map(({ en }) => en)));

describe('below a list', () => {
  const closing = (what: Listable, options: Partial<ListAsked> = {}) =>
    listed(what, options)
      .remarks.map(({ en }) => en)
      .slice(-2);

  it('stands the day from which was looked, where that matters', () => {
    for (const what of ['regions', 'segments', 'contracts', 'decisions', 'municipalities'] as const)
      expect(closing(what).at(-1)).toBe('What was known on 22 November 2026.');
    for (const what of ['sources', 'terms', 'tracks'] as const) expect(listed(what).remarks).toEqual([]);
  });

  it('stands that nothing was found, surely where nothing may belong to it', () => {
    expect(closing('points', { theme: ['waiting'] })[0]).toBe('Nothing found that matches.');
    expect(closing('budgets', { kind: ['ceiling'] })[0]).toBe('Nothing found that matches.');
    const inDoubt = listed('contracts', { codes: new Map([['funding', ['task-based']]]) });
    expect(inDoubt.remarks.map(({ en }) => en)[0]).toBe('Nothing found that surely matches.');
    expect(inDoubt.sections).toEqual([]);
  });

  it('stands that no source is as old where there is none', () => {
    expect(closing('contracts', { asOf: '2010-01-01' as Day })).toEqual([
      'No source of 1 January 2010 or earlier says anything about this.',
    ]);
  });
});

describe('list unknowns', () => {
  it('has every value that a source leaves open, and not that there is none', () => {
    expect(columnsOf(listed('unknowns'), 'contract', 'key', 'year', 'value')).toEqual([
      [null, 'amounts', '2023', 'not-stated'],
      ['oud', 'firstDay', null, 'not-stated'],
      ['oud', 'initialTerm', null, 'not-stated'],
      ['oud', 'options', null, 'not-stated'],
      ['nieuw', 'length', null, 'undecided'],
    ]);
  });

  it('tells people of a thing once what one paper leaves open alike, with its lines', () => {
    expect(rowsIn(listed('unknowns'))[1]).toEqual([
      'Jeugdhulp › oud',
      'first day, initial term, options',
      'not stated',
      'brief-2021, l. 2',
    ]);
  });
});

describe('list providers', () => {
  it('has a row for each winner, with its partners and from when the contract runs', () => {
    expect(columnsOf(listed('providers'), 'name', 'contract', 'partners', 'from')).toEqual([
      ['Thuis Bee', 'nieuw', 'voorbeeldzorg', '2022-01-01'],
      ['Voorbeeldzorg', 'nieuw', 'thuis-bee', '2022-01-01'],
    ]);
  });

  it('says of which contracts nobody knows who won, and which plan came to nothing', () => {
    expect(listed('providers').beside).toEqual({
      cannotTell: [{ what: 'voorbeeld-stad/jeugdhulp/oud', reason: 'no-winner' }],
      leftOut: [{ what: 'voorbeeld-stad/jeugdhulp/plan/thuis-bee', reason: 'withdrawn' }],
    });
  });
});

describe('list providers, for people', () => {
  it('is a row a contract, with all who won it; a row each where somebody sorts', () => {
    const [row = []] = rowsIn(listed('providers'));
    expect(row.slice(0, 2)).toEqual(['Jeugdhulp › nieuw', 'Thuis Bee (Beetje); Voorbeeldzorg (Beetje) (combination)']);
    const sorted = rowsIn(listed('providers', { view: { columns: [], sort: '-name' } }));
    expect(sorted.map((cells) => cells.find((cell) => cell.includes('Beetje')))).toEqual([
      'Voorbeeldzorg (Beetje) (combination)',
      'Thuis Bee (Beetje) (combination)',
    ]);
  });
});

describe('winners of one contract', () => {
  const awards = `          - { id: samen, kind: regular, stage: signed, cite: 3, awards: [
              { winners: [voorbeeldzorg, zorg-samen], form: combination, cite: 3 },
              { winners: [thuis-bee], form: combination, cite: 4,
                doubt: { form: { kind: unclear, why: { nl: een van hen, en: one of them } } } }] }
`;

  it('are kept apart where they won apart, with the mark of a doubt about how', async () => {
    const { dataset: apart } = await datasetWith(text + awards);
    const rows = rowsIn(listed('providers', {}, apart)).filter(([where]) => where?.endsWith('samen'));
    expect(rows.map(([, name]) => name)).toEqual([
      'Thuis Bee (combination*)',
      'Voorbeeldzorg; zorg-samen (combination)',
    ]);
  });
});

describe('a column in which nothing is told', () => {
  it('is left out for people, unless they ask for it; programs have it', () => {
    const none = listed('options', { kind: ['prior'] });
    expect(none.fields).toContain('decidedBy');
    expect(none.columns.map(({ en }) => en)).not.toContain('Decided by');
    const asked = listed('options', { kind: ['prior'], view: { columns: ['contract', 'decidedBy'], sort: undefined } });
    expect(asked.columns.map(({ en }) => en)).toEqual(['Of', 'Decided by']);
  });
});

describe('list decisions', () => {
  it('has them by day, those without one last', () => {
    expect(columnsOf(listed('decisions'), 'decision', 'body')).toEqual([
      ['early', 'council'],
      ['later', 'college'],
      ['undated', null],
    ]);
  });
});

describe('list budgets', () => {
  it('has a record a year, and for people the years side by side, marked where doubted', () => {
    const report = listed('budgets');
    expect(columnsOf(report, 'year', 'amount', 'value')).toEqual([
      ['2022', 1200, '1200'],
      ['2023', null, 'not-stated'],
    ]);
    expect(report.columns.map(({ en }) => en)).toEqual(['Name', '2022', '2023', 'Source']);
    expect(rowsIn(report)).toEqual([['budget', '1,200*', 'not stated*', 'brief-2021, l. 7']]);
    expect(report.sections[0]?.details.map(({ en }) => en)).toContain('thousand euro');
    expect(report.remarks.slice(0, -1).map(({ en }) => en)).toEqual([expect.stringContaining('Uncertain reading')]);
  });
});

describe('list options', () => {
  it('has a row for each group, and one for a word that stands for all', () => {
    expect(columnsOf(listed('options'), 'contract', 'group', 'count', 'length', 'decidedBy')).toEqual([
      ['oud', null, 'not-stated', null, null],
      ['nieuw', 1, '2', 'P1Y', 'client'],
      ['nieuw', 2, '1', 'undecided', null],
      ['plan', null, 'none', null, null],
    ]);
  });

  it('can be of one kind of contract', () => {
    const report = listed('options', { kind: ['prior'] });
    expect(columnsOf(report, 'contract')).toEqual([['oud']]);
    expect(report.beside?.leftOut.map(({ reason }) => reason)).toEqual(['other-code', 'other-code', 'other-code']);
  });
});

describe('list points', () => {
  it('has the words of the paper, of one theme and kind where that is asked', () => {
    expect(columnsOf(listed('points', { theme: ['cost'] }), 'kind', 'quote')).toEqual([
      ['aim', 'betaalbaar'],
      ['risk', 'duurder'],
    ]);
    expect(columnsOf(listed('points', { theme: ['cost'], kind: ['risk'] }), 'quote')).toEqual([['duurder']]);
  });
});

describe('the columns and the order of a list', () => {
  it('are those that are named, by field or heading, in any language and case', () => {
    const report = listed('points', { view: { columns: ['WOORDEN van het stuk', 'theme'], sort: undefined } });
    expect(report.fields).toEqual(['quote', 'theme']);
    expect(rowsIn(report)[0]).toEqual(['betaalbaar', 'cost (aim)']);
  });

  it('show people what else they ask for', () => {
    const report = listed('points', { view: { columns: ['region', 'cite'], sort: undefined } });
    expect(rowsIn(report)[0]).toEqual(['Voorbeeldstad', 'brief-2021, l. 8']);
  });

  it('follow a column, numbers by size, with nothing last in either direction', () => {
    const sorted = (sort: string) => columnsOf(listed('budgets', { view: { columns: [], sort } }), 'year');
    expect(sorted('amount')).toEqual([['2022'], ['2023']]);
    expect(sorted('-amount')).toEqual([['2022'], ['2023']]);
    expect(sorted('-year')).toEqual([['2023'], ['2022']]);
  });

  it('tell people the region beside each row where they are sorted by another column', () => {
    const report = listed('decisions', { view: { columns: [], sort: 'subject' } });
    expect(report.sections).toHaveLength(1);
    expect(rowsIn(report).map(([region, , , decision]) => [region, decision])).toEqual([
      ['Voorbeeldstad', 'informed by college: Brief'],
      ['Voorbeeldstad', 'adopted by council: Kader'],
      ['Voorbeeldstad', 'adopted: Nota'],
    ]);
  });

  it('know no other column', () => {
    const view = { columns: ['quot'], sort: undefined };
    expect(listReport(dataset, 'points', { ...everything, view })).toMatchObject({ what: 'column', word: 'quot' });
  });
});
