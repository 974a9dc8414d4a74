import type { Day } from '../../calendar/day.js';
import { isBefore, notAfter, type Window } from '../../calendar/window.js';
import type { Located } from '../../source/located.js';
import type { Entry } from '../entry.js';
import type { Agreed } from './agreed.js';
import { type Assumption, noAssumption } from './assumption.js';
import type { Cause } from './cause.js';
import {
  type DerivedDay,
  type DerivedLength,
  dayAfter,
  endAfter,
  noDay,
  nothing,
  statedDay,
  statedLength,
  summed,
} from './derived.js';
import { binds, type Happening } from './events.js';
import { optionPeriods } from './option-periods.js';
import { rightsOf } from './options.js';
import { type Period, periodOf } from './period.js';
import type { Input } from './reading.js';
import { countAt } from './reading.js';

/** A contract as it went, for all municipalities or for those that the events set apart. */
export interface Course {
  /** Missing where it holds for all of them. */
  readonly municipalities: readonly string[] | undefined;
  readonly periods: readonly Period[];
  readonly outcome: 'open' | 'declined' | 'ended' | 'withdrawn';
  /** How many options were used. */
  readonly used: number;
  /** What each extension gave, and the last day that the options it used allow by themselves. */
  readonly extensions: readonly Extension[];
}

export interface Extension {
  readonly event: Happening;
  readonly lastDay: Window<Cause>;
  readonly allowed: Window<Cause>;
}

type Terms = Located<Entry<'terms'>>;

/** A contract as it went: one course where the events bind all alike, else one for each group they bind alike. */
export function coursesOf(
  terms: Terms,
  agreed: Agreed,
  events: readonly Happening[],
  municipalities: readonly string[],
  asOf: Day,
  assumption = noAssumption,
): Course[] {
  if (events.length === 0) return [];
  if (events.every(({ value }) => !Array.isArray(value.municipalities))) {
    return [courseOf(terms, agreed, events, undefined, asOf, assumption)];
  }
  const groups = new Map<string, { members: string[]; bound: Happening[] }>();
  for (const municipality of municipalities) {
    const bound = events.filter((event) => binds(event, municipality));
    const key = bound.map(({ value }) => value.id).join('\n');
    const group = groups.get(key) ?? { members: [], bound };
    group.members.push(municipality);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ members, bound }) => courseOf(terms, agreed, bound, members, asOf, assumption));
}

function courseOf(
  terms: Terms,
  agreed: Agreed,
  events: readonly Happening[],
  municipalities: readonly string[] | undefined,
  asOf: Day,
  assumption: Assumption,
): Course {
  const periods = agreed.periods.slice(0, 1);
  let from = agreed.start.countedFrom;
  let length = agreed.start.counted;
  let used = 0;
  const extensions: Extension[] = [];
  const endNow = () => periods[periods.length - 1]?.derived.lastDay ?? agreed.start.lastDay;
  for (const event of events) {
    const { kind } = event.value;
    if (kind === 'withdrawn')
      return { municipalities, periods: [withdrawnBy(event)], outcome: 'withdrawn', used, extensions };
    if (kind === 'declined') return { municipalities, periods, outcome: 'declined', used, extensions };
    if (kind === 'ended')
      return { municipalities, periods: endedEarly(periods, event), outcome: 'ended', used, extensions };
    const uses = event.value.options === undefined ? 1 : countAt(event, 'options').min;
    const firstDay = dayAfter(endNow());
    const own = lengthOfRights(terms, used, uses, assumption);
    const allowed = endAfter(from, summed(length, own)).gives;
    const lastDay = extendedTo(event, own);
    used += uses;
    extensions.push({ event, lastDay: lastDay.gives, allowed });
    const inputs = (['lastDay', 'length', 'options', 'kind'] as const)
      .filter((key) => event.value[key] !== undefined)
      .map((key) => ({ mapping: event, key }));
    periods.push(periodOf(`extension-${extensions.length}`, { firstDay, lastDay }, [], inputs));
  }
  const after = { end: endNow(), from, length, causes: [] };
  const open = optionPeriods(terms, after, agreed.limits, asOf, { skip: used, assumption });
  return { municipalities, periods: [...periods, ...open], outcome: 'open', used, extensions };

  /** The end that an extension gives: the day it names; else its length, or that of the options it uses up. */
  function extendedTo(event: Happening, own: DerivedLength): DerivedDay {
    const input = { mapping: event, key: 'kind' };
    if (event.value.lastDay !== undefined) {
      const told = statedDay(event, 'lastDay');
      from = dayAfter(told);
      length = nothing;
      return { rule: 'extended', gives: told.gives, of: [told], input };
    }
    length = summed(length, event.value.length === undefined ? own : statedLength(event, 'length'));
    const lastDay = endAfter(from, length);
    return { rule: 'extended', gives: lastDay.gives, of: [lastDay], input };
  }
}

/** The length that options give by themselves, where an event names none. */
function lengthOfRights(terms: Terms, skip: number, count: number, assumption: Assumption): DerivedLength {
  let length = nothing;
  let index = 0;
  for (const right of rightsOf(terms, assumption)) {
    if (index >= skip + count) break;
    if (index >= skip) length = summed(length, right.length);
    index += 1;
  }
  return length;
}

/** The periods up to an early end: the day it names, else some day from the decision to the end agreed. */
function endedEarly(periods: readonly Period[], event: Happening): Period[] {
  const key = event.value.lastDay === undefined ? 'day' : 'lastDay';
  const input: Input = { mapping: event, key };
  const told = statedDay(event, key);
  const kept = periods.filter(({ firstDay }) => isBefore(told.gives, firstDay) !== 'yes');
  return kept.map((period, index) => {
    if (index < kept.length - 1) return period;
    const { firstDay, lastDay } = period.derived;
    const gives =
      key === 'lastDay'
        ? told.gives
        : notAfter({ earliest: told.gives.earliest, latest: lastDay.gives.latest }, lastDay.gives);
    const of = key === 'lastDay' ? [told] : [told, lastDay];
    return periodOf(period.id, { firstDay, lastDay: { rule: 'ended', gives, of } }, [], [input]);
  });
}

/** The one period of a contract that never came: no days, and why. */
function withdrawnBy(event: Happening): Period {
  const input = { mapping: event, key: 'kind' };
  const never = noDay('withdrawn', { reason: 'withdrawn', at: event }, input);
  return periodOf('initial', { firstDay: never, lastDay: never }, [], [input]);
}
