import { type Day, plusDays } from '../../../calendar/day.js';
import { parseStretch } from '../../../calendar/stretch.js';
import type { WordedDate } from './date-wordings.js';
import type { PrintedDate } from './printed-dates.js';

/** First and last day of a stretch, both included. */
export type FirstAndLastDay = readonly [Day, Day];

/** What one printed date says. */
export interface DateMeaning {
  /** The part of a day that is printed (`2022`, `2022-07`, `2022-07-01`), whatever the words around it make of it. */
  readonly printed: string;
  /** Stretches that it says the day lies in. */
  readonly within: readonly FirstAndLastDay[];
  /** Says any stretch in it that is more than a day: `voorjaar 2022`. */
  readonly loosely?: FirstAndLastDay | undefined;
  /** The last day that it allows. */
  readonly upper?: Day;
  /** The first day that it allows. */
  readonly lower?: Day;
  readonly about: boolean;
  /** No words change it. */
  readonly plain: boolean;
}

/** First and last day of a part of a day or of a stretch that is closed on both sides. */
export function firstAndLastDayOf(text: string): FirstAndLastDay | undefined {
  const window = parseStretch(text);
  if (!window || typeof window.earliest !== 'string' || typeof window.latest !== 'string') return undefined;
  return [window.earliest, window.latest];
}

/**
 * What a printed date says in its wording, `undefined` where its year is not printed or it does not exist.
 * `opensRange`: a date follows up to which it runs, itself included.
 */
export function dateMeaningOf(date: PrintedDate, worded: WordedDate, opensRange: boolean): DateMeaning | undefined {
  const { year, month, day, months } = date;
  if (year === undefined || (day !== undefined && month === undefined)) return undefined;
  const printed = [year, month, day].filter((part) => part !== undefined);
  const part = printed.map((piece) => String(piece).padStart(2, '0')).join('-');
  const whole = firstAndLastDayOf(months ? monthsOf(year, months) : part);
  if (!whole) return undefined;
  const base = { printed: part, within: [], about: false, plain: false, ...looselyMeant(year, worded) };
  return { ...base, ...said(worded, whole, day !== undefined, opensRange) };
}

/** What the words say of a date: of its first and last day, and whether it is a whole day or a part of a year. */
function said(
  { wording, closing }: WordedDate,
  date: FirstAndLastDay,
  isDay: boolean,
  opensRange: boolean,
): Partial<DateMeaning> {
  const [first, last] = closing ? [date[1], date[1]] : date;
  const whole: FirstAndLastDay = [first, last];
  const eitherDay: FirstAndLastDay = [plusDays(first, -1), first];
  const dayBefore = closing ? last : plusDays(first, -1);
  const isLastOfMonth = plusDays(last, 1).endsWith('-01');
  const starting = opensRange ? [whole, [first, first] as const] : [whole];
  switch (wording) {
    case 'on':
      return { plain: true, within: starting };
    case 'through':
      return { within: [whole, [last, last]] };
    case 'at-latest':
      return { within: [whole], upper: last };
    case 'until':
      return { within: [[dayBefore, dayBefore]] };
    case 'until-at-latest': {
      const end = isLastOfMonth ? last : dayBefore;
      return { within: [[end, end]], upper: end };
    }
    case 'at-least-until':
      return { lower: dayBefore };
    case 'at-least-through':
      return { lower: last };
    case 'or-earlier':
      return { upper: last };
    case 'or-later':
      return { lower: first };
    case 'before':
      return { upper: dayBefore };
    case 'from':
      return { within: starting, lower: first };
    case 'before-or-for':
      return { within: isDay ? [] : [whole], upper: dayBefore };
    case 'starts-with':
      return { plain: true, within: [whole, [first, first]], lower: first };
    case 'after':
      return { lower: plusDays(last, 1) };
    case 'ends-on':
      return { within: isDay && !isLastOfMonth ? [eitherDay] : [whole] };
    case 'ends-per':
      return { within: [isDay && isLastOfMonth ? whole : [dayBefore, dayBefore]] };
    case 'lapses-on':
      return { within: isDay ? (isLastOfMonth ? [whole, eitherDay] : [eitherDay]) : [whole] };
    case 'middle':
      return { within: [whole], about: true };
    case 'about':
      return { about: true };
  }
}

/** The stretch of a year that words such as `voorjaar` mean, where no other words make an end of it. */
function looselyMeant(year: string, { wording, months }: WordedDate): Pick<DateMeaning, 'loosely'> {
  const isLoose = wording === 'on' || wording === 'middle' || wording === 'about';
  return months && isLoose ? { loosely: firstAndLastDayOf(monthsOf(year, months)) } : {};
}

function monthsOf(year: string, [first, last]: readonly [number, number]): string {
  return `${year}-${two(first)}..${year}-${two(last)}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
