import type { Located } from '../../source/located.js';
import { isSound } from '../citing/proof.js';
import type { Region } from '../dataset.js';
import type { Entry } from '../entry.js';
import { binds, eventsOf, type Happening } from './events.js';
import { optionGroupsOf } from './option-groups.js';
import { countAt } from './reading.js';
import { municipalitiesOf } from './schedule.js';
import { areDependable } from './terms-conflict.js';
import { timedIn } from './timed.js';

type Terms = Located<Entry<'terms'>>;

/** An event with which more options are surely used than there are. */
export interface Overuse {
  readonly event: Happening;
  readonly used: number;
  readonly agreed: number;
  readonly terms: Terms;
}

/** The events that surely go beyond the options agreed, as of the newest edition, each once. */
export function* eventsBeyondOptionsIn(regions: readonly Region[]): Generator<Overuse> {
  const told = new Set<object>();
  for (const { things, schedule } of timedIn(regions)) {
    const terms = schedule.terms.located;
    const agreed = agreedCount(terms);
    const events = eventsOf(schedule.contract, things).filter(isExtension);
    if (agreed === undefined || events.length === 0) continue;
    for (const bound of boundAlike(events, municipalitiesOf(schedule.contract, things))) {
      const over = firstBeyond(bound, agreed);
      if (!over || told.has(over.event.value)) continue;
      told.add(over.event.value);
      if (areDependable(terms)) yield { ...over, agreed, terms };
    }
  }
}

/** The most options that there can be; `undefined` where that is not known. */
function agreedCount(terms: Terms): number | undefined {
  if (terms.value.options === 'none') return 0;
  const counts = optionGroupsOf(terms).map((group) => countAt(group, 'count'));
  if (counts.length === 0 || counts.some(({ max, unknown }) => max === undefined || unknown)) return undefined;
  return counts.reduce((sum, { max = 0 }) => sum + max, 0);
}

function firstBeyond(events: readonly Happening[], agreed: number): { event: Happening; used: number } | undefined {
  let used = 0;
  for (const event of events) {
    if (!isSound('event', event)) return undefined;
    used += event.value.options === undefined ? 1 : countAt(event, 'options').min;
    if (used > agreed) return { event, used };
  }
  return undefined;
}

/** The events that bind one municipality, for each of them; all events where none names any. */
function boundAlike(events: readonly Happening[], municipalities: readonly string[]): Happening[][] {
  if (events.every(({ value }) => !Array.isArray(value.municipalities))) return [[...events]];
  return municipalities.map((one) => events.filter((event) => binds(event, one)));
}

function isExtension({ value: { kind } }: Happening): boolean {
  return kind === 'extended' || kind === 'continued';
}
