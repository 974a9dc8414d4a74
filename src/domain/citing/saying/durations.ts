import { compared, multiplied } from '../../../calendar/length.js';
import { isOpenEnd, parseSpan, type Side } from '../../../calendar/span.js';
import { type Figure, figuresIn } from './figures.js';
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
  if (to === undefined) return lengths.some((length) => says(length, span.min, 'plain'));
  if (from === '') return lengths.some((length) => says(length, span.max, 'upper'));
  if (to === '') return lengths.some((length) => says(length, span.min, 'lower'));
  return lengths.some((length) => {
    if (length.range) return isOf(length, 0, span.min) && isOf(length, length.values.length - 1, span.max);
    return (
      (says(length, span.min, 'plain') || says(length, span.min, 'lower')) &&
      lengths.some((other) => says(other, span.max, 'plain') || says(other, span.max, 'upper'))
    );
  });
}

function says(length: Figure, side: Side<unknown>, wording: Wording | 'plain'): boolean {
  if (length.range || !length.wordings.has(wording)) return false;
  return length.values.some((_, index) => isOf(length, index, side));
}

function isOf({ values, unit }: Figure, index: number, side: Side<unknown>): boolean {
  const value = values[index];
  if (value === undefined || unit === undefined || isOpenEnd(side)) return false;
  return compared(multiplied(unit, value), side) === 0;
}
