import type { Located } from '../source/located.js';
import type { Region } from './dataset.js';
import type { Entry } from './entry.js';
import { thingsOf } from './things.js';
import { neededIn, untoldIn } from './untold.js';
import { walked } from './walk.js';

/**
 * Of a source of which only an excerpt was read, what should be told and nobody had told is *not read*: nobody knows whether
 * the rest of it tells that. Such keys get that word, in a copy of the values.
 */
export function withGapsOfExcerpts(
  entry: Located<Entry<'region'>>,
  built: (entry: Located<Entry<'region'>>) => Region,
): Located<Entry<'region'>> {
  const region = built(entry);
  const excerpts = region.tracks.flatMap(({ editions }) => editions.filter(({ isExcerpt }) => isExcerpt));
  if (excerpts.length === 0) return entry;
  const copy = built({ ...entry, value: structuredClone(entry.value) });
  const sources: ReadonlySet<string | undefined> = new Set(excerpts.map(({ source }) => source));
  for (const { kind, entry: block, source } of walked(copy).mappings) {
    if ((kind === 'terms' || kind === 'option') && sources.has(source)) fill(block.value, neededIn[kind]);
  }
  // What a later source tells is not known before: each excerpt is asked on the day from which it counts.
  const days = new Set(excerpts.flatMap(({ countsFrom }) => countsFrom ?? []));
  for (const day of days) {
    for (const { contract, keys } of untoldIn(thingsOf(copy, day))) {
      const excerpt = contract.versions.find(({ edition }) => edition.isExcerpt);
      // What kind of contract it is, somebody has to say.
      if (excerpt)
        fill(
          excerpt.entry.value,
          keys.filter((key) => key !== 'kind'),
        );
    }
  }
  return copy.entry;
}

function fill(mapping: object, keys: readonly string[]): void {
  const values = mapping as Record<string, unknown>;
  for (const key of keys) values[key] ??= 'not-read';
}
