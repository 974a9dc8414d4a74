import type { Open } from './window.js';

export type Months<Cause> = number | Open<Cause>;

/** A length in whole months: from `min` to `max`, both included; either may be open. */
export interface Span<Cause> {
  readonly min: Months<Cause>;
  readonly max: Months<Cause>;
}

export const noTime: Span<never> = { min: 0, max: 0 };

/** Lengths added before they meet a day. An open side of either keeps the sum's side open. */
export function sumOf<Cause>(a: Span<Cause>, b: Span<Cause>): Span<Cause> {
  return { min: plus(a.min, b.min), max: plus(a.max, b.max) };
}

/** The length, cut to `cap` wherever it could exceed it. */
export function cutTo<Cause>(span: Span<Cause>, cap: Span<Cause>): Span<Cause> {
  return {
    min: isOpenEnd(span.min) || isOpenEnd(cap.min) ? span.min : Math.min(span.min, cap.min),
    max: isOpenEnd(span.max) ? cap.max : isOpenEnd(cap.max) ? span.max : Math.min(span.max, cap.max),
  };
}

/** Whether one length is less than another, wherever in their ranges both lie. */
export function isShorter<Cause>(a: Span<Cause>, b: Span<Cause>): 'yes' | 'no' | 'cannot-tell' {
  if (!isOpenEnd(a.max) && !isOpenEnd(b.min) && a.max < b.min) return 'yes';
  if (!isOpenEnd(a.min) && !isOpenEnd(b.max) && a.min >= b.max) return 'no';
  return 'cannot-tell';
}

function plus<Cause>(a: Months<Cause>, b: Months<Cause>): Months<Cause> {
  if (isOpenEnd(a)) return a;
  return isOpenEnd(b) ? b : a + b;
}

function isOpenEnd<Cause>(months: Months<Cause>): months is Open<Cause> {
  return typeof months !== 'number';
}

/** Reads an ISO 8601 duration of years and months (`P4Y6M`) as months; `undefined` for anything else, `P` alone too. */
export function parseMonths(text: string): number | undefined {
  const found = /^P(?:(\d{1,3})Y)?(?:(\d{1,4})M)?$/.exec(text);
  if (!found || text === 'P') return undefined;
  return Number(found[1] ?? 0) * 12 + Number(found[2] ?? 0);
}

/** Whole months as an ISO 8601 duration of years and months: 54 is `P4Y6M`, none are `P0M`. */
export function durationText(months: number): string {
  const [years, rest] = [Math.floor(months / 12), months % 12];
  return `P${years > 0 ? `${years}Y` : ''}${rest > 0 || years === 0 ? `${rest}M` : ''}`;
}

/** A length as the data writes it: `P4Y6M`, `P4Y..P6Y`, `P4Y..` where nothing bounds it. */
export function spanText<Cause>({ min, max }: Span<Cause>): string {
  const side = (months: Months<Cause>) => (isOpenEnd(months) ? '' : durationText(months));
  return min === max ? side(min) : `${side(min)}..${side(max)}`;
}

/** Why a length that was written down is open on one side. */
export type LengthCause = 'at-least' | 'unlimited';

/**
 * Reads a length: `P4Y6M`, from–to `P4Y..P6Y`, at most `..P2Y` (it starts at nothing),
 * at least `P4Y..`, `unlimited`. Gives `undefined` for anything else and where from exceeds to.
 */
export function parseSpan(text: string): Span<LengthCause> | undefined {
  if (text === 'unlimited') return { min: { open: 'unlimited' }, max: { open: 'unlimited' } };
  const [from, to, more] = text.split('..');
  if (from === undefined || more !== undefined) return undefined;
  if (to === undefined) {
    const months = parseMonths(from);
    return months === undefined ? undefined : { min: months, max: months };
  }
  const min = from === '' ? 0 : parseMonths(from);
  const max = to === '' ? { open: 'at-least' as const } : parseMonths(to);
  if (min === undefined || max === undefined || (from === '' && to === '')) return undefined;
  if (typeof max === 'number' && max < min) return undefined;
  return { min, max };
}
