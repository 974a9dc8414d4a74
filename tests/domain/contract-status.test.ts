import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/calendar/day.js';
import { latestEndOf } from '../../src/domain/terms/latest-end.js';
import { type Schedule, scheduleOf } from '../../src/domain/terms/schedule.js';
import { statusOf } from '../../src/domain/terms/status.js';
import { thingsOf } from '../../src/domain/things.js';
import { datasetWith } from '../support/example-region.js';
import { region } from '../support/timeline-rows.js';

/** The schedule of the one contract of a region: what a letter of 2021 says of it, and one of 2024. */
async function scheduleIn(terms: string, asOf: string, { stage = 'signed', later = '' } = {}): Promise<Schedule> {
  const first = `contracts:\n  - { id: hulp, kind: regular, stage: ${stage}, cite: { rest: 2 }, terms: { ${terms}, cite: { rest: 3 } } }\n`;
  const { dataset } = await datasetWith(region(first, later && `contracts: [{ id: hulp, ${later} }]\n`));
  const [stad] = dataset.regions;
  if (!stad) throw new Error('the region did not load');
  const things = thingsOf(stad, asOf as Day);
  const [contract] = [...things.contracts.values()];
  if (!contract) throw new Error('there is no contract');
  return scheduleOf(contract, things);
}

/** How the contract itself stands: `unknown since 2026-01-01, 2025-12-31 … 2029-12-31`. */
async function standing(terms: string, asOf: string, more: { stage?: string; later?: string } = {}): Promise<string> {
  const schedule = await scheduleIn(terms, asOf, more);
  const { contract, agreedUntil, latestPossible } = statusOf(schedule, schedule.courses[0]);
  const since = contract.since ? ` since ${contract.since}` : '';
  return `${contract.state}${since}, ${agreedUntil ?? '?'} … ${latestPossible ?? '?'}`;
}

const plan = 'firstDay: 2022-01-01, initialTerm: P4Y, options: [{ count: 2, length: P2Y, cite: { rest: 4 } }]';
const alone = 'firstDay: 2022-01-01, initialTerm: P4Y, options: none';
const event = (what: string) => `events: [{ id: een, ${what}, cite: { rest: 2 } }]`;

describe('how a contract itself stands', () => {
  it('not started, running from its first day, running on the last day agreed', async () => {
    expect(await standing(plan, '2021-12-31')).toBe('not-started, 2025-12-31 … 2029-12-31');
    expect(await standing(plan, '2022-01-01')).toBe('running, 2025-12-31 … 2029-12-31');
    expect(await standing(plan, '2025-12-31')).toBe('running, 2025-12-31 … 2029-12-31');
  });

  it('unknown from the day after what was agreed to the last day that it can have, then expired', async () => {
    expect(await standing(plan, '2026-01-01')).toBe('unknown since 2026-01-01, 2025-12-31 … 2029-12-31');
    expect(await standing(plan, '2029-12-31')).toBe('unknown since 2026-01-01, 2025-12-31 … 2029-12-31');
    expect(await standing(plan, '2030-01-01')).toBe('expired, 2025-12-31 … 2029-12-31');
    expect(await standing(alone, '2026-01-01')).toBe('expired, 2025-12-31 … 2025-12-31');
  });

  it('inside a first day that is a window nothing is sure, from its first side on', async () => {
    const year = 'firstDay: 2022, initialTerm: P4Y, options: not-stated';
    expect(await standing(year, '2021-12-31')).toBe('not-started, 2025-12-31 … ?');
    expect(await standing(year, '2022-06-01')).toBe('unknown since 2022-01-01, 2025-12-31 … ?');
    expect(await standing(year, '2022-12-31')).toBe('running, 2025-12-31 … ?');
    expect(await standing(year, '2026-01-01')).toBe('unknown since 2026-01-01, 2025-12-31 … ?');
    const never = 'firstDay: undecided, initialTerm: P4Y, options: not-stated';
    expect(await standing(never, '2024-06-01')).toBe('unknown, ? … ?');
  });

  it('of a length that is not known no end is told; one that has a lower limit is certain up to it', async () => {
    const unread = 'firstDay: 2022-01-01, initialTerm: unreadable, options: not-stated';
    expect(await standing(unread, '2024-06-01')).toBe('unknown, ? … ?');
    const least = 'firstDay: 2022-01-01, initialTerm: P2Y.., options: not-stated';
    expect(await standing(least, '2023-12-31')).toBe('running, 2023-12-31 … ?');
    expect(await standing(least, '2024-01-01')).toBe('unknown since 2024-01-01, 2023-12-31 … ?');
  });

  it('withdrawn and dropped by stage, withdrawn by an event', async () => {
    expect((await standing(plan, '2024-06-01', { later: 'stage: withdrawn, cite: { rest: 2 }' })).split(',')[0]).toBe(
      'withdrawn',
    );
    expect((await standing(plan, '2024-06-01', { later: 'stage: dropped, cite: { rest: 2 }' })).split(',')[0]).toBe(
      'dropped',
    );
    expect((await standing(plan, '2024-06-01', { later: event('kind: withdrawn') })).split(',')[0]).toBe('withdrawn');
    expect((await standing(plan, '2024-01-31', { later: event('kind: withdrawn') })).split(',')[0]).toBe('running');
  });

  it('ended by an event from the day after; ended by the word of a source from its day', async () => {
    const early = event('kind: ended, lastDay: 2024-06-30');
    expect(await standing(plan, '2024-06-30', { later: early })).toBe('running, 2024-06-30 … 2024-06-30');
    expect(await standing(plan, '2024-07-01', { later: early })).toBe('ended, 2024-06-30 … 2024-06-30');
    const over = 'stage: ended, cite: { rest: 2 }';
    expect(await standing(plan, '2024-02-01', { later: over })).toBe('ended, ? … 2024-02-01');
    expect(await standing(plan, '2024-01-31', { later: over })).toBe('running, 2025-12-31 … 2029-12-31');
    const short = 'firstDay: 2021-01-01, initialTerm: P1Y, options: not-stated';
    expect(await standing(short, '2024-06-01', { later: over })).toBe('ended, 2021-12-31 … 2024-02-01');
    const brief = 'firstDay: 2021-01-01, initialTerm: P1Y, options: none';
    expect(await standing(brief, '2024-06-01', { later: over })).toBe('ended, 2021-12-31 … 2021-12-31');
    // An end that is agreed for the very day of the source agrees with it.
    const sameDay = 'firstDay: 2021-02-02, initialTerm: P3Y, options: not-stated';
    expect(await standing(sameDay, '2024-06-01', { later: over })).toBe('ended, 2024-02-01 … 2024-02-01');
  });

  it('declined: it ends with the term', async () => {
    const later = event('kind: declined, day: 2024-01-10');
    expect(await standing(plan, '2025-12-31', { later })).toBe('running, 2025-12-31 … 2025-12-31');
    expect(await standing(plan, '2026-01-01', { later })).toBe('expired, 2025-12-31 … 2025-12-31');
  });

  it('a source that calls it running proves its own day, be the terms shorter or longer', async () => {
    const later = 'stage: running, cite: { rest: 2 }';
    const short = 'firstDay: 2021-01-01, initialTerm: P1Y, options: not-stated';
    expect(await standing(short, '2024-02-01', { later })).toBe('running, 2024-02-01 … ?');
    expect(await standing(short, '2024-02-02', { later })).toBe('unknown since 2024-02-02, 2024-02-01 … ?');
    expect(await standing(plan, '2024-06-01', { later })).toBe('running, 2025-12-31 … 2029-12-31');
    const silent = 'firstDay: undecided, initialTerm: not-stated, options: not-stated';
    expect(await standing(silent, '2024-02-01', { later })).toBe('running, 2024-02-01 … ?');
  });
});

describe('the last day that a contract can have', () => {
  const latest = async (terms: string, later = '') => latestEndOf(await scheduleIn(terms, '2024-06-01', { later }));

  it('with every option; the cap where lengths are not known; none where nothing bounds it', async () => {
    expect(await latest(plan)).toBe('2029-12-31');
    expect(await latest(alone)).toBe('2025-12-31');
    const open =
      'firstDay: 2022-01-01, initialTerm: P4Y, options: [{ count: unreadable, length: P1Y, cite: { rest: 4 } }]';
    expect(await latest(open)).toBeUndefined();
    expect(await latest(`${open}, latestLastDay: 2030-06-30`)).toBe('2030-06-30');
    expect(await latest('firstDay: 2022-01-01, initialTerm: P4Y, options: not-stated')).toBeUndefined();
  });

  it('of what was agreed and of what came of it, whichever is later', async () => {
    expect(await latest(plan, event('kind: extended, length: P6Y, day: 2024-01-10'))).toBe('2031-12-31');
    const first = event('kind: extended, options: 1, length: P6Y, day: 2024-01-10');
    expect(await latest(plan, first)).toBe('2033-12-31');
    const short = (options: string) => latest(plan, event(`kind: extended, ${options}length: P1Y, day: 2024-01-10`));
    expect(await short('options: 1, ')).toBe('2029-12-31');
    // It may lie outside the options.
    expect(await short('')).toBe('2030-12-31');
    expect(await latest(alone, event('kind: extended, options: 0, lastDay: 2025~, day: 2024-01-10'))).toBeUndefined();
    const apart = event('kind: extended, length: P6Y, day: 2024-01-10, municipalities: [GM9002]');
    expect(await latest(plan, apart)).toBe('2031-12-31');
  });
});

describe('options that have no last one', () => {
  const rolling = (count: string, more = '', kind = 'length: P1Y') =>
    `firstDay: 2025-01-01, initialTerm: P1Y, options: [{ count: ${count}, ${kind}, cite: { rest: 4 } }]${more}`;
  const days = ['2024-06-01', '2026-06-01', '2029-12-31', '2033-01-01'];

  it('leave the last possible day open, or at the cap, whatever the day from which one looks', async () => {
    for (const count of ['unlimited', '1..', '3..']) {
      for (const asOf of days) {
        const latest = async (more: string) => latestEndOf(await scheduleIn(rolling(count, more), asOf));
        expect(await latest('')).toBeUndefined();
        expect(await latest(', latestLastDay: 2030-12-31')).toBe('2030-12-31');
        expect(await latest(', maximumTerm: P5Y')).toBe('2029-12-31');
      }
    }
  });

  it('after an extension too', async () => {
    const later = event('kind: extended, lastDay: 2027-12-31, day: 2024-01-10');
    expect(await standing(rolling('unlimited'), '2024-06-01', { later })).toBe('not-started, 2027-12-31 … ?');
  });

  it('give the same last day to decide on an option, whatever the day from which one looks', async () => {
    const decideBys = new Map<string, Set<string>>();
    for (const asOf of days) {
      const { agreed } = await scheduleIn(rolling('unlimited', '', 'length: P1Y, tacit: true, notice: P3M'), asOf);
      for (const { id, derived } of agreed?.periods ?? []) {
        const day = JSON.stringify(derived.decideBy?.gives);
        decideBys.set(id, (decideBys.get(id) ?? new Set()).add(day));
      }
    }
    expect(decideBys.size).toBeGreaterThan(8);
    for (const found of decideBys.values()) expect(found.size).toBe(1);
  });
});

describe('a contract without a fixed end', () => {
  const none = 'firstDay: 2022-01-01, initialTerm: not-stated, lastDay: none, options: none';
  const unlimited = 'firstDay: 2022-01-01, initialTerm: unlimited, options: none';
  it('runs, as the source tells it, until one says otherwise', async () => {
    for (const terms of [none, unlimited]) {
      expect(await standing(terms, '2021-12-31')).toBe('not-started, ? … ?');
      expect(await standing(terms, '2026-06-01')).toBe('running since 2021-05-18, ? … ?');
      const later = event('kind: ended, day: 2023-12-31');
      expect(await standing(terms, '2024-06-01', { later })).toBe('ended, 2023-12-31 … 2023-12-31');
    }
  });

  it('is certain up to its floor, which is no end', async () => {
    const schedule = await scheduleIn(`${unlimited}, minimumTerm: P2Y`, '2026-06-01');
    const { contract, agreedUntil, isFloor, noEndTold } = statusOf(schedule, undefined);
    expect([contract.state, agreedUntil, isFloor, noEndTold]).toEqual(['running', '2023-12-31', true, '2021-05-18']);
  });

  it('has one where there is a cap', async () => {
    expect(await standing(`${unlimited}, latestLastDay: 2024-12-31`, '2026-06-01')).toBe('expired, ? … 2024-12-31');
  });
});

describe('an end that has only a floor or only a cap', () => {
  const unknown = 'firstDay: 2022-01-01, initialTerm: not-stated, options: none';
  it('is no end: certain up to the floor; of a cap alone nothing is planned', async () => {
    const floor = await scheduleIn(`${unknown}, earliestLastDay: 2026-12-31`, '2024-06-01');
    expect(statusOf(floor, undefined)).toMatchObject({ agreedUntil: '2026-12-31', isFloor: true });
    expect(await standing(`${unknown}, latestLastDay: 2022-12-31`, '2021-06-01')).toBe('not-started, ? … 2022-12-31');
    const known = await scheduleIn(alone, '2024-06-01');
    expect(statusOf(known, undefined).isFloor).toBe(false);
  });
});

describe('rights to extend', () => {
  it('the first ones are sure, those of a range that goes on may not exist', async () => {
    const { agreed } = await scheduleIn(
      'firstDay: 2022-01-01, initialTerm: P4Y, options: [{ count: 1..2, length: P1Y, cite: { rest: 4 } }]',
      '2024-06-01',
    );
    expect(agreed?.periods.map(({ id, standing: how }) => `${id} ${how}`)).toEqual([
      'initial sure',
      'option-1 sure',
      'option-2 if-any',
    ]);
  });

  it('those without end are sure, and how many there are unread is no condition', async () => {
    const standings = async (count: string) =>
      (
        await scheduleIn(
          `firstDay: 2022-01-01, initialTerm: P1Y, options: [{ count: ${count}, length: P1Y, cite: { rest: 4 } }]`,
          '2024-06-01',
        )
      ).agreed?.periods.map(({ id, standing: how }) => `${id} ${how}`);
    expect(await standings('unlimited')).toEqual(['initial sure', 'option-1 sure', 'option-2 sure', 'option-3 sure']);
    expect(await standings('2..')).toEqual(['initial sure', 'option-1 sure', 'option-2 sure', 'option-3 sure']);
    expect(await standings('4..')).toEqual(
      ['initial', 'option-1', 'option-2', 'option-3', 'option-4', 'option-5'].map((id) => `${id} sure`),
    );
    expect(await standings('unreadable')).toEqual(['initial sure', 'options sure']);
  });

  it('what was done with them is told by the extension: what it gave, and what the options allow', async () => {
    const { courses } = await scheduleIn(plan, '2024-06-01', {
      later: event('kind: extended, options: 1, length: P1Y, day: 2024-01-10'),
    });
    const days = courses[0]?.extensions.map(({ lastDay, allowed }) => [lastDay.latest, allowed?.latest]);
    expect(days).toEqual([['2026-12-31', '2027-12-31']]);
    expect(courses[0]?.used).toBe(1);
    expect(courses[0]?.outcome).toBe('open');
  });
});

describe('how its periods stand', () => {
  it('an initial term whose last day nobody tells has ended once an extension of it has', async () => {
    const untold = 'firstDay: not-stated, initialTerm: not-stated, options: not-stated';
    const states = async (asOf: string) => {
      const schedule = await scheduleIn(untold, asOf, {
        later: event('kind: extended, lastDay: 2024-12-31, day: 2024-01-10'),
      });
      const { periods } = statusOf(schedule, schedule.courses[0]);
      return schedule.courses[0]?.periods.map((period) => periods.get(period)?.state);
    };
    expect(await states('2024-12-31')).toEqual(['unknown', 'unknown', undefined]);
    expect(await states('2025-01-01')).toEqual(['ended', 'ended', undefined]);
  });
});
