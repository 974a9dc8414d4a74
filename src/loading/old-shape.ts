import type { ErrorObject } from 'ajv';
import type { Diagnostic } from '../source/diagnostic.js';
import type { YamlFile } from '../source/yaml-file.js';
import { shapeText } from '../text/shape.js';
import { pathFromPointer } from './json-pointer.js';

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

/**
 * Tells keys of the old shape of a region file from other mistakes: all of them are one finding, at the first.
 *
 * @param errors what a validator has against the values of the file
 * @returns the errors that are left, and the finding; `undefined` where no such key stands there
 */
export function oldShapeIn(errors: readonly ErrorObject[], file: YamlFile): [ErrorObject[], Diagnostic | undefined] {
  const old = errors.filter((one) => keyNow[unknownKeyOf(one) ?? ''] !== undefined);
  const [first] = old;
  if (!first) return [[...errors], undefined];
  const places = new Set(old.map((one) => `${one.instancePath}/${keyNow[unknownKeyOf(one) ?? '']}`));
  const isLacking = ({ instancePath, params }: ErrorObject) =>
    places.has(`${instancePath}/${params['missingProperty']}`);
  const left = errors.filter((one) => !old.includes(one) && !isLacking(one));
  const pairs = [...new Set(old.map((one) => unknownKeyOf(one) ?? ''))].map((key) => [key, keyNow[key] ?? ''] as const);
  const path = [...pathFromPointer(first.instancePath), unknownKeyOf(first) ?? ''];
  return [
    left,
    { id: 'old-shape', severity: 'error', at: { file, path }, onKey: true, ...shapeText['old-shape'](pairs) },
  ];
}

/** The key that the schema does not know. */
function unknownKeyOf({ keyword, params }: ErrorObject): string | undefined {
  return keyword === 'additionalProperties' ? String(params['additionalProperty']) : undefined;
}
