declare const isDay: unique symbol;

/**
 * One calendar day as `YYYY-MM-DD`. Days compare with `<` and `>`, and print as they are; to count, this file alone
 * makes numbers of them, by the rules of the Gregorian calendar.
 */
export type Day = string & { readonly [isDay]: true };

/** From 1900 up to and including 2199: further off lie slips and placeholders such as 9999-12-31. */
const wholeDay = /^(19|20|21)\d{2}-\d{2}-\d{2}$/;

/** The first of them. */
export const earliestDay = '1900-01-01' as Day;

/** The last of them. */
export const latestDay = '2199-12-31' as Day;

/**
 * Reads one whole day.
 *
 * Takes exactly `YYYY-MM-DD`, in the years 1900–2199, and nothing else that ISO 8601 allows; gives `undefined`
 * for anything else and for a day that does not exist (2023-02-29).
 */
export function parseDay(text: string): Day | undefined {
  if (!wholeDay.test(text)) return undefined;
  const [month, date] = [Number(text.slice(5, 7)), dateOf(text)];
  return month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(monthOf(text)) ? (text as Day) : undefined;
}

/** The day `count` days later, or earlier where `count` is negative. */
export function plusDays(day: Day, count: number): Day {
  return dayNumbered(dayNumberOf(day) + count);
}

/** How many days lie from one day to another: 1 to the next, negative to an earlier one. */
export function daysUntil(from: Day, to: Day): number {
  return dayNumberOf(to) - dayNumberOf(from);
}

/**
 * The same date `months` months on, held back to the month's last day where that month lacks it.
 * `heldBack` says so: 31 January and one month give 28 February, held back.
 */
export function plusMonths(day: Day, months: number): { day: Day; heldBack: boolean } {
  const [month, date] = [monthOf(day) + months, dateOf(day)];
  const length = daysInMonth(month);
  return { day: dayOfMonth(month, Math.min(date, length)), heldBack: date > length };
}

/** How many months the month of one day comes after that of another, whatever their dates; negative where it comes before. */
export function monthsBetween(from: Day, to: Day): number {
  return monthOf(to) - monthOf(from);
}

/** The first 1 January after the day: of 31 December the next day, of 1 January that of the next year. */
export function newYearAfter(day: Day): Day {
  return `${yearOfDay(day) + 1}-01-01` as Day;
}

/** The last day of the month that starts with `month` (`YYYY-MM`), or `undefined` if there is no such month. */
export function lastDayOfMonth(month: string): Day | undefined {
  const first = parseDay(`${month}-01`);
  return first && dayOfMonth(monthOf(first), daysInMonth(monthOf(first)));
}

export function earlierOf(a: Day, b: Day): Day {
  return a < b ? a : b;
}

export function laterOf(a: Day, b: Day): Day {
  return a > b ? a : b;
}

function yearOfDay(day: string): number {
  return Number(day.slice(0, -6));
}

/** The month of a day, counted from March of the year 0: a year that starts with March has its leap day at its end. */
function monthOf(day: string): number {
  return yearOfDay(day) * 12 + Number(day.slice(-5, -3)) - 3;
}

function dateOf(day: string): number {
  return Number(day.slice(-2));
}

/** How many days come before a month. From March on, long and short months take turns that repeat after five: 153 days. */
function daysBefore(month: number): number {
  const year = Math.floor(month / 12);
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leapDays + Math.floor(((month - year * 12) * 153 + 2) / 5);
}

function daysInMonth(month: number): number {
  return daysBefore(month + 1) - daysBefore(month);
}

/** How many days lie from 1 March of the year 0 to a day. */
function dayNumberOf(day: Day): number {
  return daysBefore(monthOf(day)) + dateOf(day) - 1;
}

function dayNumbered(number: number): Day {
  // By the mean length of a month, which is off by one at most.
  let month = Math.floor(number / 30.436875);
  while (daysBefore(month) > number) month -= 1;
  while (daysBefore(month + 1) <= number) month += 1;
  return dayOfMonth(month, number - daysBefore(month) + 1);
}

function dayOfMonth(month: number, date: number): Day {
  const year = Math.floor((month + 2) / 12);
  const two = (part: number) => (part < 10 ? `0${part}` : `${part}`);
  return `${`${year}`.padStart(4, '0')}-${two(month + 3 - year * 12)}-${two(date)}` as Day;
}
