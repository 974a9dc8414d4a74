import { type Day, parseDay } from '../../calendar/day.js';
import { numberOfDay, yearOfNumber } from './day-number.js';
import type { Lane, QuarterStart } from './picture.js';

/** How far a picture reaches from the day on which it is looked at: what lies further off goes on outside it. */
const yearsBack = 15;
const yearsAhead = 25;

/** The whole years, first and last, in which anything is known; the year of today among them. */
export function yearsOf(lanes: readonly Lane[], today: Day): { first: number; last: number } {
  const known = lanes.flatMap(({ bars, marks }) => [
    ...bars.flatMap(({ from, to }) => [from, to]),
    ...marks.flatMap(({ at, to }) => [at, to]),
  ]);
  const years = known.flatMap((day) => (day === undefined ? [] : yearOfNumber(day)));
  const now = Number(today.slice(0, 4));
  return {
    first: Math.max(now - yearsBack, Math.min(now, ...years)),
    last: Math.min(now + yearsAhead, Math.max(now, ...years)),
  };
}

/** Every quarter of some years, in order. */
export function quarterStartsOf({ first, last }: { first: number; last: number }): QuarterStart[] {
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return years.flatMap((year) =>
    ['01', '04', '07', '10'].map((month, index) => ({
      at: numberOfDay(`${year}-${month}-01` as Day),
      year,
      number: index + 1,
    })),
  );
}

/** The first or the last day of a year. */
export function dayOfYear(year: number, monthAndDate: '01-01' | '12-31'): Day {
  return parseDay(`${year}-${monthAndDate}`) as Day;
}
