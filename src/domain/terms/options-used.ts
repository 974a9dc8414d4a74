import type { Happening } from './events.js';
import type { Extension } from './extension.js';
import { optionGroupsOf } from './option-groups.js';
import type { Terms } from './reading.js';
import { countAt } from './reading.js';
import type { Dependable, Sound } from './terms-conflict.js';
import type { Timed } from './timed.js';

/** An event with which more options are surely used than there are. */
export interface Overuse {
  readonly event: Happening;
  readonly used: number;
  readonly agreed: number;
  readonly terms: Terms;
}

/** What is known of values by themselves. */
interface Soundness {
  readonly areDependable: Dependable;
  readonly isSound: Sound;
}

/** The events that surely go beyond the options agreed, by the schedules of contracts, each once. */
export function* eventsBeyondOptionsIn(
  timed: readonly Timed[],
  { areDependable, isSound }: Soundness,
): Generator<Overuse> {
  const told = new Set<object>();
  for (const schedule of timed) {
    const terms = schedule.terms.located;
    const agreed = agreedCount(terms);
    if (agreed === undefined) continue;
    for (const { extensions } of schedule.courses) {
      const over = firstBeyond(extensions, agreed, isSound);
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

function firstBeyond(
  extensions: readonly Extension[],
  agreed: number,
  isSound: Sound,
): { event: Happening; used: number } | undefined {
  let used = 0;
  for (const { event, uses } of extensions) {
    if (!isSound(event)) return undefined;
    used += uses;
    if (used > agreed) return { event, used };
  }
  return undefined;
}
