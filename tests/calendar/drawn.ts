/** What the property tests draw: days where counting goes wrong, lengths, windows and what lies in them. */
import fc from 'fast-check';
import type { Day } from '../../src/calendar/day.js';
import type { Span } from '../../src/calendar/span.js';
import type { Window } from '../../src/calendar/window.js';
import { dayAt, daysAfter, lengthOfMonth, numberOf } from './oracle.js';

fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: 1000 });

/** A day in 2019..2040, from three days before a month's last day to three days after it; each second one about February. */
export const someDay: fc.Arbitrary<Day> = fc
  .tuple(fc.integer({ min: 2019, max: 2040 }), fc.oneof(fc.constant(2), fc.integer({ min: 1, max: 12 })))
  .chain(([year, month]) =>
    fc
      .integer({ min: -3, max: year === 2040 && month === 12 ? 0 : 3 })
      .map((offset) => daysAfter(dayAt(year, month, lengthOfMonth(year, month)), offset)),
  );

/** A length in months, short ones and whole years more often. */
export const someMonths = fc.oneof(
  fc.integer({ min: 0, max: 13 }),
  fc.integer({ min: 0, max: 10 }).map((years) => years * 12),
  fc.integer({ min: 0, max: 120 }),
);

export const someSpan: fc.Arbitrary<Span<never> & { min: number; max: number }> = fc
  .tuple(someMonths, fc.integer({ min: 0, max: 24 }))
  .map(([min, more]) => ({ min, max: min + more }));

export type Bounded = Window<never> & { earliest: Day; latest: Day };

/** A window of one day up to some two months. */
export const someWindow: fc.Arbitrary<Bounded> = fc
  .tuple(someDay, fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 65 })))
  .map(([earliest, more]) => ({ earliest, latest: daysAfter(earliest, more) }));

/** A window with a day that lies in it, its sides more often. */
export const dayInWindow: fc.Arbitrary<{ window: Bounded; day: Day }> = someWindow.chain((window) =>
  within(0, numberOf(window.latest) - numberOf(window.earliest)).map((count) => ({
    window,
    day: daysAfter(window.earliest, count),
  })),
);

/** A length with a number of months that lies in it, its sides more often. */
export const monthsInSpan = someSpan.chain((span) => within(span.min, span.max).map((months) => ({ span, months })));

function within(min: number, max: number): fc.Arbitrary<number> {
  return fc.oneof(fc.constantFrom(min, max), fc.integer({ min, max }));
}
