import { type Day, plusDays } from '../../../calendar/day.js';
import { parseStretch } from '../../../calendar/stretch.js';
import type { WordedDate } from './date-wordings.js';
import type { PrintedDate } from './printed-dates.js';

/** First and last day of a stretch, both included. */
export type Days = readonly [Day, Day];

/** What one printed date says. */
export interface DateMeaning {
  /** The part of a day that is printed (`2022`, `2022-07`, `2022-07-01`), whatever the words around it make of it. */
  readonly printed: string;
  /** Stretches that it says the day lies in. */
  readonly within: readonly Days[];
  /** The last day that it allows. */
  readonly upper?: Day;
  /** The first day that it allows. */
  readonly lower?: Day;
  readonly about: boolean;
  /** No words change it. */
  readonly plain: boolean;
}

/** First and last day of a part of a day or of a stretch that is closed on both sides. */
export function daysOf(text: string): Days | undefined {
  const window = parseStretch(text);
  if (!window || typeof window.earliest !== 'string' || typeof window.latest !== 'string') return undefined;
  return [window.earliest, window.latest];
}

/**
 * What a printed date says in its wording, `undefined` where its year is not printed or it does not exist.
 * `opensRange`: a date follows up to which it runs, itself included.
 */
export function meaningOf(
  date: PrintedDate,
  { wording, closing }: WordedDate,
  opensRange: boolean,
): DateMeaning | undefined {
  const { year, month, day, months } = date;
  if (year === undefined || (day !== undefined && month === undefined)) return undefined;
  const printed = [year, month, day].filter((part) => part !== undefined);
  const part = printed.map((piece) => String(piece).padStart(2, '0')).join('-');
  const all = daysOf(months ? `${year}-${two(months[0])}..${year}-${two(months[1])}` : part);
  if (!all) return undefined;
  const [first, last] = closing ? [all[1], all[1]] : all;
  const whole: Days = [first, last];
  const dayBefore = closing ? last : plusDays(first, -1);
  const base = { printed: part, within: [whole], about: false, plain: false };
  switch (wording) {
    case 'on':
      return { ...base, plain: true, within: opensRange ? [whole, [first, first]] : [whole] };
    case 'through':
      return { ...base, within: [whole, [last, last]] };
    case 'at-latest':
      return { ...base, upper: last };
    case 'until':
      return { ...base, within: [[dayBefore, dayBefore]] };
    case 'until-at-latest':
      return { ...base, within: [[dayBefore, dayBefore]], upper: dayBefore };
    case 'before':
      return { ...base, within: [], upper: dayBefore };
    case 'from':
      return { ...base, within: opensRange ? [whole, [first, first]] : [whole], lower: first };
    case 'before-or-for':
      return { ...base, within: day === undefined ? [whole] : [], upper: dayBefore };
    case 'after':
      return { ...base, within: [], lower: plusDays(last, 1) };
    case 'ends-on':
      return { ...base, within: day === undefined ? [whole] : [[plusDays(first, -1), first]] };
    case 'middle':
      return { ...base, about: true };
    case 'about':
      return { ...base, within: [], about: true };
  }
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
