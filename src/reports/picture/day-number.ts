import { type Day, daysUntil, plusDays } from '../../calendar/day.js';

const first = '1970-01-01' as Day;

/** How many days a day comes after 1 January 1970; negative before it. */
export function numberOfDay(day: Day): number {
  return daysUntil(first, day);
}

/** The year of such a number. */
export function yearOfNumber(number: number): number {
  return Number(plusDays(first, number).slice(0, 4));
}
