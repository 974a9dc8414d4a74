import { isMainThread } from 'node:worker_threads';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import {
  type Day,
  daysUntil,
  earlierOf,
  lastDayOfMonth,
  laterOf,
  newYearAfter,
  parseDay,
  plusDays,
  plusMonths,
} from '../../src/calendar/day.js';
import { someDay } from './drawn.js';
import { allDays, dayAt, daysAfter, lengthOfMonth, numberOf } from './oracle.js';

const day = (text: string) => text as Day;

describe('a day is read strictly', () => {
  it.each(['2027-10-01', '2024-02-29', '2000-02-29', '2022-12-31'])('%s is a day', (text) => {
    expect(parseDay(text)).toBe(text);
  });

  it.each([
    ['a month of one digit', '2027-2-1'],
    ['no hyphens', '20270101'],
    ['a leap day in a common year', '2023-02-29'],
    ['a leap day in a century that is no leap year', '2100-02-29'],
    ['a day its month lacks', '2023-04-31'],
    ['month 13', '2027-13-01'],
    ['month 0', '2027-00-01'],
    ['date 0', '2027-01-00'],
    ['a time', '2027-01-01T00:00'],
    ['a time zone', '2027-01-01Z'],
    ['a month', '2027-01'],
    ['a year', '2027'],
    ['a week', '2027-W01-1'],
    ['a day of the year', '2027-001'],
    ['a sign', '+2027-01-01'],
    ['a space in front', ' 2027-01-01'],
    ['a line end behind', '2027-01-01\n'],
    ['other digits', '２０２７-01-01'],
    ['nothing', ''],
  ])('%s is refused: %j', (_, text) => {
    expect(parseDay(text)).toBeUndefined();
  });

  it('every day near a month end that exists is read as itself, and the date after the last is refused', () => {
    for (let year = 2019; year <= 2040; year++) {
      for (let month = 1; month <= 12; month++) {
        const length = lengthOfMonth(year, month);
        expect(parseDay(dayAt(year, month, length))).toBe(dayAt(year, month, length));
        expect(parseDay(dayAt(year, month, length + 1))).toBeUndefined();
      }
    }
  });
});

describe('days are counted by the calendar', () => {
  it.each([
    ['2018-11-21', '2019-01-01'],
    ['2018-12-31', '2019-01-01'],
    ['2020-02-29', '2021-01-01'],
    ['2019-01-01', '2020-01-01'],
  ])('the 1 January after %s is %s', (text, next) => {
    expect(newYearAfter(day(text))).toBe(next);
  });

  it('the oracle itself counts 146097 days in four hundred years', () => {
    expect(allDays).toHaveLength(146_097);
    expect(numberOf(day('1970-01-01'))).toBe(25_567);
  });

  it('any number of days on or back is what the oracle counts', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -4000, max: 4000 }), (from, count) => {
        expect(plusDays(from, count)).toBe(daysAfter(from, count));
      }),
    );
  });

  it('the hours of summer time are no day', () => {
    expect(plusDays(day('2027-03-27'), 1)).toBe('2027-03-28');
    expect(plusDays(day('2027-03-28'), 1)).toBe('2027-03-29');
    expect(plusDays(day('2027-10-31'), 1)).toBe('2027-11-01');
  });

  it.each([
    ['2023-01-31', 1, '2023-02-28', true],
    ['2024-01-31', 1, '2024-02-29', true],
    ['2023-01-28', 1, '2023-02-28', false],
    ['2024-02-29', 12, '2025-02-28', true],
    ['2024-02-29', 48, '2028-02-29', false],
    ['2023-03-31', -1, '2023-02-28', true],
    ['2023-12-31', 1, '2024-01-31', false],
    ['2023-12-31', 0, '2023-12-31', false],
  ])('%s and %i months is %s, held back: %s', (from, months, to, heldBack) => {
    expect(plusMonths(day(from), months)).toEqual({ day: to, heldBack });
  });

  it('a month has a last day, and no month has none', () => {
    expect(lastDayOfMonth('2023-02')).toBe('2023-02-28');
    expect(lastDayOfMonth('2024-02')).toBe('2024-02-29');
    expect(lastDayOfMonth('2027-12')).toBe('2027-12-31');
    expect(lastDayOfMonth('2027-13')).toBeUndefined();
    expect(lastDayOfMonth('2027')).toBeUndefined();
    expect(lastDayOfMonth('2027-2')).toBeUndefined();
  });
});

describe('wherever the program runs', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  // A thread, in which mutants are tried, has no time zone of its own.
  it.skipIf(!isMainThread)('Samoa, which had no 30 December 2011, counts it like everybody else', () => {
    process.env['TZ'] = 'Pacific/Apia';
    expect(new Date(2011, 11, 30).getDate()).toBe(31);
    expect(parseDay('2011-12-30')).toBe('2011-12-30');
    expect(plusDays(day('2011-12-29'), 1)).toBe('2011-12-30');
    expect(plusDays(day('2011-12-30'), 1)).toBe('2011-12-31');
    expect(plusMonths(day('2011-12-30'), 1)).toEqual({ day: '2012-01-30', heldBack: false });
  });
});

it('of two days one is the earlier and the other the later, in whichever order they are given', () => {
  const [a, b] = [day('2023-12-31'), day('2024-01-01')];
  expect([earlierOf(a, b), earlierOf(b, a), earlierOf(a, a)]).toEqual([a, a, a]);
  expect([laterOf(a, b), laterOf(b, a), laterOf(a, a)]).toEqual([b, b, a]);
});

it.each([
  ['2024-02-28', '2024-03-01', 2],
  ['2023-02-28', '2023-03-01', 1],
  ['2023-12-31', '2024-12-31', 366],
  ['2024-03-01', '2024-03-01', 0],
  ['2024-03-01', '2024-02-29', -1],
])('from %s until %s it is %i days', (from, to, days) => {
  expect(daysUntil(day(from), day(to))).toBe(days);
});
