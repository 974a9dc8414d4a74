import type { SegmentThing } from '../domain/things.js';
import { calledSo } from '../text/same-word.js';

/** The segments that a word means: by id; else by a name or an alias that any edition known gives them. */
export function segmentsCalled(word: string, segments: Iterable<SegmentThing>): SegmentThing[] {
  return calledSo(word, [...segments], segmentNamesOf);
}

/** Every name and alias that editions give a segment. */
export function segmentNamesOf({ versions }: SegmentThing): string[] {
  return versions.flatMap(({ entry: { value } }) => [...(value.name ? [value.name] : []), ...(value.aliases ?? [])]);
}
