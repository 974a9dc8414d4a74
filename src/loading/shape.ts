import type { ErrorObject } from 'ajv';
import type { Diagnostic } from '../source/diagnostic.js';
import type { Path, YamlFile } from '../source/yaml-file.js';
import { readingsOf } from '../source/yaml-readings.js';
import { nearest } from '../text/nearest.js';
import type { Said } from '../text/said.js';
import { type ShapeRule, shapeText } from '../text/shape.js';
import type { ValueKind } from '../text/values.js';
import { yamlReadingsText } from '../text/yaml-readings.js';
import { repeatedIds } from './repeated-ids.js';
import { keysOf, kindOf, type Schema, type SchemaName, schemaFor, wordMeantBy } from './schema.js';

/** The shape that files of one sort should have. */
export interface Shape {
  readonly schema: Schema;
  /** Every key that has a meaning somewhere in such a file. */
  readonly keys: ReadonlySet<string>;
  /** Whether a file's values are of that shape. */
  fits(file: YamlFile): boolean;
  /** Where a file's values are not of that shape: one diagnostic for each mistake. */
  problemsIn(file: YamlFile): Diagnostic[];
}

/** The shape that a schema asks for. */
export async function shapeOf(name: SchemaName): Promise<Shape> {
  const [validators, { schemas }] = await Promise.all([import('./validators.js'), import('./schemas.js')]);
  const schema = schemas[name] as Schema;
  const errorsIn = (value: unknown) => {
    const validate = validators[name];
    // These two only say that something inside them is wrong, which has its own error.
    return validate(value)
      ? []
      : (validate.errors ?? []).filter(({ keyword }) => keyword !== 'propertyNames' && keyword !== 'if');
  };
  const repeatedIn = (file: YamlFile) => (name === 'region' ? [] : repeatedIds(file));
  return {
    schema,
    keys: keysOf(schema),
    fits: (file) => validators[name](file.value) && repeatedIn(file).length === 0,
    problemsIn(file) {
      const errors = errorsIn(file.value);
      const problems = errors.length > 0 ? problemsFrom(errors, schema, file, errorsIn) : [];
      return [...problems, ...repeatedIn(file)];
    },
  };
}

type ErrorsIn = (value: unknown) => ErrorObject[];

function problemsFrom(all: readonly ErrorObject[], root: Schema, file: YamlFile, errorsIn: ErrorsIn): Diagnostic[] {
  const problems: Diagnostic[] = [];
  const meantFor = new Set<string>();
  const told = new Set<string>();
  // Unknown keys first: one that stands for a missing one is the same mistake.
  for (const error of [...all].sort((a, b) => rank(a) - rank(b))) {
    const { keyword, instancePath, params, propertyName } = error;
    const isUnknown = keyword === 'additionalProperties';
    if (keyword === 'required' && meantFor.has(`${instancePath}/${params['missingProperty']}`)) continue;
    const instead = isUnknown ? missingFor(error, all, file, errorsIn) : undefined;
    const { id, path, onKey, said, meant, missing } = tell(
      error,
      schemaFor(root, pathOf(instancePath), propertyName),
      file,
      instead,
    );
    if (isUnknown && meant) meantFor.add(`${instancePath}/${meant}`);
    // What is wrong with a key need not be told of its value as well.
    const place = path.join('/');
    if (told.has(place) && keyword !== 'required') continue;
    if (keyword !== 'required') told.add(place);
    problems.push({
      id,
      severity: 'error',
      at: { file, path },
      onKey,
      ...said,
      ...(missing === undefined ? {} : { missing }),
    });
  }
  return problems;
}

/** With how many errors at most a key that is missing is sought among the unknown ones. */
const enoughErrors = 50;

/** The key that is missing where an unknown one stands, if its value fits there: then that was meant, by another name. */
function missingFor(error: ErrorObject, all: readonly ErrorObject[], file: YamlFile, errorsIn: ErrorsIn) {
  // In a file full of mistakes nobody can tell which was meant for which.
  if (all.length > enoughErrors) return undefined;
  const { instancePath, params } = error;
  const missing = all.filter((one) => one.keyword === 'required' && one.instancePath === instancePath);
  const key = String(params['additionalProperty']);
  return missing
    .map((one) => String(one.params['missingProperty']))
    .find((one) => errorsIn(renamed(file.value, pathOf(instancePath), key, one)).length < all.length - 1);
}

function renamed(value: unknown, path: Path, from: string, to: string): unknown {
  const [step, ...rest] = path;
  if (step === undefined) {
    const entries = Object.entries(value as object).map(([key, one]) => [key === from ? to : key, one]);
    return Object.fromEntries(entries);
  }
  const changed = renamed((value as Record<string, unknown>)[step], rest, from, to);
  if (!Array.isArray(value)) return { ...(value as object), [step]: changed };
  return value.map((one, index) => (index === step ? changed : one));
}

interface Told {
  readonly id: ShapeRule;
  readonly path: Path;
  readonly onKey: boolean;
  readonly said: Said;
  readonly meant?: string | undefined;
  /** The key that is not there. */
  readonly missing?: string;
}

function tell(error: ErrorObject, schema: Schema, file: YamlFile, instead: string | undefined): Told {
  const path = pathOf(error.instancePath);
  const value = path.reduce<unknown>((at, step) => (at as Record<string, unknown>)?.[step], file.value);
  const kind = kindOf(schema);
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(error.params['additionalProperty']);
      const keys = Object.keys(schema.properties ?? {});
      const free = keys.filter((one) => !Object.hasOwn(value as object, one));
      const meant = nearest(key, free) ?? instead ?? nearest(key, keys);
      const said = shapeText['unknown-key'](key, meant, keys);
      return { id: 'unknown-key', path: [...path, key], onKey: true, said, meant };
    }
    case 'required': {
      const missing = String(error.params['missingProperty']);
      return { id: 'missing-key', path, onKey: true, said: shapeText['missing-key'](missing), missing };
    }
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
      const index = Number(error.params['i']);
      const said = shapeText['listed-twice'](shown((value as unknown[])[index]));
      return { id: 'listed-twice', path: [...path, index], onKey: false, said };
    }
    default: {
      const key = error.propertyName;
      const said = shapeText['wrong-value'](shown(key ?? value), kind, wordMeantBy(key ?? value, schema));
      return { id: 'wrong-value', path: key === undefined ? path : [...path, key], onKey: key !== undefined, said };
    }
  }
}

/** The kinds of values that are text of any sort: what is no text there lacks its quotes. */
const texts: readonly ValueKind[] = ['label', 'text', 'id'];

function rank({ keyword, propertyName }: ErrorObject): number {
  return keyword === 'additionalProperties' ? 0 : propertyName === undefined ? 2 : 1;
}

function pathOf(pointer: string): (string | number)[] {
  const steps = pointer.split('/').slice(1).map(unescaped);
  return steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

function unescaped(step: string): string {
  return step.includes('~') ? step.replaceAll('~1', '/').replaceAll('~0', '~') : step;
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'null');
  return `\`${text.length > 40 ? `${text.slice(0, 39)}…` : text}\``;
}
