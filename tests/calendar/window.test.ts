import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/calendar/day.js';
import { common, either, exactDayOf, exactly, isBefore, isOpen, moved, openFor } from '../../src/calendar/window.js';
import { someDay, someWindow } from './drawn.js';
import { daysAfter, numberOf } from './oracle.js';
import { lies, open, windowOf, years } from './windows.js';

const day = (text: string) => text as Day;

describe('a window says what is known of a day', () => {
  it('an exact day is a window of one day', () => {
    expect(exactly(day('2022-01-01'))).toEqual(windowOf('2022-01-01', '2022-01-01'));
    expect(exactDayOf(exactly(day('2022-01-01')))).toBe('2022-01-01');
  });

  it('two days are no exact day, nor is an open side', () => {
    expect(exactDayOf(windowOf('2022-01-01', '2022-01-02'))).toBeUndefined();
    expect(exactDayOf(windowOf('2022-01-01', '?'))).toBeUndefined();
    expect(exactDayOf(windowOf('?', '2022-01-01'))).toBeUndefined();
    expect(exactDayOf({ earliest: open, latest: open })).toBeUndefined();
  });

  it('an unknown day is open on both sides and keeps its cause', () => {
    expect(openFor('not-stated')).toEqual({ earliest: open, latest: open });
    expect(isOpen(open)).toBe(true);
    expect(isOpen(day('2022-01-01'))).toBe(false);
  });

  it('it moves by whole days, and open sides stay open', () => {
    expect(moved(windowOf('2024-02-28', '2024-03-01'), 1)).toEqual(windowOf('2024-02-29', '2024-03-02'));
    expect(moved(windowOf('2024-03-01', '?'), -1)).toEqual(windowOf('2024-02-29', '?'));
    expect(moved(windowOf('?', '2024-03-01'), -1)).toEqual(windowOf('?', '2024-02-29'));
  });
});

it('a day in one of two windows lies between the first and the last of both, and an open side stays open', () => {
  const early = windowOf('2022-01-01', '2022-12-31');
  expect(either(early, windowOf('2024-01-01', '2024-12-31'))).toEqual(windowOf('2022-01-01', '2024-12-31'));
  expect(either(windowOf('2024-01-01', '?'), early)).toEqual(windowOf('2022-01-01', '?'));
  expect(either(early, windowOf('?', '2022-06-30'))).toEqual(windowOf('?', '2022-12-31'));
});

describe('what two windows have in common', () => {
  it.each([
    ['the overlap', ['2022', '2025'], ['2024', '2027'], ['2024', '2025']],
    ['the overlap, the other way round', ['2024', '2027'], ['2022', '2025'], ['2024', '2025']],
    ['a single day', ['2022', '2024'], ['2024', '2027'], ['2024', '2024']],
    ['what one of them bounds', ['?', '2025'], ['2024', '?'], ['2024', '2025']],
    ['an earliest side that neither bounds', ['?', '2025'], ['?', '2026'], ['?', '2025']],
    ['a latest side that neither bounds', ['2022', '?'], ['2024', '?'], ['2024', '?']],
  ])('%s', (_, a, b, both) => {
    expect(common(years(a), years(b))).toEqual(years(both));
  });

  it('windows one day apart have nothing in common', () => {
    expect(common(windowOf('2022-01-01', '2022-01-31'), windowOf('2022-02-01', '2022-02-28'))).toBeUndefined();
    expect(common(windowOf('2022-02-01', '?'), windowOf('?', '2022-01-31'))).toBeUndefined();
  });

  it('is every day that lies in both, and no other', () => {
    fc.assert(
      fc.property(someWindow, fc.integer({ min: -70, max: 70 }), fc.nat(65), someDay, (a, shift, more, other) => {
        const earliest = daysAfter(a.earliest, shift);
        const b = { earliest, latest: daysAfter(earliest, more) };
        const both = common(a, b);
        for (const one of [a.earliest, a.latest, b.earliest, b.latest, other]) {
          expect(both !== undefined && lies(one, both)).toBe(lies(one, a) && lies(one, b));
        }
      }),
    );
  });
});

describe('whether one day comes before another', () => {
  it.each([
    ['yes', ['2022', '2023'], ['2024', '2025']],
    ['no', ['2024', '2025'], ['2022', '2023']],
    ['no', ['2024', '2024'], ['2024', '2024']],
    ['no', ['2024', '2025'], ['2023', '2024']],
    ['cannot-tell', ['2022', '2024'], ['2024', '2025']],
    ['cannot-tell', ['2022', '2025'], ['2023', '2024']],
    ['yes', ['?', '2023'], ['2024', '?']],
    ['no', ['2024', '?'], ['?', '2024']],
    ['cannot-tell', ['2022', '?'], ['2024', '2025']],
    ['cannot-tell', ['2022', '2023'], ['?', '2025']],
    ['cannot-tell', ['?', '2025'], ['2022', '2023']],
    ['cannot-tell', ['2024', '2025'], ['2022', '?']],
    ['cannot-tell', ['?', '?'], ['?', '?']],
  ])('%s: %j before %j', (answer, a, b) => {
    expect(isBefore(years(a), years(b))).toBe(answer);
  });

  it('the answer holds for every two concrete days, and is withheld only where both answers may be right', () => {
    fc.assert(
      fc.property(someWindow, fc.integer({ min: -70, max: 70 }), fc.nat(65), (a, shift, more) => {
        const earliest = daysAfter(a.earliest, shift);
        const latest = daysAfter(earliest, more);
        const possible = numberOf(a.earliest) < numberOf(latest);
        const certain = numberOf(a.latest) < numberOf(earliest);
        expect(isBefore(a, { earliest, latest })).toBe(certain ? 'yes' : possible ? 'cannot-tell' : 'no');
      }),
    );
  });
});
