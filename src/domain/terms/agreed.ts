import type { Day } from '../../calendar/day.js';
import { noAssumption } from './assumption.js';
import { type DerivedDay, noEarlierThan } from './derived.js';
import { type Limits, limitsOf, withinLimits } from './limits.js';
import { causesOf, type Periods, periodsUpTo } from './option-periods.js';
import { type Period, periodOf } from './period.js';
import type { Terms } from './reading.js';
import { type InitialTerm, startOf } from './start.js';

/** A contract as agreed: its initial term and every option, whatever happened since. */
export interface Agreed extends Periods {
  readonly start: InitialTerm;
  readonly limits: Limits;
  readonly initial: Period;
}

/**
 * The periods of a contract as agreed. Lengths are summed first and added once; a cap cuts every later end.
 * Options without end run to the first one that ends after `asOf`.
 *
 * @param successorFirstDay the first day of the contract that `endsWith` names, where there is one
 * @param assumption what is supposed of the contract, nothing where left out
 */
export function agreedOf(terms: Terms, asOf: Day, successorFirstDay?: DerivedDay, assumption = noAssumption): Agreed {
  const start = startOf(terms, successorFirstDay, assumption);
  const limits = limitsOf(terms, start.firstDay);
  const lastDay = start.stated ? start.lastDay : noEarlierThan(withinLimits(start.lastDay, limits), start.firstDay);
  const days = { firstDay: start.firstDay, lastDay };
  const inputs = (['firstDay', 'lastDay', 'initialTerm', 'endsWith'] as const)
    .filter((key) => terms.value[key] !== undefined)
    .map((key) => ({ mapping: terms, key }));
  const causes = causesOf(start.counted.gives);
  const initial = periodOf('initial', days, causes, inputs);
  const after = { end: lastDay, from: start.countedFrom, length: start.counted, causes };
  return Object.assign(periodsUpTo([initial], terms, after, limits, asOf, { assumption }), { start, limits, initial });
}
