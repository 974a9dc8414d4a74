import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/calendar/day.js';
import {
  added,
  compared,
  durationText,
  type Length,
  lengthFrom,
  monthsCovering,
  multiplied,
  parseLength,
} from '../../src/calendar/length.js';
import { cutTo, isShorter, parseSpan, type Span, spanText, sumOf } from '../../src/calendar/span.js';
import { dayAhead, firstDayOf, lastDayForNotice, lastDayOf, latestStartOf } from '../../src/calendar/term.js';
import { exactly } from '../../src/calendar/window.js';
import { someDay, someMonths } from './drawn.js';
import { daysAfter, lastDay, numberOf } from './oracle.js';

const span = (text: string) => parseSpan(text) as Span<never>;
const length = (text: string) => parseLength(text) as Length;
const someDays = fc.oneof(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 400 }));
const someLength = fc.tuple(someMonths, someDays).map(([months, days]) => lengthFrom(months, days));

describe('weeks and days', () => {
  it('are read as days', () => {
    expect(parseLength('P13W')).toEqual({ months: 0, days: 91 });
    expect(parseLength('P30D')).toEqual({ months: 0, days: 30 });
    expect(parseLength('P0D')).toBe(0);
    expect(parseSpan('P2W..P30D')).toEqual({ min: { months: 0, days: 14 }, max: { months: 0, days: 30 } });
    expect(parseSpan('..P13W')).toEqual({ min: 0, max: { months: 0, days: 91 } });
    expect(parseSpan('P30D..P2W')).toBeUndefined();
  });

  it('are added to months, and written behind them', () => {
    expect(durationText(added(length('P4Y6M'), length('P13W')))).toBe('P4Y6M91D');
    expect(durationText(multiplied(length('P30D'), 3))).toBe('P90D');
    expect(['P13W', 'P28D', 'P30D'].map((text) => durationText(length(text)))).toEqual(['P13W', 'P4W', 'P30D']);
    expect(spanText(sumOf(span('P1Y'), span('..P30D')))).toBe('P1Y..P1Y30D');
  });

  it('count from the first day, which is one of them', () => {
    expect(lastDayOf('2025-01-01' as Day, length('P30D'))).toBe('2025-01-30');
    expect(lastDayOf('2025-01-01' as Day, length('P13W'))).toBe('2025-04-01');
    expect(lastDayOf('2025-01-31' as Day, added(1, length('P1D')))).toBe('2025-03-01');
    expect(dayAhead('2025-01-31' as Day, length('P2W'))).toBe('2025-02-14');
  });

  it('of notice leave as many days before the end', () => {
    expect(lastDayForNotice(exactly('2025-12-31' as Day), span('P30D')).latest).toBe('2025-12-01');
    expect(lastDayForNotice(exactly('2025-12-31' as Day), span('P13W')).latest).toBe('2025-10-01');
  });

  it('come after the months, counting on and back', () => {
    fc.assert(
      fc.property(someDay, someMonths, someDays, (day, months, days) => {
        const whole = lengthFrom(months, days);
        const end = lastDayOf(day, whole);
        expect(end).toBe(daysAfter(lastDay(day, months), days));
        const back = firstDayOf(exactly(end), { min: whole, max: whole });
        expect(lastDayOf(back?.earliest as Day, whole)).toBe(end);
        expect((back?.earliest as Day) <= day && day <= (back?.latest as Day)).toBe(true);
        const start = latestStartOf(exactly(day), { min: whole, max: whole }).latest as Day;
        expect(numberOf(lastDayOf(start, whole))).toBeLessThanOrEqual(numberOf(day));
        expect(numberOf(lastDayOf(daysAfter(start, 1), whole))).toBeGreaterThan(numberOf(day));
      }),
    );
  });
});

describe('of two lengths', () => {
  it.each([
    ['P1M', 'P30D', undefined],
    ['P27D', 'P1M', -1],
    ['P28D', 'P1M', undefined],
    ['P1M', 'P31D', undefined],
    ['P1M', 'P32D', -1],
    ['P1Y', 'P366D', undefined],
    ['P1Y', 'P364D', 1],
    ['P4W', 'P28D', 0],
  ] as const)('%s and %s', (a, b, sign) => {
    const found = compared(length(a), length(b));
    expect(found === undefined ? undefined : Math.sign(found)).toBe(sign);
  });

  it('one of more months and more days is longer, however many those are', () => {
    expect(compared(added(2, length('P40D')), added(1, length('P10D')))).toBeGreaterThan(0);
    expect(compared(added(1, length('P10D')), added(2, length('P40D')))).toBeLessThan(0);
  });

  it('one that is called shorter ends earlier, whichever day they start on', () => {
    fc.assert(
      fc.property(someLength, someLength, someDay, (a, b, day) => {
        const sign = compared(a, b);
        const [x, y] = [lastDayOf(day, a), lastDayOf(day, b)];
        if (sign === undefined) return;
        if (sign === 0) expect(x).toBe(y);
        else expect(sign < 0 ? x <= y : x >= y).toBe(true);
      }),
    );
  });

  it('whole months that cover one end no earlier', () => {
    fc.assert(
      fc.property(someLength, someDay, (one, day) => {
        expect(lastDayOf(day, monthsCovering(one)) >= lastDayOf(day, one)).toBe(true);
      }),
    );
  });

  it.each([
    [12, 12],
    [length('P27D'), 1],
    [length('P31D'), 2],
    [added(1, length('P1D')), 2],
  ])('as few whole months as cover one: %j', (one, months) => {
    expect(monthsCovering(one)).toBe(months);
  });

  it('only a surely longer one is cut, and only a surely shorter one called so', () => {
    expect(cutTo(span('P2Y'), span('P30D'))).toEqual(span('P30D'));
    expect(cutTo(span('P1M'), span('P30D'))).toEqual(span('P1M'));
    expect(isShorter(span('P1M'), span('P30D'))).toBe('cannot-tell');
    expect(isShorter(span('P2W'), span('P1M'))).toBe('yes');
    expect(isShorter(span('P13W'), span('P1M'))).toBe('no');
  });
});
