import type { Diagnostic } from '../source/diagnostic.js';
import type { Path, YamlFile } from '../source/yaml-file.js';
import { shapeText } from '../text/shape.js';

/** Ids that a list has twice, in a file that is looked up by them. */
export function repeatedIds(file: YamlFile): Diagnostic[] {
  return listsIn(file.value, []).flatMap(({ list, path }) => {
    const first = new Map<string, number>();
    return list.flatMap((item, index) => {
      const id = (item as { id?: unknown } | null)?.id;
      if (typeof id !== 'string') return [];
      const earlier = first.get(id);
      if (earlier === undefined) first.set(id, index);
      const idOf = (one: number) => ({ file, path: [...path, one, 'id'] });
      return earlier === undefined ? [] : [repeatedIdProblem(idOf(index), idOf(earlier), id)];
    });
  });
}

/** Every list in a value, the innermost first. */
function listsIn(value: unknown, path: Path): { list: readonly unknown[]; path: Path }[] {
  if (typeof value !== 'object' || value === null) return [];
  const isList = Array.isArray(value);
  const inner = Object.entries(value).flatMap(([key, one]) => listsIn(one, [...path, isList ? Number(key) : key]));
  return isList ? [...inner, { list: value, path }] : inner;
}

function repeatedIdProblem(at: Diagnostic['at'], related: Diagnostic['at'], id: string): Diagnostic {
  return { id: 'listed-twice', severity: 'error', at, related, ...shapeText['listed-twice'](`\`${id}\``) };
}
