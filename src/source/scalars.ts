import type { Located } from './located.js';

/** Every value in a whole that is no list and no mapping, with its place, in the order of the text. */
export function scalarsIn({ value, file, path }: Located<unknown>): Located<unknown>[] {
  const found: Located<unknown>[] = [];
  const way = [...path];
  const visit = (one: unknown): void => {
    if (typeof one !== 'object' || one === null) {
      found.push({ value: one, file, path: [...way] });
      return;
    }
    for (const [step, below] of Array.isArray(one) ? one.entries() : Object.entries(one)) {
      way.push(step);
      visit(below);
      way.pop();
    }
  };
  visit(value);
  return found;
}
