import type { ErrorObject } from 'ajv';
import type { Diagnostic } from '../source/diagnostic.js';
import type { Path, YamlFile } from '../source/yaml-file.js';
import { readingsOf } from '../source/yaml-readings.js';
import { nearest } from '../text/nearest.js';
import { type Said, type ShapeRule, shapeText } from '../text/shape.js';
import { allowed, type ValueKind } from '../text/values.js';
import { yamlReadingsText } from '../text/yaml-readings.js';

export type SchemaName =
  | 'region'
  | 'source'
  | 'vocabulary'
  | 'providers'
  | 'municipalities'
  | 'councilTerms'
  | 'baseline';

interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly title?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly propertyNames?: Schema;
  readonly items?: Schema;
  readonly enum?: readonly string[];
}

/** Where a file's values are not of the shape that its schema asks for: one diagnostic for each mistake. */
export async function shapeProblems(file: YamlFile, name: SchemaName): Promise<Diagnostic[]> {
  const validators = await import('./validators.js');
  const validate = validators[name];
  if (validate(file.value)) return [];
  // Its errors stand on the function itself: the next file, perhaps of another dataset, takes their place.
  const found = validate.errors ?? [];
  const { schemas } = await import('./schemas.js');
  const diagnostics: Diagnostic[] = [];
  const misspelt = new Set<string>();
  // These two only say that something inside them is wrong, which has its own error.
  const errors = found.filter(({ keyword }) => keyword !== 'propertyNames' && keyword !== 'if');
  // Unknown keys first: one that is nearly a missing one is the same mistake.
  for (const error of errors.sort((a, b) => rank(a) - rank(b))) {
    const schema = schemaFor(schemas[name] as Schema, pathOf(error.instancePath), error.propertyName);
    const told = tell(error, schema, file);
    if (error.keyword === 'additionalProperties' && told.meant) misspelt.add(`${error.instancePath}/${told.meant}`);
    if (error.keyword === 'required' && misspelt.has(`${error.instancePath}/${error.params['missingProperty']}`))
      continue;
    diagnostics.push({
      id: told.id,
      severity: 'error',
      at: { file, path: told.path },
      onKey: told.onKey,
      ...told.said,
    });
  }
  return diagnostics;
}

interface Told {
  readonly id: ShapeRule;
  readonly path: Path;
  readonly onKey: boolean;
  readonly said: Said;
  readonly meant?: string | undefined;
}

function tell(error: ErrorObject, schema: Schema, file: YamlFile): Told {
  const path = pathOf(error.instancePath);
  const value = path.reduce<unknown>((at, step) => (at as Record<string, unknown>)?.[step], file.value);
  const kind = kindOf(schema);
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(error.params['additionalProperty']);
      const keys = Object.keys(schema.properties ?? {});
      const meant = nearest(key, keys);
      return {
        id: 'unknown-key',
        path: [...path, key],
        onKey: true,
        said: shapeText['unknown-key'](key, meant, keys),
        meant,
      };
    }
    case 'required':
      return {
        id: 'missing-key',
        path,
        onKey: true,
        said: shapeText['missing-key'](String(error.params['missingProperty'])),
      };
    case 'type': {
      const plain = file.plainAt(path);
      const isRead = plain !== undefined && texts.includes(kind) && value !== null;
      const said = shapeText['wrong-type'](shown(isRead ? plain : value), kind);
      const hint = isRead ? yamlReadingsText.wantsQuotes(plain, readingsOf(plain)) : said.hint;
      return { id: 'wrong-type', path, onKey: false, said: { ...said, hint } };
    }
    case 'minItems':
    case 'minProperties':
    case 'minLength':
      return { id: 'too-few', path, onKey: false, said: shapeText['too-few'](kind) };
    case 'uniqueItems': {
      const item = (value as unknown[])[Number(error.params['i'])];
      return {
        id: 'listed-twice',
        path: [...path, Number(error.params['i'])],
        onKey: false,
        said: shapeText['listed-twice'](shown(item)),
      };
    }
    default: {
      const key = error.propertyName;
      const said = shapeText['wrong-value'](shown(key ?? value), kind, nearest(String(value), schema.enum ?? []));
      return { id: 'wrong-value', path: key === undefined ? path : [...path, key], onKey: key !== undefined, said };
    }
  }
}

/** The kinds of values that are text of any sort: what is no text there lacks its quotes. */
const texts: readonly ValueKind[] = ['label', 'text', 'id'];

function rank({ keyword }: ErrorObject): number {
  return keyword === 'additionalProperties' ? 0 : 1;
}

/** The schema for the value at a path, every `$ref` followed; with `propertyName`, the one for that key itself. */
function schemaFor(root: Schema, path: Path, propertyName: string | undefined): Schema {
  const followed = (schema: Schema | undefined): Schema => {
    const name = /^#\/\$defs\/(.+)$/.exec(schema?.$ref ?? '')?.[1];
    return name === undefined ? (schema ?? {}) : (root.$defs?.[name] ?? {});
  };
  const found = path.reduce<Schema>((schema, step) => {
    const { items, properties, additionalProperties } = followed(schema);
    const rest = typeof additionalProperties === 'object' ? additionalProperties : {};
    return typeof step === 'number' && items ? items : (properties?.[step] ?? rest);
  }, root);
  const schema = followed(found);
  return propertyName === undefined ? schema : followed(schema.propertyNames);
}

function kindOf(schema: Schema | undefined): ValueKind {
  return schema?.title !== undefined && schema.title in allowed ? (schema.title as ValueKind) : 'scalar';
}

function pathOf(pointer: string): (string | number)[] {
  const steps = pointer.split('/').slice(1).map(unescaped);
  return steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

function unescaped(step: string): string {
  return decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~');
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'null');
  return `\`${text.length > 40 ? `${text.slice(0, 39)}…` : text}\``;
}
