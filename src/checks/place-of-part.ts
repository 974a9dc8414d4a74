import type { CitedValue } from '../domain/citing/cited-values.js';
import { type Address, keyOf } from '../source/located.js';

/** Where a part of a value stands: an amount at its year, all else at the value. */
export function placeOfPart({ located, rule }: CitedValue, part: unknown): Address {
  if (rule.is !== 'amounts') return located;
  const year = Object.entries(located.value as Record<string, unknown>).find(([, one]) => one === part)?.[0];
  return year === undefined ? located : keyOf(located, year);
}
