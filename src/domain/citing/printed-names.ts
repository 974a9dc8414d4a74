import { wordsIn } from '../../text/phrase.js';
import type { Dataset } from '../dataset.js';
import type { CitedValue } from './cited-values.js';

/** For each item of a name or a coded value, the ways in which a paper may print it; the first is what it is called. */
export function printedNames({ key, rule, located, mapping }: CitedValue, dataset: Dataset): string[][] {
  const items = [located.value].flat().map(String);
  if (rule.group !== undefined) return items.map((code) => wordsFor(code, rule.group as string, dataset));
  if (key === 'winners') return items.map((id) => providerNames(id, dataset));
  const { aliases = [] } = mapping.entry.value as { aliases?: readonly string[] };
  return items.map((name) => {
    const municipality = dataset.municipalities?.get(name)?.name;
    return municipality === undefined ? [name, ...(key === 'name' ? aliases : [])] : [municipality];
  });
}

/** What a coded value is called in Dutch, and how else papers print it. */
export function wordsFor(code: string, group: string, dataset: Dataset): string[] {
  const term = dataset.vocabulary?.groups[group]?.find(({ id }) => id === code);
  return term ? [wordsIn('nl', term.label), ...(term.aliases ?? [])] : [code];
}

function providerNames(id: string, dataset: Dataset): string[] {
  const provider = dataset.providers?.get(id)?.value;
  return provider ? [provider.name, ...(provider.aliases ?? [])] : [id];
}
