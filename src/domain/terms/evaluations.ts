import { compared } from '../../calendar/length.js';
import { isOpenEnd } from '../../calendar/span.js';
import { isBefore, isOpen, type Window } from '../../calendar/window.js';
import { itemsOf, type Located } from '../../source/located.js';
import type { Entry } from '../entry.js';
import type { Cause } from './cause.js';
import { type DerivedDay, endAfter, repeatedAfter, statedDay, statedLength } from './derived.js';
import { endlessMost } from './options.js';
import { type Period, periodOf } from './period.js';

/**
 * The moments at which a contract is evaluated: `on` a day, `after` a term (its last day, counted from the first
 * day of the contract), or `every` term until `end`, as often as anybody looks. Of a repeated moment whose start or end is
 * open, the first is given.
 */
export function evaluationsOf(
  list: Located<readonly Entry<'evaluation'>[]>,
  firstDay: DerivedDay,
  end: Window<Cause>,
): Period[] {
  const moments: { day: DerivedDay; key: string; entry: Located<Entry<'evaluation'>>; hasMore?: true }[] = [];
  for (const entry of itemsOf(list)) {
    if (entry.value.on !== undefined) moments.push({ day: statedDay(entry, 'on'), key: 'on', entry });
    if (entry.value.after !== undefined) {
      moments.push({ day: endAfter(firstDay, statedLength(entry, 'after')), key: 'after', entry });
    }
    if (entry.value.every === undefined) continue;
    const days = [...repetitions(firstDay, entry, end)];
    const isCut = days.length > endlessMost;
    for (const day of days.slice(0, endlessMost)) moments.push({ day, key: 'every', entry });
    const last = moments.at(-1);
    if (last && isCut) last.hasMore = true;
  }
  return moments.map(({ day, key, entry, hasMore }, index) => {
    const keys = entry.value.mayEnd === undefined ? [key] : [key, 'mayEnd'];
    const inputs = keys.map((one) => ({ mapping: entry, key: one }));
    const moment = periodOf(`evaluation-${index + 1}`, { firstDay: day, lastDay: day }, [], inputs);
    return hasMore ? { ...moment, hasMore } : moment;
  });
}

/** Whether a moment is an evaluation at which the contract may be ended, as its source says. */
export function endsEarlyAt({ inputs }: Period): boolean {
  return inputs.some(({ mapping, key }) => key === 'mayEnd' && (mapping.value as Entry<'evaluation'>).mayEnd === true);
}

function* repetitions(
  firstDay: DerivedDay,
  entry: Located<Entry<'evaluation'>>,
  end: Window<Cause>,
): Generator<DerivedDay> {
  const every = statedLength(entry, 'every');
  const { min } = every.gives;
  const moves = !isOpenEnd(min) && (compared(min, 0) ?? 0) > 0;
  const certain = moves && !isOpen(firstDay.gives.earliest) && !isOpen(end.latest);
  let times = 1;
  do {
    const day = repeatedAfter(firstDay, every, times);
    if (isBefore(day.gives, end) === 'no' && certain) return;
    yield day;
    times += 1;
  } while (certain && times <= endlessMost + 1);
}
