import { type Figure, figuresIn, worded } from './figures.js';
import { blanked, datesIn } from './printed-dates.js';

const unlimited = /(?<![a-z])(?:onbeperkte?|ongelimiteerde?)(?![a-z])/;
const number = String.raw`-?(?:0|[1-9]\d{0,14})(?:\.\d{0,3}[1-9])?`;
const grammar = new RegExp(`^(?:(~)?(${number})|(${number})?\\.\\.(${number})?)$`);

/**
 * Whether folded quotes say a number: `4`, `1..2`, `70..`, `..5`, `~900`, `unlimited`.
 *
 * `maximaal 5` says `5` as well as `..5`: whether a number is itself a maximum (`limit`) is told by its key.
 * `minimaal 5`, `meer dan 5` and `ca. 5` do not say `5`.
 *
 * @param unit how much one is of the value: of `20` million euros a million. It is asked only where the print says it
 *   with the number (`20 miljoen`); a table says it elsewhere.
 */
export function saysCount(value: string, quotes: readonly string[], unit = 1): boolean {
  if (value === 'unlimited') return quotes.some((quote) => unlimited.test(quote));
  const found = grammar.exec(value);
  if (!found || value === '..') return false;
  const [, about, exact, from, to] = found;
  const counts = scaledCountsIn(quotes, unit);
  if (about) return counts.some((count) => holds(count, Number(exact)) && rough.some((one) => count.wordings.has(one)));
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

/** What folded quotes say of numbers, each reading once, as the data would write it. */
export function countReadings(quotes: readonly string[], unit = 1): string[] {
  const said = scaledCountsIn(quotes, unit).flatMap(({ values, range, wordings }) =>
    values.every(Number.isFinite) ? worded(values.map(String), range, wordings) : [],
  );
  return [...new Set(quotes.some((quote) => unlimited.test(quote)) ? [...said, 'unlimited'] : said)];
}

const rough = ['about', 'over', 'nearly'] as const;

/** The numbers without a unit of time, those printed with a word such as `miljoen` counted in units. */
function scaledCountsIn(quotes: readonly string[], unit: number): Figure[] {
  return figuresIn(quotes)
    .filter((figure) => figure.unit === undefined)
    .map((count) => (count.scaled ? { ...count, values: count.values.map((value) => value / unit) } : count));
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
  const loose = own === 'upper' ? 'nearly' : own === 'lower' ? 'over' : own;
  if (holds(count, value) && (count.wordings.has(own) || count.wordings.has(loose))) return true;
  return holds(count, value - step) && count.wordings.has(strict);
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
