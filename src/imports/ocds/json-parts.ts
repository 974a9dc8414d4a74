import type { Path } from '../../source/yaml-file.js';

export type JsonObject = { readonly [key: string]: unknown };

/** A part of the file with the way to it. */
export interface ReleasePart {
  readonly value: JsonObject;
  readonly path: Path;
}

/** A text as a JSON object; `undefined` where it is none. */
export function parsedJson(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The object under a key; none where there is none. */
export function partUnder({ value, path }: ReleasePart, key: string): ReleasePart[] {
  const under = value[key];
  return isJsonObject(under) ? [{ value: under, path: [...path, key] }] : [];
}

/** The objects of a list under a key. */
export function partsUnder({ value, path }: ReleasePart, key: string): ReleasePart[] {
  const under = value[key];
  if (!Array.isArray(under)) return [];
  return under.flatMap((one, index) => (isJsonObject(one) ? [{ value: one, path: [...path, key, index] }] : []));
}

/** The words of a list under a key. */
export function wordsAt(value: JsonObject, key: string): string[] {
  const words = value[key];
  return Array.isArray(words) ? words.filter((one) => typeof one === 'string') : [];
}

function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
