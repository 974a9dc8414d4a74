import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/calendar/day.js';
import { from, notAfter, notBefore, openFor, type Window } from '../../src/calendar/window.js';
import { dayInWindow, someDay } from './drawn.js';
import { numberOf } from './oracle.js';
import { lies, years } from './windows.js';

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

describe('a day before which another cannot lie', () => {
  it.each([
    ['before the window leaves it', ['2025', '2026'], '2022', ['2025', '2026']],
    ['inside it cuts the earliest side', ['2025', '2028'], '2026', ['2026', '2028']],
    ['after it takes its place', ['2025', '2026'], '2028', ['2028', '2028']],
    ['closes an open earliest side', ['?', '2028'], '2026', ['2026', '2028']],
    ['does not close an open latest side', ['2025', '?'], '2026', ['2026', '?']],
    ['that nobody knows leaves the window', ['2025', '2026'], '?', ['2025', '2026']],
    ['that nobody knows leaves an open earliest side', ['?', '2026'], '?', ['?', '2026']],
  ])('%s', (_, window, bound, lifted) => {
    expect(from(years(window), years([bound]).earliest)).toEqual(years(lifted));
  });

  it('that is open as well leaves the window its own cause', () => {
    expect(from<string>(openFor('approximate'), { open: 'unlimited' })).toEqual(openFor('approximate'));
  });

  it('only makes days later, and no earlier than itself', () => {
    fc.assert(
      fc.property(dayInWindow, someDay, ({ window, day: one }, bound) => {
        const lifted = from(window, bound);
        expectInside(numberOf(one) > numberOf(bound) ? one : bound, lifted);
        expect([window.earliest, bound].sort()[1]).toBe(lifted.earliest);
        expect([window.latest, bound].sort()[1]).toBe(lifted.latest);
      }),
    );
  });
});

function expectInside(one: Day, window: Window<never>): void {
  expect(lies(one, window), `${one} lies in ${JSON.stringify(window)}`).toBe(true);
}
