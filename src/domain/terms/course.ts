import type { Day } from '../../calendar/day.js';
import { noTime, type Span, sumOf } from '../../calendar/span.js';
import { endOf } from '../../calendar/term.js';
import { isBefore, moved, notAfter, openFor, type Window } from '../../calendar/window.js';
import type { Located } from '../../source/located.js';
import type { Entry } from '../entry.js';
import type { Agreed } from './agreed.js';
import type { Cause } from './cause.js';
import { binds, type Happening } from './events.js';
import { optionPeriods } from './option-periods.js';
import { stepsOf } from './options.js';
import { type Period, periodOf } from './period.js';
import { countAt, dayAt, lengthAt } from './reading.js';

/** A contract as it went, for all municipalities or for those that the events set apart. */
export interface Course {
  /** Missing where it holds for all of them. */
  readonly municipalities: readonly string[] | undefined;
  readonly periods: readonly Period[];
  readonly outcome: 'open' | 'declined' | 'ended' | 'withdrawn';
}

type Terms = Located<Entry<'terms'>>;

/** A contract as it went: one course where the events bind all alike, else one for each group they bind alike. */
export function coursesOf(
  terms: Terms,
  agreed: Agreed,
  events: readonly Happening[],
  municipalities: readonly string[],
  asOf: Day,
): Course[] {
  if (events.length === 0) return [];
  if (events.every(({ value }) => !Array.isArray(value.municipalities))) {
    return [courseOf(terms, agreed, events, undefined, asOf)];
  }
  const groups = new Map<string, { members: string[]; bound: Happening[] }>();
  for (const municipality of municipalities) {
    const bound = events.filter((event) => binds(event, municipality));
    const key = bound.map(({ value }) => value.id).join('\n');
    const group = groups.get(key) ?? { members: [], bound };
    group.members.push(municipality);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ members, bound }) => courseOf(terms, agreed, bound, members, asOf));
}

function courseOf(
  terms: Terms,
  agreed: Agreed,
  events: readonly Happening[],
  municipalities: readonly string[] | undefined,
  asOf: Day,
): Course {
  const periods = agreed.periods.slice(0, 1);
  let from = agreed.start.countedFrom;
  let length: Span<Cause> = agreed.start.counted;
  let used = 0;
  let extensions = 0;
  const endNow = () => periods[periods.length - 1]?.lastDay ?? agreed.start.lastDay;
  for (const event of events) {
    const { kind } = event.value;
    if (kind === 'withdrawn') return { municipalities, periods: [withdrawnBy(event)], outcome: 'withdrawn' };
    if (kind === 'declined') return { municipalities, periods, outcome: 'declined' };
    if (kind === 'ended') return { municipalities, periods: endedEarly(periods, event), outcome: 'ended' };
    const uses = event.value.options === undefined ? 1 : countAt(event, 'options').min;
    const firstDay = moved(endNow(), 1);
    if (event.value.lastDay !== undefined) {
      from = moved(dayAt(event, 'lastDay'), 1);
      length = noTime;
    } else {
      length = sumOf(
        length,
        event.value.length === undefined ? lengthOfSteps(terms, used, uses) : lengthAt(event, 'length'),
      );
    }
    used += uses;
    extensions += 1;
    const lastDay = event.value.lastDay === undefined ? endOf(from, length) : dayAt(event, 'lastDay');
    const inputs = (['lastDay', 'length', 'options', 'kind'] as const)
      .filter((key) => event.value[key] !== undefined)
      .map((key) => ({ mapping: event, key }));
    periods.push(periodOf(`extension-${extensions}`, { firstDay, lastDay }, [], inputs));
  }
  const after = { end: endNow(), from, length, causes: [] };
  return {
    municipalities,
    periods: [...periods, ...optionPeriods(terms, after, agreed.limits, asOf, used)],
    outcome: 'open',
  };
}

/** The length that options give by themselves, where an event names none. */
function lengthOfSteps(terms: Terms, skip: number, count: number): Span<Cause> {
  let length: Span<Cause> = noTime;
  let index = 0;
  for (const step of stepsOf(terms)) {
    if (index >= skip + count) break;
    if (index >= skip) length = sumOf(length, step.length);
    index += 1;
  }
  return length;
}

/** The periods up to an early end: the day it names, else some day from the decision to the end agreed. */
function endedEarly(periods: readonly Period[], event: Happening): Period[] {
  const key = event.value.lastDay === undefined ? 'day' : 'lastDay';
  const told = dayAt(event, key);
  const kept = periods.filter(({ firstDay }) => isBefore(told, firstDay) !== 'yes');
  return kept.map((period, index) => {
    if (index < kept.length - 1) return period;
    const latest = key === 'lastDay' ? told.latest : period.lastDay.latest;
    const lastDay: Window<Cause> =
      key === 'lastDay' ? told : notAfter({ earliest: told.earliest, latest }, period.lastDay);
    return periodOf(period.id, { firstDay: period.firstDay, lastDay }, [], [{ mapping: event, key }]);
  });
}

/** The one period of a contract that never came: no days, and why. */
function withdrawnBy(event: Happening): Period {
  const never = openFor<Cause>({ reason: 'withdrawn', at: event });
  return periodOf('initial', { firstDay: never, lastDay: never }, [], [{ mapping: event, key: 'kind' }]);
}
