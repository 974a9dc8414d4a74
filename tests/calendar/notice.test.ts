import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/calendar/day.js';
import { parseSpan } from '../../src/calendar/span.js';
import {
  dayAhead,
  endsWithMonth,
  lastDayForNotice,
  latestStartOf,
  lengthUntil,
  monthsUntil,
} from '../../src/calendar/term.js';
import { exactly, type Window } from '../../src/calendar/window.js';
import { monthsInSpan, someDay, someMonths, someWindow } from './drawn.js';
import { daysAfter, lastDay, numberOf } from './oracle.js';
import { lies, windowOf } from './windows.js';

const day = (text: string) => text as Day;
const lengthOf = (text: string) => parseSpan(text) ?? expect.fail(`Not read: ${text}`);
const exact = (months: number) => ({ min: months, max: months });

describe('the latest day on which something of a length can begin and be over on time', () => {
  it.each([
    ['a year that ends with the year', '2026-12-31', 'P1Y', '2026-01-01'],
    ['half a year to the end of February', '2023-02-28', 'P6M', '2022-09-01'],
    ['half a year to the leap day', '2024-02-29', 'P6M', '2023-09-01'],
    ['a month to a day that no month ends on', '2023-03-30', 'P1M', '2023-02-28'],
    ['no time at all', '2026-12-31', 'P0M', '2027-01-01'],
  ])('%s: %s %s', (_, end, length, start) => {
    expect(latestStartOf<string>(exactly(day(end)), lengthOf(length))).toEqual(windowOf(start, start));
  });

  it('is the last one of all days from which the length ends in time', () => {
    fc.assert(
      fc.property(someDay, someMonths, (end, months) => {
        const { earliest, latest } = latestStartOf(exactly(end), exact(months));
        expect(earliest).toBe(latest);
        expect(numberOf(lastDay(latest as Day, months))).toBeLessThanOrEqual(numberOf(end));
        expect(numberOf(lastDay(daysAfter(latest as Day, 1), months))).toBeGreaterThan(numberOf(end));
      }),
    );
  });

  it('of windows contains that of every concrete end and length, and reaches its sides', () => {
    fc.assert(
      fc.property(someWindow, monthsInSpan, fc.nat(65), (end, { span, months }, after) => {
        const starts = latestStartOf(end, span);
        const one = daysAfter(end.earliest, Math.min(after, numberOf(end.latest) - numberOf(end.earliest)));
        expect(lies(latestStartOf(exactly(one), exact(months)).latest as Day, starts)).toBe(true);
        expect(starts.earliest).toBe(latestStartOf(exactly(end.earliest), exact(span.max)).latest);
        expect(starts.latest).toBe(latestStartOf(exactly(end.latest), exact(span.min)).latest);
      }),
    );
  });
});

describe('the last day on which notice can be given', () => {
  it.each([
    ['nine months before a period ends', '2031-03-31', 'P9M', '2030-06-30', '2030-06-30'],
    ['three months before the end of May', '2026-05-31', 'P3M', '2026-02-28', '2026-02-28'],
    ['without notice, that end itself', '2031-03-31', 'P0M', '2031-03-31', '2031-03-31'],
    ['of three to six months, the longest one first', '2026-12-31', 'P3M..P6M', '2026-06-30', '2026-09-30'],
  ])('%s: %s %s', (_, end, notice, earliest, latest) => {
    expect(lastDayForNotice<string>(exactly(day(end)), lengthOf(notice))).toEqual(windowOf(earliest, latest));
  });

  it('is open where the end or the notice is, and says why', () => {
    const end: Window<string> = { earliest: day('2026-12-31'), latest: { open: 'not-before' } };
    expect(lastDayForNotice<string>(end, lengthOf('P3M..'))).toEqual({
      earliest: { open: 'at-least' },
      latest: { open: 'not-before' },
    });
    expect(lastDayForNotice<string>(end, lengthOf('..P3M'))).toEqual({
      earliest: '2026-09-30',
      latest: { open: 'not-before' },
    });
  });
});

describe('whole months from one day to another', () => {
  it.each([
    ['2026-01-01', '2026-01-01', 0],
    ['2026-01-01', '2025-06-01', 0],
    ['2026-01-01', '2026-01-02', 1],
    ['2026-01-01', '2026-02-01', 1],
    ['2026-01-01', '2026-02-02', 2],
    ['2026-01-31', '2026-02-28', 1],
    ['2024-02-29', '2025-02-28', 12],
    ['2024-02-29', '2025-03-01', 13],
  ])('from %s to %s: %i', (from, to, months) => {
    expect(monthsUntil(day(from), day(to))).toBe(months);
  });
});

describe('the length from one day up to another', () => {
  it.each([
    ['2026-01-01', '2026-01-01', 0],
    ['2026-01-01', '2025-06-01', 0],
    ['2026-01-01', '2026-02-01', 1],
    ['2021-05-25', '2022-01-01', { months: 7, days: 7 }],
    ['2026-01-31', '2026-02-28', 1],
    ['2026-01-31', '2026-03-01', { months: 1, days: 1 }],
    ['2024-02-29', '2025-02-28', 12],
  ])('from %s to %s: %o', (from, to, length) => {
    expect(lengthUntil(day(from), day(to))).toEqual(length);
  });

  it('leads from the one to the other', () => {
    fc.assert(
      fc.property(someDay, fc.nat(3000), (from, days) => {
        const to = daysAfter(from, days);
        expect(dayAhead(from, lengthUntil(from, to))).toBe(to);
      }),
    );
  });
});

it('a length ends with its month where that lacks the date, and only there', () => {
  expect(endsWithMonth(day('2022-08-31'), 6)).toBe(true);
  expect(endsWithMonth(day('2022-08-28'), 6)).toBe(false);
  fc.assert(
    fc.property(someDay, someMonths, (first, months) => {
      const next = daysAfter(lastDay(first, months), 1);
      expect(endsWithMonth(first, months)).toBe(next.slice(8) !== first.slice(8));
    }),
  );
});
