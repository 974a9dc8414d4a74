import type { Dataset } from '../dataset.js';
import type { CitedValue } from './cited-values.js';

/** For each item of a name, the ways in which a paper may print it; the first is what it is called. */
export function printedNames({ key, located, mapping }: CitedValue, dataset: Dataset): string[][] {
  const items = [located.value].flat().map(String);
  if (key === 'winners') return items.map((id) => providerNames(id, dataset));
  const { aliases = [] } = mapping.entry.value as { aliases?: readonly string[] };
  return items.map((name) => {
    const municipality = dataset.municipalities?.get(name);
    if (municipality) return [municipality.name, ...municipality.aliases];
    return [name, ...(key === 'name' ? aliases : [])];
  });
}

function providerNames(id: string, dataset: Dataset): string[] {
  const provider = dataset.providers?.get(id)?.value;
  return provider ? [provider.name, ...(provider.aliases ?? [])] : [id];
}
