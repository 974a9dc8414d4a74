import type { Located } from './located.js';

/** Every value in a whole that is no list and no mapping, with its place. */
export function* scalarsIn({ value, file, path }: Located<unknown>): Generator<Located<unknown>> {
  if (typeof value !== 'object' || value === null) {
    yield { value, file, path };
    return;
  }
  const entries = Array.isArray(value) ? value.map((one, index) => [index, one] as const) : Object.entries(value);
  for (const [key, one] of entries) yield* scalarsIn({ value: one, file, path: [...path, key] });
}
