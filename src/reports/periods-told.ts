import { mostPeriodsOf } from '../domain/terms/most-periods.js';
import { mostRights } from '../domain/terms/options.js';
import type { Period } from '../domain/terms/period.js';
import type { Schedule } from '../domain/terms/schedule.js';
import type { ContractThing, Things } from '../domain/things.js';

interface WithSchedule {
  readonly schedule: Schedule;
}

/** Whether a contract has more options or evaluations than are told: what comes later may belong to the answer. */
export function hasMoreThanTold({ schedule, things }: WithSchedule & { readonly things: Things }): boolean {
  // Nothing is counted out to tell that there is no more of it.
  return (
    mostPeriodsOf(schedule.contract, things) > mostRights && periodsToldOf({ schedule }).some(({ hasMore }) => hasMore)
  );
}

function periodsToldOf({ schedule: { agreed, courses, evaluations } }: WithSchedule): Period[] {
  return [...[agreed, ...courses].flatMap((one) => one?.periods ?? []), ...evaluations];
}

/** So many periods are told of a region in one answer: many times those of any that a person wrote. */
const mostPeriods = 3000;

/** The first contracts, as long as they have no more periods together than are told, one in any case; and the others. */
export function shownOfRegion<Line extends WithSchedule>(
  contracts: readonly ContractThing[],
  things: Things,
  lineOf: (contract: ContractThing) => Line,
): { readonly shown: readonly Line[]; readonly tooMany: readonly ContractThing[] } {
  const most = contracts.reduce((sum, one) => sum + mostPeriodsOf(one, things), 0);
  if (most <= mostPeriods) return { shown: contracts.map(lineOf), tooMany: [] };
  const shown: Line[] = [];
  let periods = 0;
  for (const [index, contract] of contracts.entries()) {
    const line = lineOf(contract);
    periods += periodsToldOf(line).length;
    if (index > 0 && periods > mostPeriods) return { shown, tooMany: contracts.slice(index) };
    shown.push(line);
  }
  return { shown, tooMany: [] };
}
