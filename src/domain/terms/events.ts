import { itemsOf, type Located, under } from '../../source/located.js';
import { type Entry, isUnknown } from '../entry.js';
import type { ContractThing, Things } from '../things.js';
import { wholeOf } from '../things.js';

export type Happening = Located<Entry<'event'>>;

/**
 * What happened to a contract, as far as the editions known tell it: decided only, oldest first.
 * Events add up over editions by id, where the newest word counts; a share has those of its whole too.
 */
export function eventsOf(contract: ContractThing, things: Things): Happening[] {
  const byId = new Map<string, Happening>();
  for (let one: ContractThing | undefined = contract; one; one = wholeOf(one, things)) {
    for (const { entry } of one.versions) {
      const list = under(entry, 'events');
      if (!list || typeof list.value === 'string') continue;
      for (const event of itemsOf(list as Located<readonly Entry<'event'>[]>)) {
        if (!byId.has(event.value.id)) byId.set(event.value.id, event);
      }
    }
  }
  return [...byId.values()].filter(({ value }) => (value.stage ?? 'decided') === 'decided').sort(byDay);
}

/** Whether an event binds a municipality: all of them, where it names none. */
export function binds({ value }: Happening, municipality: string): boolean {
  return !Array.isArray(value.municipalities) || value.municipalities.includes(municipality);
}

function byDay(a: Happening, b: Happening): number {
  const [x, y] = [a, b].map(({ value }) => (value.day === undefined || isUnknown(value.day) ? '~' : String(value.day)));
  return (x ?? '') < (y ?? '') ? -1 : x === y ? 0 : 1;
}
