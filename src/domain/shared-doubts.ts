import type { Located } from '../source/located.js';
import type { Doubt, Entry } from './entry.js';
import { walked } from './walk.js';

/**
 * A region in which every doubt stands whole beside its value: where only the id of one of `doubts` is written, that doubt is
 * put in, and the id is kept in `namedDoubts`. The region itself, where no id is written. An id that stands for none leaves
 * the value doubted all the same: it is unclear, with the id as the reason; `link-not-found` tells it.
 */
export function withSharedDoubts(region: Located<Entry<'region'>>): Located<Entry<'region'>> {
  if (!walked({ entry: region }).mappings.some(({ entry }) => namesIn(entry.value).length > 0)) return region;
  const copy = { ...region, value: structuredClone(region.value) };
  const { doubts = {} } = copy.value;
  for (const { entry } of walked({ entry: copy }).mappings) {
    const names = namesIn(entry.value);
    if (names.length === 0) continue;
    // Each value has a doubt of its own: whoever tells doubts one by one knows them by that.
    const whole = names.map(([key, id]) => [key, { ...(Object.hasOwn(doubts, id) ? doubts[id] : unknown(id)) }]);
    Object.assign(entry.value, {
      doubt: { ...entry.value.doubt, ...Object.fromEntries(whole) },
      namedDoubts: Object.fromEntries(names),
    });
  }
  return copy;
}

function unknown(id: string): Doubt {
  return { kind: 'unclear', why: { nl: id } };
}

/** The keys of which the doubt is only named, each with the id. */
function namesIn({ doubt }: { readonly doubt?: Readonly<Record<string, unknown>> }): [string, string][] {
  if (!doubt) return [];
  return Object.entries(doubt).filter((line): line is [string, string] => typeof line[1] === 'string');
}
