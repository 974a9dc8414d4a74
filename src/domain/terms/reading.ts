import { isOpenEnd, parseSpan, type Span } from '../../calendar/span.js';
import { parseStretch } from '../../calendar/stretch.js';
import { type Bound, isOpen, openFor, type Window } from '../../calendar/window.js';
import { type Address, keyOf, type Located } from '../../source/located.js';
import { type Entry, isUnknown } from '../entry.js';
import type { Cause, Reason } from './cause.js';

type InputMapping = Input['mapping'];

/** A block of terms, and where it stands. */
export type Terms = Located<Entry<'terms'>>;

/** A value from which something follows: a mapping and a key in it. */
export interface Input {
  readonly mapping: Address & { readonly value: object };
  readonly key: string;
}

/**
 * The day under a key as a window. Unknown words, and a missing key, leave it open and say why. A last day that there is
 * `none` of is no fixed end, as a term without limit has none.
 */
export function dayAt(mapping: InputMapping, key: string): Window<Cause> {
  const { text, cause, at } = readAt(mapping, key);
  const stretch = text === undefined ? undefined : parseStretch(text);
  if (text === 'none' && key === 'lastDay') return openFor({ reason: 'unlimited', at });
  if (!stretch) return openFor(cause('missing'));
  const side = (bound: Bound<Reason>): Bound<Cause> => (isOpen(bound) ? { open: cause(bound.open) } : bound);
  return { earliest: side(stretch.earliest), latest: side(stretch.latest) };
}

/** The length under a key. One that is not known starts at nothing and is open above; `none` is open above too. */
export function lengthAt(mapping: InputMapping, key: string): Span<Cause> {
  const { text, cause } = readAt(mapping, key);
  const span = text === undefined ? undefined : parseSpan(text);
  if (!span) return { min: 0, max: { open: cause('missing') } };
  const side = (one: Span<Reason>['min']) => (isOpenEnd(one) ? { open: cause(one.open) } : one);
  return { min: side(span.min), max: side(span.max) };
}

/** How many there are: from `min` to `max`; `max` is missing where nothing bounds it. */
export interface Count {
  readonly min: number;
  readonly max?: number;
  /** Why it is not known, where it is not. */
  readonly unknown?: Cause;
}

/** The number under a key: `4`, `1..2`, `70..`, `..3`, `~900`, `unlimited`, or an unknown word. */
export function countAt(mapping: InputMapping, key: string): Count {
  const { text, cause } = readAt(mapping, key);
  if (text === 'none') return { min: 0, max: 0 };
  if (text === 'unlimited') return { min: 0 };
  const found = /^(\d*)(\.\.)?(\d*)$/.exec(text ?? '');
  if (!text || !found) return { min: 0, unknown: cause(text?.startsWith('~') ? 'approximate' : 'missing') };
  const min = Number(found[1] || 0);
  if (!found[2]) return { min, max: min };
  return found[3] ? { min, max: Number(found[3]) } : { min };
}

function readAt(
  mapping: InputMapping,
  key: string,
): { text: string | undefined; at: Address; cause: (otherwise: Reason) => Cause } {
  const value = (mapping.value as Record<string, unknown>)[key];
  const at = keyOf(mapping, key);
  const text = value === undefined ? undefined : String(value);
  return { text, at, cause: (otherwise) => ({ reason: isUnknown(text) ? text : otherwise, at }) };
}
