/**
 * A calendar of its own, to hold the one in `src/calendar` against: it walks from 1900-01-01 to 2299-12-31
 * by a table of month lengths and keeps every day in a list. No luxon, no JavaScript Date.
 */
import type { Day } from '../../src/calendar/day.js';

export function lengthOfMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export function dayAt(year: number, month: number, date: number): Day {
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}` as Day;
}

/** Every day of four hundred years, in order. */
export const allDays: readonly Day[] = walk();
const numbers = new Map(allDays.map((day, number) => [day, number]));

export function numberOf(day: Day): number {
  const number = numbers.get(day);
  if (number === undefined) throw new Error(`The oracle does not know ${day}`);
  return number;
}

export function daysAfter(day: Day, count: number): Day {
  const found = allDays[numberOf(day) + count];
  if (found === undefined) throw new Error(`The oracle does not reach ${count} days from ${day}`);
  return found;
}

/**
 * The last day of a period by its plain definition: the same date `months` months on, minus one day;
 * that month's last day if it lacks the date. No months: the day before, as nothing is used up.
 */
export function lastDay(first: Day, months: number): Day {
  const [year, month, date] = first.split('-').map(Number) as [number, number, number];
  const monthsOn = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(monthsOn / 12), (monthsOn % 12) + 1];
  const length = lengthOfMonth(toYear, toMonth);
  return date > length ? dayAt(toYear, toMonth, length) : daysAfter(dayAt(toYear, toMonth, date), -1);
}

function walk(): Day[] {
  const days: Day[] = [];
  for (let year = 1900; year < 2300; year++) {
    for (let month = 1; month <= 12; month++) {
      for (let date = 1; date <= lengthOfMonth(year, month); date++) days.push(dayAt(year, month, date));
    }
  }
  return days;
}
