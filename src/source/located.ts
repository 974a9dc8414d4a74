import type { Path, YamlFile } from './yaml-file.js';

/** Where something stands: a file and a path in it. Line and column are worked out only when printed. */
export interface Address {
  readonly file: YamlFile;
  readonly path: Path;
}

/** A value that knows where it stands. */
export interface Located<T> extends Address {
  readonly value: T;
}

/** Whether a path leads to what another one leads to, or to something in it. */
export function leadsInto(path: Path, whole: Path): boolean {
  return whole.every((step, index) => path[index] === step);
}

/** The value under a key, with its own place; `undefined` where the key is missing. */
export function under<T extends object, K extends keyof T & string>(
  whole: Located<T>,
  key: K,
): Located<NonNullable<T[K]>> | undefined {
  const value = whole.value[key];
  if (value === undefined || value === null) return undefined;
  return { value, file: whole.file, path: [...whole.path, key] };
}

/** The items of a list, each with its own place. */
export function itemsOf<T>(list: Located<readonly T[]>): Located<T>[] {
  return list.value.map((value, index) => ({ value, file: list.file, path: [...list.path, index] }));
}

/** The address of a key of a mapping, whether or not it is there. */
export function keyOf(whole: Address, key: string | number): Address {
  return { file: whole.file, path: [...whole.path, key] };
}
