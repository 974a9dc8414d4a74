import { valueMeant } from '../domain/citing/saying/value-meant.js';
import type { Term } from '../domain/dataset.js';
import { unknownWords } from '../domain/entry.js';
import { codeMeantBy } from '../domain/vocabulary.js';
import type { Path } from '../source/yaml-file.js';
import { nearest } from '../text/nearest.js';
import { allowed, type ValueKind } from '../text/values.js';

export type SchemaName =
  | 'region'
  | 'source'
  | 'vocabulary'
  | 'providers'
  | 'municipalities'
  | 'councilTerms'
  | 'settings'
  | 'baseline';

/** What of a JSON Schema it takes to say what may stand at a place. */
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly title?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly propertyNames?: Schema;
  readonly items?: Schema;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  /** The group of the vocabulary that its words are of: it stands in the name of the definition, `code:procedure`. */
  readonly group?: string;
}

/** A schema, every `$ref` followed. */
export function withRefsFollowed(root: Schema, schema: Schema | undefined): Schema {
  const name = /^#\/\$defs\/(.+)$/.exec(schema?.$ref ?? '')?.[1];
  if (name === undefined) return schema ?? {};
  const [, group] = name.split(':');
  return { ...root.$defs?.[name], ...(group === undefined ? {} : { group }) };
}

/** The schema for what stands under a key of a mapping or as an item of a list, every `$ref` followed. */
export function schemaUnder(root: Schema, schema: Schema, step: string | number): Schema {
  const { items, properties, additionalProperties } = schema;
  const rest = typeof additionalProperties === 'object' ? additionalProperties : {};
  return withRefsFollowed(root, typeof step === 'number' && items ? items : (properties?.[step] ?? rest));
}

/** The schema for the value at a path, every `$ref` followed; with `propertyName`, the one for that key itself. */
export function schemaFor(root: Schema, path: Path, propertyName: string | undefined): Schema {
  const schema = path.reduce<Schema>((inner, step) => schemaUnder(root, inner, step), withRefsFollowed(root, root));
  if (propertyName === undefined) return schema;
  const { group } = schema;
  return { ...withRefsFollowed(root, schema.propertyNames), ...(group === undefined ? {} : { group }) };
}

/** What is told of the values that a schema lets in. */
export function kindOf(schema: Schema | undefined): ValueKind {
  return schema?.title !== undefined && schema.title in allowed ? (schema.title as ValueKind) : 'scalar';
}

/**
 * The word that somebody most likely meant who wrote something else in a place.
 *
 * @param terms what the vocabulary has there, where that is known
 */
export function wordMeantBy(
  value: unknown,
  { title, enum: words, pattern }: Schema,
  terms: readonly Term[] | undefined,
): string | undefined {
  const text = String(value);
  if (terms) return codeMeantBy(text, terms) ?? nearest(text, unknownWords);
  const said = title === 'day' || title === 'duration' || title === 'count' ? valueMeant(title, text) : undefined;
  if (said !== undefined) return said;
  const known = [...(words ?? []), ...(pattern?.includes('not-stated') ? unknownWords : [])];
  const slug = text
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-');
  const isSlug =
    (title === 'id' || title === 'code' || title === 'doubt-or-id') && new RegExp(pattern ?? '').test(slug);
  return nearest(text, known) ?? (isSlug ? slug : undefined);
}

/** Every key under which a mapping of a schema has citations and no mappings: `cite`, and the kinds of points. */
export function citingKeysOf(root: Schema): ReadonlySet<string> {
  const keys = new Set<string>();
  const visit = (schema: Schema): void => {
    for (const [key, inner] of Object.entries(schema.properties ?? {})) {
      const { additionalProperties: free } = withRefsFollowed(root, inner);
      if (typeof free === 'object' && withRefsFollowed(root, free).title === 'place') keys.add(key);
    }
    Object.values(schema.$defs ?? {}).forEach(visit);
  };
  visit(root);
  return keys;
}

/** Every key that has a meaning somewhere in a schema. */
export function keysOf(root: Schema): ReadonlySet<string> {
  const keys = new Set<string>();
  const visit = (schema: Schema | boolean | undefined): void => {
    if (typeof schema !== 'object') return;
    for (const [key, inner] of Object.entries(schema.properties ?? {})) {
      keys.add(key);
      visit(inner);
    }
    for (const inner of [...Object.values(schema.$defs ?? {}), schema.items, schema.additionalProperties]) visit(inner);
  };
  visit(root);
  return keys;
}
