import { latestDay } from '../calendar/day.js';
import type { Dataset } from '../domain/dataset.js';
import { thingsOf } from '../domain/things.js';
import type { NamedKind } from '../text/named.js';
import { calledSo } from '../text/same-word.js';
import { pathOf } from './contract-path.js';
import { segmentsCalled } from './segments-called.js';
import { trackMeant, tracksFor, type Unknown } from './selection.js';
import { segmentsEverIn } from './show/target.js';

/** What a word is the name of that names nothing of the kind that was asked for. */
export interface NamedElsewhere {
  readonly what: NamedKind;
  /** The paths that it names, in the order of the files. */
  readonly paths: readonly string[];
}

/**
 * What else a word names in the dataset, as of any day: a region, else tracks, else segments, else contracts; `undefined` where nothing.
 * Of a word that stands behind a path what it names there, or a region.
 */
export function namedElsewhere({ what, word, within }: Unknown, dataset: Dataset): NamedElsewhere | undefined {
  const { regions } = dataset;
  const tracks = regions.flatMap((region) => region.tracks);
  const finders: Readonly<Record<NamedKind, () => readonly string[]>> = {
    region: () => calledSo(word, regions, ({ name, short }) => [name, short]).map(({ id }) => id),
    track: () =>
      regions.flatMap((region) => tracksFor(region, trackMeant(word, dataset)).map(({ id }) => `${region.id}/${id}`)),
    segment: () =>
      tracks.flatMap((track) =>
        segmentsCalled(word, segmentsEverIn(track)).map(({ id }) => `${track.region.id}/${track.id}/${id}`),
      ),
    contract: () =>
      regions
        .flatMap((region) => [...thingsOf(region, latestDay).contracts.values()])
        .filter(({ id }) => id === word)
        .map(pathOf),
  };
  const asked = what === 'regionOrPaper' ? 'region' : what;
  if (!(asked in finders)) return undefined;
  for (const [kind, find] of Object.entries(finders) as [NamedKind, () => readonly string[]][]) {
    const isHere = (path: string) => kind === 'region' || !within || within.some((one) => path.startsWith(`${one}/`));
    const paths = kind === asked ? [] : find().filter(isHere);
    if (paths.length > 0) return { what: kind, paths };
  }
  return undefined;
}
