import type { ErrorObject } from 'ajv';
import type { Diagnostic } from '../source/diagnostic.js';
import type { Path, YamlFile } from '../source/yaml-file.js';
import { shapeText } from '../text/shape.js';
import { pathFromPointer } from './json-pointer.js';
import { valueUnder } from './shape-problem.js';

/** Keys that region files had before, with those that came in their place. */
const keyNow: Readonly<Record<string, string>> = {
  domain: 'domains',
  principles: 'points',
  targetGroups: 'points',
  results: 'points',
  tasks: 'points',
  risks: 'points',
  figures: 'numbers',
};

/** Keys that stood at the top of a region file, or of a track, and stand in its editions now. */
const nowInEditions = ['municipalities', 'organisations', 'cite', 'doubt'];

/** Whether an error is at points that stand in a list. */
const isListOfPoints = ({ keyword, instancePath, params }: ErrorObject) =>
  keyword === 'type' && params['type'] === 'object' && /\/points$/.test(instancePath);

/** Whether an error is at a reason of a doubt that is no mapping of languages. */
const isReasonInOneLanguage = ({ keyword, instancePath }: ErrorObject) =>
  keyword === 'type' && /\/doubt\/[^/]+\/why$/.test(instancePath);

/** Whether an error is at a reading of a contradiction that is no citation but a mapping with one. */
function isReadingWithCite({ keyword, instancePath }: ErrorObject, file: YamlFile): boolean {
  if (keyword !== 'type' || !/^\/contradictions\/\d+\/readings\/\d+$/.test(instancePath)) return false;
  return Object.hasOwn(Object(valueUnder(file, pathFromPointer(instancePath))), 'says');
}

/**
 * Tells what is of the old shape of a region file from other mistakes: all of it is one finding, at the first.
 *
 * @param errors what a validator has against the values of the file
 * @returns the errors that are left, and the finding; `undefined` where nothing old stands there
 */
export function oldShapeIn(errors: readonly ErrorObject[], file: YamlFile): [ErrorObject[], Diagnostic | undefined] {
  const old = errors.flatMap((error) => oldPartIn(error, file) ?? []);
  const startOf = ({ path }: OldPart) => file.extentOf(path, 'key').start;
  const [first] = old.toSorted((a, b) => startOf(a) - startOf(b));
  if (!first) return [[...errors], undefined];
  const places = new Set(old.map(({ error, now }) => `${error.instancePath}/${now}`));
  const isLacking = ({ instancePath, params }: ErrorObject) =>
    places.has(`${instancePath}/${params['missingProperty']}`);
  const left = errors.filter((one) => !old.some(({ error }) => error === one) && !isLacking(one));
  const pairs = new Map(old.map(({ was, now }) => [was, now]));
  const at = { file, path: first.path };
  return [left, { id: 'old-shape', severity: 'error', at, onKey: true, ...shapeText['old-shape']([...pairs]) }];
}

interface OldPart {
  readonly error: ErrorObject;
  readonly path: Path;
  /** How it is written, and what is written now. */
  readonly was: string;
  readonly now: string;
}

function oldPartIn(error: ErrorObject, file: YamlFile): OldPart | undefined {
  const path = pathFromPointer(error.instancePath);
  if (isReasonInOneLanguage(error)) return { error, path, was: 'why: …', now: 'why: { nl: … }' };
  if (isListOfPoints(error))
    return { error, path, was: 'points: [{ as: risk, theme: cost, … }]', now: 'points: { risk: { cost: … } }' };
  if (isReadingWithCite(error, file)) return { error, path, was: '{ says: …, cite: … }', now: 'source:3 "…"' };
  const key = unknownKeyOf(error);
  const isAboveEditions = error.instancePath === '' || /^\/tracks\/\d+$/.test(error.instancePath);
  const now = isAboveEditions && nowInEditions.includes(key ?? '') ? `editions: ${key}` : keyNow[key ?? ''];
  return key === undefined || now === undefined ? undefined : { error, path: [...path, key], was: key, now };
}

/** The key that the schema does not know. */
function unknownKeyOf({ keyword, params }: ErrorObject): string | undefined {
  return keyword === 'additionalProperties' ? String(params['additionalProperty']) : undefined;
}
