import type { Day } from '../calendar/day.js';
import { compareTexts } from '../source/compare-texts.js';
import type { Track } from './dataset.js';

/** A source that may date from a day already, and need not. */
export interface PerhapsKnown {
  readonly source: string;
  /** That day. */
  readonly asOf: Day;
  /** The first day it can date from. */
  readonly datesFrom: Day;
  /** The last one, from which on it counts. */
  readonly countsFrom: Day;
}

/**
 * The sources on some tracks that do not count on a day yet and may date from it already, each once, by the first day they can
 * date from. One without any day is none of them: nothing says that it may date from that day.
 */
export function perhapsKnownOn(asOf: Day, tracks: readonly Track[]): PerhapsKnown[] {
  const regions = [...new Set(tracks.map(({ region }) => region))];
  const shared = regions.flatMap(({ editions }) =>
    editions.filter((one) => one.tracks.some((track) => tracks.includes(track))),
  );
  const found = new Map<string, PerhapsKnown>();
  for (const { source, datesFrom, countsFrom } of [...shared, ...tracks.flatMap(({ editions }) => editions)]) {
    if (datesFrom === undefined || countsFrom === undefined || datesFrom > asOf || countsFrom <= asOf) continue;
    found.set(source, { source, asOf, datesFrom, countsFrom });
  }
  return [...found.values()].sort((a, b) => compareTexts(a.datesFrom, b.datesFrom) || compareTexts(a.source, b.source));
}
