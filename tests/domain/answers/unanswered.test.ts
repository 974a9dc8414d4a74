import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/calendar/day.js';
import { unansweredOf } from '../../../src/domain/answers/unanswered.js';
import { thingsOf } from '../../../src/domain/things.js';
import { datasetWith } from '../../support/example-region.js';
import { region } from '../../support/timeline-rows.js';

const bare = 'terms: { firstDay: 2022, initialTerm: P1Y, options: none, cite: { rest: 2 } }';

/** What no source tells of a contract or of a segment's share of it, with the parts of which one does. */
async function openOf(letter: string, id = 'hulp', segment?: string): Promise<string[]> {
  const { dataset } = await datasetWith(region(letter, ''), undefined, { vocabulary: false });
  const [only] = dataset.regions;
  if (!only) throw new Error('a region');
  const things = thingsOf(only, '2025-06-01' as Day);
  const contract = things.contracts.get(`${id}\n${segment ?? ''}`) ?? things.contracts.get(`${id}\n`);
  if (!contract) throw new Error('a contract');
  const of = segment === undefined ? undefined : things.segments.get(segment);
  return unansweredOf(contract, things, of).map(({ asked, toldOf }) =>
    [asked, ...toldOf.map((one) => one.id)].join(' '),
  );
}

const contract = (more: string) => `contracts:\n  - { id: hulp, ${bare}, cite: { rest: 2 }, ${more} }\n`;
const always = ['providers', 'budget', 'tariffs', 'evaluation'];

describe('the questions that no source answers', () => {
  it.each([
    [
      'a plan',
      'kind: regular, stage: intended',
      ['providers', 'lots', 'criterion', 'budget', 'tariffs', 'evaluation', 'publication', 'award-day'],
    ],
    [
      'a contract that runs',
      'kind: interim, stage: running',
      ['providers', 'lots', 'criterion', 'budget', 'tariffs', 'evaluation', 'award'],
    ],
    [
      'the SAS procedure',
      'kind: regular, stage: running, procurement: { procedure: sas, criterion: quality, cite: { rest: 2 } }',
      ['providers', 'lots', 'sas-option', 'budget', 'tariffs', 'evaluation', 'award'],
    ],
    ['a subsidy', 'kind: regular, stage: intended, procurement: { instrument: subsidy, cite: { rest: 2 } }', always],
    ['a previous contract', 'kind: prior, stage: running', []],
    ['a plan that was dropped', 'kind: regular, stage: dropped', []],
    ['one that is over', 'kind: regular, stage: ended', []],
  ])('of %s', async (_, more, expected) => {
    expect(await openOf(contract(more))).toEqual(expected);
  });

  it('are none where a source says that it is not known, by a word or a silence', async () => {
    const silent = 'silent: { "on": [lots, budgets, evaluations], cite: 2 }';
    const open = await openOf(contract(`kind: regular, stage: intended, providers: undecided, ${silent}`));
    expect(open).toEqual(['criterion', 'tariffs', 'publication', 'award-day']);
  });

  it('are not those of milestones and budgets that are told of the track, or of another contract', async () => {
    const told = `budgets: [{ id: b, role: budget, amounts: { 2022: 5 }, cite: { rest: 2 } }]
milestones:
  - { id: award, kind: award, contract: hulp, planned: 2022, cite: { rest: 2 } }
  - { id: publication, kind: tender-publication, contract: ander, planned: 2022, cite: { rest: 2 } }
`;
    expect(await openOf(told + contract('kind: regular, stage: intended'))).toEqual([
      'providers',
      'lots',
      'criterion',
      'tariffs',
      'evaluation',
      'publication',
    ]);
  });

  describe('where parts of the whole answer them', () => {
    const parts = (more: string) => `${contract('kind: regular, stage: running')}segments:
  - { id: een, name: Een, cite: 2, contracts: [{ id: hulp, providers: { count: 2, cite: { rest: 2 } } }],
      budgets: [{ id: b, role: budget, amounts: { 2022: 5 }, cite: { rest: 2 } }] }
  - { id: twee, name: Twee, cite: 2${more} }
`;
    const second = ', contracts: [{ id: hulp, providers: { count: 4, cite: { rest: 2 } } }]';

    it('are not the budget of a part that has no share of its own', async () => {
      const budget = ', budgets: [{ id: c, role: budget, amounts: { 2022: 5 }, cite: { rest: 2 } }]';
      expect(await openOf(parts(budget), 'hulp', 'twee')).not.toContain('budget');
    });

    it('are told with those parts', async () => {
      expect(await openOf(parts(''))).toEqual([
        'providers een',
        'lots',
        'criterion',
        'budget een',
        'tariffs',
        'evaluation',
        'award',
      ]);
    });

    it('are told with no part of which a source only says that it is not known, and are none where all parts are told', async () => {
      const unknown = ', contracts: [{ id: hulp, lots: not-stated }]';
      expect((await openOf(parts(unknown))).slice(0, 2)).toEqual(['providers een', 'lots']);
      const bare = ', contracts: [{ id: hulp, providers: not-stated }]';
      expect(await openOf(parts(bare))).not.toContain('providers een');
    });

    it('are none of those that every part answers', async () => {
      expect(await openOf(parts(second))).toEqual([
        'lots',
        'criterion',
        'budget een',
        'tariffs',
        'evaluation',
        'award',
      ]);
    });

    it('are none of the part that answers, and stay those of the others', async () => {
      expect(await openOf(parts(''), 'hulp', 'een')).toEqual(['lots', 'criterion', 'tariffs', 'evaluation', 'award']);
      expect(await openOf(parts(''), 'hulp', 'twee')).toEqual([
        'providers',
        'lots',
        'criterion',
        'budget',
        'tariffs',
        'evaluation',
        'award',
      ]);
    });
  });
});
