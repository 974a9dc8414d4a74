/**
 * What a schema promises, and what of it came true in outputs.
 */

type Word = string | number | boolean | null;

/** As much of JSON Schema as the schemas of outputs use. */
export interface Schema {
  readonly $id?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly type?: string | readonly string[];
  readonly const?: Word;
  readonly enum?: readonly Word[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly items?: Schema;
}

/** One property of a schema: `rows[].firstDay`. */
export interface Property {
  readonly path: string;
  /** As it stands, with a description of its own. */
  readonly own: Schema;
  /** With what it refers to. */
  readonly whole: Schema;
  readonly isNullable: boolean;
}

/** Every property, from the outside in. */
export function propertiesOf(root: Schema): Property[] {
  const below = (node: Schema, path: string): Property[] => {
    const { properties = {}, items } = followed(node, root);
    const own = Object.entries(properties).flatMap(([name, property]) => {
      const at = path === '' ? name : `${path}.${name}`;
      const whole = followed(property, root);
      return [{ path: at, own: property, whole, isNullable: isNullable(whole) }, ...below(property, at)];
    });
    return items ? [...own, ...below(items, `${path}[]`)] : own;
  };
  return below(root, '');
}

/** What stood under each property, as far as it is told apart: null, another value, words of closed lists. */
export type Seen = Map<string, Set<Word | 'a value'>>;

/** Adds what an output has under each property. */
export function watch(value: unknown, root: Schema, seen: Seen, node = root, path = ''): void {
  const { properties = {}, items = {}, enum: words } = followed(node, root);
  const set = seen.get(path) ?? new Set();
  seen.set(path, set.add(value === null || words ? (value as Word) : 'a value'));
  if (Array.isArray(value)) for (const item of value) watch(item, root, seen, items, `${path}[]`);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      watch(item, root, seen, properties[key] ?? {}, path === '' ? key : `${path}.${key}`);
    }
  }
}

/** Every part of a schema, definitions too. */
export function partsOf(schema: Schema): Schema[] {
  const { $defs = {}, properties = {}, items } = schema;
  return [
    schema,
    ...[...Object.values($defs), ...Object.values(properties), ...(items ? [items] : [])].flatMap(partsOf),
  ];
}

function followed(node: Schema, root: Schema): Schema {
  const name = /^#\/\$defs\/(.+)$/.exec(node.$ref ?? '')?.[1];
  return name === undefined ? node : { ...root.$defs?.[name], ...node };
}

function isNullable({ type, enum: words }: Schema): boolean {
  return (Array.isArray(type) && type.includes('null')) || words?.includes(null) === true;
}
