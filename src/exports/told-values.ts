import type { Doubt } from '../domain/entry.js';
import { type MappingKind, type Model, model } from '../domain/model.js';
import { type Mapping, type Value, valuesOf, walked } from '../domain/walk.js';
import { placeByIds } from '../source/identity.js';
import { isSilence } from './silence.js';

/** A key of a region file: the kind of its block and its name, `terms.firstDay`. */
export type ModelField = { [M in MappingKind]: `${M}.${keyof Model[M] & string}` }[MappingKind];

/** Cards are no part of a region file; what it is silent on is told by the keys that it is silent on. */
function isBeside(kind: string): boolean {
  return kind === 'card' || kind === 'silence';
}

/** Every key of a region file, in the order of the model. */
export const modelFields = Object.entries(model).flatMap(([kind, keys]) =>
  isBeside(kind) ? [] : Object.keys(keys).map((key) => `${kind}.${key}` as ModelField),
);

/** The key of a value. */
export function modelFieldOf({ mapping, key }: Value): ModelField {
  return `${mapping.kind}.${key}` as ModelField;
}

/** A doubt about a value, with the place of the value by ids. */
interface DoubtedAt {
  readonly mapping: Mapping;
  readonly at: string;
  readonly key: string;
  readonly value: unknown;
  readonly doubt: Doubt;
}

/** What a region file tells: every value but the words for what nobody tells, and every doubt. */
export function valuesToldIn(region: Parameters<typeof walked>[0]): {
  readonly values: readonly Value[];
  readonly doubted: readonly DoubtedAt[];
} {
  const mappings = walked(region).mappings.filter(({ kind }) => !isBeside(kind));
  return {
    values: mappings.flatMap(valuesOf).filter(({ located }) => !isSilence(located.value)),
    doubted: mappings.flatMap((mapping) => {
      const { value, file, path } = mapping.entry;
      return Object.entries(value.doubt ?? {}).map(([key, doubt]) => ({
        mapping,
        at: placeByIds({ file, path: [...path, key] }),
        key,
        value: (value as Readonly<Record<string, unknown>>)[key],
        doubt,
      }));
    }),
  };
}
