import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/calendar/day.js';
import {
  common,
  exactDayOf,
  exactly,
  isBefore,
  isOpen,
  moved,
  notAfter,
  notBefore,
  openFor,
  type Window,
} from '../../src/calendar/window.js';
import { dayInWindow, someDay, someWindow } from './drawn.js';
import { daysAfter, numberOf } from './oracle.js';

const day = (text: string) => text as Day;
const open = { open: 'not-stated' };

/** `2022-01-01` or `?` for an open side. */
function from(earliest: string, latest: string): Window<string> {
  return { earliest: earliest === '?' ? open : day(earliest), latest: latest === '?' ? open : day(latest) };
}

describe('a window says what is known of a day', () => {
  it('an exact day is a window of one day', () => {
    expect(exactly(day('2022-01-01'))).toEqual(from('2022-01-01', '2022-01-01'));
    expect(exactDayOf(exactly(day('2022-01-01')))).toBe('2022-01-01');
  });

  it('two days are no exact day, nor is an open side', () => {
    expect(exactDayOf(from('2022-01-01', '2022-01-02'))).toBeUndefined();
    expect(exactDayOf(from('2022-01-01', '?'))).toBeUndefined();
    expect(exactDayOf(from('?', '2022-01-01'))).toBeUndefined();
    expect(exactDayOf({ earliest: open, latest: open })).toBeUndefined();
  });

  it('an unknown day is open on both sides and keeps its cause', () => {
    expect(openFor('not-stated')).toEqual({ earliest: open, latest: open });
    expect(isOpen(open)).toBe(true);
    expect(isOpen(day('2022-01-01'))).toBe(false);
  });

  it('it moves by whole days, and open sides stay open', () => {
    expect(moved(from('2024-02-28', '2024-03-01'), 1)).toEqual(from('2024-02-29', '2024-03-02'));
    expect(moved(from('2024-03-01', '?'), -1)).toEqual(from('2024-02-29', '?'));
    expect(moved(from('?', '2024-03-01'), -1)).toEqual(from('?', '2024-02-29'));
  });
});

describe('a cap', () => {
  it.each([
    ['after the window leaves it', ['2025', '2026'], ['2027', '2028'], ['2025', '2026']],
    ['before it takes its place', ['2025', '2026'], ['2022', '2023'], ['2022', '2023']],
    ['inside it cuts the latest side', ['2025', '2028'], ['2026', '2026'], ['2025', '2026']],
    ['around it may cut the earliest side', ['2025', '2026'], ['2022', '2028'], ['2022', '2026']],
    ['closes an open latest side', ['2025', '?'], ['2026', '2026'], ['2025', '2026']],
    ['does not close an open earliest side', ['?', '2028'], ['2026', '2026'], ['?', '2026']],
    ['with an open latest side cuts only by its earliest', ['2025', '2028'], ['2023', '?'], ['2023', '2028']],
    ['cannot close what both leave open', ['2025', '?'], ['2026', '?'], ['2025', '?']],
  ])('%s', (_, window, cap, cut) => {
    expect(notAfter(years(window), years(cap))).toEqual(years(cut));
  });

  it('that is open as well leaves the window its own cause', () => {
    expect(notAfter<string>(openFor('approximate'), openFor('unlimited'))).toEqual(openFor('approximate'));
  });

  it('that nobody knows leaves the latest side', () => {
    expect(notAfter(years(['2025', '2026']), openFor('approximate')).latest).toBe('2026-01-01');
  });

  it('only makes days earlier, and contains the earlier of every two concrete days', () => {
    fc.assert(
      fc.property(dayInWindow, dayInWindow, (a, b) => {
        const cut = notAfter(a.window, b.window);
        expectInside(numberOf(a.day) < numberOf(b.day) ? a.day : b.day, cut);
        expect([a.window.earliest, b.window.earliest].sort()[0]).toBe(cut.earliest);
        expect([a.window.latest, b.window.latest].sort()[0]).toBe(cut.latest);
      }),
    );
  });
});

describe('a floor', () => {
  it.each([
    ['before the window leaves it', ['2025', '2026'], ['2022', '2023'], ['2025', '2026']],
    ['after it takes its place', ['2025', '2026'], ['2027', '2028'], ['2027', '2028']],
    ['inside it cuts the earliest side', ['2025', '2028'], ['2026', '2026'], ['2026', '2028']],
    ['around it may move the latest side', ['2025', '2026'], ['2022', '2028'], ['2025', '2028']],
    ['closes an open earliest side', ['?', '2028'], ['2026', '2026'], ['2026', '2028']],
    ['does not close an open latest side', ['2025', '?'], ['2026', '2026'], ['2026', '?']],
    ['with an open earliest side moves only by its latest', ['2025', '2026'], ['?', '2028'], ['2025', '2028']],
    ['cannot close what both leave open', ['?', '2026'], ['?', '2025'], ['?', '2026']],
  ])('%s', (_, window, floor, cut) => {
    expect(notBefore(years(window), years(floor))).toEqual(years(cut));
  });

  it('that is open as well leaves the window its own cause', () => {
    expect(notBefore<string>(openFor('approximate'), openFor('unlimited'))).toEqual(openFor('approximate'));
  });

  it('that nobody knows leaves the earliest side', () => {
    expect(notBefore(years(['2025', '2026']), openFor('approximate')).earliest).toBe('2025-01-01');
  });

  it('only makes days later, and contains the later of every two concrete days', () => {
    fc.assert(
      fc.property(dayInWindow, dayInWindow, (a, b) => {
        const cut = notBefore(a.window, b.window);
        expectInside(numberOf(a.day) > numberOf(b.day) ? a.day : b.day, cut);
        expect([a.window.earliest, b.window.earliest].sort()[1]).toBe(cut.earliest);
        expect([a.window.latest, b.window.latest].sort()[1]).toBe(cut.latest);
      }),
    );
  });
});

describe('what two windows have in common', () => {
  it.each([
    ['the overlap', ['2022', '2025'], ['2024', '2027'], ['2024', '2025']],
    ['the overlap, the other way round', ['2024', '2027'], ['2022', '2025'], ['2024', '2025']],
    ['a single day', ['2022', '2024'], ['2024', '2027'], ['2024', '2024']],
    ['what one of them bounds', ['?', '2025'], ['2024', '?'], ['2024', '2025']],
    ['no bound where neither has one', ['2022', '?'], ['2024', '?'], ['2024', '?']],
  ])('%s', (_, a, b, both) => {
    expect(common(years(a), years(b))).toEqual(years(both));
  });

  it('windows one day apart have nothing in common', () => {
    expect(common(from('2022-01-01', '2022-01-31'), from('2022-02-01', '2022-02-28'))).toBeUndefined();
    expect(common(from('2022-02-01', '?'), from('?', '2022-01-31'))).toBeUndefined();
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

/** From one 1 January to another; `?` for an open side. */
function years([earliest = '?', latest = '?']: string[]): Window<string> {
  return from(earliest === '?' ? '?' : `${earliest}-01-01`, latest === '?' ? '?' : `${latest}-01-01`);
}

function lies(one: Day, window: Window<never>): boolean {
  const [earliest, latest] = [window.earliest as Day, window.latest as Day];
  return numberOf(earliest) <= numberOf(one) && numberOf(one) <= numberOf(latest);
}

function expectInside(one: Day, window: Window<never>): void {
  expect(lies(one, window), `${one} lies in ${JSON.stringify(window)}`).toBe(true);
}
