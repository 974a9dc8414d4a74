import { describe, expect, it } from 'vitest';
import { contract, fourYears, recordsOf, rowsOf, twice } from '../support/timeline-rows.js';

const days = async (terms: string, asOf = '2025-06-01') =>
  (await rowsOf(contract(terms), { asOf })).map((row) => row.replace(/^hulp /, ''));
const initial = async (terms: string) => (await days(`${terms}, options: none`))[0];

describe('a floor', () => {
  const unknownLength = 'firstDay: 2022-01-01, initialTerm: not-stated';

  it('may be a day', async () => {
    expect(await initial(`${unknownLength}, earliestLastDay: 2024-06-30`)).toBe(
      'initial 2022-01-01 → 2024-06-30.. ?not-stated',
    );
  });

  it.each([
    ['a term is the later one', 'P3Y', '2024-12-31'],
    ['a day is the later one', 'P2Y', '2024-06-30'],
  ])('and another: %s', async (_, minimumTerm, end) => {
    expect(await initial(`${unknownLength}, minimumTerm: ${minimumTerm}, earliestLastDay: 2024-06-30`)).toBe(
      `initial 2022-01-01 → ${end}.. ?not-stated`,
    );
  });

  it('narrows a range of lengths', async () => {
    expect(await initial('firstDay: 2022-01-01, initialTerm: P1Y..P4Y, minimumTerm: P2Y')).toBe(
      'initial 2022-01-01 → 2023-12-31..2025-12-31',
    );
  });

  it('leaves an end that surely lies before it', async () => {
    expect(await days('firstDay: 2022-01-01, initialTerm: P1Y, options: none, minimumTerm: P3Y')).toEqual([
      'initial 2022-01-01 → 2022-12-31',
      'options ? → ? ?none',
    ]);
  });

  it('that is not known lifts nothing', async () => {
    expect(await initial('firstDay: 2022-01-01, initialTerm: P1Y..P4Y, minimumTerm: undecided')).toBe(
      'initial 2022-01-01 → 2022-12-31..2025-12-31',
    );
  });
});

describe('a cap', () => {
  it.each([
    ['a term is the earlier one', 'P5Y6M', '2027-06-30'],
    ['a day is the earlier one', 'P6Y', '2027-09-30'],
  ])('and another: %s', async (_, maximumTerm, end) => {
    expect(await days(`${fourYears}, ${twice('P2Y')}, maximumTerm: ${maximumTerm}, latestLastDay: 2027-09-30`)).toEqual(
      ['initial 2022-01-01 → 2025-12-31', `option-1 2026-01-01 → ${end}`, 'option-2 ? → ? ?no-room'],
    );
  });

  it('cuts the initial term too', async () => {
    expect(await initial('firstDay: 2022-01-01, initialTerm: P8Y, latestLastDay: 2027-12-31')).toBe(
      'initial 2022-01-01 → 2027-12-31',
    );
  });

  it('does not cut a last day that the source states, and leaves no room after it', async () => {
    const terms = `${fourYears}, lastDay: 2025-12-31, ${twice('P1Y')}, latestLastDay: 2025-06-30`;
    expect(await days(terms)).toEqual([
      'initial 2022-01-01 → 2025-12-31',
      'option-1 ? → ? ?no-room',
      'option-2 ? → ? ?no-room',
    ]);
    expect(
      await initial('firstDay: 2022-01-01, initialTerm: P3Y, lastDay: 2025-12-31, latestLastDay: 2025-06-30'),
    ).toBe('initial 2022-01-01 → 2025-12-31');
  });

  it('cuts what a source states only roughly', async () => {
    const terms = 'firstDay: 2022-01-01, lastDay: 2026-06..2026-12, initialTerm: not-stated, latestLastDay: 2026-09-30';
    expect(await initial(terms)).toBe('initial 2022-01-01 → 2026-06-01..2026-09-30');
  });

  it('that is a range leaves ends between its sides', async () => {
    expect((await days(`${fourYears}, ${twice('P2Y')}, maximumTerm: P6Y..P7Y`)).slice(1)).toEqual([
      'option-1 2026-01-01 → 2027-12-31',
      'option-2 2028-01-01 → 2027-12-31..2028-12-31',
    ]);
  });

  it('that is doubtful does not make an option start before the day after', async () => {
    expect((await days(`${fourYears}, ${twice('P2Y')}, latestLastDay: 2025-12-31..2026-12-31`))[1]).toBe(
      'option-1 2026-01-01 → 2025-12-31..2026-12-31',
    );
  });

  it('of at least so long cuts nothing for sure', async () => {
    expect((await days(`${fourYears}, ${twice('P2Y')}, maximumTerm: P6Y..`)).slice(1)).toEqual([
      'option-1 2026-01-01 → 2027-12-31',
      'option-2 2028-01-01 → 2027-12-31..2029-12-31',
    ]);
  });

  it('that is not known cuts nothing', async () => {
    expect((await days(`${fourYears}, ${twice('P2Y')}, latestLastDay: undecided, maximumTerm: not-stated`))[2]).toBe(
      'option-2 2028-01-01 → 2029-12-31',
    );
  });

  it('as a term that the lengths fill leaves no room, whichever day the first one is', async () => {
    expect((await days(`firstDay: 2022, initialTerm: P4Y, ${twice('P2Y')}, maximumTerm: P6Y`))[2]).toBe(
      'option-2 ? → ? ?no-room',
    );
  });

  it('bounds options of unknown length that follow an end alone', async () => {
    const end = 'firstDay: not-stated, lastDay: 2025-12-31, initialTerm: not-stated';
    const option = 'options: [{ count: 1, length: not-stated, cite: { rest: 4 } }]';
    expect((await days(`${end}, ${option}, maximumTerm: P7Y`))[1]).toBe(
      'option-1 2026-01-01 → 2025-12-31..2032-12-31 ?not-stated',
    );
  });
});

describe('options that roll on', () => {
  const rolling = 'options: [{ count: unlimited, length: P1Y, tacit: true, cite: { rest: 4 } }]';

  it('run until the decision that comes next is among them, on its own day too', async () => {
    const last = async (asOf: string, notice = '') =>
      (await days(`firstDay: 2022-01-01, initialTerm: P1Y, ${rolling.replace('tacit', `${notice}tacit`)}`, asOf)).at(
        -1,
      );
    expect(await last('2021-06-01')).toBe('option-1 2023-01-01 → 2023-12-31');
    expect(await last('2023-12-31')).toBe('option-2 2024-01-01 → 2024-12-31');
    expect(await last('2024-01-01')).toBe('option-3 2025-01-01 → 2025-12-31');
    expect(await last('2023-09-30', 'notice: P3M, ')).toBe('option-2 2024-01-01 → 2024-12-31');
    expect(await last('2023-10-01', 'notice: P3M, ')).toBe('option-3 2025-01-01 → 2025-12-31');
  });

  it('stop at a cap, and none of them is lost to it', async () => {
    const rows = await days(`firstDay: 2022-01-01, initialTerm: P1Y, ${rolling}, latestLastDay: 2023-12-31`);
    expect(rows.slice(1)).toEqual(['option-1 2023-01-01 → 2023-12-31']);
  });

  it('come to an end where they are of no length', async () => {
    for (const length of ['P0M', '..P1Y', 'P1Y..']) {
      const rows = await days(`firstDay: 2022-01-01, initialTerm: P1Y, ${rolling.replace('P1Y', length)}`);
      expect(rows.length).toBeLessThan(6);
    }
  });

  it('are one where nobody knows for how long', async () => {
    const rows = await days(`${fourYears}, ${rolling.replace('P1Y', 'undecided')}`);
    expect(rows.slice(1)).toEqual(['option-1 2026-01-01 → ? ?undecided']);
  });

  it('follow those that are sure', async () => {
    const some = rolling.replace('unlimited', '2..');
    expect((await days(`firstDay: 2020-01-01, initialTerm: P1Y, ${some}`, '2023-06-01')).slice(1)).toEqual([
      'option-1 2021-01-01 → 2021-12-31',
      'option-2 2022-01-01 → 2022-12-31',
      'option-3 2023-01-01 → 2023-12-31',
      'option-4 2024-01-01 → 2024-12-31',
    ]);
  });
});

describe('how many options there are', () => {
  const counted = (count: string) => `${fourYears}, options: [{ count: ${count}, length: P1Y, cite: { rest: 4 } }]`;

  it.each([
    ['at most so many', '..2', ['option-1', 'option-2']],
    ['none of a kind', 'none', []],
    ['roughly: no ends', '~3', ['options']],
  ])('%s', async (_, count, periods) => {
    expect((await days(counted(count))).slice(1).map((row) => row.split(' ')[0])).toEqual(periods);
  });

  it('roughly: the source does not say it for sure, and no end follows', async () => {
    expect((await days(counted('~3')))[1]).toBe('options 2026-01-01 → ? ?approximate');
  });

  it('none of one kind, one of another', async () => {
    const groups = '[{ count: none, length: P2Y, cite: { rest: 4 } }, { count: 1, length: P1Y, cite: { rest: 4 } }]';
    expect((await days(`${fourYears}, options: ${groups}`)).slice(1)).toEqual(['option-1 2026-01-01 → 2026-12-31']);
  });
});

it('a hundred options are counted out, however they are grouped', async () => {
  const group = '{ count: 30, length: P1D, cite: { rest: 4 } }';
  const options = async (groups: number) =>
    (await days(`${fourYears}, options: [${Array(groups).fill(group).join(', ')}]`)).slice(1);
  expect(await options(3)).toHaveLength(90);
  expect(await options(50)).toHaveLength(100);
});

describe('lengths in weeks and days', () => {
  it('count in days, after the months', async () => {
    expect(await days('firstDay: 2025-01-01, initialTerm: P90D, options: none')).toContain(
      'initial 2025-01-01 → 2025-03-31',
    );
    const options = 'options: [{ count: 2, length: P26W, cite: { rest: 4 } }]';
    expect(await days(`firstDay: 2025-01-01, initialTerm: P1Y, ${options}`)).toEqual([
      'initial 2025-01-01 → 2025-12-31',
      'option-1 2026-01-01 → 2026-07-01',
      'option-2 2026-07-02 → 2026-12-30',
    ]);
    const capped = `firstDay: 2025-01-01, initialTerm: P1Y, ${options}, maximumTerm: P548D`;
    expect((await days(capped)).slice(1)).toEqual([
      'option-1 2026-01-01 → 2026-07-01',
      'option-2 2026-07-02 → 2026-07-02',
    ]);
  });

  it('of notice leave so many days', async () => {
    const noticed = async (notice: string) =>
      (
        await recordsOf(
          contract(
            `firstDay: 2025-01-01, initialTerm: P1Y, options: [{ count: 1, length: P1Y, notice: ${notice}, cite: { rest: 4 } }]`,
          ),
        )
      )[1]?.['decideBy'];
    expect(await noticed('P30D')).toBe('2025-12-01');
    expect(await noticed('P13W')).toBe('2025-10-01');
  });
});

describe('where counting starts', () => {
  it('at the first day, where the last one agrees: months that end early are not counted from there', async () => {
    const terms = `firstDay: 2022-01-31, initialTerm: P1M, lastDay: 2022-02-28, ${twice('P1M')}`;
    expect(await days(terms)).toEqual([
      'initial 2022-01-31 → 2022-02-28',
      'option-1 2022-03-01 → 2022-03-30',
      'option-2 2022-03-31 → 2022-04-30',
    ]);
  });

  it.each(['not-stated', 'undecided'])('a last day that is %s leaves the one that follows', async (word) => {
    expect(await initial(`${fourYears}, lastDay: ${word}`)).toBe('initial 2022-01-01 → 2025-12-31');
  });

  it.each([
    ['contradictory', 'not-stated', 'contradictory'],
    ['not-read', 'not-stated', 'not-read'],
    ['undecided', 'unreadable', 'undecided'],
    ['not-stated', 'unreadable', 'unreadable'],
  ])('a last day that is %s says why none is known, more than a length that is %s: %s', async (day, length, reason) => {
    expect(await initial(`firstDay: 2022-01-01, initialTerm: ${length}, lastDay: ${day}`)).toBe(
      `initial 2022-01-01 → ? ?${reason}`,
    );
  });

  it('a first day that is only a year is narrowed by the end and the length', async () => {
    expect(await initial('firstDay: 2022, initialTerm: P4Y, lastDay: 2026-06-30')).toBe(
      'initial 2022-07-01 → 2026-06-30',
    );
  });

  it('nothing narrows it where the length is not known', async () => {
    expect(await initial('firstDay: 2022, initialTerm: unreadable, lastDay: 2026-06-30')).toBe(
      'initial 2022-01-01..2022-12-31 → 2026-06-30',
    );
  });
});
