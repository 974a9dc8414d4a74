import type { ContractThing, Things } from '../things.js';
import type { Agreed } from './agreed.js';
import { type Schedule, scheduleOf } from './schedule.js';

/** The schedule of a contract whose terms are known. */
export interface Timed extends Schedule {
  readonly agreed: Agreed;
  readonly terms: NonNullable<Schedule['terms']>;
}

/** The schedule of a contract; `undefined` where no source gives its terms. */
export function timedOf(contract: ContractThing, things: Things): Timed | undefined {
  const schedule = scheduleOf(contract, things);
  const { terms, agreed } = schedule;
  return terms && agreed ? { ...schedule, terms, agreed } : undefined;
}

/** A schedule with the things among which its contract stands. */
export interface ThingsTimed {
  readonly things: Things;
  readonly schedule: Timed;
}

/** Every contract whose terms are known, among the things of each region. */
export function* timedIn(all: Iterable<Things>): Generator<ThingsTimed> {
  for (const things of all) {
    for (const contract of things.contracts.values()) {
      const schedule = timedOf(contract, things);
      if (schedule) yield { things, schedule };
    }
  }
}
