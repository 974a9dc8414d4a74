import type { Day } from '../calendar/day.js';
import { parseStretch } from '../calendar/stretch.js';
import { monthNamed } from '../text/prose-day.js';

/** A day, a month or a year as the data writes it, read from what somebody typed. */
export interface TypedPart {
  /** `2028-12-31`, `2028-12` or `2028`. */
  readonly part: string;
  /** Whether it would be another day with the month in front: `1/2/2028`. */
  readonly isEitherWay: boolean;
}

const todays = ['vandaag', 'today'];

/**
 * Reads a day, a month or a year as people type one, in Dutch or English and in any case: `2028`, `2028-06`, `06-2028`,
 * `2028-12-31`, `31-12-2028`, `31/12/2028`, `31 december 2028`, `31 dec 2028`, `December 2028`, `vandaag`. Of two numbers
 * in front of a year the first is the day, as Dutch has it. `undefined` for anything else, and for a day that does not exist.
 */
export function typedPart(typed: string, today: Day): TypedPart | undefined {
  const text = typed.trim().toLowerCase();
  if (todays.includes(text)) return { part: today, isEitherWay: false };
  const [year, month, date] = partsOfDay(text) ?? [];
  if (year === undefined) return undefined;
  const part = [year, month, date].flatMap((one) => (one === undefined ? [] : [one.padStart(2, '0')])).join('-');
  if (!parseStretch(part)) return undefined;
  const isDutchOrder = /^\d{1,2}\D\d{1,2}\D/.test(text);
  return { part, isEitherWay: isDutchOrder && Number(date) <= 12 && Number(date) !== Number(month) };
}

/**
 * The same for either end of a stretch of days, which is given as the data writes it: `..31-12-2028` is `..2028-12-31`. What
 * cannot be read stays as it is.
 */
export function typedStretch(typed: string, today: Day): string {
  const one = (text: string) => typedPart(text, today)?.part ?? text;
  return typed.split('..').map(one).join('..');
}

/** Year, month and date. */
function partsOfDay(text: string): (string | undefined)[] | undefined {
  const inOrder = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/.exec(text);
  if (inOrder) return inOrder.slice(1);
  const [, date, month, year] =
    /^(?:(\d{1,2})[-/.])?(\d{1,2})[-/.](\d{4})$/.exec(text) ??
    /^(?:(\d{1,2})[ -])?(\p{L}{3,})\.?[ -](\d{4})$/u.exec(text) ??
    [];
  if (month === undefined) return undefined;
  const number = /^\d/.test(month) ? month : monthNamed(month);
  return number === undefined ? undefined : [year, String(number), date];
}
