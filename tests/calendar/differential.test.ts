import fc from 'fast-check';
import { DateTime } from 'luxon';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { type Day, daysUntil, lastDayOfMonth, parseDay, plusDays, plusMonths } from '../../src/calendar/day.js';
import { endOfTerm, firstDayOf, lastDayOf } from '../../src/calendar/term.js';
import { exactly, type Window } from '../../src/calendar/window.js';
import { draws } from '../support/draws.js';
import { someDay, someMonths } from './drawn.js';
import { daysAfter, lastDay, numberOf } from './oracle.js';
import { lies } from './windows.js';

/**
 * The same questions to four calendars that share no code: `src/calendar`, which counts by formulas; luxon, which counts
 * on JavaScript's Date; ECMAScript's Temporal, which others wrote to a standard; and the project's oracle, which counts
 * on a list of days. The days lie near month ends, half of them about February, and the seed is fixed: every run asks
 * the same.
 */
const cases = fc.sample(
  fc.record({ day: someDay, months: someMonths, more: fc.nat(24), days: fc.integer({ min: -9999, max: 9999 }) }),
  { numRuns: draws(2000, 100_000), seed: 31_08_2022 },
);

type Case = (typeof cases)[number];

/** Windows take many of the steps that are asked for by themselves; a tenth of the cases keeps the wait short. */
const tenth = cases.slice(0, cases.length / 10);

/** The cases in which the answers are not all alike: none, and the first few where there are any. */
function disagreements(asked: readonly Case[], answers: (one: Case) => readonly unknown[]): object[] {
  const found: object[] = [];
  for (const one of asked) {
    const [ours, ...theirs] = answers(one);
    if (theirs.some((answer) => answer !== ours)) found.push({ ...one, ours, theirs });
    if (found.length === 5) break;
  }
  return found;
}

const dateOf = (day: string) => Temporal.PlainDate.from(day);
const luxonOf = (day: string) => DateTime.fromISO(day, { zone: 'utc', locale: 'en' });

/** The last day of a term by the words of Regulation 1182/71: Temporal tells the month's end, and whether it lacks the date. */
function lastDayByTemporal(first: Day, months: number): string {
  const start = dateOf(first);
  const end = start.add({ months });
  return (end.day === start.day ? end.subtract({ days: 1 }) : end).toString();
}

/** Every day from which the term ends inside `last`, by trying each one that could be. */
function firstDaysByTrial(last: { earliest: Day; latest: Day }, months: number): Day[] {
  const about = dateOf(last.earliest).subtract({ months }).toString() as Day;
  const days = Array.from({ length: 12 + numberOf(last.latest) - numberOf(last.earliest) }, (_, index) =>
    daysAfter(about, index - 5),
  );
  return days.filter((first) => lies(lastDay(first, months), last));
}

const written = (window: Window<never> | undefined) => window && `${window.earliest}..${window.latest}`;

describe('a hundred thousand days and lengths, by calendars that share no code', () => {
  it('are near month ends, and on leap days', () => {
    const nearEnd = cases.filter(({ day }) => daysAfter(day, 4).slice(8) <= '04' || day.slice(8) <= '03');
    expect(nearEnd).toHaveLength(cases.length);
    expect(cases.filter(({ day }) => day.endsWith('-02-29')).length).toBeGreaterThan(cases.length / 100);
  });

  it('days on and back', () => {
    expect(
      disagreements(cases, ({ day, days }) => [
        plusDays(day, days),
        daysAfter(day, days),
        dateOf(day).add({ days }).toString(),
      ]),
    ).toEqual([]);
    expect(
      disagreements(tenth, ({ day, days }) => [plusDays(day, days), luxonOf(day).plus({ days }).toISODate()]),
    ).toEqual([]);
  });

  it('months on and back, held back to the end of a shorter month', () => {
    expect(
      disagreements(cases, ({ day, months, days }) => {
        const count = days < 0 ? -months : months;
        const [ours, theirs] = [plusMonths(day, count), dateOf(day).add({ months: count })];
        return [`${ours.day} ${ours.heldBack}`, `${theirs} ${theirs.day !== dateOf(day).day}`];
      }),
    ).toEqual([]);
    expect(
      disagreements(tenth, ({ day, months }) => [
        plusMonths(day, months).day,
        luxonOf(day).plus({ months }).toISODate(),
      ]),
    ).toEqual([]);
  });

  it('which dates there are in three centuries, and how they are numbered', () => {
    const dates = Array.from({ length: 300 * 12 * 33 }, (_, index) => {
      const [year, month, date] = [1900 + Math.floor(index / 396), Math.floor(index / 33) % 12, index % 33];
      return `${year}-${String(month + 1).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
    });
    const exist = dates.filter((date) => parseDay(date) !== undefined);
    expect(exist).toEqual(dates.filter((date) => luxonOf(date).isValid));
    const first = '1900-01-01' as Day;
    expect(exist.filter((date, index) => daysUntil(first, date as Day) !== index)).toEqual([]);
    expect(exist.filter((date, index) => plusDays(first, index) !== date)).toEqual([]);
  });

  it('the last day of every month that they lie in', () => {
    for (const month of new Set(cases.map(({ day }) => day.slice(0, 7)))) {
      expect(lastDayOfMonth(month)).toBe(`${month}-${dateOf(`${month}-01`).daysInMonth}`);
    }
  });

  it('the last day of a term', () => {
    expect(
      disagreements(cases, ({ day, months }) => [
        lastDayOf(day, months),
        lastDay(day, months),
        lastDayByTemporal(day, months),
      ]),
    ).toEqual([]);
  });

  it('the window in which a term ends', () => {
    expect(
      disagreements(tenth, ({ day, months, more }) => [
        written(endOfTerm({ earliest: day, latest: daysAfter(day, more) }, { min: months, max: months + more })),
        `${lastDay(day, months)}..${lastDay(daysAfter(day, more), months + more)}`,
        `${lastDayByTemporal(day, months)}..${lastDayByTemporal(daysAfter(day, more), months + more)}`,
      ]),
    ).toEqual([]);
  });

  it('the first days from which a term ends on a day', () => {
    expect(
      disagreements(tenth, ({ day, months }) => {
        const found = firstDaysByTrial({ earliest: day, latest: day }, months);
        return [
          written(firstDayOf(exactly(day), { min: months, max: months })),
          found.length === 0 ? undefined : `${found[0]}..${found.at(-1)}`,
        ];
      }),
    ).toEqual([]);
  });
});
