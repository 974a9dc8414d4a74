import type { Dataset } from '../../domain/dataset.js';
import { recordsBy } from '../column.js';
import type { Report } from '../report.js';

/** Rows of values with the names of their fields. */
export type NamedRows = Pick<Report, 'fields' | 'records'>;

/** Which source tells of which track, and from which day that counts; what is told of several tracks at once has a row for each. */
export function editionRows({ regions }: Dataset): NamedRows {
  const rows = regions.flatMap((region) =>
    region.tracks.flatMap((track) => {
      const shared = region.editions.filter((one) => one.tracks.includes(track));
      const all = new Map([...shared, ...track.editions].map((one) => [one.source, one]));
      const own = new Set(track.editions.map(({ source }) => source));
      return [...all.values()].map((edition) => {
        const { source } = edition;
        return { track, edition, isOfTrack: own.has(source) && !shared.some((one) => one.source === source) };
      });
    }),
  );
  return recordsBy(
    [
      { field: 'region', datum: ({ track }) => track.region.id },
      { field: 'track', datum: ({ track }) => track.id },
      { field: 'source', datum: ({ edition }) => edition.source },
      { field: 'datesFrom', datum: ({ edition }) => edition.datesFrom },
      { field: 'countsFrom', datum: ({ edition }) => edition.countsFrom },
      { field: 'ofTrackAlone', datum: ({ isOfTrack }) => isOfTrack },
    ],
    () => rows,
  );
}

/** The organisations that win contracts, by what else they are called. */
export function providerRows({ providers }: Dataset): NamedRows {
  return recordsBy(
    [
      { field: 'provider', datum: ({ value }) => value.id },
      { field: 'name', datum: ({ value }) => value.name },
      { field: 'aliases', datum: ({ value }) => value.aliases?.join('; ') },
    ],
    () => [...(providers?.values() ?? [])],
  );
}

/** The municipalities, those that are no more, too. */
export function municipalityRows({ municipalities }: Dataset): NamedRows {
  return recordsBy(
    [
      { field: 'municipality', datum: (one) => one.code },
      { field: 'name', datum: (one) => one.name },
      { field: 'youthRegion', datum: (one) => one.youthRegion },
      { field: 'validFrom', datum: (one) => one.validFrom },
      { field: 'validUntil', datum: (one) => one.validUntil },
      { field: 'into', datum: (one) => one.into?.join('; ') },
    ],
    () => [...(municipalities?.values() ?? [])],
  );
}
