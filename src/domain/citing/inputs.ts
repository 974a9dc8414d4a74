import type { Edition, Region } from '../dataset.js';
import type { Doubt } from '../entry.js';
import type { Input } from '../terms/reading.js';
import { citationOf } from './citation.js';

/** Lines of a document on which something rests. */
export interface Reference {
  readonly source: string;
  readonly lines: string;
}

/** The edition in which an input is written; `undefined` above the editions. */
export function editionOf({ mapping }: Input, region: Region): Edition | undefined {
  const [tracks, track, editions, edition] = mapping.path;
  if (tracks !== 'tracks' || editions !== 'editions') return undefined;
  const here = region.entry.value.tracks[Number(track)]?.editions[Number(edition)];
  return region.tracks.flatMap((one) => one.editions).find(({ entry }) => entry.value === here);
}

/** The lines that state the inputs, each once, in the order of the inputs. */
export function referencesOf(inputs: readonly Input[], region: Region): Reference[] {
  const found = new Map<string, Reference>();
  for (const input of inputs) {
    const own = editionOf(input, region)?.source;
    for (const { source = own, firstLine, lastLine } of citationOf(input.mapping, input.key)?.places ?? []) {
      if (source === undefined) continue;
      const lines = firstLine === lastLine ? `${firstLine}` : `${firstLine}-${lastLine}`;
      found.set(`${source}:${lines}`, { source, lines });
    }
  }
  return [...found.values()];
}

/** A doubt about an input, with the value that is doubted. */
export interface DoubtedInput extends Doubt {
  readonly key: string;
  readonly value: string;
}

/** The doubts about inputs, each once. */
export function doubtsOf(inputs: readonly Input[]): DoubtedInput[] {
  const found = new Map<Doubt, DoubtedInput>();
  for (const { mapping, key } of inputs) {
    const { doubt, ...values } = mapping.value as { doubt?: Record<string, Doubt> } & Record<string, unknown>;
    const own = doubt?.[key];
    if (own) found.set(own, { ...own, key, value: String(values[key]) });
  }
  return [...found.values()];
}
