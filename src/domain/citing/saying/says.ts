import { countReadings, saysCount } from './counts.js';
import { dayReadings, saysDay } from './days.js';
import { durationReadings, saysDuration } from './durations.js';
import { folded } from './fold.js';

/** The kinds of value whose words in print a program can read. */
export type Sayable = 'day' | 'duration' | 'count' | 'amount';

/** What is known of a value before its words are read. */
export interface Asked {
  /** The key itself says that it is the most or the least, so that the value need not (`maximumTerm: P7Y`). */
  readonly bound?: 'upper' | 'lower' | undefined;
  /** How many euros one is of an amount: a thousand, a million. */
  readonly unit?: number | undefined;
}

interface KindReader {
  readonly says: (value: string, quotes: readonly string[], unit?: number) => boolean;
  readonly readings: (quotes: readonly string[], unit?: number) => string[];
}

const readers: Readonly<Record<Sayable, KindReader>> = {
  day: { says: saysDay, readings: dayReadings },
  duration: { says: saysDuration, readings: durationReadings },
  count: { says: saysCount, readings: countReadings },
  amount: {
    says: (value, quotes, unit) => saysCount(value, quotes.map(inSentences), unit),
    readings: (quotes, unit) => countReadings(quotes.map(inSentences), unit),
  },
};

/**
 * Whether quotes from a Dutch paper say a value.
 *
 * Takes the value as the data writes it (a day, inclusive; an ISO 8601 length; a number; an amount in its unit) and the
 * printed characters of one or more places, which are taken together. Words that a quote does not print are never
 * filled in: `25 mei` says no day of 2021. A value that cannot be read, an unknown word included, is said by nothing.
 */
export function says(kind: Sayable, value: string | number, quotes: readonly string[], asked: Asked = {}): boolean {
  const text = String(value);
  const read = quotes.map(folded);
  const saysIt = (wanted: string) => readers[kind].says(wanted, read, asked.unit);
  if (saysIt(text)) return true;
  if (asked.bound === undefined || text.includes('..')) return false;
  return saysIt(asked.bound === 'upper' ? `..${text}` : `${text}..`);
}

/** What the quotes do say of that kind, as the data would write it: each reading once, in their order. */
export function readingsIn(kind: Sayable, quotes: readonly string[], { unit }: Asked = {}): string[] {
  return readers[kind].readings(quotes.map(folded), unit);
}

/** In a row of amounts a minus sign belongs to what follows it: `100 -200` is not from 100 to 200. */
function inSentences(quote: string): string {
  return quote.replace(/(?<=\d) -(?=\d)/g, ' | -');
}
