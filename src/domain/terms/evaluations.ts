import { type Span, sumOf } from '../../calendar/span.js';
import { endOf } from '../../calendar/term.js';
import { isBefore, isOpen, type Window } from '../../calendar/window.js';
import { itemsOf, type Located } from '../../source/located.js';
import type { Entry } from '../entry.js';
import type { Cause } from './cause.js';
import { type Period, periodOf } from './period.js';
import { dayAt, lengthAt } from './reading.js';

/**
 * The moments at which a contract is evaluated: `on` a day, `after` a term (its last day, counted from the first
 * day of the contract), or `every` term until `end`. Of a repeated moment whose start or end is open, the first is given.
 */
export function evaluationsOf(
  list: Located<readonly Entry<'evaluation'>[]>,
  firstDay: Window<Cause>,
  end: Window<Cause>,
): Period[] {
  const moments: { day: Window<Cause>; key: string; entry: Located<Entry<'evaluation'>> }[] = [];
  for (const entry of itemsOf(list)) {
    if (entry.value.on !== undefined) moments.push({ day: dayAt(entry, 'on'), key: 'on', entry });
    if (entry.value.after !== undefined) {
      moments.push({ day: endOf(firstDay, lengthAt(entry, 'after')), key: 'after', entry });
    }
    if (entry.value.every === undefined) continue;
    for (const day of repeated(firstDay, lengthAt(entry, 'every'), end)) moments.push({ day, key: 'every', entry });
  }
  return moments.map(({ day, key, entry }, index) =>
    periodOf(`evaluation-${index + 1}`, { firstDay: day, lastDay: day }, [], [{ mapping: entry, key }]),
  );
}

function* repeated(firstDay: Window<Cause>, every: Span<Cause>, end: Window<Cause>): Generator<Window<Cause>> {
  let length = every;
  const moves = typeof every.min === 'number' && every.min > 0;
  const certain = moves && !isOpen(firstDay.earliest) && !isOpen(end.latest);
  do {
    const day = endOf(firstDay, length);
    if (isBefore(day, end) === 'no' && certain) return;
    yield day;
    length = sumOf(length, every);
  } while (certain);
}
