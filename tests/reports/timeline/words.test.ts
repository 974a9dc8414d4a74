import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/calendar/day.js';
import { deadlinesReport } from '../../../src/reports/deadlines/deadlines.js';
import type { Report } from '../../../src/reports/report.js';
import { everything } from '../../../src/reports/selection.js';
import { timelineReport } from '../../../src/reports/timeline/timeline.js';
import { whyReport } from '../../../src/reports/why/why.js';
import { datasetWith } from '../../support/example-region.js';
import { contract, fourYears, region } from '../../support/timeline-rows.js';

const place = 'voorbeeld-stad/jeugdhulp/hulp';

/** What is said above and below a contract of a letter, and in its rows, by timeline, deadlines and why. */
async function saidOf(letter: string, asOf: string, date = '2021-05-18') {
  const card = `id: brief-2021
medium: text
title: Voorbeeldbrief
issuer: Stad
date: ${date}
cite: 1 "mei 2021"
file: brief.txt
sha256: "0000000000000000000000000000000000000000000000000000000000000000"
lines: 40
`;
  const { dataset } = await datasetWith(region(letter, ''), undefined, {
    vocabulary: false,
    others: { 'seeds/brief-2021.yaml': card },
  });
  const options = { lead: undefined, notice: undefined, till: undefined, council: false };
  const deadlines = deadlinesReport(dataset, everything, asOf as Day, options);
  const why = whyReport(dataset, place, asOf as Day) as Report;
  const timeline = timelineReport(dataset, everything, asOf as Day) as Report;
  if ('known' in deadlines) throw new Error(deadlines.word);
  const [section] = timeline.sections;
  return {
    heading: section?.heading.en ?? '',
    details: section?.details.map(({ en }) => en) ?? [],
    rows: section?.rows.map((cells) => cells.map(({ en }) => en)) ?? [],
    further: timeline.sections.slice(1).flatMap((one) => one.rows.map((cells) => cells[0]?.en)),
    next: deadlines.next.map(({ asked, otherwise }) => [asked.en, otherwise.en]),
    why: why.sections.flatMap(({ tree = [] }) => tree.map(({ text }) => text.en)),
    records: timeline.records,
  };
}

const staged = (stage: string, terms: string, more = '') =>
  contract(terms, more).replace('stage: intended', `stage: ${stage}`);

describe('a right to end a contract before its end', () => {
  const evaluations =
    'evaluations: [{ after: P3Y, mayEnd: true, cite: { rest: 5 } }, { after: P2Y, cite: { rest: 5 } }],';

  it('stands beside that end in every command, and with the moment at which it can be used', async () => {
    const said = await saidOf(staged('signed', `${fourYears}, options: none`, evaluations), '2023-06-01');
    expect(said.details).toContain('may end earlier: 2024-12-31');
    expect(said.rows.map(([name]) => name)).toEqual(
      expect.arrayContaining(['evaluation 1 (may end then)', 'evaluation 2']),
    );
    expect(said.next).toEqual(
      expect.arrayContaining([
        ['evaluation 1 (may end then)', ''],
        ['end of the initial term', 'may end earlier: 2024-12-31'],
      ]),
    );
    expect(said.why).toContain('may end earlier: 2024-12-31');
    expect(said.records.map(({ period, mayEnd }) => [period, mayEnd])).toEqual([
      ['initial', null],
      ['options', null],
      ['evaluation-1', true],
      ['evaluation-2', null],
    ]);
  });

  it('is not told where no source gives it', async () => {
    const said = await saidOf(
      staged('signed', `${fourYears}, options: none`, evaluations.replace('mayEnd: true, ', '')),
      '2023-06-01',
    );
    expect(JSON.stringify(said)).not.toContain('may end');
  });
});

describe('how a contract stands, in a sentence', () => {
  it('one that starts some day of this year has no end behind it', async () => {
    const said = await saidOf(staged('awarded', 'firstDay: 2026, initialTerm: P4Y, options: none'), '2026-11-30');
    expect(said.heading).toMatch(/; no source tells whether it has begun$/);
    expect(said.why.join()).toContain('no source tells whether it has begun: the first day is not known exactly');
    expect(said.heading).not.toContain('nothing known after');
  });

  it('the year of a paper is no end of what runs', async () => {
    const said = await saidOf(staged('running', `${fourYears}, options: none`), '2026-11-30');
    expect(said.heading).toMatch(/; already running in 2021; expired$/);
  });

  it('what a paper of several years tells as running is certain on the first of its days alone', async () => {
    const terms = 'firstDay: not-stated, initialTerm: not-stated, options: not-stated';
    expect((await saidOf(staged('running', terms), '2026-11-30', '2023..2025')).heading).toMatch(
      /; already running some time in 2023–2025; nothing known for certain after 1 January 2023$/,
    );
    expect((await saidOf(staged('running', terms), '2026-11-30', '2023-03-01')).heading).toMatch(
      /; nothing known after 1 March 2023$/,
    );
  });

  it('of what is awarded `why` says that no source confirms it, and of a plan that it is one', async () => {
    const terms = `${fourYears}, options: none`;
    const unconfirmed = 'no source confirms that it was signed';
    expect((await saidOf(staged('awarded', terms), '2023-06-01')).why).toContain(unconfirmed);
    expect((await saidOf(staged('intended', terms), '2023-06-01')).why).toContain(`${unconfirmed}: it is a plan`);
  });

  it('what has expired runs on in no row', async () => {
    const event = 'events: [{ id: first, kind: extended, length: P1Y, cite: { rest: 6 } }],';
    const terms =
      'firstDay: not-stated, initialTerm: not-stated, options: [{ count: 1, length: P1Y, cite: { rest: 4 } }], latestLastDay: 2024-12-31';
    const { heading, records } = await saidOf(staged('running', terms, event), '2026-11-30');
    expect(heading).toMatch(/; expired$/);
    expect(records.map(({ state }) => state)).not.toContain('unknown');
  });
});

it.each([
  ['stage: intended, ', 'extension by 1 year 6 months (intended)', 'intended-extended'],
  ['stage: proposed, ', 'extension by 1 year 6 months (proposed)', 'proposed-extended'],
  ['', 'extension 1 by 1 year 6 months', 'extension-1'],
])('an extension to a day that nobody knows is told with its length: %s', async (stage, name, id) => {
  const event = `events: [{ id: een, kind: extended, ${stage}day: 2021-03-01, length: P1Y6M, cite: { rest: 7, length: 8 } }],`;
  const { rows, further, records } = await saidOf(
    contract('firstDay: 2018-01-01, initialTerm: not-stated, options: none', event).replace('intended', 'running'),
    '2024-06-01',
  );
  const own = records.find(({ period }) => period === id);
  expect(own).toMatchObject({ length: 'P1Y6M', lastDay: null, cite: 'brief-2021:8; brief-2021:7' });
  expect(records[0]).toMatchObject({ period: 'initial', length: 'not-stated' });
  if (stage === '') expect(further).toContain(name);
  else expect(rows.find(([first]) => first === name)?.at(-1)).toBe('[8, 7]');
  const known = await saidOf(
    contract(`${fourYears}, options: none`, event).replace('intended', 'running'),
    '2024-06-01',
  );
  expect(known.rows.map(([first]) => first)).not.toContain(name);
});

it.each([
  ['a last day', `${fourYears.replace('2022', '2015')}, options: not-stated`],
  ['none', 'firstDay: 2015-01-01, initialTerm: not-stated, options: not-stated'],
])('the day of a paper that calls a contract over is no end of it, where there is %s', async (_, terms) => {
  const { details } = await saidOf(contract(terms).replace('intended', 'ended'), '2024-06-01');
  expect(details).toContain('was already over on 18 May 2021');
  expect(details.join()).not.toContain('latest possible end');
});
