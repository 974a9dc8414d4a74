import type { Day } from '../../calendar/day.js';
import { isOpen } from '../../calendar/window.js';
import { itemsOf, type Located, under } from '../../source/located.js';
import { type Entry, isUnknown } from '../entry.js';
import type { ContractThing, Things } from '../things.js';
import { wholeOf } from '../things.js';
import { dayAt } from './reading.js';

/** An event as its newest source tells it. */
export interface Happening extends Located<Entry<'event'>> {
  /** The day of the first source that tells it as it is: it is not of a later day, unless it names one. */
  readonly toldOn: Day;
  /** The day from which the source counts whose word this is. */
  readonly countsFrom: Day;
  /** Whether it took place; else it is only intended or proposed. */
  readonly isDecided: boolean;
}

/**
 * What is told of a contract by the editions known, in the order of the days that the events are of: decided, intended
 * and proposed. One without a day is of its source's day at the latest. Events add up over editions by id, where the newest
 * word counts; a share has those of its whole too.
 */
export function eventsOf(contract: ContractThing, things: Things): Happening[] {
  const byId = new Map<string, Happening>();
  for (let one: ContractThing | undefined = contract; one; one = wholeOf(one, things)) {
    for (const { edition, entry } of one.versions) {
      const list = under(entry, 'events');
      const { countsFrom } = edition;
      if (!list || typeof list.value === 'string' || !countsFrom) continue;
      for (const event of itemsOf(list as Located<readonly Entry<'event'>[]>)) {
        const { id } = event.value;
        const newest = byId.get(id);
        const isDecided = (event.value.stage ?? 'decided') === 'decided';
        if (!newest) byId.set(id, { ...event, toldOn: countsFrom, countsFrom, isDecided });
        else if (newest.isDecided === isDecided && countsFrom < newest.toldOn) {
          byId.set(id, { ...newest, toldOn: countsFrom });
        }
      }
    }
  }
  return [...byId.values()].sort(byDay);
}

/** The kinds of event that move an end or take it away; others leave every day as it is. */
const moving: readonly (string | undefined)[] = ['extended', 'continued', 'ended', 'declined', 'withdrawn'];

/** Whether an event moves the end of a contract or takes it away. */
export function movesEnd({ value: { kind } }: Happening): boolean {
  return moving.includes(kind);
}

/** The last of the events that move an end and took place; `undefined` where none did. */
export function lastMoveOf(contract: ContractThing, things: Things): Happening | undefined {
  return eventsOf(contract, things).findLast((event) => event.isDecided && movesEnd(event));
}

/** Whether an event binds a municipality: all of them, where it names none. */
export function binds({ value }: Happening, municipality: string): boolean {
  return !Array.isArray(value.municipalities) || value.municipalities.includes(municipality);
}

/** Whether an event says something for a key: no unknown word, and not nothing. */
export function names({ value }: Happening, key: keyof Entry<'event'>): boolean {
  return value[key] !== undefined && !isUnknown(value[key]);
}

function byDay(a: Happening, b: Happening): number {
  const [x, y] = [a, b].map((event) => `${latestDayOf(event)} ${event.toldOn}`) as [string, string];
  return x < y ? -1 : x === y ? 0 : 1;
}

/** The last day that an event can be of: what a source tells as past is not later than that source. */
function latestDayOf(event: Happening): Day {
  const { earliest, latest } = dayAt(event, 'day');
  const isAhead = !isOpen(earliest) && earliest > event.toldOn;
  return isOpen(latest) || (!isAhead && latest > event.toldOn) ? event.toldOn : latest;
}
