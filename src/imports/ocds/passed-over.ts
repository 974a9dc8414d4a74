import type { Path } from '../../source/yaml-file.js';
import type { Published } from '../published.js';
import type { ReleasePart } from './json-parts.js';

/** Keys that say how far things have come, or only hold a release together: they are read, and nothing that they tell is lost. */
const holding = new Set(['ocid', 'id', 'tag', 'roles', 'relatedLots', 'awardID', 'date']);

/** Names of the fields of a release that are not taken over, once for each place: `tender.value.amount`. */
export function passedOver({ value, path }: ReleasePart, used: ReadonlySet<string>): string[] {
  return leavesUnder(value, path).flatMap((leaf) => {
    const names = leaf.slice(path.length).filter((step) => typeof step === 'string');
    const isHolding = names.some((name) => holding.has(name)) || used.has(jsonPointer(leaf));
    return isHolding ? [] : [names.join('.')];
  });
}

/** Where all that was taken over stands. */
export function pointersIn(published: Published): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('pointer' in value && typeof value.pointer === 'string') found.add(value.pointer);
    for (const part of Object.values(value)) visit(part);
  };
  visit(published);
  return found;
}

/** A place as RFC 6901 writes it. */
export function jsonPointer(path: Path): string {
  return `/${path.map((step) => String(step).replaceAll('~', '~0').replaceAll('/', '~1')).join('/')}`;
}

function leavesUnder(value: unknown, path: Path): Path[] {
  if (typeof value !== 'object' || value === null) return value === null || value === '' ? [] : [path];
  const steps = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return steps.flatMap(([step, part]) => leavesUnder(part, [...path, step]));
}
