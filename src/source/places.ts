import type { Extent } from './extent.js';

export type Path = readonly (string | number)[];

/** Where a value of a text stands, and the way to what is below it. */
export interface YamlPlace extends Extent {
  /** It is a scalar without quotes. */
  readonly isPlain: boolean;
  /** What stands under a key or an index; `undefined` where there is no such thing. */
  step(to: string | number): YamlStep | undefined;
}

export interface YamlStep {
  /** Where the key stands; missing in lists. */
  readonly key: Extent | undefined;
  readonly value: YamlPlace | undefined;
}

/** What stands at the end of a path, or as far as it leads; with `'key'`, the key there, where there is one. */
export function placeAt(top: YamlPlace, path: Path): YamlPlace;
export function placeAt(top: YamlPlace, path: Path, part: 'key' | 'value'): Extent;
export function placeAt(top: YamlPlace, path: Path, part: 'key' | 'value' = 'value'): Extent {
  let place = top;
  let key: Extent | undefined;
  for (const to of path) {
    const step = place.step(to);
    if (!step) break;
    key = step.key ?? step.value ?? key;
    if (!step.value) break;
    place = step.value;
  }
  return part === 'key' && key ? key : place;
}

/**
 * The places of all values as numbers, to be kept beside the values: in their order, of each key and value how far it
 * starts from the one before and how long it is; the length of a value is doubled, and one more where it is plain.
 */
export function placesAsText(value: unknown, top: YamlPlace): string {
  const numbers: number[] = [];
  let last = 0;
  const put = ({ start, end }: Extent, toNumber = (length: number) => length) => {
    numbers.push(start - last, toNumber(end - start));
    last = start;
  };
  const visit = (one: unknown, place: YamlPlace) => {
    put(place, (length) => length * 2 + (place.isPlain ? 1 : 0));
    for (const [to, below] of entriesOf(one)) {
      const step = place.step(to);
      if (!step?.value) throw new Error(`${to} stands nowhere`);
      if (step.key) put(step.key);
      visit(below, step.value);
    }
  };
  visit(value, top);
  return numbers.join(',');
}

/** The places that `placesAsText` wrote for a value. */
export function placesFrom(text: string, value: unknown): YamlPlace {
  const numbers = text.split(',').map(Number);
  let at = 0;
  let last = 0;
  const take = (toLength = (number: number) => number): Extent & { number: number } => {
    const [gap = 0, number = 0] = [numbers[at], numbers[at + 1]];
    at += 2;
    last += gap;
    return { start: last, end: last + toLength(number), number };
  };
  const visit = (one: unknown): YamlPlace => {
    const { start, end, number } = take((both) => both >> 1);
    const isList = Array.isArray(one);
    const steps = new Map<string, YamlStep>();
    for (const [to, below] of entriesOf(one)) {
      const key = isList ? undefined : take();
      steps.set(`${to}`, { key, value: visit(below) });
    }
    return { start, end, isPlain: number % 2 === 1, step: (to) => steps.get(`${to}`) };
  };
  return visit(value);
}

function entriesOf(value: unknown): Iterable<readonly [string | number, unknown]> {
  if (Array.isArray(value)) return value.entries();
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
