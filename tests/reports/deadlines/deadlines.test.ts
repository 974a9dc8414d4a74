import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/calendar/day.js';
import { spotText } from '../../../src/domain/citing/citation.js';
import { notInCalendar } from '../../../src/reports/calendar/calendar.js';
import { daysIn } from '../../../src/reports/deadlines/deadline.js';
import { deadlinesReport } from '../../../src/reports/deadlines/deadlines.js';
import { pileUpsReport } from '../../../src/reports/pile-ups/pile-ups.js';
import { timelineReport } from '../../../src/reports/timeline/timeline.js';
import { datasetWith } from '../../support/example-region.js';
import { contract, entry, fourYears, region } from '../../support/timeline-rows.js';

const everything = { region: undefined, track: undefined, segment: undefined };
const nothing = { notice: undefined, lead: undefined, till: undefined, council: false };

async function askedOf(letter2021: string, asOf: string, options: Partial<typeof nothing | { notice: number }> = {}) {
  const { dataset } = await datasetWith(region(letter2021, ''), undefined, { vocabulary: false });
  const found = deadlinesReport(dataset, everything, asOf as Day, { ...nothing, ...options });
  const timeline = timelineReport(dataset, everything, asOf as Day);
  if ('known' in found || 'known' in timeline) throw new Error('nothing found');
  return { ...found, timeline };
}

const option = (more: string) => `options: [{ ${more}, cite: { rest: 4 } }]`;
const running = (terms: string) => contract(terms).replace('intended', 'running');

describe('options on which no word came', () => {
  const terms = `${fourYears}, ${option('count: 4, length: P1Y')}`;

  it('are told by the first of them, which is the open one, whatever of those after it has passed', async () => {
    const { report, passed, next } = await askedOf(running(terms), '2029-06-01');
    expect(passed.map(({ when, asked, otherwise }) => [when.en, asked.en, otherwise.en])).toEqual([
      ['2025-12-31', 'use option 1 or not, then options 2–4', 'end 2025-12-31'],
    ]);
    expect(next.map(({ when, asked }) => [when.en, asked.en])).toEqual([['2029-12-31', 'latest end (option 4)']]);
    expect(report.records.map(({ period, decideBy }) => [period, decideBy])).toEqual([
      ['option-1', '2025-12-31'],
      ['option-2', '2026-12-31'],
      ['option-3', '2027-12-31'],
      ['option-4', '2028-12-31'],
    ]);
    expect(report.beside?.leftOut).toEqual([]);
  });

  it('are decisions ahead as long as their day is', async () => {
    const { passed, next } = await askedOf(running(terms), '2026-06-01');
    expect(passed.map(({ asked }) => asked.en)).toEqual(['use option 1 or not']);
    expect(next.map(({ asked }) => asked.en)).toEqual([
      'use option 2 or not',
      'use option 3 or not',
      'use option 4 or not',
      'latest end (option 4)',
    ]);
  });
});

it('the lead time of a plan carries the doubt on which it rests, to the day before which to tender', async () => {
  const plan = (doubt: string) =>
    `milestones: [{ id: stukken, kind: tender-publication, contract: hulp, planned: 2021-05-25, cite: { rest: 7 }${doubt} }]\n`;
  const told = async (doubt: string) => {
    const { report, next } = await askedOf(plan(doubt) + running(`${fourYears}, options: none`), '2024-06-01');
    const lead = report.remarks.find(({ en }) => en.includes('from publication'));
    return [next[0]?.otherwise.en, lead?.en.split(' from ')[0], report.records[0]?.['leadDoubt']];
  };
  expect(await told('')).toEqual(['tender by 2025-05-25', 'Voorbeeldstad · Jeugdhulp: 7 months 7 days', null]);
  expect(await told(', doubt: { planned: { kind: implied, why: { nl: jaar van de brief } } }')).toEqual([
    'tender by 2025-05-25*',
    'Voorbeeldstad · Jeugdhulp: 7 months 7 days*',
    expect.stringContaining('planned'),
  ]);
});

describe('an end that passed without a word after it', () => {
  it.each([
    ['not-read', 'end-untold'],
    ['not-stated', 'end-untold'],
    ['none', undefined],
  ])('is a row, where options are %s', async (options, counted) => {
    const { report, untold, cannotTell } = await askedOf(running(`${fourYears}, options: ${options}`), '2027-06-01');
    expect(untold.map(({ when, asked }) => [when.en, asked.en])).toEqual([['2025-12-31', 'end of the initial term']]);
    expect(report.sections[0]?.heading.nl).toBe('Einde voorbij; of er iets op volgde zegt geen bron');
    expect(report.records).toMatchObject([{ period: 'initial', lastDay: '2025-12-31', whatFollowed: 'untold' }]);
    expect(report.beside?.cannotTell).toEqual([]);
    expect(report.remarks.map(({ en }) => en).join()).not.toContain('No deadlines');
    // It may run on: whoever wants to be warned is.
    expect(cannotTell.map(({ reason }) => reason)).toEqual(counted === undefined ? [] : [counted]);
  });

  it('is none while its end is ahead, or where a later contract follows it', async () => {
    expect((await askedOf(running(`${fourYears}, options: not-read`), '2025-06-01')).untold).toEqual([]);
    const next = contract('firstDay: 2026-01-01, initialTerm: P9Y, options: none', '', 'later').replace(
      'contracts:\n',
      '',
    );
    const followed =
      running(`${fourYears}, options: not-read`) + next.replace('stage: intended', 'stage: running, follows: [hulp]');
    expect((await askedOf(followed, '2027-06-01')).untold).toEqual([]);
  });

  it('is in what is asked from an earlier day on, beside what is asked from a later one on', async () => {
    const earlier = { from: '2025-01-01' as never };
    const found = await askedOf(running(`${fourYears}, options: not-read`), '2026-06-01', earlier as never);
    expect(found.untold.map(({ when }) => when.en)).toEqual(['2025-12-31']);
    const later = { from: '2027-01-01' as never };
    const { report, untold } = await askedOf(running(`${fourYears}, options: not-read`), '2026-06-01', later as never);
    expect(untold).toEqual([]);
    expect(report.beside?.cannotTell?.map(({ reason }) => reason)).toEqual(['end-untold']);
  });
});

describe('decide by', () => {
  it.each([
    ['2024-06-01', ''],
    ['2026-06-01', ', notice: P6M'],
    ['2024-06-01', ', notice: P6M'],
  ])('is of the option that is decided on, the same as in the timeline (%s%s)', async (asOf, notice) => {
    const terms = `${fourYears}, ${option(`count: 3, length: P1Y${notice}`)}`;
    const { report, timeline } = await askedOf(running(terms), asOf);
    expect(report.records.length).toBeGreaterThan(2);
    for (const row of report.records) {
      const same = timeline.records.find(({ period }) => period === row['period']);
      expect(row).toMatchObject({
        decideBy: same?.['decideBy'],
        decideByEarliest: same?.['decideByEarliest'],
        decideByLatest: same?.['decideByLatest'],
      });
      expect(row['decideBy'] === null).toBe(row['period'] === 'initial');
    }
  });

  it('with a notice that is assumed counts back from the same end', async () => {
    const { report } = await askedOf(running(`${fourYears}, ${option('count: 1, length: P1Y')}`), '2024-06-01', {
      notice: 6,
    });
    const [initial, first] = ['initial', 'option-1'].map((id) => report.records.find(({ period }) => period === id));
    expect(initial).toMatchObject({ decideBy: null, noticeFrom: null });
    expect(first).toMatchObject({ decideBy: '2025-06-30', notice: 'P6M', noticeFrom: 'assumed' });
  });

  it('that has passed without a word comes first, also before what is near', async () => {
    const terms = `${fourYears}, ${option('count: 2, length: P2Y')}`;
    const near = contract('firstDay: 2024-01-01, initialTerm: P2Y3M, options: none', '', 'kort').replace(
      'contracts:\n',
      '',
    );
    const { report } = await askedOf(running(terms) + near, '2026-02-01');
    expect(report.records[0]).toMatchObject({ contract: 'hulp', period: 'option-1', decideBy: '2025-12-31' });
    const [passed] = report.sections;
    expect(passed?.heading.en).toBe('Passed; no source tells of a decision or an outcome');
    expect(passed?.rows[0]?.slice(0, 3).map(({ en }) => en)).toEqual([
      '2025-12-31 !',
      'Voorbeeldstad · Jeugdhulp (hulp): use option 1 or not',
      'end 2025-12-31',
    ]);
    expect(report.records[1]).toMatchObject({ contract: 'kort' });
    const within = await askedOf(running(terms) + near, '2026-02-01', { till: '2026-04-30' as never });
    expect(within.report.records.map((row) => row['contract'])).toEqual(['hulp', 'kort']);
  });

  it('stands there where the end of the option is not known', async () => {
    const { report } = await askedOf(running(`${fourYears}, ${option('count: 2, length: undecided')}`), '2024-06-01');
    expect(report.records.find(({ period }) => period === 'option-1')).toMatchObject({
      decideBy: '2025-12-31',
      lastDay: null,
    });
  });

  it('of options without a last one is told as of a row of ten', async () => {
    const rolling = (count: string) =>
      running(
        `firstDay: 2020-08-01, initialTerm: P3Y, ${option(`count: ${count}, length: P1Y, tacit: true, notice: P3M`)}`,
      );
    for (const count of ['unlimited', '1..', '2..', '10']) {
      const { deadlines, report } = await askedOf(rolling(count), '2027-04-01');
      const next = report.records.find(({ decideBy }) => decideBy === '2027-04-30');
      expect(next).toMatchObject({ period: 'option-5', lastDay: '2028-07-31' });
      const soon = deadlines.filter((one) => daysIn(one).some(({ latest }) => latest === '2027-04-30'));
      expect(soon).toHaveLength(1);
    }
  });
});

describe('a decision', () => {
  it('is a row: what is decided, what happens otherwise, who decides; the last end is one of its own', async () => {
    const terms = `${fourYears}, ${option('count: 2, length: P1Y, decidedBy: client')}`;
    const { report } = await askedOf(running(terms), '2024-06-01');
    expect(report.sections.map(({ rows }) => rows.map((row) => row.map(({ en }) => en)))).toEqual([
      [
        [
          '2025-12-31',
          'Voorbeeldstad · Jeugdhulp: use option 1 or not',
          'end 2025-12-31',
          'client',
          'brief-2021, l. 4',
        ],
        [
          '2026-12-31',
          'Voorbeeldstad · Jeugdhulp: use option 2 or not',
          'end 2026-12-31',
          'client',
          'brief-2021, l. 4',
        ],
        ['2027-12-31', 'Voorbeeldstad · Jeugdhulp: latest end (option 2)', '', '', 'brief-2021, l. 4'],
      ],
    ]);
  });

  it('has the council’s term beside it where that is asked for: it is no word on who decides', async () => {
    const evaluations = 'evaluations: [{ on: 2025-06-01, cite: { rest: 8 } }],';
    const silent = entry('firstDay: not-stated, initialTerm: not-stated, options: none', '', 'stil');
    const terms = `${fourYears}, ${option('count: 1, length: P1Y, decidedBy: client')}`;
    const { report } = await askedOf(contract(terms, evaluations) + silent, '2024-06-01', { council: true } as never);
    expect(report.columns.map(({ en }) => en).slice(-3)).toEqual(['Who decides', 'Source', 'Council term']);
    const rows = report.sections.flatMap(({ rows: own }) => own);
    expect(rows.length).toBeGreaterThan(3);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([report.columns.length]));
    expect(rows.map((row) => row[3]?.en)).toContain('client');
  });

  it('has it for an evaluation and an end, too, in rows and for programs', async () => {
    const evaluated = `evaluations: [{ on: 2025-06-01, cite: { rest: 8 } }], terms:`;
    const letter = running(`${fourYears}, ${option('count: 1, length: P1Y')}`).replace('terms:', evaluated);
    const councils = readFileSync(new URL('../../../data/council-terms.yaml', import.meta.url));
    const others = { 'council-terms.yaml': councils };
    const { dataset } = await datasetWith(region(letter, ''), undefined, { vocabulary: false, others });
    const found = deadlinesReport(dataset, everything, '2024-06-01' as Day, { ...nothing, council: true });
    if ('known' in found) throw new Error('nothing found');
    expect(found.next.map(({ asked, council }) => [asked.en, council.en])).toEqual([
      ['evaluation 1', 'council elected on 16 March 2022'],
      ['use option 1 or not', 'council elected on 16 March 2022'],
      ['latest end (option 1)', 'council elected on 18 March 2026'],
    ]);
    expect(
      found.report.records.map((row) => [row['period'], row['lastDayCouncil'], row['lastDayBetweenCouncils']]),
    ).toEqual([
      ['evaluation-1', '2022-03-16', 'no'],
      ['initial', '2022-03-16', 'no'],
      ['option-1', '2026-03-18', 'no'],
    ]);
  });

  it('on options of which the same is known is one row', async () => {
    const terms = `${fourYears}, ${option('count: 3, length: undecided')}, latestLastDay: 2029-12-31`;
    const { report } = await askedOf(running(terms), '2024-06-01');
    expect(report.sections[0]?.rows.map((row) => row[1]?.en)).toEqual([
      'Voorbeeldstad · Jeugdhulp: use option 1 or not',
      'Voorbeeldstad · Jeugdhulp: use options 2–3 or not',
      'Voorbeeldstad · Jeugdhulp: latest end (option 3)',
    ]);
  });
});

describe('a contract of which all that is known has passed', () => {
  const silent = 'firstDay: 2018-01-01, initialTerm: P4Y, options: not-stated';
  const day = '2026-11-22';

  it.each([
    ['and of which nobody knows whether it has', silent, ['end-untold']],
    ['is over where nothing is left to use', silent.replace('not-stated', 'none'), []],
    ['is over past its cap', `${silent}, latestLastDay: 2024-12-31`, []],
  ])('%s', async (_, terms, reasons) => {
    for (const till of [undefined, '2027-12-31' as Day]) {
      const { report, cannotTell } = await askedOf(running(terms), day, { till } as never);
      expect(report.records).toMatchObject([{ lastDay: '2021-12-31', whatFollowed: 'untold' }]);
      expect(report.beside?.cannotTell).toEqual([]);
      expect(cannotTell.map(({ what }) => what)).toEqual(reasons.map(() => 'voorbeeld-stad/jeugdhulp/hulp'));
      expect(report.remarks.map(({ en }) => en).join()).not.toContain('o deadlines');
    }
    const { dataset } = await datasetWith(region(running(terms), ''), undefined, { vocabulary: false });
    const crowded = pileUpsReport(dataset, everything, day as Day, 0);
    if ('known' in crowded) throw new Error('nothing found');
    expect(crowded.beside?.cannotTell?.map(({ reason }) => reason)).toEqual(reasons);
    expect(crowded.remarks[0]?.en.includes('cannot be determined')).toBe(reasons.length > 0);
  });

  it('is not told by an evaluation to come', async () => {
    const { report } = await askedOf(
      running(silent).replace('terms:', 'evaluations: [{ on: 2027-06-01, cite: { rest: 8 } }], terms:'),
      day,
    );
    expect(report.records.map(({ period }) => period)).toEqual(['evaluation-1', 'initial']);
  });

  it('has no day in an option after an end that nobody knows', async () => {
    const { report } = await askedOf(
      running(`firstDay: 2018-01-01, initialTerm: not-stated, ${option('count: 2, length: P1Y')}`),
      day,
    );
    expect(report.sections.map(({ rows }) => rows.map((row) => row[1]?.en))).toEqual([
      ['Voorbeeldstad: Jeugdhulp – initial term not stated'],
    ]);
  });
});

it.each([
  ['firstDay: 2022-01-01, options: not-read, cite: { firstDay: 3 }', 'brief-2021, l. 3'],
  ['firstDay: not-read, options: none, cite: { options: 4 }', 'brief-2021'],
])('an end of which nothing was read names the paper: %s', async (told, source) => {
  const unread = `contracts: [{ id: hulp, kind: regular, stage: running, cite: { rest: 2 }, terms: { ${told}, initialTerm: not-read } }]`;
  const { report } = await askedOf(unread, '2024-06-01');
  expect(report.sections[0]?.rows.map((row) => row.at(-1)?.en)).toEqual([source]);
});

describe('where municipalities decided apart', () => {
  const terms = `${fourYears}, ${option('count: 1, length: P1Y')}`;
  const event = '{ id: first, kind: extended, municipalities: [GM9001], options: 1, length: P1Y, cite: { rest: 5 } }';

  it('what is told of one stands beside what is told of another', async () => {
    const extended = running(terms).replace('terms:', `events: [${event}], terms:`);
    const { passed, untold, report } = await askedOf(extended, '2027-06-01');
    expect(passed.map(({ when, asked }) => [when.en, asked.en])).toEqual([
      ['2025-12-31', 'use option 1 or not; latest end 2026-12-31'],
    ]);
    expect(untold.map(({ when, asked }) => [when.en, asked.en])).toEqual([['2026-12-31', 'end of the extension 1']]);
    expect(report.beside).toMatchObject({ leftOut: [], cannotTell: [] });
  });
});

describe('what has passed without a word', () => {
  const options = `${fourYears}, ${option('count: 2, length: P1Y')}`;

  it('is asked for where all is over that the contract can last, with its latest end: as the timeline says', async () => {
    const { report, passed, untold, timeline } = await askedOf(running(options), '2030-06-01');
    expect(passed.map(({ when, asked, otherwise }) => [when.en, asked.en, otherwise.en])).toEqual([
      ['2025-12-31', 'use option 1 or not, then option 2; latest end 2027-12-31', 'end 2025-12-31'],
    ]);
    expect(untold).toEqual([]);
    expect(report.records).toMatchObject([
      { period: 'option-1', decideBy: '2025-12-31', lastDay: '2026-12-31', state: 'unknown' },
      { period: 'option-2', decideBy: '2026-12-31', lastDay: '2027-12-31', state: 'unknown' },
    ]);
    expect(JSON.stringify(timeline.sections)).toContain('! could be decided until 2025-12-31');
    expect(report.beside).toMatchObject({ leftOut: [], cannotTell: [] });
  });

  it('is all that is told of such a contract: an evaluation on a day that nobody tells is none to come', async () => {
    const evaluated = running('firstDay: not-read, initialTerm: P2Y, options: none, latestLastDay: 2025-12-31').replace(
      'terms:',
      'evaluations: [{ after: P1Y, cite: { rest: 8 } }], terms:',
    );
    const headings = async (day: string) =>
      (await askedOf(evaluated, day)).report.sections.map(({ heading }) => heading.en);
    expect(await headings('2024-06-01')).toContain('Day of evaluation not known (1)');
    expect(await headings('2024-06-01')).not.toContain('End date not known (1)');
    expect(await headings('2030-06-01')).not.toContain('Day of evaluation not known (1)');
  });

  it('has what a source announces beside it, with its mark and its paper', async () => {
    const announces = (stage: string, more = '') =>
      running(options).replace(
        'terms:',
        `events: [{ id: een, kind: extended, stage: ${stage}, options: 1, length: P1Y, day: 2025-01-10, cite: { rest: 7 }${more} }], terms:`,
      );
    const doubt = ', doubt: { length: { kind: implied, why: { nl: jaar van de brief } } }';
    const { report, passed } = await askedOf(announces('intended', doubt), '2030-06-01');
    expect(passed.map(({ asked }) => asked.en)).toEqual([
      'use option 1 or not, then option 2; extension (intended): 2026-12-31*; latest end 2027-12-31',
    ]);
    expect(passed[0]?.references.map(({ spot }) => spot && spotText(spot))).toContain('7');
    expect(report.sections.at(-1)?.notes.map(({ en }) => en)).toEqual(['* uncertain reading: --doubts.']);
    expect(report.records).toMatchObject([
      { period: 'option-1', announced: 'intended-extended', announcedLatest: '2026-12-31' },
      { period: 'option-2', announced: null, announcedLatest: null, announcedDoubt: null },
    ]);
    expect(report.records[0]?.['announcedDoubt']).toContain('length');
    const decision = report.calendar?.().events.find(({ uid }) => uid.includes('option-1/decision'));
    expect(decision?.description.en.split('\n')).toContain('extension (intended): 2026-12-31');
    expect(decision?.description.nl).toContain('jaar van de brief');
    const ahead = await askedOf(announces('proposed'), '2025-06-01');
    expect(ahead.next.map(({ asked }) => asked.en)).toEqual([
      'use option 1 or not; extension (proposed): 2026-12-31',
      'use option 2 or not',
      'latest end (option 2)',
    ]);
    const none = await askedOf(announces('proposed').replace(/options: \[.*?\]/, 'options: none'), '2025-06-01');
    expect(none.next.map(({ asked }) => asked.en)).toEqual([
      'end of the initial term; extension (proposed): 2026-12-31',
    ]);
  });

  it('is not asked for where a source tells that the contract is over', async () => {
    const { report, passed } = await askedOf(running(options).replace('stage: running', 'stage: ended'), '2030-06-01');
    expect(passed).toEqual([]);
    expect(report.beside?.leftOut).toMatchObject([{ reason: 'over' }]);
  });

  it('is an evaluation, too, of a contract that is over or not', async () => {
    const evaluated = running(`${fourYears}, options: none`).replace(
      'terms:',
      'evaluations: [{ on: 2024-06-01, cite: { rest: 8 } }], terms:',
    );
    for (const day of ['2025-06-01', '2027-06-01']) {
      const { report, passed } = await askedOf(evaluated, day);
      expect(passed.map(({ when, asked }) => [when.en, asked.en])).toEqual([['2024-06-01', 'evaluation 1']]);
      expect(report.sections[0]?.heading.en).toBe('Passed; no source tells of a decision or an outcome');
      expect(report.sections[0]?.rows[0]?.[0]?.en).toBe('2024-06-01 !');
      expect(report.records[0]).toMatchObject({ period: 'evaluation-1', state: 'unknown' });
      expect(report.beside?.leftOut).toEqual([]);
    }
  });

  it('stays where a later time is asked for in which it may end', async () => {
    const open = running(`${fourYears}, ${option('count: 2, length: not-stated')}`);
    const from = { from: '2027-01-01' as never };
    const { report, passed } = await askedOf(open, '2026-06-01', from as never);
    expect(report.records[0]).toMatchObject({ period: 'option-1' });
    expect(passed.map(({ when, asked }) => [when.en, asked.en])).toEqual([['2025-12-31', 'use option 1 or not']]);
  });

  it('outside the time that was asked for stands apart, behind what falls in it, with the reason', async () => {
    const open = running(`${fourYears}, ${option('count: 2, length: not-stated')}`);
    const far = entry('firstDay: 2022-01-01, initialTerm: P6Y, options: none', '', 'ver');
    const blank = entry('firstDay: not-stated, initialTerm: not-stated, options: none', '', 'leeg');
    const headings = async (asked: object, letter = open + far + blank) =>
      (await askedOf(letter, '2026-06-01', asked as never)).report.sections.map(({ heading, rows }) => [
        heading.en,
        rows.map((row) => row[0]?.en),
      ]);
    expect(await headings({ from: '2027-01-01' })).toEqual([
      ['Next decisions', ['2027-12-31']],
      [expect.stringMatching(/^Decision outside the time .* may still run or end in that time$/), ['2025-12-31 !']],
      ['May belong here, end date not known', ['?', '?']],
    ]);
    expect(await headings({ till: '2028-06-01' })).toEqual([
      ['Next decisions', ['2027-12-31']],
      [expect.stringMatching(/^Passed before the time .* no source tells of a decision/), ['2025-12-31 !']],
      ['May belong here, end date not known', ['?', '?']],
    ]);
    expect((await headings({})).map(([heading]) => heading)).toEqual([
      'Passed; no source tells of a decision or an outcome',
      'Next decisions',
      'End date not known (2)',
    ]);
    const over = running('firstDay: 2018-01-01, initialTerm: P4Y, options: not-stated');
    expect(await headings({ till: '2028-06-01' }, over)).toEqual([
      [expect.stringMatching(/^End passed before the time .* whether anything followed$/), ['2021-12-31']],
    ]);
  });
});

it('a tender that comes too late is not called passed: that is a day of which no outcome is told', async () => {
  const letter = running(`${fourYears}, options: none`);
  const { next, report } = await askedOf(letter, '2025-06-01', { lead: 24 } as never);
  expect(next.map(({ otherwise }) => otherwise.nl)).toEqual(['aanbesteden uiterlijk 2024-01-01, te laat']);
  expect(report.remarks.map(({ nl }) => nl)).toContain(
    '“Te laat”: een nieuwe aanbesteding kan niet meer op tijd klaar zijn.',
  );
});

it('an initial term that ended on a day nobody tells asks for nothing; what may follow the one after it is told', async () => {
  const extended = contract(
    'firstDay: not-stated, initialTerm: not-stated, options: not-stated',
    'events: [{ id: een, kind: extended, lastDay: 2022-12-31, day: 2021-01-02, cite: { rest: 2 } }],',
  );
  const { report } = await askedOf(extended, '2024-06-01');
  expect(report.records).toMatchObject([{ period: 'extension-1', lastDay: '2022-12-31', whatFollowed: 'untold' }]);
});

it('evaluations on days that nobody tells are counted and told each, with its reason; in an agenda they are called so', async () => {
  const evaluated = running(`${fourYears}, options: none`).replace(
    'terms:',
    'evaluations: [{ on: not-stated, cite: { rest: 8 } }, { after: undecided, cite: { rest: 9 } }], terms:',
  );
  const { report, cannotTell } = await askedOf(evaluated, '2024-06-01');
  const section = report.sections.find(({ heading }) => heading.en.startsWith('Day of evaluation'));
  expect(section?.heading.nl).toBe('Dag van evaluatie niet bekend (2)');
  expect(section?.rows.map((cells) => cells[1]?.nl)).toEqual([
    'Voorbeeldstad: Jeugdhulp – dag van evaluatie niet vermeld',
    'Voorbeeldstad: Jeugdhulp – dag van evaluatie nog te bepalen',
  ]);
  expect(cannotTell).toHaveLength(2);
  const calendar = report.calendar?.();
  expect(calendar && notInCalendar(calendar).map(({ nl }) => nl)).toEqual([
    'Niet in de agenda, dag van evaluatie niet bekend: 2 evaluaties.',
  ]);
});

it('the end of an option that there may not be is named without brackets in brackets', async () => {
  const extended = running(`${fourYears}, ${option('count: 2, length: P1Y')}`).replace(
    'terms:',
    'events: [{ id: een, kind: extended, options: not-stated, lastDay: 2026-06-30, cite: { rest: 7 } }], terms:',
  );
  const { next } = await askedOf(extended, '2026-01-01');
  expect(next.at(-1)?.asked.nl).toBe('uiterste einde (optie 2, zo die er is)');
});
