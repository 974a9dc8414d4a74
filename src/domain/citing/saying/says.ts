import { saysCount } from './counts.js';
import { saysDay } from './days.js';
import { saysDuration } from './durations.js';
import { folded } from './fold.js';

/** The kinds of value whose words in print a program can read. */
export type Sayable = 'day' | 'duration' | 'count';

const readers: Readonly<Record<Sayable, (value: string, quotes: readonly string[]) => boolean>> = {
  day: saysDay,
  duration: saysDuration,
  count: saysCount,
};

/**
 * Whether quotes from a Dutch paper say a value.
 *
 * Takes the value as the data writes it (a day, inclusive; an ISO 8601 length in years and months; a number) and the
 * printed characters of one or more places, which are taken together. Words that a quote does not print are never
 * filled in: `25 mei` says no day of 2021. A value that cannot be read, an unknown word included, is said by nothing.
 */
export function says(kind: Sayable, value: string | number, quotes: readonly string[]): boolean {
  return readers[kind](String(value), quotes.map(folded));
}
