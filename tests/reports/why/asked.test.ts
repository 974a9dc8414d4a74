import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/calendar/day.js';
import { loadDataset } from '../../../src/loading/load.js';
import type { Report } from '../../../src/reports/report.js';
import { timelineReport } from '../../../src/reports/timeline/timeline.js';
import { daysAround, daysMeant, periodsAsked, periodsAtDay } from '../../../src/reports/why/asked.js';
import { toldOnce } from '../../../src/reports/why/once.js';
import { whyReport } from '../../../src/reports/why/why.js';
import { plain } from '../../../src/text/phrase.js';
import { datasetWith } from '../../support/example-region.js';

const root = new URL('../../..', import.meta.url).pathname;
const all = { region: undefined, track: undefined, segment: undefined };
const view = { council: false, all: true, doubts: false };

describe('every period that the timeline of the real data tells', async () => {
  const { dataset } = await loadDataset(`${root}data`, root);
  it.each(['2022-06-01', '2026-11-22'] as Day[])('as of %s is one that why explains', (asOf) => {
    const timeline = timelineReport(dataset, all, asOf, view) as Report;
    expect(timeline.records.length).toBeGreaterThan(100);
    const paths = timeline.records.map(({ region, track, segment, contract, period }) =>
      [region, track, ...(segment ? [segment] : []), contract, period].map(String),
    );
    const unknown = paths.filter((words) => !Array.isArray(periodsAsked(words, dataset, asOf)));
    expect(unknown.map((words) => words.join('/'))).toEqual([]);
  });
});

const region = `id: voorbeeld-stad
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
        contracts:
          - { id: jeugd-prior, kind: prior, stage: running, terms: not-stated, cite: { rest: 2, terms: 3-9 } }
          - id: jeugd-new
            kind: regular
            stage: signed
            cite: { rest: 2 }
            terms:
              firstDay: 2022-01-01
              initialTerm: P4Y
              options: [{ count: 2, length: P2Y, cite: 3 "twee maal twee jaar" }]
              cite: { firstDay: 3 "1-1-2022", initialTerm: 4 "vier jaar" }
`;
const { dataset } = await datasetWith(region);
const asOf = '2022-06-01' as Day;

describe('what comes out at a day', () => {
  const asked = (text: string) => {
    const isAsked = daysMeant(text, asOf);
    const found = isAsked && periodsAtDay(isAsked, dataset, asOf);
    return found?.map(({ period, days }) => `${period?.id} ${days?.join(' ')}`);
  };

  it('is found in any contract, however the day is typed', () => {
    expect(asked('2027-12-31')).toEqual(['option-1 lastDay', 'option-2 decideBy']);
    expect(asked('31 december 2027')).toEqual(asked('2027-12-31'));
    expect(asked('2028')).toEqual(['option-2 firstDay']);
  });

  it('is nothing where none does: then the nearest days are told', () => {
    expect(asked('2027-12-30')).toEqual([]);
    expect(daysAround('2027-12-30', dataset, asOf)).toEqual(['2026-01-01', '2027-12-31']);
  });

  it('is not looked for in what is no day', () => expect(asked('voorbeeld-stad')).toBeUndefined());
});

describe('where a day comes from', () => {
  const capped = region
    .replace('length: P2Y', 'length: undecided')
    .replace('options:', 'latestLastDay: 2029-12-31\n              options:')
    .replace('cite: { firstDay', 'cite: { latestLastDay: 3 "uiterlijk 31 december 2029", firstDay');

  it('is first the value that says it, and then in a line each what follows from that', async () => {
    const { dataset: withCap } = await datasetWith(capped);
    const { sections } = whyReport(withCap, '2029-12-31', asOf) as Report;
    const [, said, following, ...more] = sections;
    expect(said?.heading.en).toBe('latest last day: 2029-12-31');
    expect(said?.tree?.flatMap(({ details }) => details).map(({ en }) => en)).toEqual([
      expect.stringContaining('line 3: “uiterlijk 31 december 2029”'),
    ]);
    expect(following?.heading.en).toBe('From that follows');
    expect(following?.tree?.map(({ text }) => text.en)).toEqual([
      expect.stringMatching(/^option 1: last day .*inkoop why voorbeeld-stad\/jeugdhulp\/jeugd-new\/option-1`$/),
      expect.stringMatching(/^option 2: first day .*option-2`$/),
    ]);
    expect(more).toEqual([]);
  });

  it('is a whole computation where no paper says it', () => {
    const { sections } = whyReport(dataset, '2027-12-31', asOf) as Report;
    expect(sections.map(({ heading }) => heading.en)).toEqual([
      expect.stringContaining('jeugd-new'),
      'option 1, last day: 2027-12-31',
      'From that follows',
    ]);
    expect(sections[1]?.tree?.[0]?.branches).not.toEqual([]);
  });
});

describe('what is explained of more than a period', () => {
  const explained = (path: string) => {
    const report = whyReport(dataset, path, asOf);
    if ('known' in report) throw new Error(`nothing called ${report.word}`);
    return report;
  };

  it('stands under its contract', () => {
    const { sections, records } = explained('voorbeeld-stad/jeugdhulp/jeugd-new');
    expect(sections.map(({ heading }) => heading.en)).toEqual([
      'Voorbeeldstad › Jeugdhulp › jeugd-new',
      ...['initial term, first day: 2022-01-01', 'initial term, last day: 2025-12-31'],
      ...['option 1, first day: 2026-01-01', 'option 1, last day: 2027-12-31', 'option 1, decide by: 2025-12-31'],
      ...['option 2, first day: 2028-01-01', 'option 2, last day: 2029-12-31', 'option 2, decide by: 2027-12-31'],
    ]);
    expect(new Set(records.map(({ period }) => period))).toEqual(new Set(['initial', 'option-1', 'option-2']));
  });

  it.each(['voorbeeld-stad', 'voorbeeld-stad/jeugdhulp'])('is all contracts of %s', (path) => {
    const headings = explained(path).sections.map(({ heading }) => heading.en);
    expect(headings.filter((one) => one.startsWith('Voorbeeldstad'))).toHaveLength(2);
  });

  it('of a contract without terms is where that is said, and what is told of it', () => {
    const [section, ...more] = explained('voorbeeld-stad/jeugdhulp/jeugd-prior/initial').sections;
    expect(more).toEqual([]);
    const told = section?.tree?.map(({ text, details }) => [text.en, ...details.map(({ en }) => en)].join(' | ')) ?? [];
    expect(told.join('\n')).toContain('no days: when this contract starts and ends is not stated');
    expect(told.find((one) => one.startsWith('terms: not stated'))).toContain('lines 3-9');
    expect(told.join('\n')).toContain('kind: previous contract');
  });
});

describe('a way that goes on behind a period', () => {
  it.each([
    'voorbeeld-stad/jeugdhulp/option-1/x',
    'voorbeeld-stad/jeugdhulp/jeugd-new/option-1/x',
    'voorbeeld-stad/jeugdhulp/jeugd-new/option-1/x/y',
  ])('has a wrong word behind it: %s', (path) => {
    expect(whyReport(dataset, path, asOf)).toMatchObject({ what: 'period', word: 'x' });
  });

  it('has none behind it where no contract is called so', () => {
    expect(whyReport(dataset, 'voorbeeld-stad/jeugdhulp/jeugd-old/option-1', asOf)).toMatchObject({
      word: 'jeugd-old',
    });
  });
});

describe('what other papers say of the terms', () => {
  const told = async (later: string, day: Day) => {
    const { dataset: both } = await datasetWith(
      `${region}      - source: brief-2024\n        contracts: [{ id: jeugd-new, ${later} }]\n`,
    );
    const { sections } = whyReport(both, 'voorbeeld-stad/jeugdhulp/jeugd-new/initial', day) as Report;
    return sections.flatMap(({ tree }) => tree?.map(({ text }) => text.en) ?? []).join('\n');
  };
  const terms = 'terms: { firstDay: 2023-01-01, initialTerm: P4Y, options: none, cite: { rest: 3 } }';
  const silence = 'silent: { on: [terms], cite: 3-9 }';

  it('is told of those that do not count', async () => {
    expect(await told(terms, '2024-06-01' as Day)).toContain(
      'an older source no longer counts: brief-2021 said first day',
    );
    expect(await told(terms, asOf)).toContain('a newer source does not count yet: brief-2024');
  });

  it('is nothing where they are silent', async () => {
    const days = ['2024-06-01' as Day, asOf];
    for (const day of days)
      expect(await told(silence, day)).not.toMatch(/source (no longer counts|does not count yet)/);
  });
});

it('what was told above is told once, with the heading it stands under', () => {
  const value = { text: plain('first day'), details: [plain('stands at'), plain('source')], branches: [] };
  const section = (heading: string, text: string) => ({
    heading: plain(heading),
    details: [],
    rows: [],
    notes: [],
    tree: [{ text: plain(text), details: [plain('rule')], branches: [value, value] }],
  });
  const [first, second] = toldOnce([section('one', 'a'), section('two', 'b')]);
  const linesOf = (one: typeof first) => one?.tree?.[0]?.branches.map(({ details }) => details.map(({ en }) => en));
  expect(linesOf(first)).toEqual([['stands at', 'source'], ['as above']]);
  expect(linesOf(second)).toEqual([['as above, under “one”'], ['as above, under “one”']]);
});
