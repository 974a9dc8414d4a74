import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLength } from '../../src/calendar/length.js';
import { cutTo, isShorter, noTime, parseSpan, type Span, spanText, sumOf, timesOf } from '../../src/calendar/span.js';
import { monthsInSpan } from './drawn.js';

const atLeast = { open: 'at-least' };
const unlimited = { open: 'unlimited' };

describe('a length is read as whole months', () => {
  it.each([
    ['P4Y6M', 54],
    ['P4Y', 48],
    ['P9M', 9],
    ['P18M', 18],
    ['P0M', 0],
    ['P0Y', 0],
    ['P10Y11M', 131],
    ['P100Y', 1200],
    ['P1200M', 1200],
  ])('%s is %i months', (text, months) => {
    expect(parseLength(text)).toBe(months);
    expect(parseSpan(text)).toEqual({ min: months, max: months });
  });

  it.each([
    'P',
    '',
    '4Y',
    'P4',
    'P6M4Y',
    'P4Y4Y',
    'PW',
    'P1Y1D',
    'P1W1D',
    'P10000D',
    'PT6M',
    'P1YT6M',
    'P0.5Y',
    'P1,5Y',
    '-P1Y',
    'P-1Y',
    'p1y',
    'P1Y ',
    ' P1Y',
    'P1Y\n',
    'P1000Y',
    'P10000M',
  ])('%j is refused', (text) => {
    expect(parseLength(text)).toBeUndefined();
    expect(parseSpan(text)).toBeUndefined();
  });
});

describe('a length may be a range', () => {
  it.each([
    ['from–to', 'P4Y..P6Y', 48, 72],
    ['the same twice', 'P4Y..P48M', 48, 48],
    ['at most starts at nothing', '..P18M', 0, 18],
    ['at least has no end', 'P5Y..', 60, atLeast],
    ['unlimited has neither', 'unlimited', unlimited, unlimited],
  ])('%s: %s', (_, text, min, max) => {
    expect(parseSpan(text)).toEqual({ min, max });
  });

  it.each([
    'P6Y..P4Y',
    'P49M..P4Y',
    '..',
    'P4Y...P6Y',
    'P4Y..P5Y..P6Y',
    'P4Y..P6Y..',
    'P4Y..6Y',
    '4Y..P6Y',
    '4Y..',
    '..6Y',
    'P4Y..unlimited',
    'not-stated',
    'P4Y~',
  ])('%j is refused', (text) => {
    expect(parseSpan(text)).toBeUndefined();
  });
});

describe('lengths are added', () => {
  it('side by side: P4Y and at most P18M make P4Y..P5Y6M', () => {
    expect(sumOf({ min: 48, max: 48 }, { min: 0, max: 18 })).toEqual({ min: 48, max: 66 });
  });

  it('to no time, without a change', () => {
    expect(sumOf(noTime, { min: 3, max: 5 })).toEqual({ min: 3, max: 5 });
  });

  it('an open side stays open, with the cause that came first', () => {
    const first: Span<string> = { min: 48, max: { open: 'first' } };
    const second: Span<string> = { min: { open: 'second' }, max: { open: 'second' } };
    expect(sumOf(first, { min: 1, max: 1 })).toEqual({ min: 49, max: { open: 'first' } });
    expect(sumOf({ min: 1, max: 1 }, first)).toEqual({ min: 49, max: { open: 'first' } });
    expect(sumOf(first, second)).toEqual({ min: { open: 'second' }, max: { open: 'first' } });
  });
});

describe('a length so many times', () => {
  it('is each side so many times, and an open side stays open', () => {
    expect(timesOf({ min: 12, max: 18 }, 3)).toEqual({ min: 36, max: 54 });
    expect(timesOf<string>({ min: 12, max: { open: 'at-least' } }, 2)).toEqual({ min: 24, max: { open: 'at-least' } });
    expect(timesOf<string>({ min: { open: 'unlimited' }, max: 6 }, 2)).toEqual({ min: { open: 'unlimited' }, max: 12 });
  });
});

describe('whether a length is less than another', () => {
  const open = { open: 'at-least' };
  it.each<[string, Span<unknown>, Span<unknown>, string]>([
    ['all of it below', { min: 12, max: 24 }, { min: 36, max: 48 }, 'yes'],
    ['below what has no end', { min: 12, max: 24 }, { min: 36, max: open }, 'yes'],
    ['the same', { min: 12, max: 12 }, { min: 12, max: 12 }, 'no'],
    ['all of it above', { min: 36, max: 48 }, { min: 12, max: 24 }, 'no'],
    ['without an end, above', { min: 36, max: open }, { min: 12, max: 24 }, 'no'],
    ['ranges that touch', { min: 12, max: 24 }, { min: 24, max: 36 }, 'cannot-tell'],
    ['without an end, from below', { min: 12, max: open }, { min: 36, max: 48 }, 'cannot-tell'],
    ['against what has no end', { min: 48, max: 60 }, { min: 36, max: open }, 'cannot-tell'],
    ['against what has no beginning', { min: 12, max: 24 }, { min: open, max: 36 }, 'cannot-tell'],
    ['without a beginning', { min: open, max: 48 }, { min: 12, max: 24 }, 'cannot-tell'],
  ])('%s', (_, a, b, answer) => {
    expect(isShorter(a, b)).toBe(answer);
  });
});

it.each(['P4Y', 'P4Y..P6Y', 'P5Y..', 'P13W', 'P0M..P1Y6M'])('%s is written as it was read', (text) => {
  expect(spanText(parseSpan(text) ?? noTime)).toBe(text);
});

describe('a length is cut to a cap', () => {
  it.each([
    ['a shorter one stays', [12, 24], [36, 48], [12, 24]],
    ['a longer one becomes the cap', [60, 72], [36, 48], [36, 48]],
    ['one that straddles it is cut on its long side', [12, 60], [48, 48], [12, 48]],
    ['a cap that is a range cuts each side by its own', [24, 40], [12, 60], [12, 40]],
  ])('%s', (_, length, cap, cut) => {
    expect(cutTo(spanOf(length), spanOf(cap))).toEqual(spanOf(cut));
  });

  it('an open length ends at the cap', () => {
    expect(cutTo<string>({ min: 60, max: { open: 'at-least' } }, { min: 90, max: 90 })).toEqual({ min: 60, max: 90 });
  });

  it('a cap that is open on its long side does not cut the long side', () => {
    expect(cutTo<string>({ min: 60, max: 72 }, { min: 48, max: { open: 'at-least' } })).toEqual({ min: 48, max: 72 });
  });

  it('two open long sides leave it open', () => {
    const open: Span<string> = { min: 60, max: { open: 'at-least' } };
    expect(cutTo(open, open)).toEqual(open);
  });

  it('an unlimited length is at most its cap', () => {
    const length: Span<string> = { min: { open: 'unlimited' }, max: { open: 'unlimited' } };
    expect(cutTo(length, { min: 90, max: 90 })).toEqual({ min: { open: 'unlimited' }, max: 90 });
  });

  it('a cap that is open on its short side does not cut the short side', () => {
    const cut = cutTo<string>({ min: 60, max: 72 }, { min: { open: 'unlimited' }, max: 66 });
    expect(cut).toEqual({ min: 60, max: 66 });
    const open = cutTo<string>({ min: { open: 'unlimited' }, max: 72 }, { min: 48, max: 66 });
    expect(open).toEqual({ min: { open: 'unlimited' }, max: 66 });
  });

  it('an unlimited cap cuts nothing', () => {
    const cap: Span<string> = { min: { open: 'unlimited' }, max: { open: 'unlimited' } };
    expect(cutTo({ min: 60, max: 72 }, cap)).toEqual({ min: 60, max: 72 });
  });
});

it('sums and cuts contain every concrete choice and reach their sides', () => {
  fc.assert(
    fc.property(monthsInSpan, monthsInSpan, (a, b) => {
      expectInside(a.months + b.months, sumOf(a.span, b.span));
      expectInside(Math.min(a.months, b.months), cutTo(a.span, b.span));
      expect(sumOf(a.span, b.span)).toEqual({ min: a.span.min + b.span.min, max: a.span.max + b.span.max });
    }),
  );
});

function expectInside(months: number, span: Span<never>): void {
  expect(months).toBeGreaterThanOrEqual(span.min as number);
  expect(months).toBeLessThanOrEqual(span.max as number);
}

function spanOf([min = 0, max = 0]: number[]): Span<never> {
  return { min, max };
}
