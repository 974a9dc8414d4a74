import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/calendar/day.js';
import { diffReport } from '../../../src/reports/diff/diff.js';
import type { Report } from '../../../src/reports/report.js';
import { findingOf } from '../../../src/source/diagnostic.js';
import type { Text } from '../../../src/text/language.js';
import { datasetWith } from '../../support/example-region.js';
import { contract, fourYears, region, twice } from '../../support/timeline-rows.js';

const everything = { region: undefined, track: undefined, segment: undefined };

/** What the report says of a region of which a letter of 2021 said one thing, and then another. */
async function reportOf(
  was: string,
  is: string,
  asOf = '2025-06-01',
  letter2024: readonly [string, string] = ['', ''],
) {
  const sides = await Promise.all(
    [region(was, letter2024[0]), region(is, letter2024[1])].map((text) =>
      datasetWith(text, undefined, { vocabulary: false }),
    ),
  );
  for (const { diagnostics } of sides)
    expect(diagnostics.map(findingOf).map(({ lineText, message }) => `${lineText} ${message.en}`)).toEqual([]);
  const [before, after] = sides.map(({ dataset }, index) => ({
    name: { nl: `${index}`, en: `${index}` },
    dataset,
    unread: [],
  }));
  if (!before || !after) throw new Error('two sides');
  return diffReport(before, after, everything, asOf as Day) as Report;
}

async function followsOf(...of: Parameters<typeof reportOf>): Promise<string[]> {
  const { records } = await reportOf(...of);
  const told = records.filter(({ what }) => what === 'follows');
  const words = (label: unknown) => (label as Text | null)?.en ?? '–';
  return told.map(
    ({ segment, contract: id, key, wasLabel, isLabel }) =>
      `${segment ? `${segment} ` : ''}${id} ${key}: ${words(wasLabel)} → ${words(isLabel)}`,
  );
}

/** The same as programs are given it. */
async function valuesOf(...of: Parameters<typeof reportOf>): Promise<string[]> {
  const { records } = await reportOf(...of);
  const told = records.filter(({ what }) => what === 'follows');
  return told.map(({ key, was, is }) => `${key}: ${was ?? '–'} → ${is ?? '–'}`);
}

const extended = (who: string, lastDay: string) =>
  `events: [{ id: first, kind: extended, stage: decided, day: 2025-01-01, options: 1, lastDay: ${lastDay}${who}, cite: { rest: 9 } }],`;

describe('what follows for a contract', () => {
  it('of municipalities that decide apart, each is named', async () => {
    const terms = `${fourYears}, ${twice('P2Y')}`;
    const is = contract(terms, extended(', municipalities: [GM9001]', '2027-12-31'));
    expect(await followsOf(contract(terms), is)).toEqual([
      'hulp agreed-until: 2025-12-31 → Voorbeeldstad: 2027-12-31; Voorbeelddorp: 2025-12-31',
      'hulp state: would be running (plan) → running',
    ]);
  });

  it('programs are given codes, days and lengths, and words beside', async () => {
    const was = contract(`${fourYears}, ${twice('..P2Y')}`);
    expect(await valuesOf(was, contract(`firstDay: 2022, initialTerm: P4Y, ${twice('..P2Y')}`))).toEqual([
      'first-day: 2022-01-01 → 2022-01-01..2022-12-31',
      'initial-end: 2025-12-31 → 2025-12-31..2026-12-30',
      'latest-end: 2029-12-31 → 2030-12-30',
    ]);
    const apart = contract(`${fourYears}, ${twice('..P2Y')}`, extended(', municipalities: [GM9001]', '2027-12-31'));
    expect(await valuesOf(was, apart)).toEqual([
      'agreed-until: 2025-12-31 → GM9001: 2027-12-31; GM9002: 2025-12-31',
      'state: running planned → running',
    ]);
    const late = contract(`firstDay: 2026-01-01, initialTerm: P2Y, options: none`, '', 'nieuw');
    expect(await valuesOf(was, was, '2025-06-01', ['', late])).toEqual([
      'contract: – → kind=regular first-day=2026-01-01 latest-end=2027-12-31',
    ]);
    const { records } = await reportOf(was, was.replace('initialTerm: P4Y', 'initialTerm: undecided'));
    expect(records.find(({ what }) => what === 'value')).toMatchObject({
      was: 'P4Y',
      wasLabel: { nl: '4 jaar', en: '4 years' },
      is: 'undecided',
      isLabel: { nl: 'nog te bepalen', en: 'undecided' },
    });
  });

  it('a window, a maximum, and a word for all terms are told as elsewhere', async () => {
    const was = contract(`${fourYears}, ${twice('..P2Y')}`);
    expect(await followsOf(was, contract(`firstDay: 2022, initialTerm: P4Y, ${twice('..P2Y')}`))).toEqual([
      'hulp first-day: 2022-01-01 → in 2022',
      'hulp initial-end: 2025-12-31 → 2025-12-31 … 2026-12-30',
      'hulp latest-end: 2029-12-31 → 2030-12-30',
    ]);
    expect(await followsOf(was, was.replace(/terms: \{.*\} \}$/m, 'terms: undecided }'))).toEqual([
      'hulp first-day: 2022-01-01 → undecided',
      'hulp initial-end: 2025-12-31 → undecided',
      'hulp options: 2 → undecided',
      'hulp latest-end: 2029-12-31 → undecided',
      'hulp state: would be running (plan) → unknown',
    ]);
  });

  it('a contract that came with a later paper, and one whose share came with it', async () => {
    const was = contract(`${fourYears}, options: none`);
    const later = `${contract(`firstDay: 2026-01-01, initialTerm: P2Y, options: none`, '', 'nieuw')}segments:
  - id: wonen
    name: Wonen
    cite: { rest: 5 }
    contracts:
      - { id: nieuw, cite: { rest: 6 }, awards: undecided }
      - { id: hulp, stage: signed, cite: { rest: 6 } }
`;
    expect(await followsOf(was, was, '2025-06-01', ['', later])).toEqual([
      'nieuw contract: – → regular; first day 2026-01-01; last possible day 2027-12-31',
      'wonen hulp stage: intended → signed',
      'wonen hulp state: would be running (plan) → running',
    ]);
    expect(await followsOf(was, was, '2025-06-01', [later, ''])).toEqual([
      'nieuw contract: regular; first day 2026-01-01; last possible day 2027-12-31 → –',
      'wonen hulp stage: signed → intended',
      'wonen hulp state: running → would be running (plan)',
    ]);
  });

  it('a contract of a paper that is not known yet on the day changes no answer, but is a row', async () => {
    const was = contract(`${fourYears}, options: none`);
    const { records } = await reportOf(was, was, '2023-06-01', [
      '',
      contract(`firstDay: 2026-01-01, initialTerm: P2Y, options: none`, '', 'nieuw'),
    ]);
    expect(records.map(({ what, change, source }) => [what, change, source])).toEqual([
      ['whole', 'added', 'brief-2024'],
    ]);
  });
});

describe('amounts and lists', () => {
  const budget = (amounts: string, totalOf = '') =>
    `budgets:\n  - { id: wonen, role: budget, basis: year, unit: not-stated, amounts: ${amounts}${totalOf}, cite: { rest: 3 } }\n`;

  it('only what differs is told', async () => {
    const { sections } = await reportOf(
      budget('{ 2022: 10379, 2023: 5, 2024: 7 }', ', totalOf: [a, b]'),
      budget('{ 2022: 10400, 2023: 5, 2025: 8 }', ', totalOf: [c, b]'),
    );
    const said = sections[0]?.tree?.flatMap(({ branches }) => branches.map(({ text }) => text));
    expect(said).toEqual([
      {
        nl: 'budgetten › wonen › bedragen: 2022: 10.379; 2024: 7 → 2022: 10.400; 2025: 8 [3] (niet bewezen)',
        en: 'budgets › wonen › amounts: 2022: 10,379; 2024: 7 → 2022: 10,400; 2025: 8 [3] (not proven)',
      },
      {
        nl: 'budgetten › wonen › telt op: + c; − a (niet bewezen)',
        en: 'budgets › wonen › total of: + c; − a (not proven)',
      },
    ]);
  });

  it('nothing of it is left', async () => {
    const { sections } = await reportOf(budget('{ 2022: 1 }'), budget('not-stated'));
    expect(sections[0]?.tree?.[0]?.branches[0]?.text.en).toBe(
      'budgets › wonen › amounts: 2022: 1 → not stated [3] (not proven)',
    );
  });
});

it('a reading that came is shown once, with its lines: that it says what it quotes needs no proof', async () => {
  const recorded = (more: string) => `contradictions:
  - { id: begin, about: jeugdhulp, readings: [brief-2021:3 "mei", brief-2021:4 "juni"${more}], followed: 1, means: { nl: wanneer } }
tracks:`;
  const [was, is] = await Promise.all(
    ['', ', brief-2021:5 "juli"'].map((more) =>
      datasetWith(region('', '').replace('tracks:', recorded(more)), undefined, { vocabulary: false }),
    ),
  );
  if (!was || !is) throw new Error('two sides');
  const [before, after] = [was, is].map(({ dataset }) => ({ name: { nl: '', en: '' }, dataset, unread: [] }));
  if (!before || !after) throw new Error('two sides');
  const report = diffReport(before, after, everything, '2025-06-01' as Day) as Report;
  const told = JSON.stringify(report.sections);
  expect(told).toContain('juli [brief-2021: 5]');
  expect(told).not.toMatch(/juli \[brief-2021: 5\] \S/);
  expect(report.records).toMatchObject([{ key: 'says', is: 'juli', proven: true }]);
});
