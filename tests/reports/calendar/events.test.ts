import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/calendar/day.js';
import { type Calendar, notInCalendar } from '../../../src/reports/calendar/calendar.js';
import { deadlinesReport } from '../../../src/reports/deadlines/deadlines.js';
import { timelineReport } from '../../../src/reports/timeline/timeline.js';
import { datasetWith } from '../../support/example-region.js';
import { contract, entry, fourYears, region, twice } from '../../support/timeline-rows.js';

async function calendarFor(letter: string, asOf = '2024-06-01', stage = 'running'): Promise<Calendar> {
  const { dataset, diagnostics } = await datasetWith(
    region(letter.replaceAll('stage: intended', `stage: ${stage}`), ''),
    undefined,
    { vocabulary: false },
  );
  expect(diagnostics).toEqual([]);
  const options = { lead: undefined, notice: undefined, till: undefined, council: false, doubts: false };
  const found = deadlinesReport(
    dataset,
    { region: undefined, track: undefined, segment: undefined },
    asOf as Day,
    options,
  );
  if ('known' in found || !found.report.calendar) throw new Error('no calendar');
  return found.report.calendar();
}

const told = ({ events }: Calendar) => events.map(({ summary, from, to }) => `${summary.en}: ${from}..${to}`);

describe('an event', () => {
  const doubt = 'doubt: { initialTerm: { kind: damaged, instead: [P5Y], why: { nl: vlek op het cijfer } } }';
  const terms = `${fourYears}, options: none, ${doubt}`;

  it('of a plan says so, in what it is called and in which year it was one', async () => {
    const [event] = (await calendarFor(contract(terms), '2024-06-01', 'intended')).events;
    expect(event?.summary.nl).toBe('Voorbeeldstad, Jeugdhulp – looptijd: einde, plan, onzeker');
    expect(event?.description.nl.split('\n')).toContain('in 2021 nog een voornemen');
  });

  it('of what was signed is no plan, and says when it was signed', async () => {
    const [event] = (await calendarFor(contract(terms), '2024-06-01', 'signed')).events;
    expect(event?.summary.en).toBe('Voorbeeldstad, Jeugdhulp – initial term: end, uncertain');
    expect(event?.description.en.split('\n')).toContain('already signed in 2021');
  });

  it.each([
    ['prior', 'previous contract'],
    ['interim', 'interim contract'],
  ])('of a contract that is no regular one says so in what it is called: %s', async (kind, called) => {
    const letter = contract(`${fourYears}, options: none`).replace('kind: regular', `kind: ${kind}`);
    const { dataset } = await datasetWith(region(letter.replace('intended', 'running'), ''));
    const found = timelineReport(
      dataset,
      { region: undefined, track: undefined, segment: undefined },
      '2024-06-01' as Day,
    );
    if ('known' in found) throw new Error(found.word);
    const [event] = found.calendar?.().events ?? [];
    expect(event?.summary.en).toBe(`Voorbeeldstad, Jeugdhulp, ${called} – initial term: end`);
  });

  it('that rests on a doubt says which reading, what else it may be and why', async () => {
    const [event] = (await calendarFor(contract(terms))).events;
    expect(event?.description.nl).toMatch(
      /Onzeker: .*“4 jaar”; kan ook “5 jaar” zijn \(beschadigde druk\): vlek op het cijfer\./,
    );
  });
});

describe('the days of an agenda', () => {
  it('ends, last days to decide, evaluations', async () => {
    const evaluations = 'evaluations: [{ after: P3Y, cite: { rest: 5 } }],';
    expect(told(await calendarFor(contract(`${fourYears}, ${twice('P1Y')}`, evaluations))).sort()).toEqual([
      'Voorbeeldstad, Jeugdhulp – evaluation 1: 2024-12-31..2024-12-31',
      expect.stringMatching(/^Voorbeeldstad, Jeugdhulp – initial( term)?: end: 2025-12-31..2025-12-31$/),
      'Voorbeeldstad, Jeugdhulp – option 1: decide by: 2025-12-31..2025-12-31',
      'Voorbeeldstad, Jeugdhulp – option 1: end: 2026-12-31..2026-12-31',
      'Voorbeeldstad, Jeugdhulp – option 2: decide by: 2026-12-31..2026-12-31',
      'Voorbeeldstad, Jeugdhulp – option 2: end: 2027-12-31..2027-12-31',
    ]);
  });

  it('a window is spanned, and said to be one', async () => {
    const letter = contract('firstDay: 2022-01-01, initialTerm: P4Y..P6Y, options: none');
    expect(told(await calendarFor(letter))).toEqual([
      expect.stringMatching(/end, somewhere in these days: 2025-12-31..2027-12-31$/),
    ]);
  });

  it('of an open window the known side is the day, and said to be that', async () => {
    const letter = contract('firstDay: 2022-01-01, initialTerm: P4Y.., options: none');
    expect(told(await calendarFor(letter))).toEqual([
      expect.stringMatching(/end, not before this day: 2025-12-31..2025-12-31$/),
    ]);
  });

  it('reminders come 12, 6, 3 and 1 months before, held back at the end of a month', async () => {
    const { events } = await calendarFor(contract(`${fourYears}, options: none`));
    expect(events[0]?.alarms).toEqual(['2024-12-31', '2025-06-30', '2025-09-30', '2025-11-30']);
  });

  it('is known by the contract, the period and the kind, and is of the day of its paper', async () => {
    const [event] = (await calendarFor(contract(`${fourYears}, options: none`))).events;
    expect(event).toMatchObject({
      uid: 'voorbeeld-stad/jeugdhulp/hulp/initial/end@inkoop',
      toldOn: '2021-05-18',
      categories: [
        { nl: 'Voorbeeldstad', en: 'Voorbeeldstad' },
        { nl: 'jeugdhulp', en: 'jeugdhulp' },
      ],
    });
  });

  it('contracts without a day are counted', async () => {
    const silent = entry('firstDay: not-stated, initialTerm: not-stated, options: not-stated', '', 'stil');
    const calendar = await calendarFor(contract(`${fourYears}, options: none`) + silent);
    expect(calendar.events).toHaveLength(1);
    expect(calendar.without).toEqual([{ what: 'voorbeeld-stad/jeugdhulp/stil', reason: 'no-day' }]);
    expect(notInCalendar(calendar).map(({ nl }) => nl)).toEqual([
      'Niet in de agenda, einddatum niet bekend: 1 overeenkomst.',
    ]);
  });

  it('an end that passed untold has an event that says so, and is not counted as one without a day', async () => {
    const { events, without } = await calendarFor(contract(`${fourYears}, options: not-read`), '2027-06-01');
    expect(events.map(({ from }) => from)).toEqual(['2025-12-31']);
    expect(events[0]?.description.nl.split('\n')).toContain('geen bron zegt of er iets op volgde');
    expect(without).toEqual([]);
  });

  it('an option or an evaluation that passed untold has an event that says so', async () => {
    const evaluated = contract(`${fourYears}, ${twice('P1Y')}`, 'evaluations: [{ after: P3Y, cite: { rest: 5 } }],');
    const { events } = await calendarFor(evaluated, '2030-06-01');
    const told = events.map(({ uid, description }) => [uid.split('/').slice(3).join('/'), description.en.split('\n')]);
    expect(told).toContainEqual([
      'option-1/decision@inkoop',
      expect.arrayContaining(['no source tells of a decision']),
    ]);
    expect(told).toContainEqual([
      'evaluation-1/evaluation@inkoop',
      expect.arrayContaining(['no source tells of the outcome']),
    ]);
  });

  it('of timeline: what is over is counted, too', async () => {
    const ended = entry(`${fourYears}, options: none`, '', 'oud').replace('stage: intended', 'stage: ended');
    const { dataset } = await datasetWith(region(contract(`${fourYears}, options: none`) + ended, ''), undefined, {
      vocabulary: false,
    });
    const everything = { region: undefined, track: undefined, segment: undefined };
    const report = timelineReport(dataset, everything, '2024-06-01' as Day);
    if ('known' in report) throw new Error(report.word);
    expect(report.calendar?.().without).toEqual([{ what: 'voorbeeld-stad/jeugdhulp/oud', reason: 'over' }]);
  });
});
