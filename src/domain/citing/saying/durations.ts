import {
  compared,
  daysBeyondOf,
  durationText,
  type Length,
  multiplied,
  wholeMonthsOf,
} from '../../../calendar/length.js';
import { isOpenEnd, parseSpan, type SpanSide } from '../../../calendar/span.js';
import { type Figure, figuresIn, worded } from './figures.js';
import type { Wording } from './wordings.js';

const unlimited = /(?<![a-z])(?:onbepaalde (?:tijd|duur|periode)|onbeperkte?)(?![a-z])/;

/** Whether words are nothing but that a length has no end: `onbepaalde tijd`, `onbepaald`. */
export function isUnlimited(words: string): boolean {
  return /^(?:(?:voor )?onbepaalde (?:tijd|duur|periode)|onbepaald|onbeperkte?)$/.test(words);
}

/** Whether folded quotes say a length, as `parseSpan` reads it. `P18M` and `P1Y6M` are one length. */
export function saysDuration(value: string, quotes: readonly string[]): boolean {
  if (value === 'unlimited') return quotes.some((quote) => unlimited.test(quote));
  const span = parseSpan(value);
  if (!span) return false;
  const lengths = figuresIn(quotes).filter(({ unit }) => unit !== undefined);
  const [from, to] = value.split('..');
  if (to === undefined) return lengths.some((length) => saysLength(length, span.min, 'plain'));
  if (from === '') return lengths.some((length) => saysLength(length, span.max, 'upper'));
  if (to === '') return lengths.some((length) => saysLength(length, span.min, 'lower'));
  return lengths.some((length) => {
    if (length.range) return isOf(length, 0, span.min) && isOf(length, length.values.length - 1, span.max);
    return (
      (saysLength(length, span.min, 'plain') || saysLength(length, span.min, 'lower')) &&
      lengths.some((other) => saysLength(other, span.max, 'plain') || saysLength(other, span.max, 'upper'))
    );
  });
}

/** What folded quotes say of lengths, each reading once, as the data would write it. */
export function durationReadings(quotes: readonly string[]): string[] {
  const said = figuresIn(quotes).flatMap(({ unit, values, range, wordings }) => {
    if (unit === undefined) return [];
    const lengths = values.flatMap((value) => writtenLengthOf(unit, value) ?? []);
    return lengths.length < values.length ? [] : worded(lengths, range, wordings);
  });
  return [...new Set(quotes.some((quote) => unlimited.test(quote)) ? [...said, 'unlimited'] : said)];
}

/** So many of a unit of time as the data writes it: 9 of a year is `P9Y`; `undefined` where that is no whole length. */
export function writtenLengthOf(unit: Length, value: number): string | undefined {
  const length = multiplied(unit, value);
  const [months, days] = [wholeMonthsOf(length), daysBeyondOf(length)];
  if (!Number.isInteger(months) || !Number.isInteger(days) || months + days < 1) return undefined;
  return daysBeyondOf(unit) === 7 ? `P${value}W` : durationText(length);
}

function saysLength(length: Figure, side: SpanSide<unknown>, wording: Wording | 'plain'): boolean {
  if (length.range) return false;
  const loose = wording === 'upper' ? 'nearly' : wording === 'lower' ? 'over' : wording;
  if (!length.wordings.has(wording) && !length.wordings.has(loose)) return false;
  return length.values.some((_, index) => isOf(length, index, side));
}

function isOf({ values, unit }: Figure, index: number, side: SpanSide<unknown>): boolean {
  const value = values[index];
  if (value === undefined || unit === undefined || isOpenEnd(side)) return false;
  return compared(multiplied(unit, value), side) === 0;
}
