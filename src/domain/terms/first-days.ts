import type { Day } from '../../calendar/day.js';
import type { Window } from '../../calendar/window.js';
import { type Located, under } from '../../source/located.js';
import { isDoubted } from '../doubted.js';
import type { Entry } from '../entry.js';
import type { Things } from '../things.js';
import type { Cause } from './cause.js';
import { startOf } from './start.js';
import type { Dependable } from './terms-conflict.js';

/** The first day of a contract as one block of terms gives it. */
export interface FirstDay {
  readonly day: Window<Cause>;
  readonly terms: Located<Entry<'terms'>>;
}

/**
 * The first days that a contract has by what sources up to a day say: that of the whole and those of its shares, each by
 * its newest terms. Empty where any of them is doubted, or wrong by itself, so that nothing may be held against it.
 */
export function firstDaysOf(
  contract: string,
  things: Things,
  until: Day | undefined,
  areDependable: Dependable,
): FirstDay[] {
  const all = things.contractsById.get(contract) ?? [];
  const blocks = all.flatMap(({ versions }) => {
    const known = versions.filter(({ edition: { countsFrom = '' } }) => until === undefined || countsFrom <= until);
    const [newest] = known.flatMap(({ entry }) => under(entry, 'terms') ?? []);
    return newest && typeof newest.value !== 'string' ? [newest as Located<Entry<'terms'>>] : [];
  });
  if (blocks.some((terms) => isDoubted(terms, 'firstDay') || !areDependable(terms))) return [];
  return blocks.map((terms) => ({ day: startOf(terms, undefined).firstDay.gives, terms }));
}
