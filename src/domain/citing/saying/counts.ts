import { type Figure, figuresIn } from './figures.js';
import { blanked, datesIn } from './printed-dates.js';

const unlimited = /(?<![a-z])(?:onbeperkte?|ongelimiteerde?)(?![a-z])/;
const number = String.raw`-?(?:0|[1-9]\d{0,14})(?:\.\d?[1-9])?`;
const grammar = new RegExp(`^(?:(~)?(${number})|(${number})?\\.\\.(${number})?)$`);

/**
 * Whether folded quotes say a number: `4`, `1..2`, `70..`, `..5`, `~900`, `unlimited`.
 *
 * `maximaal 5` says `5` as well as `..5`: whether a number is itself a maximum (`limit`) is told by its key.
 * `minimaal 5`, `meer dan 5` and `ca. 5` do not say `5`.
 */
export function saysCount(value: string, quotes: readonly string[]): boolean {
  if (value === 'unlimited') return quotes.some((quote) => unlimited.test(quote));
  const found = grammar.exec(value);
  if (!found || value === '..') return false;
  const [, about, exact, from, to] = found;
  const figures = figuresIn(quotes);
  const counts = figures.filter(({ unit }) => unit === undefined);
  if (about) return counts.some((count) => holds(count, Number(exact)) && count.wordings.has('about'));
  if (exact !== undefined)
    return counts.some((count) => saysUpTo(count, Number(exact))) || labelsIn(quotes) === Number(exact);
  const [min, max] = [from === undefined ? undefined : Number(from), to === undefined ? undefined : Number(to)];
  if (min === undefined) return counts.some((count) => bounds(count, max, 'upper', 'below', -1));
  if (max === undefined) return counts.some((count) => bounds(count, min, 'lower', 'above', 1));
  if (max < min) return false;
  return counts.some((count) => {
    if (count.range) return count.values[0] === min && count.values.at(-1) === max;
    const startsAt = bounds(count, min, 'plain', 'above', 1) || bounds(count, min, 'lower', 'above', 1);
    return startsAt && counts.some((other) => saysUpTo(other, max) || bounds(other, max, 'upper', 'below', -1));
  });
}

function holds(count: Figure, value: number | undefined): value is number {
  return !count.range && value !== undefined && count.values.includes(value);
}

function saysUpTo(count: Figure, value: number): boolean {
  return holds(count, value) && (count.wordings.has('plain') || count.wordings.has('upper'));
}

/** Whether the number is given as a bound: itself, or (`meer dan 70`, `minder dan 70`) as the one next to it. */
function bounds(
  count: Figure,
  value: number | undefined,
  own: 'plain' | 'upper' | 'lower',
  strict: 'above' | 'below',
  step: 1 | -1,
): boolean {
  if (value === undefined) return false;
  return (holds(count, value) && count.wordings.has(own)) || (holds(count, value - step) && count.wordings.has(strict));
}

/** How often `Optie` stands as a label: a table of terms prints one for each option. One alone counts nothing. */
function labelsIn(quotes: readonly string[]): number | undefined {
  const labels = quotes.flatMap((quote) => [...withoutLengths(quote).matchAll(/(?<![a-z])optie(?![a-z]|[\s:]*\d)/g)]);
  return labels.length > 1 ? labels.length : undefined;
}

function withoutLengths(quote: string): string {
  const text = blanked(quote, datesIn(quote), true);
  return figuresIn([quote]).reduce((rest, { at, end, unit }) => {
    return unit === undefined ? rest : rest.slice(0, at) + '¦'.repeat(end - at) + rest.slice(end);
  }, text);
}
