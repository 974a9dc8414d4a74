import type { Text } from './language.js';

/**
 * Of a municipality that no paper names as one of a region of the dataset.
 *
 * @param isRegionHere whether a region has the name of its youth region
 * @param maybe the regions in which it may be
 */
export function inNoRegion(name: string, youthRegion: string, isRegionHere: boolean, maybe: readonly string[]): Text {
  const here = isRegionHere
    ? { nl: '', en: '' }
    : { nl: ', die niet als regio in deze dataset staat', en: ', which is no region of this dataset' };
  const ids = maybe.map((id) => `\`${id}\``).join(', ');
  const open =
    maybe.length === 0
      ? { nl: '', en: '' }
      : {
          nl: ` ${name} kan wel horen bij een regio waarvan de stukken de gemeenten niet of niet allemaal noemen: ${ids}.`,
          en: ` ${name} may be in a region of which papers do not name the municipalities, or not all of them: ${ids}.`,
        };
  return {
    nl: `${name} is een gemeente in de jeugdregio ${youthRegion}${here.nl}. Geen stuk in deze dataset noemt ${name} als gemeente van een regio.${open.nl}`,
    en: `${name} is a municipality in the youth region ${youthRegion}${here.en}. No paper in this dataset names ${name} as a municipality of a region.${open.en}`,
  };
}
