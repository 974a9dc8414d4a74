import { importsText } from '../text/imports.js';
import { DraftDoubt, type DraftMapping, type DraftValue, Noted } from './draft-text.js';

/** The doubt for one of the reasons that a draft has. */
export function draftDoubt(why: keyof typeof importsText.doubts, kind: 'unclear' | 'implied' = 'unclear'): DraftDoubt {
  const id = why.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return new DraftDoubt(id, kind, importsText.doubts[why]);
}

/** A draft of a region in which a doubt that several values share is said once, under `doubts`, and named by those values. */
export function withDoubtsOnce(region: DraftMapping): DraftMapping {
  const shared = new Map<string, DraftDoubt>();
  const once = new Set<string>();
  for (const doubt of draftDoubtsIn(region)) {
    if (once.has(doubt.id)) shared.set(doubt.id, doubt);
    once.add(doubt.id);
  }
  if (shared.size === 0) return region;
  return { ...withIdsOf(region, shared), doubts: Object.fromEntries(shared) };
}

function* draftDoubtsIn(value: DraftValue): Generator<DraftDoubt> {
  if (value instanceof DraftDoubt) yield value;
  else if (typeof value === 'object' && !(value instanceof Noted))
    for (const one of Object.values<DraftValue>(value)) yield* draftDoubtsIn(one);
}

function withIdsOf(mapping: DraftMapping, shared: ReadonlyMap<string, DraftDoubt>): DraftMapping {
  const named = (value: DraftValue): DraftValue => {
    if (value instanceof DraftDoubt) return shared.has(value.id) ? value.id : value;
    if (typeof value !== 'object' || value instanceof Noted) return value;
    return isList(value) ? value.map(named) : withIdsOf(value, shared);
  };
  return Object.fromEntries(Object.entries(mapping).map(([key, value]) => [key, named(value)]));
}

function isList(value: DraftMapping | readonly DraftValue[]): value is readonly DraftValue[] {
  return Array.isArray(value);
}
