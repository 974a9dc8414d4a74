import { regionOf } from '../../src/domain/build.js';
import type { Dataset } from '../../src/domain/dataset.js';

/** A dataset of so many regions: those that it has over and over, each with an id and a name of its own. */
export function clonedRegions(dataset: Dataset, count: number): Dataset {
  const regions = Array.from({ length: count }, (_, at) => {
    const { entry } = dataset.regions[at % dataset.regions.length] ?? {};
    if (!entry) throw new Error('no region');
    const value = { ...entry.value, id: `${entry.value.id}-${at}`, name: `${entry.value.name} ${at}` };
    return regionOf({ ...entry, value }, dataset.cards);
  });
  return { ...dataset, regions };
}
