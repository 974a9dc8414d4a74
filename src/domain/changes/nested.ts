import type { Located } from '../../source/located.js';
import { mappingsIn } from '../mappings-in.js';
import { type MappingKind, model } from '../model.js';
import { type Mapping, saidUnder, type Value, valuesOf } from '../walk.js';
import type { ChangePlace, Step } from './change.js';
import { citedAt, contentOf, meaningOf, orderedKeys, type ValueRule } from './meaning.js';
import { type Pair, pairedByContent, pairedById, pairedInOrder } from './pairing.js';

/** What a mapping is called among its like; empty where such have no names. */
export function nameIn({ kind, entry }: Mapping): string {
  const { id, source, tracks } = entry.value as { id?: string; source?: string; tracks?: readonly string[] };
  if (kind === 'regionEdition') return [source, ...(tracks ?? [])].join(' ');
  return (kind === 'edition' ? source : id) ?? '';
}

/** The mappings that stand under a key. */
export function itemsIn(mapping: Mapping, key: string, { of, by }: ValueRule): Mapping[] {
  const { value, file, path } = valueAt(mapping, key);
  if (typeof value !== 'object' || value === null) return [];
  return mappingsIn(value, by).map(({ value: item, way }) => {
    const entry: Located<object> = { value: item, file, path: [...path, ...way] };
    const source =
      of !== undefined && 'source' in model[of as MappingKind]
        ? (entry.value as { source: string }).source
        : mapping.source;
    return { kind: of as MappingKind, entry, source } as unknown as Mapping;
  });
}

export function valueAt({ entry }: Mapping, key: string): Located<unknown> {
  const value = (entry.value as Record<string, unknown>)[key];
  return { value, file: entry.file, path: [...entry.path, key] };
}

/** The values of a mapping itself by their keys: what is nested is left out, but for a word that stands in its place. */
export function valuesByKey(mapping: Mapping): Map<string, Value> {
  return new Map([...valuesOf(mapping)].map((value) => [value.key, value]));
}

/** All that a mapping says, and what is nested in it, in the order of the model; ids left out. */
export function valuesWithin(mapping: Mapping): Value[] {
  const own = valuesByKey(mapping);
  return Object.entries(model[mapping.kind] as Record<string, ValueRule>).flatMap(([key, rule]) => {
    const value = key === 'id' || key === 'source' ? undefined : own.get(key);
    if (rule.is === 'citations') return saidUnder(mapping, key);
    const nested = rule.of === undefined ? [] : itemsIn(mapping, key, rule).flatMap(valuesWithin);
    return value ? [value] : nested;
  });
}

/** The items of a list as they were and as they are: by id where they have one, else by what they say. */
export function pairedItems(was: readonly Mapping[], is: readonly Mapping[], key: string): Pair<Mapping>[] {
  const one = is[0] ?? was[0];
  if (one && nameIn(one) !== '') return pairedById(was, is, nameIn, tellingContent);
  return orderedKeys.has(key) ? pairedInOrder(was, is, likeness) : pairedByContent(was, is, likeness);
}

/** What the citations of a list said and say, as far as can be in their order: it may be told which of them counts. */
export function pairedSaid(was: readonly Value[], is: readonly Value[]): Pair<Value>[] {
  return pairedInOrder(was, is, (a, b) => (saysOf(a) !== saysOf(b) ? 0 : citedAt(a) === citedAt(b) ? 1 : 0.99));
}

/** What a mapping says, where that is enough to know it by under another id. */
export function tellingContent(mapping: Mapping): string {
  return valuesWithin(mapping).length < 2 ? '' : contentOf(mapping.entry.value, mapping.kind);
}

/** The place of a mapping that stands under a key, in a list without ids by its number. */
export function placeBelow(mapping: Mapping, { key, item, count }: Step, above: ChangePlace): ChangePlace {
  const name = nameIn(mapping);
  switch (mapping.kind) {
    case 'track':
      return { ...above, track: name };
    case 'regionEdition':
    case 'edition':
      return { ...above, source: mapping.source ?? name };
    case 'segment':
      return { ...above, segment: name };
    case 'contract':
      return { ...above, contract: name };
    default: {
      const step = name !== '' ? { key, item: name } : item === undefined ? { key } : { key, item, count: count ?? 1 };
      return { ...above, block: [...above.block, step] };
    }
  }
}

/** How much two mappings say alike; the same words from other lines come right after what is quite the same. */
function likeness(a: Mapping, b: Mapping): number {
  const [was, is] = [valuesByKey(a), valuesByKey(b)];
  if (contentOf(a.entry.value, a.kind) === contentOf(b.entry.value, b.kind)) {
    const isCitedAlike = [...is.values()].every((one) => citedAt(was.get(one.key) ?? one) === citedAt(one));
    return isCitedAlike ? 1 : 0.99;
  }
  const keys = [...new Set([...was.keys(), ...is.keys()])];
  const alike = keys.filter((key) => {
    const [one, other] = [was.get(key), is.get(key)];
    return one && other && saysOf(one) === saysOf(other);
  });
  return (0.9 * alike.length) / Math.max(1, keys.length);
}

function saysOf({ located: { value }, key, rule }: Value): string {
  return meaningOf(value, key, rule);
}
