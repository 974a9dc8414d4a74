import { isShorter } from '../../calendar/span.js';
import { isBefore, type Window } from '../../calendar/window.js';
import { keyOf, type Located } from '../../source/located.js';
import type { Entry } from '../entry.js';
import type { Assumption } from './assumption.js';
import type { Cause } from './cause.js';
import {
  type DerivedDay,
  type DerivedLength,
  dayAfter,
  endAfter,
  lengthsAdded,
  noEarlierThan,
  nothing,
  statedDay,
  statedLength,
} from './derived.js';
import { type Happening, names } from './events.js';
import type { Limits } from './limits.js';
import { mostOptions, optionsUnknown, rightsOf } from './options.js';
import { type Period, periodOf } from './period.js';
import { countAt, dayAt, type Input, lengthAt } from './reading.js';

/** What one extension gave. */
export interface Extension {
  readonly event: Happening;
  /** How many options it surely used up. */
  readonly uses: number;
  /** How many it may have used up: one more where its length is that of no number of options, and no source says how many. */
  readonly mayUse: number;
  readonly lastDay: Window<Cause>;
  /** The last day that those options allow by themselves; missing where the extension is outside them. */
  readonly allowed: Window<Cause> | undefined;
}

/** How far a contract came, and from where what follows is counted. What comes is added to the lists. */
export interface Reached {
  readonly periods: Period[];
  readonly end: DerivedDay;
  readonly from: DerivedDay;
  readonly length: DerivedLength;
  /** How many options are surely used up, and how many more may be. */
  readonly used: number;
  readonly perhapsUsed: number;
  readonly extensions: Extension[];
}

/** By what an extension is measured. */
export interface Measure {
  readonly terms: Located<Entry<'terms'>>;
  readonly limits: Limits;
  readonly assumption: Assumption;
}

/** A contract after an extension: one more period is added, and what follows is counted from its end. */
export function extendedBy(event: Happening, reached: Reached, measure: Measure): Reached {
  const { periods, used, perhapsUsed, extensions } = reached;
  const id = `extension-${extensions.length + 1}`;
  const share = shareOf(event, reached, measure);
  const { from, length } = pointAfter(event, reached, share);
  const period = extensionPeriod(id, event, reached, share);
  const { lastDay } = period.derived;
  const allowed = share.length === nothing ? undefined : endWith(share.length, reached);
  periods.push(period);
  const [uses, mayUse] = [share.surely, share.count];
  extensions.push({ event, uses, mayUse, lastDay: lastDay.gives, allowed });
  return {
    periods,
    end: lastDay,
    from,
    length,
    used: used + uses,
    perhapsUsed: Math.min(perhapsUsed + mayUse - uses, Math.max(0, mostOptions(measure.terms) - used - uses)),
    extensions,
  };
}

/**
 * What is only intended or proposed, as a period from which nothing is counted: of an extension its days, of an end its
 * day. Its id says what it is: `intended-extended`, numbered where there are more.
 *
 * @param before how many of each name there are already; this one is counted in
 */
export function announcedBy(event: Happening, reached: Reached, measure: Measure, before: Map<string, number>): Period {
  const { kind, stage, lastDay } = event.value;
  const name = `${stage}-${kind}`;
  const count = before.get(name) ?? 0;
  before.set(name, count + 1);
  const id = count === 0 ? name : `${name}-${count + 1}`;
  if (kind === 'extended' || kind === 'continued') {
    return extensionPeriod(id, event, reached, shareOf(event, reached, measure), 'announced');
  }
  const key = lastDay === undefined ? 'day' : 'lastDay';
  const told = statedDay(event, key);
  const input = { mapping: event, key: 'kind' };
  const day: DerivedDay = {
    rule: 'announced',
    gives: told.gives,
    of: event.value[key] === undefined ? [] : [told],
    input,
  };
  return periodOf(id, { firstDay: day, lastDay: day }, [], eventInputsOf(event, [key, 'kind']), 'announced');
}

function extensionPeriod(
  id: string,
  event: Happening,
  reached: Reached,
  share: Share,
  how: 'extended' | 'announced' = 'extended',
): Period {
  const { from, length } = pointAfter(event, reached, share);
  const told = length === nothing ? statedDay(event, 'lastDay') : noEarlierThan(endAfter(from, length), reached.end);
  const lastDay: DerivedDay = { rule: how, gives: told.gives, of: [told], input: { mapping: event, key: 'kind' } };
  const days = { firstDay: dayAfter(reached.end), lastDay };
  const inputs = eventInputsOf(event, ['lastDay', 'length', 'options', 'kind']);
  return periodOf(id, days, [], inputs, how === 'extended' ? 'sure' : how);
}

/** From where the end of an extension is counted: the day it names; else what it, or the options it uses up, add. */
function pointAfter(event: Happening, { from, length }: Reached, share: Share): Pick<Reached, 'from' | 'length'> {
  if (names(event, 'lastDay')) return { from: dayAfter(statedDay(event, 'lastDay')), length: nothing };
  if (event.value.length !== undefined) return { from, length: lengthsAdded(length, statedLength(event, 'length')) };
  return { from, length: lengthsAdded(length, share.length === nothing ? untoldLength(event) : share.length) };
}

/** The options that an extension uses up, as far as it may. */
interface Share {
  readonly count: number;
  /** What they give by themselves. */
  readonly length: DerivedLength;
  /** How many of them it surely uses up. */
  readonly surely: number;
}

/**
 * As many as the event says; else as many as its length covers. Where it surely ends before the last of them would, nobody can tell
 * whether it uses that one up or lies outside the options. None where no source tells of options to be used.
 */
function shareOf(event: Happening, reached: Reached, { terms, limits, assumption }: Measure): Share {
  const said = names(event, 'options') ? countAt(event, 'options').min : undefined;
  const none: Share = { count: 0, length: nothing, surely: 0 };
  const unknown = optionsUnknown(terms);
  if (said === 0 || (said === undefined && unknown && unknown.reason !== 'none')) return none;
  let share = none;
  let number = 0;
  for (const right of rightsOf(terms, assumption)) {
    number += 1;
    if (number <= reached.used && !right.countUnknown) continue;
    const length = lengthsAdded(share.length, right.length);
    const count = share.count + 1;
    const fitsNone = said === undefined && isSurelyLess(event, length, reached, limits);
    share = { count, length, surely: fitsNone ? count - 1 : count };
    if (said === undefined ? covers(length, event, reached) : share.count >= said) return share;
  }
  const count = said ?? Math.max(share.count, 1);
  return { ...share, count, surely: count };
}

/** Whether options of this length may last until the end of an extension; they do where it names none. */
function covers(length: DerivedLength, event: Happening, reached: Reached): boolean {
  if (names(event, 'lastDay')) return isBefore(endWith(length, reached), dayAt(event, 'lastDay')) !== 'yes';
  return !names(event, 'length') || isShorter(length.gives, lengthAt(event, 'length')) !== 'yes';
}

/** Whether an extension surely ends before options of this length do, and before the last day that the contract can have cuts them. */
function isSurelyLess(event: Happening, length: DerivedLength, reached: Reached, { cap }: Limits): boolean {
  const isToDay = names(event, 'lastDay');
  if (!isToDay && !names(event, 'length')) return false;
  const end = isToDay ? dayAt(event, 'lastDay') : endWith(statedLength(event, 'length'), reached);
  if (cap && isBefore(end, cap.gives) !== 'yes') return false;
  if (isToDay) return isBefore(end, endWith(length, reached)) === 'yes';
  return isShorter(lengthAt(event, 'length'), length.gives) === 'yes';
}

function endWith(length: DerivedLength, reached: Reached): Window<Cause> {
  return endAfter(reached.from, lengthsAdded(reached.length, length)).gives;
}

/** An extension of which nobody says how long it is. */
function untoldLength(event: Happening): DerivedLength {
  const gives = { min: 0, max: { open: { reason: 'not-stated', at: keyOf(event, 'length') } } } as const;
  return { rule: 'length-untold', gives, of: [], input: { mapping: event, key: 'kind' } };
}

function eventInputsOf(event: Happening, keys: readonly (keyof Entry<'event'> & string)[]): Input[] {
  return keys.filter((key) => event.value[key] !== undefined).map((key) => ({ mapping: event, key }));
}
