import type { Dataset } from '../../domain/dataset.js';
import type { Report } from '../report.js';

/** Rows of values with the names of their fields. */
export type NamedRows = Pick<Report, 'fields' | 'records'>;

/** Which source tells of which track, and from which day that counts; what is told of several tracks at once has a row for each. */
export function editionRows({ regions }: Dataset): NamedRows {
  const records = regions.flatMap((region) =>
    region.tracks.flatMap((track) => {
      const shared = region.editions.filter((one) => one.tracks.includes(track));
      const all = new Map([...shared, ...track.editions].map((one) => [one.source, one]));
      const own = new Set(track.editions.map(({ source }) => source));
      return [...all.values()].map(({ source, datesFrom, countsFrom }) => ({
        region: region.id,
        track: track.id,
        source,
        datesFrom: datesFrom ?? null,
        countsFrom: countsFrom ?? null,
        ofTrackAlone: own.has(source) && !shared.some((one) => one.source === source),
      }));
    }),
  );
  return { fields: ['region', 'track', 'source', 'datesFrom', 'countsFrom', 'ofTrackAlone'], records };
}

/** The organisations that win contracts, by what else they are called. */
export function providerRows({ providers }: Dataset): NamedRows {
  const records = [...(providers?.values() ?? [])].map(({ value: { id, name, aliases } }) => ({
    provider: id,
    name,
    aliases: aliases?.join('; ') ?? null,
  }));
  return { fields: ['provider', 'name', 'aliases'], records };
}

/** The municipalities, those that are no more, too. */
export function municipalityRows({ municipalities }: Dataset): NamedRows {
  const records = [...(municipalities?.values() ?? [])].map((one) => ({
    municipality: one.code,
    name: one.name,
    youthRegion: one.youthRegion ?? null,
    validFrom: one.validFrom ?? null,
    validUntil: one.validUntil ?? null,
    into: one.into?.join('; ') ?? null,
  }));
  return { fields: ['municipality', 'name', 'youthRegion', 'validFrom', 'validUntil', 'into'], records };
}
