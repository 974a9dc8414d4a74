import { DateTime } from 'luxon';

declare const isDay: unique symbol;

/** One calendar day as `YYYY-MM-DD`. Days compare with `<` and `>`, and print as they are. */
export type Day = string & { readonly [isDay]: true };

/** From 1900 up to and including 2199: further off lie slips and placeholders such as 9999-12-31. */
const wholeDay = /^(19|20|21)\d{2}-\d{2}-\d{2}$/;

/** Days have no time zone and no language; naming a locale spares luxon asking the system for it. */
const asWritten = { zone: 'utc', locale: 'en' } as const;

/**
 * Reads one whole day.
 *
 * Takes exactly `YYYY-MM-DD`, in the years 1900–2199, and nothing else that ISO 8601 allows; gives `undefined`
 * for anything else and for a day that does not exist (2023-02-29).
 */
export function parseDay(text: string): Day | undefined {
  if (!wholeDay.test(text)) return undefined;
  return DateTime.fromISO(text, asWritten).isValid ? (text as Day) : undefined;
}

/** The day `count` days later, or earlier where `count` is negative. */
export function plusDays(day: Day, count: number): Day {
  return dayOf(dateOf(day).plus({ days: count }));
}

/** How many days lie from one day to another: 1 to the next, negative to an earlier one. */
export function daysUntil(from: Day, to: Day): number {
  return dateOf(to).diff(dateOf(from), 'days').days;
}

/**
 * The same date `months` months on, held back to the month's last day where that month lacks it.
 * `heldBack` says so: 31 January and one month give 28 February, held back.
 */
export function plusMonths(day: Day, months: number): { day: Day; heldBack: boolean } {
  const from = dateOf(day);
  const to = from.plus({ months });
  return { day: dayOf(to), heldBack: to.day !== from.day };
}

/** The first 1 January after the day: of 31 December the next day, of 1 January that of the next year. */
export function newYearAfter(day: Day): Day {
  return dayOf(dateOf(day).plus({ years: 1 }).startOf('year'));
}

/** The last day of the month that starts with `month` (`YYYY-MM`), or `undefined` if there is no such month. */
export function lastDayOfMonth(month: string): Day | undefined {
  const first = parseDay(`${month}-01`);
  return first && dayOf(dateOf(first).endOf('month'));
}

export function earlierOf(a: Day, b: Day): Day {
  return a < b ? a : b;
}

export function laterOf(a: Day, b: Day): Day {
  return a > b ? a : b;
}

function dateOf(day: Day): DateTime {
  return DateTime.fromISO(day, asWritten);
}

function dayOf(date: DateTime): Day {
  return date.toFormat('yyyy-MM-dd') as Day;
}
