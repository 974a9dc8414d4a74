import { expect } from 'vitest';
import { contract, entry, fourYears, region } from '../support/timeline-rows.js';

type Values = Readonly<Record<string, unknown>>;

/** A question that was once answered wrongly, with what must be in the answer. */
export interface Case {
  readonly what: string;
  /** What a letter of 2021 and one of 2024 say of a made-up region; without them the frozen regions are asked. */
  readonly letters?: readonly [string, string?];
  /** Files beside the region. */
  readonly others?: Readonly<Record<string, string>>;
  readonly asked: string;
  readonly exitCode?: number;
  /** Rows that JSON and csv have, by some of their fields; those of `never` they must not have. */
  readonly rows?: readonly Values[];
  readonly never?: readonly Values[];
  /** What is counted beside the rows: `reason: path`, with `?` where it may belong to them. */
  readonly beside?: readonly unknown[];
  /** There is no answer, only what is wrong with the question. */
  readonly isRefused?: boolean;
  /** What people read, beside the rows where `beside` tells of it; those of `unsaid` they must not. */
  readonly nl: readonly string[];
  readonly en: readonly string[];
  readonly unsaid?: readonly string[];
}

const running = (terms: string, more = '', id = 'hulp') => entry(terms, more, id).replace('intended', 'running');
const options = (more: string) => `options: [{ ${more}, cite: { rest: 4 } }]`;
const later = (...events: string[]) => `contracts:\n  - id: hulp\n    events: [${events.join(', ')}]\n`;
const event = (kind: string, more: string, id = kind) => `{ id: ${id}, kind: ${kind}, ${more} cite: { rest: 6 } }`;

const rolling = (count: string, more = '') =>
  contract(`firstDay: 2020-08-01, initialTerm: P3Y, ${options(`count: ${count}, length: P1Y, notice: P3M${more}`)}`);
const endless = `firstDay: 2025-01-01, initialTerm: P1Y, ${options('count: unlimited, length: P1Y')}`;
const decide = { period: 'option-5', decideBy: '2027-04-30', lastDay: '2028-07-31' };

const dates: readonly Case[] = [
  ...[rolling('unlimited', ', tacit: true'), rolling('1..'), rolling('2..'), rolling('10')].map((letter, index) => ({
    what: `a notice of options without a last one, ${index}`,
    letters: [letter] as const,
    asked: 'deadlines --as-of 2027-04-01 --fail-if-within 3m',
    exitCode: 1,
    rows: [decide],
    nl: ['2027-04-30 .*optie 5 benutten of niet', '1 termijn kan vallen'],
    en: ['2027-04-30 .*use option 5 or not', '1 deadline may fall'],
    unsaid: index < 3 ? ['latest end', 'uiterste einde'] : [],
  })),
  ...['2025-06-01', '2028-06-01'].flatMap((day) => [
    {
      what: `options without a last one have no latest end, as of ${day}`,
      letters: [contract(endless)] as const,
      asked: `timeline --as-of ${day}`,
      rows: [{ period: 'option-1', lastDay: '2026-12-31', latestPossible: null }],
      nl: ['geen uiterste einddatum: na elke optie kan er nog een volgen'],
      en: ['no latest possible end: each option may be followed by another'],
    },
    {
      what: `options without a last one end at the cap, as of ${day}`,
      letters: [contract(`${endless}, latestLastDay: 2030-12-31`)] as const,
      asked: `timeline --as-of ${day}`,
      rows: [{ period: 'option-1', latestPossible: '2030-12-31' }],
      nl: ['eindigt uiterlijk op 31 december 2030'],
      en: ['latest possible end 31 December 2030'],
    },
  ]),
  {
    what: 'options without a last one, compared',
    letters: [contract(endless)],
    asked: 'compare voorbeeld-stad@2025-06-01 voorbeeld-stad@2028-06-01',
    rows: [{ aspect: 'latest-end', asOf: '2028-06-01', value: 'at-least', known: false }],
    nl: ['laatst mogelijke dag \\(geen maximum; 2025-06-01 \\['],
    en: ['last possible day \\(no maximum; 2025-06-01 \\['],
  },
  {
    what: 'options without a last one, between contracts',
    letters: [
      contract(endless) + entry('firstDay: 2028-01-01, initialTerm: P4Y, options: none', 'follows: [hulp],', 'na'),
    ],
    asked: 'gaps --as-of 2025-06-01',
    rows: [{ previous: 'hulp', next: 'na', endsLatest: null, gap: 'cannot-tell' }],
    nl: ['hulp'],
    en: ['hulp'],
  },
  {
    what: 'no end',
    letters: [
      `contracts:\n${running('firstDay: 2021-01-01, initialTerm: not-stated, lastDay: none, options: none', '', 'open')}${running('firstDay: 2021-01-01, initialTerm: unlimited, options: none')}`,
    ],
    asked: 'timeline --as-of 2025-06-01',
    rows: [
      { contract: 'open', firstDay: '2021-01-01', state: 'running', stateSince: '2021-05-18', unknown: 'unlimited' },
      { contract: 'hulp', firstDay: '2021-01-01', state: 'running', stateSince: '2021-05-18' },
    ],
    nl: ['2021-01-01 onbepaalde tijd', 'zonder einddatum, volgens een bron van 18 mei 2021'],
    en: ['2021-01-01 no fixed end', 'without an end date, as told on 18 May 2021'],
  },
  {
    what: 'no end, counted',
    letters: [contract('firstDay: 2021-01-01, initialTerm: unlimited, options: none')],
    asked: 'pile-ups --as-of 2025-06-01',
    beside: ['? no-day: voorbeeld-stad/jeugdhulp/hulp'],
    nl: ['1 \\(voorbeeld-stad/jeugdhulp/hulp\\)'],
    en: ['end date not known: 1 \\(voorbeeld-stad/jeugdhulp/hulp\\)'],
  },
  {
    what: 'an extension that a later end does not take away',
    letters: [
      contract(
        'firstDay: 2018-01-01, initialTerm: P4Y, options: not-stated',
        `events: [${event('extended', 'length: P1Y, lastDay: 2022-12-31,')}],`,
      ),
      later(event('ended', 'day: 2024-01-10, because: dissolved,')),
    ],
    asked: 'timeline --as-of 2025-06-01',
    rows: [
      { period: 'extension-1', firstDay: '2022-01-01', lastDay: '2022-12-31' },
      { period: 'untold', firstDay: '2023-01-01', lastDay: '2024-01-10', stateSince: '2023-01-01' },
    ],
    nl: ['verlenging 1 2022-01-01 2022-12-31', 'niet verteld 2023-01-01 2024-01-10 onbekend sinds 2023-01-01'],
    en: ['extension 1 2022-01-01 2022-12-31', 'not told 2023-01-01 2024-01-10 unknown since 2023-01-01'],
  },
  {
    what: 'declined with a last day',
    letters: [
      contract(`${fourYears}, ${options('count: 2, length: P2Y')}`),
      later(event('declined', 'lastDay: 2025-06-30,')),
    ],
    asked: 'timeline --as-of 2025-07-01',
    rows: [{ schedule: 'actual', period: 'initial', lastDay: '2025-06-30', state: 'ended' }],
    nl: ['2022-01-01 2025-06-30'],
    en: ['2022-01-01 2025-06-30'],
  },
  {
    what: 'ended in the year of its paper',
    letters: [contract(`${fourYears}, options: none`), later(event('ended', 'day: 2024,'))],
    asked: 'timeline --as-of 2024-02-02',
    rows: [
      {
        schedule: 'actual',
        period: 'initial',
        lastDayEarliest: '2024-01-01',
        lastDayLatest: '2024-02-01',
        state: 'ended',
      },
    ],
    nl: ['2024-01-01 … 2024-02-01'],
    en: ['2024-01-01 … 2024-02-01'],
  },
  {
    what: 'an extension as long as two options uses up both',
    letters: [
      contract(
        `firstDay: 2019-02-05, initialTerm: P2Y, ${options('count: 2, length: P1Y')}`,
        `events: [${event('extended', 'length: P2Y,')}],`,
      ),
    ],
    asked: 'timeline --as-of 2022-06-01',
    rows: [{ schedule: 'actual', period: 'extension-1', lastDay: '2023-02-04', latestPossible: '2023-02-04' }],
    never: [{ schedule: 'actual', period: 'option-2' }],
    nl: ['verlenging 1 2021-02-05 2023-02-04'],
    en: ['extension 1 2021-02-05 2023-02-04'],
  },
  {
    what: 'an extension as long as two options leaves no deadline',
    letters: [
      contract(
        `firstDay: 2019-02-05, initialTerm: P2Y, ${options('count: 2, length: P1Y')}`,
        `events: [${event('extended', 'length: P2Y,')}],`,
      ),
    ],
    asked: 'deadlines --as-of 2022-06-01',
    rows: [{ period: 'extension-1', lastDay: '2023-02-04' }],
    never: [{ period: 'option-2' }],
    nl: ['2023-02-04'],
    en: ['2023-02-04'],
    unsaid: ['2024-02-04'],
  },
  {
    what: 'an event that is no extension',
    letters: [contract(`${fourYears}, options: not-stated`), later(event('same-funding', ''))],
    asked: 'timeline --as-of 2025-06-01',
    rows: [{ period: 'initial', lastDay: '2025-12-31' }],
    never: [{ period: 'extension-1' }],
    nl: ['2022-01-01 2025-12-31'],
    en: ['2022-01-01 2025-12-31'],
    unsaid: ['verlenging 1', 'extension 1'],
  },
  ...(['timeline', 'gaps'] as const).map((command) => ({
    what: `an extension that is only intended: ${command}`,
    letters: [
      contract(`${fourYears}, options: none`) +
        entry('firstDay: 2027-01-01, initialTerm: P4Y, options: none', 'follows: [hulp],', 'na'),
      later(event('extended', 'stage: intended, lastDay: 2026-12-31, day: 2024-01-10,')),
    ] as const,
    asked: `${command} --as-of 2025-06-01`,
    rows: [
      command === 'timeline'
        ? {
            period: 'intended-extended',
            firstDay: '2026-01-01',
            lastDay: '2026-12-31',
            state: 'intended',
            cite: 'brief-2024:6',
          }
        : { previous: 'hulp', next: 'na', endsEarliest: '2025-12-31', endsLatest: '2025-12-31' },
    ],
    nl: ['2026-12-31', 'voorgenomen'],
    en: ['2026-12-31', 'intended'],
  })),
  {
    what: 'why an extension is only intended',
    letters: [
      contract(`${fourYears}, options: none`),
      later(event('extended', 'stage: intended, lastDay: 2026-12-31, day: 2024-01-10,')),
    ],
    asked: 'why voorbeeld-stad/jeugdhulp/hulp --as-of 2025-06-01',
    nl: ['2026-12-31', 'brief-2024'],
    en: ['2026-12-31', 'brief-2024'],
  },
  {
    what: 'an end by what comes after it',
    letters: [
      contract(
        'firstDay: 2022-01-01, initialTerm: not-stated, options: none, endsWith: { successor: na, cite: { rest: 4 } }',
      ) + entry('firstDay: 2026-03-01, initialTerm: P4Y, options: none', 'follows: [hulp],', 'na'),
    ],
    asked: 'gaps --as-of 2025-06-01',
    rows: [{ previous: 'hulp', next: 'na', endsEarliest: '2026-02-28', endsLatest: '2026-02-28' }],
    nl: ['2026-02-28'],
    en: ['2026-02-28'],
  },
  {
    what: 'an earliest last day',
    letters: [contract('firstDay: 2022-01-01, initialTerm: not-stated, earliestLastDay: 2026-12-31, options: none')],
    asked: 'timeline --as-of 2025-06-01',
    rows: [{ period: 'initial', lastDay: null, lastDayEarliest: '2026-12-31', lastDayLatest: null }],
    nl: ['niet voor 2026-12-31'],
    en: ['not before 2026-12-31'],
  },
  {
    what: 'an unknown length with a cap',
    letters: [contract('firstDay: 2022-01-01, initialTerm: not-stated, latestLastDay: 2022-12-31, options: none')],
    asked: 'timeline --as-of 2022-06-01',
    rows: [{ period: 'initial', lastDay: null, lastDayLatest: '2022-12-31' }],
    nl: ['niet vermeld, uiterlijk 2022-12-31'],
    en: ['not stated, at the latest 2022-12-31'],
    unsaid: ['2022-01-01 …'],
  },
  {
    what: 'a latest end of which alone a source tells',
    letters: [
      contract(
        'firstDay: not-stated, initialTerm: not-stated, options: not-stated, latestLastDay: 2025-12-31',
      ).replaceAll('cite: { rest: 3 }', 'cite: { rest: 3, latestLastDay: 5 }'),
    ],
    asked: 'timeline --from 2025 --until 2025 --as-of 2025-06-01',
    rows: [{ period: 'initial', lastDayLatest: '2025-12-31', cite: 'brief-2021:3; brief-2021:5' }],
    nl: ['uiterlijk 2025-12-31 .*\\[3, 5\\]'],
    en: ['at the latest 2025-12-31 .*\\[3, 5\\]'],
    unsaid: ['Hoort hier misschien bij', 'May belong here'],
  },
  ...['--from 2030', '--until 2020', '--kind pilot'].map((filter) => ({
    what: `what is told of contracts of which none is in the answer: ${filter}`,
    letters: [contract(`${fourYears}, options: not-stated`)] as const,
    asked: `timeline --as-of 2025-06-01 ${filter}`,
    exitCode: 3,
    beside: [expect.stringMatching(/: voorbeeld-stad\/jeugdhulp\/hulp$/)],
    nl: ['Niet gevraagd: 1|Hoort hier misschien bij, .*: 1'],
    en: ['Not asked for: 1|May belong here, .*: 1'],
    unsaid: ['Geen bron van', 'No source of'],
  })),
  {
    what: 'that a source is silent on options, explained',
    letters: [contract(`${fourYears}, options: not-stated`)],
    asked: 'why voorbeeld-stad/jeugdhulp/hulp --as-of 2025-06-01',
    rows: [{ period: 'options', rule: 'options-unknown', missing: 'not-stated' }],
    nl: ['of er opties zijn is niet bekend'],
    en: ['whether there are options is not known'],
    unsaid: ['geen opties', 'no options'],
  },
  {
    what: 'that there are no options, explained',
    letters: [contract(`${fourYears}, options: none`)],
    asked: 'why voorbeeld-stad/jeugdhulp/hulp --as-of 2025-06-01',
    rows: [{ period: 'options', rule: 'no-options' }],
    nl: ['er zijn geen opties om te tellen'],
    en: ['there are no options to count'],
  },
  ...(['', 'options: not-stated, '] as const).map((said) => ({
    what: `an extension shorter than the option ${said}`,
    letters: [
      contract(`${fourYears}, ${options('count: 2, length: P2Y')}`),
      later(event('extended', `${said}length: P1Y,`)),
    ] as const,
    asked: 'timeline --as-of 2027-06-01',
    rows: [
      { period: 'extension-1', lastDay: '2026-12-31' },
      { schedule: 'actual', period: 'option-1', ifAny: false, lastDay: '2028-12-31', state: 'unknown' },
      { schedule: 'actual', period: 'option-2', ifAny: true, lastDay: '2030-12-31', latestPossible: '2030-12-31' },
    ],
    nl: ['hoeveel opties zijn gebruikt, zegt geen bron: 0 of 1', 'optie 2 \\(zo die er is\\)'],
    en: ['no source says how many options were used: 0 or 1', 'option 2 \\(if any\\)'],
    unsaid: ['optie 1 (zo die er is)', 'option 1 (if any)'],
  })),
  {
    what: 'an extension shorter than the option that it uses up',
    letters: [
      contract(`${fourYears}, ${options('count: 2, length: P2Y')}`),
      later(event('extended', 'options: 1, length: P1Y,')),
    ],
    asked: 'timeline --as-of 2027-06-01',
    rows: [{ schedule: 'actual', period: 'option-2', lastDay: '2028-12-31', latestPossible: '2028-12-31' }],
    never: [{ schedule: 'actual', period: 'option-1' }],
    nl: ['optie 2 +2027-01-01 +2028-12-31'],
    en: ['option 2 +2027-01-01 +2028-12-31'],
    unsaid: ['zegt geen bron', 'no source says', 'zo die er is', 'if any'],
  },
  ...(
    [
      ['P1Y', 'P3Y', { lastDayEarliest: '2027-06-30', lastDayLatest: '2029-06-30' }],
      ['P3Y', 'P1Y', { lastDayEarliest: '2027-06-30', lastDayLatest: '2029-06-30' }],
      ['P2Y', 'P2Y', { lastDay: '2028-06-30' }],
    ] as const
  ).map(([one, other, first]) => ({
    what: `${one}, then ${other}, and a short extension`,
    letters: [
      contract(
        `${fourYears}, options: [{ count: 1, length: ${one}, notice: P1M, cite: { rest: 4 } }, { count: 1, length: ${other}, notice: P3M, cite: { rest: 4 } }]`,
      ),
      later(event('extended', 'length: P6M,')),
    ] as const,
    asked: 'timeline --as-of 2025-06-01',
    rows: [
      { schedule: 'actual', period: 'option-1', firstDay: '2026-07-01', ...first },
      { schedule: 'actual', period: 'option-1', decideByEarliest: '2026-03-31', decideByLatest: '2026-05-31' },
      { schedule: 'actual', period: 'option-2', lastDay: '2030-06-30', latestPossible: '2030-06-30' },
    ],
    nl: ['optie 2 \\(zo die er is\\)'],
    en: ['option 2 \\(if any\\)'],
    unsaid: ['optie 1 (zo die er is)', 'option 1 (if any)'],
  })),
  {
    what: 'one year, then options of three without a last one, and a short extension',
    letters: [
      contract(
        `${fourYears}, options: [{ count: 1, length: P1Y, cite: { rest: 4 } }, { count: unlimited, length: P3Y, cite: { rest: 4 } }]`,
      ),
      later(event('extended', 'length: P6M,')),
    ],
    asked: 'timeline --as-of 2025-06-01',
    rows: [
      { schedule: 'actual', period: 'option-1', lastDayEarliest: '2027-06-30', lastDayLatest: '2029-06-30' },
      { schedule: 'actual', period: 'option-1', latestPossible: null },
    ],
    nl: ['geen uiterste einddatum: na elke optie kan er nog een volgen'],
    en: ['no latest possible end: each option may be followed by another'],
    unsaid: ['zo die er is', 'if any'],
  },
  ...(
    [
      ['maximumTerm: P5Y', 'length: P1Y'],
      ['maximumTerm: P5Y', 'lastDay: 2026-12-31'],
      ['latestLastDay: 2026-12-31', 'length: P1Y'],
      ['latestLastDay: 2026-12-31', 'lastDay: 2026-12-31'],
    ] as const
  ).map(([cap, how]) => ({
    what: `an extension up to the last day possible, ${cap}, ${how}`,
    letters: [
      contract(`${fourYears}, ${cap}, ${options('count: 2, length: P2Y')}`),
      later(event('extended', `${how},`)),
    ] as const,
    asked: 'timeline --as-of 2026-06-01',
    rows: [{ schedule: 'agreed', period: 'option-1', lastDay: '2026-12-31', state: 'used' }],
    never: [{ schedule: 'actual', period: 'option-1' }],
    nl: ['gebruikt'],
    en: ['used'],
    unsaid: ['zegt geen bron', 'no source says'],
  })),
  {
    what: 'an extension that ends before the last day possible cuts the option',
    letters: [
      contract(`${fourYears}, maximumTerm: P5Y, ${options('count: 2, length: P2Y')}`),
      later(event('extended', 'length: P6M,')),
    ],
    asked: 'timeline --as-of 2026-06-01',
    rows: [{ schedule: 'actual', period: 'option-1', lastDay: '2026-12-31' }],
    nl: ['hoeveel opties zijn gebruikt, zegt geen bron: 0 of 1'],
    en: ['no source says how many options were used: 0 or 1'],
  },
  ...(
    [
      ['options: 2, length: P4Y,', 2],
      ['options: 1, length: P2Y,', 1],
    ] as const
  ).map(([next, used]) => ({
    what: `of two options, a short extension and one of ${used}`,
    letters: [
      contract(`${fourYears}, ${options('count: 2, length: P2Y')}`),
      later(event('extended', 'day: 2024-01-01, length: P1Y,'), event('extended', `day: 2025-01-01, ${next}`, 'twee')),
    ] as const,
    asked: 'timeline --as-of 2026-06-01',
    rows: [{ schedule: 'agreed', period: `option-${used}`, state: 'used' }],
    nl: used === 2 ? ['gebruikt'] : ['zegt geen bron: 1 of 2'],
    en: used === 2 ? ['used'] : ['were used: 1 or 2'],
    unsaid: used === 2 ? ['zegt geen bron', 'no source says'] : ['1 of 3'],
  })),
  {
    what: 'periods of one name in several schedules, explained',
    letters: [
      contract(`${fourYears}, ${options('count: 2, length: P1Y')}`),
      later(event('extended', 'options: 1, length: P6M, municipalities: [GM9001],')),
    ],
    asked: 'why voorbeeld-stad/jeugdhulp/hulp --as-of 2025-06-01',
    rows: [
      { period: 'option-2', what: 'lastDay', schedule: 'agreed', day: '2027-12-31' },
      { period: 'option-2', what: 'lastDay', schedule: 'actual', municipalities: 'GM9001', day: '2027-06-30' },
    ],
    nl: [
      'zoals overeengekomen › optie 2, laatste dag: 2027-12-31',
      'zoals het ging: [^›]+ › optie 2, laatste dag: 2027-06-30',
    ],
    en: ['as agreed › option 2, last day: 2027-12-31', 'as it went: [^›]+ › option 2, last day: 2027-06-30'],
  },
  {
    what: 'a plan and its replacement in one paper',
    letters: [
      contract(`${fourYears}, options: none`) +
        entry('firstDay: 2023-01-01, initialTerm: P4Y, options: none', 'replaces: [hulp],', 'nieuw'),
    ],
    asked: 'timeline --as-of 2022-06-01',
    rows: [
      { contract: 'hulp', state: 'replaced' },
      { contract: 'nieuw', firstDay: '2023-01-01' },
    ],
    nl: ['vervangen door nieuw', '2023-01-01'],
    en: ['replaced by nieuw', '2023-01-01'],
    unsaid: ['--as-of'],
  },
  {
    what: 'weeks and days',
    letters: [
      `contracts:\n${entry(`firstDay: 2025-01-01, initialTerm: P1Y, ${options('count: 1, length: P26W, notice: P13W')}`)}${entry(`firstDay: 2025-01-01, initialTerm: P90D, ${options('count: 1, length: P1Y, notice: P30D')}`, '', 'kort')}`,
    ],
    asked: 'timeline --as-of 2025-01-15',
    rows: [
      { contract: 'hulp', period: 'option-1', lastDay: '2026-07-01', decideBy: '2025-10-01' },
      { contract: 'kort', period: 'initial', lastDay: '2025-03-31' },
      { contract: 'kort', period: 'option-1', decideBy: '2025-03-01' },
    ],
    nl: ['2025-10-01', '2025-03-01'],
    en: ['2025-10-01', '2025-03-01'],
  },
  {
    what: 'previous contracts at segments that never had them',
    letters: [
      `${contract(`${fourYears}, options: none`)}${entry('firstDay: 2018-01-01, initialTerm: P4Y, options: none', '', 'vorig').replace('regular', 'prior')}segments:\n  - { id: zuid, name: Zuid, cite: { rest: 2 } }\n`,
    ],
    asked: 'timeline --segment zuid --as-of 2021-06-01',
    rows: [{ contract: 'hulp', segment: 'zuid' }],
    never: [{ contract: 'vorig' }],
    beside: ['? whole-track: voorbeeld-stad/jeugdhulp/vorig'],
    nl: ['1 \\(voorbeeld-stad/jeugdhulp/vorig\\)'],
    en: ['1 \\(voorbeeld-stad/jeugdhulp/vorig\\)'],
  },
];

const stageText: Readonly<Record<string, readonly [string, string]>> = {
  dropped: ['vervallen', 'dropped'],
  withdrawn: ['ingetrokken', 'withdrawn'],
  'not-awarded': ['niet gegund', 'not awarded'],
};

const twoTerms = (first: string, second: string) =>
  `contracts:\n${entry(`firstDay: 2022-01-01, initialTerm: ${first}, options: none`, '', 'wijk')}${entry(`firstDay: 2022-01-01, initialTerm: ${second}, options: none`, '', 'veilig')}`;

const bought = (instrument: string) =>
  `contracts:\n  - { id: hulp, kind: regular, stage: intended, procurement: { instrument: ${instrument}, cite: { rest: 3 } }, cite: { rest: 2 } }\n`;
const dorp = (text: string) => ({
  'regions/voorbeeld-dorp.yaml': text.replace('id: voorbeeld-stad', 'id: voorbeeld-dorp'),
});
const alikeInEnglish = `groups:
  instrument:
    - { id: subsidy, label: { nl: subsidie, en: grant }, definition: { nl: x, en: x } }
    - { id: public-contract, label: { nl: overheidsopdracht, en: grant }, definition: { nl: x, en: x } }
`;

const plan = (stage: string) =>
  [
    `contracts:\n${entry(`${fourYears}, ${options('count: 1, length: P1Y')}`, 'funding: [{ model: pxq, cite: { rest: 5 } }],')}${entry('firstDay: 2026-06-01, initialTerm: P2Y, options: none', 'follows: [hulp],', 'na')}`,
    `contracts:\n  - { id: hulp, stage: ${stage}, cite: { rest: 2 } }\n`,
  ] as const;

const answers: readonly Case[] = [
  ...[
    { strict: '', exitCode: 0 },
    { strict: ' --strict', exitCode: 1 },
  ].map(({ strict, exitCode }) => ({
    what: `contracts without a known end, in a time${strict}`,
    asked: `deadlines --region rotterdam --within 3y --fail-if-within 3y${strict}`,
    exitCode,
    beside: ['? no-day: rotterdam/wijkteams/wijkteams-new', '? no-day: rotterdam/welzijn/welzijn-new'],
    nl: ['Hoort hier misschien bij, einddatum niet bekend: 7 \\(rotterdam/wijkteams/wijkteams-prior, '],
    en: ['May belong here, end date not known: 7 \\(rotterdam/wijkteams/wijkteams-prior, '],
    unsaid: ['No deadlines.', 'Geen termijnen.'],
  })),
  ...['timeline --council', 'deadlines', 'deadlines --council'].map((command) => ({
    what: `decide by has one meaning: ${command}`,
    asked: `${command} --region bar`,
    rows: [{ contract: 'wijkteams-new', period: 'option-1', decideBy: '2025-12-31' }],
    nl: ['2025-12-31', 'geen bron meldt een besluit'],
    en: ['2025-12-31', 'no source tells of a decision'],
  })),
  {
    what: 'a segment’s day is not held against a year',
    asked: 'compare rotterdam zuid-holland-zuid --track jeugdhulp --as-of 2021-12-31',
    rows: [
      { aspect: 'first-day', region: 'rotterdam', value: '2023-01-01', holder: 'rotterdam/jeugdhulp/jeugdhulp-new' },
      { aspect: 'first-day', region: 'zuid-holland-zuid', value: '2022-01-01..2022-12-31', difference: null },
    ],
    nl: ['2023-01-01.*in 2022 .*onzeker'],
    en: ['2023-01-01.*in 2022 .*uncertain'],
    unsaid: ['same time', 'tegelijk'],
  },
  {
    what: 'the same terms at other contracts',
    letters: [twoTerms('P4Y', 'P2Y')],
    others: dorp(region(twoTerms('P2Y', 'P4Y'), '')),
    asked: 'compare voorbeeld-stad voorbeeld-dorp',
    rows: [
      {
        aspect: 'initial-term',
        mark: 'differs',
        region: 'voorbeeld-stad',
        holder: 'voorbeeld-stad/jeugdhulp/wijk',
        value: 'P4Y',
      },
      {
        aspect: 'initial-term',
        mark: 'differs',
        region: 'voorbeeld-dorp',
        holder: 'voorbeeld-dorp/jeugdhulp/wijk',
        value: 'P2Y',
      },
    ],
    never: [{ aspect: 'initial-term', mark: 'same' }],
    nl: ['wijk: 4 jaar'],
    en: ['wijk: 4 years'],
  },
  {
    what: 'two codes that one language calls the same',
    letters: [bought('subsidy')],
    others: { ...dorp(region(bought('public-contract'), '')), 'vocabulary.yaml': alikeInEnglish },
    asked: 'compare voorbeeld-stad voorbeeld-dorp',
    rows: [{ aspect: 'instrument', mark: 'differs', region: 'voorbeeld-stad', value: 'subsidy' }],
    nl: ['subsidie.*overheidsopdracht'],
    en: ['grant.*grant'],
  },
  {
    what: 'doubts, counted',
    asked: 'stats --as-of 2021-12-31',
    rows: [{ subject: 'sas-option', value: '2', region: null, count: 6, doubted: 6 }],
    nl: ['6, alle onzeker'],
    en: ['6, all uncertain'],
  },
  {
    what: 'doubts, compared',
    asked: 'compare rotterdam zuid-holland-zuid --track jeugdhulp --as-of 2021-12-31 --on sas-option',
    rows: [{ aspect: 'sas-option', region: 'zuid-holland-zuid', value: '2', doubted: 5 }],
    nl: ['2 \\[85\\] \\(onzeker: 5 van 6\\)'],
    en: ['2 \\[85\\] \\(uncertain: 5 of 6\\)'],
  },
  {
    what: 'doubts, listed',
    asked: 'list contracts --sas-option 2 --as-of 2021-12-31',
    rows: [{ segment: 'wonen', doubted: 'sas-option' }],
    nl: ['Wonen .*SAS-optie'],
    en: ['Wonen .*SAS option'],
  },
  ...['dropped', 'withdrawn', 'not-awarded'].flatMap((stage) => [
    ...['stats', 'list contracts --funding pxq', 'pile-ups --more-than 0', 'gaps', 'deadlines'].map((command) => ({
      what: `a plan that is ${stage}: ${command}`,
      letters: plan(stage),
      asked: `${command} --as-of 2025-06-01`,
      exitCode: command.startsWith('list') ? 3 : 0,
      never: [
        { contract: 'hulp' },
        { previous: 'hulp' },
        { subject: 'funding', value: 'pxq' },
        { periods: 'voorbeeld-stad/jeugdhulp/hulp/initial' },
      ],
      beside: [expect.stringMatching(/: voorbeeld-stad\/jeugdhulp\/hulp$/)],
      nl: ['voorbeeld-stad/jeugdhulp/hulp'],
      en: ['voorbeeld-stad/jeugdhulp/hulp'],
    })),
    {
      what: `a plan that is ${stage}: timeline`,
      letters: plan(stage),
      asked: 'timeline --as-of 2025-06-01',
      rows: [{ contract: 'hulp', state: stage, agreedUntil: null, latestPossible: null }],
      nl: [stageText[stage]?.[0] ?? ''],
      en: [stageText[stage]?.[1] ?? ''],
    },
  ]),
  {
    what: 'what happened between two days',
    asked: 'compare rotterdam@2021-12-31 rotterdam@2023-12-31',
    beside: [
      'replaced: rotterdam@2023-12-31/wmo-maatwerkondersteuning/wmo-regular',
      'interim: rotterdam@2023-12-31/wmo-maatwerkondersteuning/wmo-interim',
    ],
    nl: [
      'vervangen door een nieuwer plan: 1 \\(rotterdam@2023-12-31/wmo-maatwerkondersteuning/wmo-regular\\)',
      'wmo-interim',
    ],
    en: ['replaced by a newer plan: 1 \\(rotterdam@2023-12-31/wmo-maatwerkondersteuning/wmo-regular\\)', 'wmo-interim'],
  },
  ...['regions', 'tracks', 'sources', 'terms'].map((list) => ({
    what: `a filter that a list of ${list} cannot apply`,
    asked: `list ${list} --sas-option 2`,
    exitCode: 2,
    isRefused: true,
    nl: ['`--sas-option` kan niet bij'],
    en: ['`--sas-option` does not work with'],
  })),
  ...['timeline', 'list contracts', 'deadlines'].map((command) => ({
    what: `a track by its field of care: ${command}`,
    letters: [contract(`${fourYears}, options: none`)] as const,
    others: {
      'regions/voorbeeld-stad.yaml': region(contract(`${fourYears}, options: none`), '')
        .replace('id: jeugdhulp\n    name: Jeugdhulp', 'id: samen\n    name: Samen')
        .replace('[jeugdhulp]', '[jeugdhulp, wmo-maatwerkondersteuning]'),
    },
    asked: `${command} --track wmo-maatwerkondersteuning --as-of 2025-06-01`,
    rows: [{ track: 'samen', contract: 'hulp' }],
    nl: ['Samen'],
    en: ['Samen'],
  })),
  {
    what: 'who won at segments',
    asked: 'show rotterdam/wijkteams',
    rows: [{ segment: 'jeugd-ggz', key: 'winners', label: 'Parnassia Groep' }],
    nl: ['Parnassia Groep'],
    en: ['Parnassia Groep'],
  },
  {
    what: 'an id that is also a member',
    letters: [contract(`${fourYears}, options: none`).replaceAll('hulp', 'samen')],
    others: {
      'regions/voorbeelddorp.yaml': region(contract(`${fourYears}, options: none`), '').replace(
        'id: voorbeeld-stad',
        'id: voorbeelddorp',
      ),
    },
    asked: 'list contracts --region voorbeelddorp',
    rows: [{ region: 'voorbeelddorp', contract: 'hulp' }],
    never: [{ region: 'voorbeeld-stad' }],
    beside: ['other-region: voorbeeld-stad/jeugdhulp/samen'],
    nl: ['een gemeente of naam `voorbeelddorp` heeft ook: voorbeeld-stad'],
    en: ['`voorbeelddorp` is .*: voorbeeld-stad'],
  },
  {
    what: 'four options of one contract',
    asked: 'pile-ups --region bar --more-than 0',
    rows: [{ quarter: '2026-Q4', dayKnown: 0, dayUncertain: 1 }],
    nl: ['0 1: BAR · Wijkteams'],
    en: ['0 1: BAR · Wijkteams'],
  },
  {
    what: 'a difference is a length',
    letters: [contract(`${fourYears}, options: none`)],
    others: dorp(region(contract('firstDay: 2021-07-01, initialTerm: P4Y, options: none'), '')),
    asked: 'compare voorbeeld-stad voorbeeld-dorp',
    rows: [{ aspect: 'first-day', region: 'voorbeeld-dorp', value: '2021-07-01', difference: '-P6M' }],
    nl: ['laatst mogelijke dag .* 6 maanden eerder'],
    en: ['last possible day .* 6 months sooner'],
  },
  ...['timeline', 'deadlines'].map((command) => ({
    what: `days that are not known: ${command}`,
    asked: `${command} --region bar`,
    rows: [
      {
        period: 'option-4',
        lastDayEarliest: '2025-12-31',
        lastDayLatest: '2029-12-31',
        unknown: 'undecided',
        stateSince: '2026-01-01',
      },
    ],
    nl: ['nog te bepalen, uiterlijk 2029-12-31'],
    en: ['undecided, at the latest 2029-12-31'],
    unsaid: ['undecided, 2025', 'unknown since 2025-12-31'],
  })),
];

export const cases: readonly Case[] = [...dates, ...answers];

/** What a rule must find in letters, or must not. */
export interface Checked {
  readonly what: string;
  readonly letters: readonly [string, string];
  readonly finds?: readonly string[];
  readonly findsNot?: readonly string[];
}

const silentExtension = contract(
  'firstDay: 2018-01-01, initialTerm: P4Y, options: not-stated',
  `events: [${event('extended', 'length: P1Y, lastDay: 2022-12-31,')}],`,
);
const zeroCount = (count: string) => contract(`${fourYears}, ${options(`count: ${count}, length: P1Y`)}`);

export const checked: readonly Checked[] = [
  {
    what: 'options without a last one leave no gap',
    letters: [
      contract(endless) + entry('firstDay: 2028-01-01, initialTerm: P4Y, options: none', 'follows: [hulp],', 'na'),
      '',
    ],
    findsNot: ['gap-between-contracts', 'contracts-overlap'],
  },
  {
    what: 'options without a last one do not start after a cap',
    letters: [contract(`${endless}, maximumTerm: P4Y`), ''],
    findsNot: ['option-after-cap'],
  },
  {
    what: 'an extension of unstated options',
    letters: [silentExtension, ''],
    findsNot: ['extended-longer-than-option'],
  },
  {
    what: 'an extension that fits no options',
    letters: [
      contract(
        `firstDay: 2019-02-05, initialTerm: P2Y, ${options('count: 2, length: P1Y')}`,
        `events: [${event('extended', 'length: P18M,')}],`,
      ),
      '',
    ],
    finds: ['extension-fits-no-options'],
  },
  {
    what: 'lengths of nothing',
    letters: [contract(`firstDay: 2022-01-01, initialTerm: P0M, ${options('count: 1, length: P1Y')}`), ''],
    finds: ['length-of-nothing'],
  },
  {
    what: 'notice longer than what it ends',
    letters: [
      contract(`firstDay: 2022-01-01, initialTerm: P1Y, ${options('count: 1, length: P1Y, notice: P15M')}`),
      '',
    ],
    finds: ['notice-longer-than-term'],
  },
  { what: 'a count that is no number in digits', letters: [zeroCount('1e1'), ''], finds: ['number-not-in-digits'] },
];
