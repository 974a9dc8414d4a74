import type { Dataset } from '../dataset.js';
import { youthRegionId } from '../members.js';
import { municipalitiesNow } from '../spoken-for.js';
import type { CitedValue } from './cited-values.js';

/** For each item of a name, the ways in which a paper may print it; the first is what it is called. */
export function printedNames({ key, located, mapping }: CitedValue, dataset: Dataset): string[][] {
  const items = [located.value].flat().map(String);
  if (key === 'winners') return items.map((id) => providerNames(id, dataset));
  const { aliases = [] } = mapping.entry.value as { aliases?: readonly string[] };
  return items.map((name) => {
    const municipality = dataset.municipalities?.get(name);
    if (municipality) return [municipality.name, ...municipality.aliases];
    if (key === 'municipalities') return youthRegionNames(name, dataset);
    return [name, ...(key === 'name' ? aliases : [])];
  });
}

/** A youth region by its id as papers print it: `West-Brabant Oost`, `Noordoost Brabant`; by the id where there is none. */
function youthRegionNames(id: string, dataset: Dataset): string[] {
  const name = municipalitiesNow(dataset).find(({ youthRegion }) => youthRegionId(youthRegion) === id)?.youthRegion;
  if (name === undefined) return [id];
  const [first = '', ...more] = name.split(/[ -]/);
  const spelled = more.reduce(
    (all, word) => all.flatMap((one) => [`${one}-${word}`, `${one} ${word}`, `${one}${word.toLowerCase()}`]),
    [first],
  );
  return [name, ...spelled];
}

function providerNames(id: string, dataset: Dataset): string[] {
  const provider = dataset.providers?.get(id)?.value;
  return provider ? [provider.name, ...(provider.aliases ?? [])] : [id];
}
