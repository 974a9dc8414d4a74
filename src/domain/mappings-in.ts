import type { Path } from '../source/yaml-file.js';

/** A mapping with the way to it from the value that holds it. */
export interface MappingIn {
  readonly value: object;
  readonly way: Path;
}

/**
 * The mappings that a value of a file holds: itself, the items of a list, or those that stand under their codes. Of
 * `{ aim: { cost: 12 } }` with `as` and `theme` that is `{ as: aim, theme: cost, cite: 12 }`, and the way `aim`, `cost`.
 *
 * @param by the keys whose codes lead to a mapping, the first one on top
 */
export function mappingsIn(value: object, by: readonly string[] | undefined): MappingIn[] {
  if (Array.isArray(value)) return value.map((item, index) => ({ value: item, way: [index] }));
  return by ? belowCodes(value, by, {}, []) : [{ value, way: [] }];
}

function belowCodes(
  value: unknown,
  [key, ...keys]: readonly string[],
  said: Readonly<Record<string, string>>,
  way: Path,
): MappingIn[] {
  if (key === undefined) return [{ value: { ...said, cite: value }, way }];
  return Object.entries(value as object).flatMap(([code, below]) =>
    belowCodes(below, keys, { ...said, [key]: code }, [...way, code]),
  );
}
