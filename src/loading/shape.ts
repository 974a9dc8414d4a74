import type { ErrorObject } from 'ajv';
import type { Vocabulary } from '../domain/dataset.js';
import type { Diagnostic } from '../source/diagnostic.js';
import type { Address } from '../source/located.js';
import type { Path, YamlFile } from '../source/yaml-file.js';
import { pathFromPointer, pointerStep } from './json-pointer.js';
import { oldShapeIn } from './old-shape.js';
import { repeatedIds } from './repeated-ids.js';
import { citingKeysOf, keysOf, type Schema, type SchemaName } from './schema.js';
import { type KnownOfFile, keyIn, keyMeant, ShapeProblem } from './shape-problem.js';

/** The shape that files of one sort should have. */
export interface Shape {
  readonly schema: Schema;
  /** Every key that has a meaning somewhere in such a file. */
  readonly keys: ReadonlySet<string>;
  /** The keys under which citations stand key by key, and no mappings. */
  readonly citing: ReadonlySet<string>;
  /** Whether a file's values are of that shape. */
  fits(file: YamlFile): boolean;
  /** Where a file's values are not of that shape: one diagnostic for each mistake. */
  problemsIn(file: YamlFile): Diagnostic[];
}

/**
 * The shape that a schema asks for.
 *
 * @param vocabulary tells what somebody meant who wrote another name of a word than its id
 */
export async function shapeOf(name: SchemaName, vocabulary?: Vocabulary): Promise<Shape> {
  const [validators, { schemas }] = await Promise.all([import('./validators.js'), import('./schemas.js')]);
  const schema = schemas[name] as Schema;
  const errorsIn = (value: unknown) => {
    const validate = validators[name];
    // These two only say that something inside them is wrong, which has its own error.
    return validate(value)
      ? []
      : missingOnce((validate.errors ?? []).filter(({ keyword }) => keyword !== 'propertyNames' && keyword !== 'if'));
  };
  const repeatedIn = (file: YamlFile) => (name === 'region' ? [] : repeatedIds(file));
  return {
    schema,
    keys: keysOf(schema),
    citing: citingKeysOf(schema),
    fits: (file) => validators[name](file.value) && repeatedIn(file).length === 0,
    problemsIn(file) {
      const all = errorsIn(file.value);
      const [errors, old] = name === 'region' ? oldShapeIn(all, file) : [all, undefined];
      const problems = errors.length > 0 ? problemsFrom(errors, { schema, vocabulary }, file, errorsIn) : [];
      return [...(old ? [old] : []), ...problems, ...repeatedIn(file)];
    },
  };
}

/** A key that another one asks for is missing like any other, and once where several ask for it. */
function missingOnce(errors: readonly ErrorObject[]): ErrorObject[] {
  const seen = new Set<string>();
  return errors.flatMap((error) => {
    if (error.keyword !== 'required' && error.keyword !== 'dependentRequired') return [error];
    const key = `${error.instancePath}\n${error.params['missingProperty']}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ ...error, keyword: 'required' }];
  });
}

type ErrorsIn = (value: unknown) => ErrorObject[];

function problemsFrom(
  all: readonly ErrorObject[],
  known: KnownOfFile,
  file: YamlFile,
  errorsIn: ErrorsIn,
): Diagnostic[] {
  const problems: Diagnostic[] = [];
  const lacking = new Set(all.filter(({ keyword }) => keyword === 'required').map(({ instancePath }) => instancePath));
  const meantFor = new Set<string>();
  const told = new Set<string>();
  let last: { readonly of: string; readonly at: Address } | undefined;
  // Unknown keys first: one that stands for a missing one is the same mistake.
  for (const error of [0, 1, 2].flatMap((rank) => all.filter((one) => errorRank(one) === rank))) {
    const { keyword, instancePath, params } = error;
    if (keyword === 'required') {
      if (meantFor.has(`${instancePath}/${params['missingProperty']}`)) continue;
    } else {
      // What is wrong with a key need not be told of its value as well.
      const key = keyIn(error);
      const place = key === undefined ? instancePath : `${instancePath}/${pointerStep(key)}`;
      if (told.has(place)) continue;
      told.add(place);
    }
    const isMeant = keyword === 'additionalProperties' && lacking.has(instancePath);
    const instead = isMeant ? missingFor(error, all, file, errorsIn) : undefined;
    if (isMeant) meantFor.add(`${instancePath}/${keyMeant(error, known.schema, file, instead)}`);
    // Errors of one place come one after the other: its address is made once.
    if (last?.of !== instancePath) last = { of: instancePath, at: { file, path: pathFromPointer(instancePath) } };
    problems.push(new ShapeProblem(error, last.at, known, instead));
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
    .find((one) => errorsIn(renamed(file.value, pathFromPointer(instancePath), key, one)).length < all.length - 1);
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

function errorRank({ keyword, propertyName }: ErrorObject): 0 | 1 | 2 {
  return keyword === 'additionalProperties' ? 0 : propertyName === undefined ? 2 : 1;
}
