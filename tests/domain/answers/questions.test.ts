import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/calendar/day.js';
import type { Answer } from '../../../src/domain/answers/answer.js';
import { answerTo, type Question } from '../../../src/domain/answers/questions.js';
import { writtenIn } from '../../../src/domain/answers/written-answer.js';
import { citeOf } from '../../../src/domain/citing/citation.js';
import type { Region } from '../../../src/domain/dataset.js';
import { thingsOf } from '../../../src/domain/things.js';
import { datasetWith } from '../../support/example-region.js';
import { region as regionOfLetters } from '../../support/timeline-rows.js';

const doubt = (key: string) => `doubt: { ${key}: { kind: unclear, why: { nl: vlek } } }`;
const terms = 'firstDay: 2022-01-01, initialTerm: P4Y, cite: 3';

const { dataset } = await datasetWith(
  `
id: voorbeeld-stad
name: Voorbeeldstad
kind: partnership
editions:
  - { source: brief-2021, municipalities: [GM9001, GM9002], tariffs: [real-tariffs], cite: 1 }
tracks:
  - id: jeugdhulp
    name: Jeugdhulp
    domains: [jeugdhulp]
    editions:
      - source: brief-2021
        scope: { in: [spoor], cite: 9 }
        contracts:
          - id: hulp
            kind: regular
            stage: signed
            cite: { rest: 2, stage: 12 }
            terms: { firstDay: 2022-01-01, initialTerm: P4Y, options: [{ count: 2, length: P1Y, cite: 4 }, { count: 1, length: P2Y, cite: 4 }],
              cite: 3, ${doubt('firstDay')} }
            procurement: { instrument: public-contract, procedure: sas, sasOption: 2, cite: { rest: 5, sasOption: 6 }, ${doubt('sasOption')} }
            funding: [{ model: pxq, purpose: use, cite: 7 }, { model: task-based, purpose: availability, condition: where-needed, cite: 7 }]
            providers: { count: 1..2, cite: 7 }
            lots: { count: 5, cite: 7 }
            evaluations: [{ after: P3Y, cite: 8 }]
            awards: [{ winners: [voorbeeldzorg, thuis-bee], cite: 8 }]
          - id: een
            kind: regular
            stage: intended
            cite: 2
            municipalities: [GM9001]
            scope: { in: [eigen], cite: 10 }
            procurement: not-read
            providers: { before: 9, count: 1..2, form: combination, cite: { rest: 7, form: 15 }, ${doubt('form')} }
            terms: { ${terms}, options: [{ count: 3, length: P1Y, cite: 4 }] }
          - { id: begrensd, kind: regular, stage: running, cite: 2, terms: { firstDay: 2020-01-01, initialTerm: not-stated, options: not-stated, latestLastDay: ..2027-12-31, cite: 3, ${doubt('latestLastDay')} } }
          - { id: vaag, kind: regular, stage: signed, cite: 2, terms: { firstDay: 2020-01-01, initialTerm: unreadable, options: [{ count: 2, length: P1Y, cite: 4, ${doubt('count')} }], cite: 3 } }
          - { id: helder, kind: regular, stage: signed, cite: 2, terms: { firstDay: 2015-01-01, initialTerm: P4Y, options: [{ count: 2, length: P1Y, cite: 4, ${doubt('count')} }], cite: 3 } }
          - { id: zonder, kind: prior, stage: running, cite: 2, terms: not-stated }
          - { id: niets, kind: regular, stage: intended, cite: 2 }
          - { id: ongeteld, kind: regular, stage: intended, providers: { count: not-stated, form: combination, cite: 7 }, cite: 2 }
          - { id: ongelezen, kind: regular, stage: intended, cite: 2, scope: not-read }
          - { id: ruim, kind: regular, stage: signed, cite: 2, terms: { firstDay: 2022, initialTerm: undecided, options: none, cite: 3 } }
          - { id: oud, kind: regular, stage: intended, cite: 2, terms: { ${terms}, options: none } }
          - { id: nieuw, kind: regular, stage: intended, replaces: [oud], cite: 2, terms: { ${terms}, options: none } }
          - id: apart
            kind: regular
            stage: signed
            cite: 2
            terms: { firstDay: 2020-01-01, initialTerm: P1Y, options: [{ count: 2, length: P1Y, cite: 4 }], cite: 3 }
            events:
              - { id: een, kind: extended, options: 1, day: 2020-06-01, municipalities: [GM9001], cite: 11 }
              - { id: twee, kind: declined, options: 1, day: 2020-06-01, municipalities: [GM9002], cite: 11 }
          - id: later
            kind: regular
            stage: intended
            cite: 2
            terms: { firstDay: 2023-01-01, initialTerm: P1Y, options: none, cite: 3 }
            events:
              - { id: uitstel, kind: postponed, from: 2022-01-01, cite: 11 }
        segments:
          - id: wonen
            name: Wonen
            scope: { in: [pleegzorg, wonen], cite: 13 }
            cite: 13
            contracts: [{ id: hulp, providers: { count: 3, cite: 14 } }]
`,
  undefined,
  { vocabulary: false },
);
const [region] = dataset.regions;
if (!region) throw new Error('no region');
const things = thingsOf(region, '2021-12-31' as Day);

function asked(question: Question, id: string, segment?: string): Answer | undefined {
  const found = [...things.contracts.values()].find((one) => one.id === id && one.segment?.id === segment);
  if (!found) throw new Error(id);
  return answerTo(question, found, things);
}

/** As the data writes it; `nothing` where nothing says anything. */
function written(question: Question, id: string, segment?: string): string {
  const answer = asked(question, id, segment);
  return answer ? writtenIn(answer.value) : 'nothing';
}

const linesOf = (answer: Answer | undefined) => answer && citeOf(answer.references);
const doubtsIn = (question: Question, id: string) => [...new Set(asked(question, id)?.doubts.map(({ key }) => key))];

describe('what a contract says', () => {
  it.each<[Question, string, string]>([
    ['kind', 'hulp', 'regular'],
    ['stage', 'hulp', 'signed'],
    ['instrument', 'hulp', 'public-contract'],
    ['procedure', 'hulp', 'sas'],
    ['sas-option', 'hulp', '2'],
    ['funding', 'hulp', 'model=pxq purpose=use; model=task-based purpose=availability condition=where-needed'],
    ['providers', 'hulp', '1..2'],
    ['providers', 'een', '1..2 combination'],
    ['providers', 'ongeteld', 'not-stated'],
    ['lots', 'hulp', '5'],
    ['first-day', 'hulp', '2022-01-01'],
    ['initial-term', 'hulp', 'P4Y'],
    ['initial-end', 'hulp', '2025-12-31'],
    ['options', 'hulp', '2 + 1'],
    ['options', 'een', '3'],
    ['options', 'ruim', 'none'],
    ['term', 'hulp', 'P4Y + 2×P1Y + 1×P2Y'],
    ['term', 'ruim', 'undecided + none'],
    ['agreed-until', 'hulp', '2025-12-31'],
    ['latest-end', 'hulp', '2029-12-31'],
    ['state', 'hulp', 'not-started'],
    ['evaluation', 'hulp', 'after=P3Y'],
    ['award', 'hulp', 'winners=voorbeeldzorg, thuis-bee'],
    ['municipalities', 'hulp', '2'],
    ['municipalities', 'een', '1'],
    ['tariffs', 'hulp', 'real-tariffs'],
    ['instrument', 'een', 'not-read'],
    ['first-day', 'ruim', '2022-01-01..2022-12-31'],
    ['latest-end', 'ruim', 'undecided'],
    ['first-day', 'zonder', 'not-stated'],
    ['initial-end', 'zonder', 'not-stated'],
    ['latest-end', 'zonder', 'not-stated'],
    ['options', 'zonder', 'not-stated'],
    ['term', 'zonder', 'not-stated'],
    ['first-day', 'niets', 'nothing'],
    ['options', 'niets', 'nothing'],
    ['funding', 'niets', 'nothing'],
    ['lots', 'niets', 'nothing'],
    ['postponed', 'hulp', 'nothing'],
    ['postponed', 'later', '2022-01-01→2023-01-01'],
    ['state', 'apart', 'GM9001: running; GM9002: expired'],
    ['agreed-until', 'apart', 'GM9001: 2021-12-31; GM9002: 2020-12-31'],
    ['latest-end', 'apart', 'GM9001: 2022-12-31; GM9002: 2020-12-31'],
  ])('on %s of %s: %s', (question, id, said) => {
    expect(written(question, id)).toBe(said);
  });

  it('of its scope first itself, then its segment, then its track', () => {
    expect(written('scope', 'een')).toBe('eigen');
    expect(written('scope', 'hulp')).toBe('spoor');
    expect(written('scope', 'ongelezen')).toBe('spoor');
    expect(written('scope', 'hulp', 'wonen')).toBe('pleegzorg, wonen');
  });

  it('of its scope passes over what a paper did not say', async () => {
    const segment = (scope: string) =>
      `segments: [{ id: wonen, name: Wonen, ${scope} cite: 2, contracts: [{ id: hulp, kind: regular, stage: intended, cite: 2 }] }]\n`;
    const scopeOf = async (letter2021: string, letter2024: string) => {
      const made = await datasetWith(regionOfLetters(letter2021, letter2024), undefined, { vocabulary: false });
      const asOf = thingsOf(made.dataset.regions[0] as Region, '2025-01-01' as Day);
      const [share] = [...asOf.contracts.values()];
      const answer = share && answerTo('scope', share, asOf);
      return answer && writtenIn(answer.value);
    };
    expect(await scopeOf(segment('scope: { in: [pleegzorg], cite: 3 },'), segment('scope: not-read,'))).toBe(
      'pleegzorg',
    );
    expect(
      await scopeOf(segment('scope: { in: [pleegzorg], cite: 3 },'), segment('scope: { out: [crisis], cite: 3 },')),
    ).toBe('pleegzorg');
    expect(await scopeOf(segment(''), segment(''))).toBeUndefined();
  });

  it('of the scope of a whole takes that of the segments to which it comes down, and not of those with a share', async () => {
    const segmentsOf = async (...segments: string[]) => {
      const text = `contracts: [{ id: hulp, kind: regular, stage: intended, cite: 2 }]\nsegments:\n${segments.join('')}`;
      const made = await datasetWith(regionOfLetters(text, ''), undefined, { vocabulary: false });
      const asOf = thingsOf(made.dataset.regions[0] as Region, '2025-01-01' as Day);
      const whole = [...asOf.contracts.values()].find((one) => one.id === 'hulp' && !one.segment);
      const answer = whole && answerTo('scope', whole, asOf);
      return answer && writtenIn(answer.value);
    };
    const segment = (id: string, more = '') =>
      `- { id: ${id}, name: ${id}, cite: 2, scope: { in: [${id}s], cite: 3 }${more} }\n`;
    const share = ', contracts: [{ id: hulp, providers: { count: 3, cite: 4 } }]';
    expect(await segmentsOf(segment('wonen'))).toBe('wonens');
    expect(await segmentsOf(segment('wonen'), segment('crisis', share))).toBe('wonens');
    expect(await segmentsOf(segment('wonen'), segment('crisis'))).toBe('in=wonens; in=crisiss');
  });

  it('holds for a segment where it has no word of its own', () => {
    expect(written('providers', 'hulp', 'wonen')).toBe('3');
    expect(written('lots', 'hulp', 'wonen')).toBe('5');
  });
});

describe('a contract in short', () => {
  it('is its kind and its days, with their lines and doubts', () => {
    expect(written('contract', 'hulp')).toBe('kind=regular first-day=2022-01-01 latest-end=2029-12-31');
    expect(linesOf(asked('contract', 'hulp'))).toBe('brief-2021:3; brief-2021:4');
    expect(doubtsIn('contract', 'hulp')).toEqual(['firstDay']);
    expect(asked('contract', 'hulp')?.isKnown).toBe(true);
  });

  it('has its kind alone where no day is told', () => {
    expect(written('contract', 'niets')).toBe('kind=regular');
  });

  it('is what took its place, where something did', () => {
    expect(written('contract', 'oud')).toBe('replaced-by=nieuw');
    expect(linesOf(asked('contract', 'oud'))).toBe('');
  });
});

describe('an answer', () => {
  it.each<[Question, string, string]>([
    ['first-day', 'hulp', 'day'],
    ['latest-end', 'hulp', 'day'],
    ['initial-term', 'hulp', 'duration'],
    ['providers', 'hulp', 'count'],
    ['kind', 'hulp', 'code'],
    ['term', 'hulp', 'term'],
    ['options', 'hulp', 'sum'],
    ['contract', 'hulp', 'contract'],
    ['instrument', 'een', 'name'],
  ])('on %s of %s is a value of the kind %s', (question, id, kind) => {
    expect(asked(question, id)?.is).toBe(kind);
  });

  it('has the lines of its own value', () => {
    expect(linesOf(asked('sas-option', 'hulp'))).toBe('brief-2021:6');
    expect(linesOf(asked('stage', 'hulp'))).toBe('brief-2021:12');
  });

  it('has the doubts of all that it follows from', () => {
    expect(doubtsIn('sas-option', 'hulp')).toEqual(['sasOption']);
    expect(doubtsIn('procedure', 'hulp')).toEqual([]);
    for (const one of ['first-day', 'initial-end', 'agreed-until', 'latest-end', 'state'] as const) {
      expect([one, doubtsIn(one, 'hulp')]).toEqual([one, ['firstDay']]);
    }
  });

  it('has the doubt about a last day that bounds it, and a state none about options that change nothing', () => {
    expect(written('latest-end', 'begrensd')).toBe('2027-12-31');
    expect(doubtsIn('latest-end', 'begrensd')).toEqual(['latestLastDay']);
    expect(doubtsIn('state', 'vaag')).toEqual([]);
    expect(doubtsIn('state', 'helder')).toEqual(['count']);
    expect(doubtsIn('latest-end', 'vaag')).toEqual(['count']);
  });

  it.each<[Question, string, boolean]>([
    ['kind', 'hulp', true],
    ['options', 'ruim', true],
    ['term', 'hulp', true],
    ['term', 'ruim', false],
    ['first-day', 'ruim', true],
    ['latest-end', 'ruim', false],
    ['instrument', 'een', false],
    ['funding', 'hulp', true],
    ['options', 'hulp', true],
    ['postponed', 'later', true],
    ['state', 'hulp', true],
    ['contract', 'ruim', false],
  ])('on %s of %s is known: %s', (question, id, isKnown) => {
    expect(asked(question, id)?.isKnown).toBe(isKnown);
  });
});
