import type { Made } from './plain-line.js';
import { plainlyRead } from './plain-yaml.js';

/**
 * The value of a text of the plain style.
 *
 * @returns `undefined` where the text has anything else
 */
export function plainValueOf(text: string): { readonly value: unknown } | undefined {
  const read = plainlyRead(text, asValues);
  return read && { value: read.whole };
}

const asValues: Made<unknown, unknown[], Record<string, unknown>> = {
  scalar: (value) => value,
  list: () => [],
  item(list, value) {
    list.push(value);
  },
  mapping: () => ({}),
  has: (mapping, key) => Object.hasOwn(mapping, key),
  pair(mapping, { name }, value) {
    mapping[name] = value;
  },
  whole: (of) => of,
  comment() {},
};
