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
  return schedule.terms && schedule.agreed ? (schedule as Timed) : undefined;
}

/** Every contract of a region whose terms are known. */
export function* timedIn(things: Things): Generator<Timed> {
  for (const contract of things.contracts.values()) {
    const schedule = timedOf(contract, things);
    if (schedule) yield schedule;
  }
}
