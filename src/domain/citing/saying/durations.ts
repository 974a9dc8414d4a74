import { parseSpan } from '../../../calendar/span.js';
import { type Figure, figuresIn } from './figures.js';
import type { Wording } from './wordings.js';

const unlimited = /(?<![a-z])(?:onbepaalde (?:tijd|duur|periode)|onbeperkte?)(?![a-z])/;

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
    if (length.range)
      return monthsOf(length, 0) === span.min && monthsOf(length, length.values.length - 1) === span.max;
    return (
      (says(length, span.min, 'plain') || says(length, span.min, 'lower')) &&
      lengths.some((other) => says(other, span.max, 'plain') || says(other, span.max, 'upper'))
    );
  });
}

function says(length: Figure, months: unknown, wording: Wording | 'plain'): boolean {
  if (length.range || !length.wordings.has(wording)) return false;
  return length.values.some((_, index) => monthsOf(length, index) === months);
}

function monthsOf({ values, unit }: Figure, index: number): number {
  return (values[index] ?? Number.NaN) * (unit ?? Number.NaN);
}
