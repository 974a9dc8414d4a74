import type { Day } from '../../calendar/day.js';
import type { Dataset } from '../../domain/dataset.js';
import { regionsFor, type Unknown } from '../selection.js';
import { type Side, sideBySource, sideOf, sourcesOfRegion } from './side.js';

/** What words mean to compare: `region`, `region@day` by the days handed in, `region@source`. A word that names nothing comes back as `Unknown`. */
export function sidesCalled(
  words: readonly string[],
  dataset: Dataset,
  asOf: Day,
  days: ReadonlyMap<string, Day>,
): Side[] | Unknown {
  const sides: Side[] = [];
  for (const word of words) {
    const [name, source = ''] = word.split('@');
    const regions = regionsFor({ region: name }, dataset);
    if (!Array.isArray(regions)) return regions;
    if (dataset.cards.has(source)) {
      const told = regions.flatMap((one) => sideBySource(one, source, `${one.id}@${source}`, dataset) ?? []);
      const known = regions.flatMap(sourcesOfRegion);
      if (told.length === 0) return { what: 'source', word: source, known, names: known };
      sides.push(...told);
    } else {
      const day = days.get(word);
      const nameOf = (id: string) => (day === undefined ? id : `${id}@${day}`);
      sides.push(...regions.map((one) => sideOf(one, day ?? asOf, nameOf(one.id))));
    }
  }
  return sides;
}
