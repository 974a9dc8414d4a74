import { type Day, lastDayOfMonth, laterOf, plusMonths } from '../../calendar/day.js';
import { isOpen } from '../../calendar/window.js';
import type { Deadline } from '../deadlines/deadline.js';

/** A quarter with the ends that may fall in it. */
export interface Quarter {
  readonly name: string;
  readonly firstDay: Day;
  readonly lastDay: Day;
  readonly ends: readonly Deadline[];
}

/**
 * Every quarter from the one of `asOf` to the last in which something may end; an end that nothing bounds above is in none,
 * one that nothing bounds below may fall in all that come before its latest day.
 */
export function quartersOf(ends: readonly Deadline[], asOf: Day): Quarter[] {
  const bounded = ends.flatMap((one) => {
    const { earliest, latest } = one.period.lastDay;
    return isOpen(latest) || latest < asOf ? [] : [{ one, earliest: isOpen(earliest) ? asOf : earliest, latest }];
  });
  const till = bounded.reduce<Day>((day, { latest }) => laterOf(day, latest), asOf);
  const quarters: Quarter[] = [];
  for (let firstDay = quarterOf(asOf); firstDay <= till; firstDay = plusMonths(firstDay, 3).day) {
    const lastDay = lastDayOfMonth(plusMonths(firstDay, 2).day.slice(0, 7)) ?? firstDay;
    const here = bounded.filter(({ earliest, latest }) => earliest <= lastDay && latest >= laterOf(firstDay, asOf));
    quarters.push({ name: quarterName(firstDay), firstDay, lastDay, ends: here.map(({ one }) => one) });
  }
  return quarters;
}

function quarterOf(day: Day): Day {
  const month = Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1;
  return `${day.slice(0, 5)}${String(month).padStart(2, '0')}-01` as Day;
}

function quarterName(firstDay: Day): string {
  return `${firstDay.slice(0, 4)}-Q${Math.ceil(Number(firstDay.slice(5, 7)) / 3)}`;
}
