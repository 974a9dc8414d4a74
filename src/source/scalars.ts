import type { Located } from './located.js';

/**
 * The values in a whole that are no list and no mapping, with their places, in the order of the text.
 *
 * @param isWanted which of them; `key` is the nearest one above a value
 */
export function scalarsIn(
  { value, file, path }: Located<unknown>,
  isWanted: (value: unknown, key: string) => boolean,
): Located<unknown>[] {
  const found: Located<unknown>[] = [];
  const way = [...path];
  const visit = (one: unknown, key: string): void => {
    if (typeof one !== 'object' || one === null) {
      if (isWanted(one, key)) found.push({ value: one, file, path: [...way] });
      return;
    }
    const isList = Array.isArray(one);
    for (const [step, below] of isList ? one.entries() : Object.entries(one)) {
      way.push(step);
      visit(below, isList ? key : `${step}`);
      way.pop();
    }
  };
  visit(value, '');
  return found;
}
