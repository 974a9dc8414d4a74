import { type Reference, spotText } from '../domain/citing/citation.js';

/** The lines or pages; those of another source than `own` with its name. Of one that is cited by words alone, the name. */
export function linesText(references: readonly Reference[], own?: string): string {
  const sources = [...new Set(references.map(({ source }) => source))];
  return sources
    .map((source) => {
      const spots = references.flatMap((one) => (one.source === source && one.spot ? [spotText(one.spot)] : []));
      if (spots.length === 0) return source;
      return `${source === own ? '' : `${source}: `}${[...new Set(spots)].join(', ')}`;
    })
    .join('; ');
}
