import { isOpenEnd, parseSpan, type SpanSide } from '../../calendar/span.js';
import { parseStretch } from '../../calendar/stretch.js';
import { type Bound, isOpen } from '../../calendar/window.js';
import type { Located } from '../../source/located.js';
import { type Address, keyOf } from '../../source/located.js';
import type { Entry } from '../entry.js';
import type { Cause, Reason } from './cause.js';
import type { Derived, DerivedDay, DerivedLength } from './derived.js';

/** What somebody supposes of one contract, beside or against what its sources say. Never data. */
export interface Assumption {
  /** As it was typed, to be shown wherever it counts. */
  readonly texts: readonly string[];
  /** A day as the data writes it. */
  readonly firstDay?: string;
  /** A duration as the data writes it. */
  readonly initialTerm?: string;
  /** The duration of each option. */
  readonly each?: string;
  /** The duration of one option, by its number; it goes before `each`. */
  readonly lengths: ReadonlyMap<number, string>;
  /** The options up to and including this one are used. */
  readonly used: number;
  /** This option and those after it are not. */
  readonly declinedFrom: number;
}

/** Nothing is supposed. */
export const noAssumption: Assumption = { texts: [], lengths: new Map(), used: 0, declinedFrom: Infinity };

/** The day that is supposed to be the first; `undefined` where none is. */
export function assumedFirstDay({ firstDay }: Assumption, terms: Located<Entry<'terms'>>): DerivedDay | undefined {
  const stretch = firstDay === undefined ? undefined : parseStretch(firstDay);
  if (!stretch) return undefined;
  const at = keyOf(terms, 'firstDay');
  const side = (bound: Bound<Reason>): Bound<Cause> => (isOpen(bound) ? openSide(bound.open, at) : bound);
  return { rule: 'assumed', gives: { earliest: side(stretch.earliest), latest: side(stretch.latest) }, of: [] };
}

/** A length that is supposed; `undefined` where none is. */
export function assumedLength(text: string | undefined, at: Address): DerivedLength | undefined {
  const span = text === undefined ? undefined : parseSpan(text);
  if (!span) return undefined;
  const side = (one: SpanSide<Reason>) => (isOpenEnd(one) ? openSide(one.open, at) : one);
  return { rule: 'assumed', gives: { min: side(span.min), max: side(span.max) }, of: [] };
}

/** Whether something that is supposed had a part in a day or a length. */
export function isAssumed(derived: Derived<unknown>): boolean {
  const told = toldAssumed.get(derived) ?? (derived.rule === 'assumed' || derived.of.some(isAssumed));
  toldAssumed.set(derived, told);
  return told;
}

/** One extension rests on all those before it: of each step it is told once. */
const toldAssumed = new WeakMap<Derived<unknown>, boolean>();

function openSide(reason: Reason, at: Address): { readonly open: Cause } {
  return { open: { reason, at } };
}
