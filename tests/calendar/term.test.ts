import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/calendar/day.js';
import { cutTo, noTime, parseSpan, type Span, sumOf } from '../../src/calendar/span.js';
import { parseStretch } from '../../src/calendar/stretch.js';
import { endOfTerm, firstDayOf, lastDayOf } from '../../src/calendar/term.js';
import { exactly, type Window } from '../../src/calendar/window.js';
import { dayInWindow, monthsInSpan, someDay, someMonths, someSpan, someWindow } from './drawn.js';
import { allDays, daysAfter, lastDay, numberOf } from './oracle.js';
import { lies } from './windows.js';

const day = (text: string) => text as Day;

describe('the last day of a term', () => {
  it.each([
    ['six months from 31 August end on the last day of February', '2022-08-31', 'P6M', '2023-02-28'],
    ['… of a leap year', '2023-08-31', 'P6M', '2024-02-29'],
    ['six months from 29 August end there too', '2022-08-29', 'P6M', '2023-02-28'],
    ['… but in a leap year the day before the 29th', '2023-08-29', 'P6M', '2024-02-28'],
    ['six months from 28 August end on 27 February', '2022-08-28', 'P6M', '2023-02-27'],
    ['a half year that a scan prints as a 2', '2022-01-01', 'P4Y6M', '2026-06-30'],
    ['three years and a half from October', '2027-10-01', 'P3Y6M', '2031-03-31'],
    ['a year from a leap day ends on 28 February', '2024-02-29', 'P1Y', '2025-02-28'],
    ['four years from a leap day end on 28 February', '2024-02-29', 'P4Y', '2028-02-28'],
    ['a year from 1 March ends on the leap day', '2023-03-01', 'P1Y', '2024-02-29'],
    ['a month', '2022-01-01', 'P1M', '2022-01-31'],
    ['the third year of a contract', '2022-01-01', 'P3Y', '2024-12-31'],
    ['no months end on the day before', '2024-03-01', 'P0M', '2024-02-29'],
  ])('%s: %s %s', (_, first, length, last) => {
    expect(endOfTerm(exactly(day(first)), lengthOf(length))).toEqual(exactly(day(last)));
  });

  it('is what the oracle says', () => {
    fc.assert(
      fc.property(someDay, someMonths, (first, months) => {
        expect(lastDayOf(first, months)).toBe(lastDay(first, months));
      }),
    );
  });

  it('a later first day never ends earlier', () => {
    fc.assert(
      fc.property(someDay, fc.nat(40), someMonths, (first, later, months) => {
        const [a, b] = [lastDayOf(first, months), lastDayOf(daysAfter(first, later), months)];
        expect(numberOf(b)).toBeGreaterThanOrEqual(numberOf(a));
      }),
    );
  });

  it('a longer term always ends later', () => {
    fc.assert(
      fc.property(someDay, someMonths, fc.integer({ min: 1, max: 24 }), (first, months, more) => {
        const [a, b] = [lastDayOf(first, months), lastDayOf(first, months + more)];
        expect(numberOf(b)).toBeGreaterThan(numberOf(a));
      }),
    );
  });

  it('lengths are added before they meet a day: twice six months from 31 August end on 30 August', () => {
    const half = lengthOf('P6M');
    expect(endOfTerm(exactly(day('2022-08-31')), sumOf(half, half))).toEqual(exactly(day('2023-08-30')));
  });

  it('however many periods there are, their end does not drift', () => {
    fc.assert(
      fc.property(someDay, fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 8 }), (first, periods) => {
        const length = periods.map((months) => ({ min: months, max: months })).reduce(sumOf, noTime);
        const months = periods.reduce((sum, one) => sum + one, 0);
        expect(endOfTerm(exactly(first), length)).toEqual(exactly(lastDay(first, months)));
      }),
    );
  });
});

describe('the window in which a term ends', () => {
  it('P4Y..P6Y from somewhere in 2022 ends from 2025-12-31 to 2028-12-30', () => {
    expect(endOfTerm(stretchOf('2022'), lengthOf('P4Y..P6Y'))).toEqual(windowOf('2025-12-31', '2028-12-30'));
  });

  it('three options of at most P18M, cut to P7Y6M of the whole, end at the latest in 2032, 2034 and 2035', () => {
    const [initial, option, cap] = [lengthOf('P3Y6M'), lengthOf('..P18M'), lengthOf('P7Y6M')];
    const ends = [1, 2, 3].map((count) => {
      const length = Array.from({ length: count }, () => option).reduce(sumOf, initial);
      return endOfTerm(exactly(day('2027-10-01')), cutTo(length, cap));
    });
    expect(ends).toEqual([
      windowOf('2031-03-31', '2032-09-30'),
      windowOf('2031-03-31', '2034-03-31'),
      windowOf('2031-03-31', '2035-03-31'),
    ]);
  });

  it('is open where the length is, and says why', () => {
    const first = exactly(day('2022-01-01'));
    expect(endOfTerm<string>(first, lengthOf('P5Y..'))).toEqual({
      earliest: '2026-12-31',
      latest: { open: 'at-least' },
    });
    expect(endOfTerm<string>(first, lengthOf('unlimited')).earliest).toEqual({ open: 'unlimited' });
  });

  it('is open where the first day is, and says why', () => {
    expect(endOfTerm<string>(stretchOf('2022-01..'), lengthOf('P1Y..'))).toEqual({
      earliest: '2022-12-31',
      latest: { open: 'not-before' },
    });
    expect(endOfTerm<string>(stretchOf('..2022-01'), lengthOf('unlimited'))).toEqual({
      earliest: { open: 'not-after' },
      latest: { open: 'unlimited' },
    });
  });

  it('contains the end of every concrete first day and length', () => {
    fc.assert(
      fc.property(dayInWindow, monthsInSpan, (first, length) => {
        const end = numberOf(lastDay(first.day, length.months));
        const { earliest, latest } = endOfTerm(first.window, length.span);
        expect(end).toBeGreaterThanOrEqual(numberOf(earliest as Day));
        expect(end).toBeLessThanOrEqual(numberOf(latest as Day));
      }),
    );
  });

  it('is no wider than that: both its sides are reached', () => {
    fc.assert(
      fc.property(someWindow, someSpan, (first, length) => {
        const reached = windowOf(lastDay(first.earliest, length.min), lastDay(first.latest, length.max));
        expect(endOfTerm(first, length)).toEqual(reached);
      }),
    );
  });
});

describe('counting back to the first day', () => {
  it.each([
    ['one day', '2031-03-31', 'P3Y6M', '2027-10-01', '2027-10-01'],
    ['two days where June has no 31st', '2026-06-30', 'P4Y6M', '2021-12-31', '2022-01-01'],
    ['four days where February is shorter', '2023-02-28', 'P6M', '2022-08-29', '2022-09-01'],
    ['three days where it is longer', '2024-02-29', 'P6M', '2023-08-30', '2023-09-01'],
    ['every day of a range of ends', '2031-05-08..2031-05-09', 'P4Y', '2027-05-09', '2027-05-10'],
    ['the longest length first, the shortest last', '2026-12-31', 'P4Y..P6Y', '2021-01-01', '2023-01-01'],
    ['only the days that reach one of two ends', '2023-03-30..2023-03-31', 'P1M', '2023-03-01', '2023-03-01'],
  ])('%s: %s %s', (_, last, length, earliest, latest) => {
    expect(firstDayOf<string>(stretchOf(last), lengthOf(length))).toEqual(windowOf(earliest, latest));
  });

  it('no month ends on 30 March, so there is no first day', () => {
    expect(firstDayOf(exactly(day('2023-03-30')), lengthOf('P1M'))).toBeUndefined();
    expect(firstDayOf(exactly(day('2023-03-30')), lengthOf('P4M'))).toBeUndefined();
  });

  it('an open side opens the other end, and says why', () => {
    expect(firstDayOf<string>(stretchOf('2026-12-31'), lengthOf('P5Y..'))).toEqual({
      earliest: { open: 'at-least' },
      latest: '2022-01-01',
    });
    expect(firstDayOf<string>(stretchOf('2026-12-31..'), lengthOf('P5Y'))).toEqual({
      earliest: '2022-01-01',
      latest: { open: 'not-before' },
    });
    expect(firstDayOf<string>(stretchOf('..2026-12-31'), lengthOf('P5Y'))).toEqual({
      earliest: { open: 'not-after' },
      latest: '2022-01-01',
    });
  });

  it('gives exactly the days from which the term ends there', () => {
    fc.assert(
      fc.property(someWindow, someMonths, (last, months) => {
        const candidates = daysFrom(
          daysAfter(last.earliest, -31 * months - 5),
          daysAfter(last.latest, -28 * months + 5),
        );
        const found = candidates.filter((first) => lies(lastDay(first, months), last));
        const window = firstDayOf(last, { min: months, max: months });
        expect(window && daysFrom(window.earliest as Day, window.latest as Day)).toEqual(
          found.length ? found : undefined,
        );
      }),
    );
  });

  it('never leaves out a first day from which some length ends there', () => {
    fc.assert(
      fc.property(someDay, monthsInSpan, fc.nat(3), fc.nat(3), (first, { span, months }, before, after) => {
        const end = lastDay(first, months);
        const found = firstDayOf(windowOf(daysAfter(end, -before), daysAfter(end, after)), span);
        expect(found && lies(first, found)).toBe(true);
      }),
    );
  });
});

function lengthOf(text: string): Span<string> {
  return known(parseSpan(text), text);
}

function stretchOf(text: string): Window<string> {
  return known(parseStretch(text), text);
}

function known<T>(value: T | undefined, text: string): T {
  if (value === undefined) throw new Error(`Not read: ${text}`);
  return value;
}

function windowOf(earliest: string, latest: string): Window<never> {
  return { earliest: day(earliest), latest: day(latest) };
}

function daysFrom(earliest: Day, latest: Day): Day[] {
  return allDays.slice(numberOf(earliest), numberOf(latest) + 1);
}
