import { parseDay } from '../../../calendar/day.js';
import { isUnlimited, writtenLengthOf } from './durations.js';
import { type Figure, figuresIn } from './figures.js';
import { folded } from './fold.js';
import { datesIn } from './printed-dates.js';
import type { Sayable } from './says.js';

/**
 * The value that words in its place must have meant: `9 jaar` is `P9Y`, `1 juli 2022` and `01-07-2022` are `2022-07-01`,
 * `vijftien` is `15`. `undefined` where the words say more than one thing, or none that fits.
 */
export function valueMeant(kind: Sayable, words: string): string | undefined {
  const text = folded(words).trim();
  if (kind === 'day') return dayMeant(text);
  if (kind === 'duration' && isUnlimited(text)) return 'unlimited';
  const [figure, ...more] = figuresIn([text]);
  if (!figure || more.length > 0 || figure.at > 0 || !isAlone(figure) || /[^.\s)]/.test(text.slice(figure.end)))
    return undefined;
  const [value = Number.NaN] = figure.values;
  if (kind === 'count') return figure.unit === undefined && Number.isInteger(value) ? String(value) : undefined;
  return figure.unit === undefined ? undefined : writtenLengthOf(figure.unit, value);
}

function isAlone({ values, range, wordings }: Figure): boolean {
  return values.length === 1 && !range && wordings.size === 1 && wordings.has('plain');
}

function dayMeant(text: string): string | undefined {
  const [date, ...more] = datesIn(text);
  if (!date?.year || date.months || more.length > 0 || date.at > 0 || date.end < text.length) return undefined;
  if (date.month === undefined) return undefined;
  const parts = [date.month, ...(date.day === undefined ? [] : [date.day])].map((one) => String(one).padStart(2, '0'));
  const value = [date.year, ...parts].join('-');
  return date.day === undefined || parseDay(value) ? value : undefined;
}
