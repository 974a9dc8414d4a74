import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Day } from '../../src/calendar/day.js';
import { exactDayOf } from '../../src/calendar/window.js';
import type { Period } from '../../src/domain/terms/period.js';
import { daysAfter, lastDay } from '../calendar/oracle.js';
import { lies } from '../calendar/windows.js';
import { draws } from '../support/draws.js';
import {
  type Choice,
  choicesOf,
  dayOfLimit,
  earliestOf,
  latestOf,
  type Plan,
  periodsOfChoice,
  periodsOfPlan,
  somePlan,
} from './plans.js';

/**
 * What is computed from ranges, held against what is computed from every concrete value that the ranges may turn out to
 * be. The seed is fixed: every run asks the same.
 */
const drawn = { numRuns: draws(6, 60), seed: 1182_1971 };
/** For what needs no enumeration. */
const many = { ...drawn, numRuns: draws(100, 1000) };
const sides = ['earliest', 'latest'] as const;
const days = ['firstDay', 'lastDay'] as const;

const withoutLimits = (plan: Plan): Plan => ({ ...plan, cap: undefined, floor: undefined });

it('windows contain the days of every concrete choice', () => {
  let held = 0;
  fc.assert(
    fc.property(somePlan, (plan) => {
      const windows = periodsOfPlan(plan);
      for (const choice of choicesOf(plan)) {
        if (!reachesFloor(choice)) continue;
        for (const [index, period] of usable(periodsOfChoice(choice)).entries()) {
          for (const day of days) {
            const [one, window] = [exactDayOf(period[day]) as Day, (windows[index] as Period)[day]];
            if (!lies(one, window)) {
              expect.fail(`${period.id}: ${day} ${one} in ${JSON.stringify(window)}, ${JSON.stringify(choice)}`);
            }
            held += 1;
          }
        }
      }
    }),
    drawn,
  );
  expect(held).toBeGreaterThan(draws(1000, 10_000));
});

it('windows are no wider than that: the least and the greatest choice reach their sides', () => {
  fc.assert(
    fc.property(somePlan, ({ floor: _, ...capped }) => {
      const plan = { ...capped, floor: undefined };
      const windows = periodsOfPlan(plan);
      const choices = [...choicesOf(plan)];
      const extremes = { earliest: least(plan, choices), latest: greatest(plan, choices) };
      for (const side of sides) {
        for (const [index, period] of usable(periodsOfChoice(extremes[side])).entries()) {
          for (const day of days) expect(windows[index]?.[day][side]).toBe(exactDayOf(period[day]));
        }
      }
    }),
    drawn,
  );
});

it('an option has no room where no concrete choice leaves any, and else has', () => {
  fc.assert(
    fc.property(somePlan, (limited) => {
      const plan = { ...limited, floor: undefined };
      const most = [...choicesOf(plan)].map((choice) => usable(periodsOfChoice(choice)).length);
      expect(usable(periodsOfPlan(plan))).toHaveLength(Math.max(...most));
    }),
    drawn,
  );
});

it('a period starts on the day after the one before it ends, and ends no earlier than that one', () => {
  fc.assert(
    fc.property(somePlan, (plan) => {
      for (const periods of [periodsOfPlan(plan), ...[...choicesOf(plan)].map(periodsOfChoice)]) {
        for (const [index, period] of usable(periods).entries()) {
          const before = periods[index - 1];
          if (!before) continue;
          expect(period.firstDay.earliest).toBe(daysAfter(before.lastDay.earliest as Day, 1));
          for (const side of sides) expect(period.lastDay[side] >= before.lastDay[side]).toBe(true);
        }
      }
    }),
    drawn,
  );
});

it('a cap only cuts: an end is the earlier one of what it is without it and the cap', () => {
  fc.assert(
    fc.property(somePlan, (plan) => {
      for (const choice of choicesOf({ ...plan, floor: undefined })) {
        if (choice.cap === undefined) return;
        const free = periodsOfChoice({ ...choice, cap: undefined });
        const cap = dayOfLimit(choice, choice.cap);
        for (const [index, period] of usable(periodsOfChoice(choice)).entries()) {
          const uncut = exactDayOf((free[index] as Period).lastDay) as Day;
          expect(exactDayOf(period.lastDay)).toBe(uncut < cap ? uncut : cap);
        }
      }
    }),
    drawn,
  );
});

it('a cap only cuts windows: no side of an end is later than without it, and no day is later than the cap', () => {
  fc.assert(
    fc.property(somePlan, (limited) => {
      const plan = { ...limited, floor: undefined };
      const free = periodsOfPlan(withoutLimits(plan));
      const cap = latestOf(plan, plan.cap);
      for (const [index, period] of usable(periodsOfPlan(plan)).entries()) {
        for (const side of sides) expect(period.lastDay[side] <= (free[index] as Period).lastDay[side]).toBe(true);
        for (const day of days) expect(cap === undefined || period[day].latest <= cap).toBe(true);
      }
    }),
    many,
  );
});

it('a floor only lifts, and only what may reach it: then no end is earlier than the floor', () => {
  fc.assert(
    fc.property(somePlan, (limited) => {
      const plan = { ...limited, cap: undefined };
      const floor = earliestOf(plan, plan.floor);
      const free = periodsOfPlan(withoutLimits(plan));
      for (const [index, { lastDay: end }] of periodsOfPlan(plan).entries()) {
        const without = (free[index] as Period).lastDay;
        const isBelow = floor === undefined || without.latest < floor;
        expect(end.earliest).toBe(isBelow || without.earliest > floor ? without.earliest : floor);
        expect(end.latest >= without.latest).toBe(true);
      }
    }),
    many,
  );
});

it('there is no drift: lengths are summed first and added once', () => {
  fc.assert(
    fc.property(somePlan, (plan) => {
      for (const choice of choicesOf(withoutLimits(plan))) {
        const { firstDay, initialTerm, lengths } = choice;
        const ends = [...lengths.keys(), lengths.length].map((count) => {
          const months = lengths.slice(0, count).reduce((sum, one) => sum + one, initialTerm);
          // A length of nothing ends no earlier than it begins.
          return months === 0 ? firstDay : lastDay(firstDay, months);
        });
        expect(periodsOfChoice(choice).map((period) => exactDayOf(period.lastDay))).toEqual(ends);
      }
    }),
    drawn,
  );
});

it('an option that may not exist says so', () => {
  fc.assert(
    fc.property(somePlan, (plan) => {
      const standings = periodsOfPlan(withoutLimits(plan)).map(({ standing }) => standing);
      expect(standings.map((one) => one === 'if-any')).toEqual(standings.map((_, index) => index > plan.count.min));
    }),
    many,
  );
});

/** The periods that there is room for: they come first. */
function usable(periods: readonly Period[]): readonly Period[] {
  const first = periods.findIndex(({ standing }) => standing === 'no-room');
  return first < 0 ? periods : periods.slice(0, first);
}

/** Whether the initial term reaches its floor: one that does not contradicts itself, and is no choice that a source leaves. */
function reachesFloor(choice: Choice): boolean {
  if (choice.floor === undefined) return true;
  return lastDay(choice.firstDay, choice.initialTerm) >= dayOfLimit(choice, choice.floor);
}

function least({ cap }: Plan, choices: readonly Choice[]): Choice {
  return { ...(choices[0] as Choice), cap: cap?.range.choices[0] };
}

function greatest({ cap, length, count }: Plan, choices: readonly Choice[]): Choice {
  const lengths = Array.from({ length: count.max }, () => length.choices.at(-1) ?? 0);
  return { ...(choices.at(-1) as Choice), lengths, cap: cap?.range.choices.at(-1) };
}
