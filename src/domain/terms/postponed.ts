import { isBefore, isOpen, type Window } from '../../calendar/window.js';
import type { Located } from '../../source/located.js';
import type { Entry } from '../entry.js';
import { lookUp } from '../look-up.js';
import { type ContractThing, keyFor, thingsOf } from '../things.js';
import type { Cause } from './cause.js';
import type { DerivedDay } from './derived.js';
import type { Happening } from './events.js';
import { dayAt, type Input } from './reading.js';
import { startOf } from './start.js';

/** A first day that was moved to a later one, told by one source in its own words. It makes no period and moves no end. */
export interface Postponement {
  readonly event: Happening;
  /** The first day until then; open where nobody tells it. */
  readonly from: Window<Cause>;
  /** What it became by the terms that counted when this was told; missing where that is not surely a later day. */
  readonly to: DerivedDay | undefined;
  /** The values that say it. */
  readonly inputs: readonly Input[];
}

/** What of a contract was postponed, by its events. */
export function postponementsOf(contract: ContractThing, events: readonly Happening[]): Postponement[] {
  return events
    .filter(({ value: { kind } }) => kind === 'postponed')
    .map((event) => {
      const from = dayAt(event, 'from');
      const to = firstDayOn(contract, event);
      const isLater = to && (isOpen(from.latest) ? isTold(to.gives) : isBefore(from, to.gives) === 'yes');
      return { event, from, to: isLater ? to : undefined, inputs: valuesSaying(event, isLater ? to : undefined) };
    });
}

/** The first day of a contract by the sources that were known when an event was told last. */
function firstDayOn(contract: ContractThing, { countsFrom }: Happening): DerivedDay | undefined {
  const then = thingsOf(contract.region, countsFrom);
  const same = then.contracts.get(keyFor(contract.id, contract.segment?.id));
  const terms = same && lookUp(same, 'terms', then)?.located;
  return terms && typeof terms.value !== 'string'
    ? startOf(terms as Located<Entry<'terms'>>, undefined).firstDay
    : undefined;
}

function isTold({ earliest, latest }: Window<Cause>): boolean {
  return !isOpen(earliest) || !isOpen(latest);
}

function valuesSaying(event: Happening, to: DerivedDay | undefined): Input[] {
  const told = (['kind', 'from', 'length'] as const).filter((key) => event.value[key] !== undefined);
  return [...told.map((key) => ({ mapping: event, key })), ...(to?.input ? [to.input] : [])];
}
