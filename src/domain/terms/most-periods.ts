import { under } from '../../source/located.js';
import type { Entry } from '../entry.js';
import { lookUp } from '../look-up.js';
import type { ContractThing, Things } from '../things.js';
import { optionGroupsOf } from './option-groups.js';
import { endlessMost, mostRights } from './options.js';
import { countAt, type Terms } from './reading.js';

/** How many periods, moments and events a contract may have at the most; nothing of them is made for that. That options are none or not known is a period, too. */
export function mostPeriodsOf(contract: ContractThing, things: Things): number {
  const terms = lookUp(contract, 'terms', things)?.located;
  const options = terms && typeof terms.value !== 'string' ? mostOptionsIn(terms as Terms) : 0;
  const evaluations = lookUp(contract, 'evaluations', things)?.located.value;
  const moments = Array.isArray(evaluations) ? (evaluations as readonly Entry<'evaluation'>[]).map(momentsOf) : [];
  const events = contract.versions.map(({ entry }) => under(entry, 'events')?.value.length ?? 0);
  return [1, Math.max(options, 1), ...moments, ...events].reduce((sum, count) => sum + count);
}

function mostOptionsIn(terms: Terms): number {
  const counts = optionGroupsOf(terms).map((group) => countAt(group, 'count'));
  if (counts.some(({ max, unknown }) => !unknown && max === undefined)) return endlessMost;
  return Math.min(
    counts.reduce((sum, { max = 1 }) => sum + max, 0),
    mostRights,
  );
}

function momentsOf({ every }: Entry<'evaluation'>): number {
  return every === undefined ? 1 : endlessMost;
}
