import type { Day } from '../calendar/day.js';
import { isOpenEnd } from '../calendar/span.js';
import { isOpen } from '../calendar/window.js';
import type { Region } from './dataset.js';
import { isUnknown } from './entry.js';
import { eventsOf } from './terms/events.js';
import { isOff } from './terms/off.js';
import { lengthAt } from './terms/reading.js';
import { type Schedule, scheduleOf } from './terms/schedule.js';
import { statusOf } from './terms/status.js';
import type { ContractThing, Things } from './things.js';

/** What papers tell of a contract, wherever of it: of the whole, or of a share. */
export interface ContractHolding {
  /** How long it lasts or when it ends, exactly or between bounds. */
  readonly hasEnd: boolean;
  /** No source tells that it is over, and nothing that is known says that it must be. */
  readonly mayRun: boolean;
  /** Something was decided after it was agreed, or it came to nothing. */
  readonly hasHappened: boolean;
  /** A source tells that its first day was moved. */
  readonly wasPostponed: boolean;
}

/** The same for each contract of a region, by its id, as of the day of `things`. */
export function contractHoldings(things: Things): ContractHolding[] {
  return [...things.contractsById.values()].map((all) => {
    const schedules = all.map((one) => scheduleOf(one, things));
    return {
      hasEnd: schedules.some(hasEndTold),
      mayRun: schedules.some((schedule) => mayStillRun(schedule, things)),
      hasHappened: all.some((one) => hasHappened(one, things)),
      wasPostponed: schedules.some(({ postponed }) => postponed.some(({ event }) => event.isDecided)),
    };
  });
}

/** In how many different years the papers of a region were written, as of a day. */
export function yearsOfPapers({ tracks }: Region, asOf: Day): number {
  const days = tracks.flatMap(({ editions }) => editions.flatMap(({ countsFrom }) => countsFrom ?? []));
  return new Set(days.filter((day) => day <= asOf).map((day) => day.slice(0, 4))).size;
}

function hasEndTold({ terms, agreed, courses }: Schedule): boolean {
  const ends = [agreed?.initial, ...courses.map(({ told }) => told.at(-1))];
  if (ends.some((period) => period && !isOpen(period.lastDay.latest))) return true;
  const initialTerm = terms?.located.value.initialTerm;
  return (
    terms !== undefined &&
    initialTerm !== undefined &&
    !isUnknown(initialTerm) &&
    !isOpenEnd(lengthAt(terms.located, 'initialTerm').max)
  );
}

function mayStillRun(schedule: Schedule, things: Things): boolean {
  if (isOff(schedule.contract, things)) return false;
  const courses = schedule.courses.length > 0 ? schedule.courses : [undefined];
  return courses.some(
    (course) => !['ended', 'expired', 'withdrawn'].includes(statusOf(schedule, course).contract.state),
  );
}

function hasHappened(contract: ContractThing, things: Things): boolean {
  return isOff(contract, things) || eventsOf(contract, things).some(({ isDecided }) => isDecided);
}
