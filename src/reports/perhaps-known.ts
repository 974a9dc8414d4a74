import type { Day } from '../calendar/day.js';
import type { Dataset, Track } from '../domain/dataset.js';
import { grouped } from '../domain/grouped.js';
import { type PerhapsKnown, perhapsKnownOn } from '../domain/perhaps-known.js';
import type { Text } from '../text/language.js';
import { perhapsKnownText } from '../text/perhaps-known.js';
import { paperCalled } from './place-name.js';
import { asMeant, isInDomain, regionsFor, type Selection, tracksFor } from './selection.js';

/** The sources on what was asked for that may date from the day of an answer already, and do not count in it. */
export function perhapsKnownFor(asked: Selection, dataset: Dataset, asOf: Day): PerhapsKnown[] {
  const selection = asMeant(asked, dataset);
  const regions = regionsFor(selection, dataset);
  if (!Array.isArray(regions)) return [];
  const tracks = regions.flatMap((region): readonly Track[] => tracksFor(region, selection.track));
  return perhapsKnownOn(
    asOf,
    tracks.filter((track) => isInDomain(track, selection)),
  );
}

/** The same for what a path names. */
export function perhapsKnownAt(path: string, dataset: Dataset, asOf: Day): PerhapsKnown[] {
  const [region, track] = path.split('/').map((word) => word.trim());
  return perhapsKnownFor({ region: region || undefined, track: track || undefined }, dataset, asOf);
}

/** They are told with every answer, a sentence for each day that was asked for; nothing where there are none. */
export function perhapsKnownTexts(perhapsKnown: readonly PerhapsKnown[], dataset: Dataset): Text[] {
  const byDay = grouped(perhapsKnown, ({ asOf }) => asOf);
  return [...byDay].map(([asOf, all]) =>
    perhapsKnownText(
      asOf,
      all.map((one) => ({ ...one, title: paperCalled(one.source, dataset) })),
    ),
  );
}
