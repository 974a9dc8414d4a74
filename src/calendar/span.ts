import { added, compared, durationText, type Length, multiplied, parseLength } from './length.js';
import type { Open } from './window.js';

export type SpanSide<Cause> = Length | Open<Cause>;

/** A length somewhere from `min` to `max`, both included; either may be open. */
export interface Span<Cause> {
  readonly min: SpanSide<Cause>;
  readonly max: SpanSide<Cause>;
}

export const noTime: Span<never> = { min: 0, max: 0 };

/** Lengths added before they meet a day. An open side of either keeps the sum's side open. */
export function sumOf<Cause>(a: Span<Cause>, b: Span<Cause>): Span<Cause> {
  return { min: plus(a.min, b.min), max: plus(a.max, b.max) };
}

/** A length so many times, at least once. An open side stays open. */
export function timesOf<Cause>({ min, max }: Span<Cause>, times: number): Span<Cause> {
  const side = (one: SpanSide<Cause>) => (isOpenEnd(one) ? one : multiplied(one, times));
  return { min: side(min), max: side(max) };
}

/** The length, cut to `cap` wherever it surely exceeds it. */
export function cutTo<Cause>(span: Span<Cause>, cap: Span<Cause>): Span<Cause> {
  return {
    min: isOpenEnd(span.min) || isOpenEnd(cap.min) ? span.min : shorterOf(span.min, cap.min),
    max: isOpenEnd(span.max) ? cap.max : isOpenEnd(cap.max) ? span.max : shorterOf(span.max, cap.max),
  };
}

/** Whether one length is less than another, wherever in their ranges both lie. */
export function isShorter<Cause>(a: Span<Cause>, b: Span<Cause>): 'yes' | 'no' | 'cannot-tell' {
  if (!isOpenEnd(a.max) && !isOpenEnd(b.min) && (compared(a.max, b.min) ?? 0) < 0) return 'yes';
  if (!isOpenEnd(a.min) && !isOpenEnd(b.max) && (compared(a.min, b.max) ?? -1) >= 0) return 'no';
  return 'cannot-tell';
}

function plus<Cause>(a: SpanSide<Cause>, b: SpanSide<Cause>): SpanSide<Cause> {
  if (isOpenEnd(a)) return a;
  return isOpenEnd(b) ? b : added(a, b);
}

function shorterOf(length: Length, cap: Length): Length {
  return (compared(length, cap) ?? 0) > 0 ? cap : length;
}

/** Whether nothing bounds a side. */
export function isOpenEnd<Cause>(side: SpanSide<Cause>): side is Open<Cause> {
  return typeof side === 'object' && 'open' in side;
}

/** A length as the data writes it: `P4Y6M`, `P30D`, `P4Y..P6Y`, `P4Y..` where nothing bounds it. */
export function spanText<Cause>({ min, max }: Span<Cause>): string {
  const side = (one: SpanSide<Cause>) => (isOpenEnd(one) ? '' : durationText(one));
  return side(min) === side(max) ? side(min) : `${side(min)}..${side(max)}`;
}

/** Why a length that was written down is open on one side. */
export type LengthCause = 'at-least' | 'unlimited';

/**
 * Reads a length: `P4Y6M`, in weeks `P13W` or days `P30D`, from–to `P4Y..P6Y`, at most `..P2Y` (it starts at nothing),
 * at least `P4Y..`, `unlimited`. Gives `undefined` for anything else and where from exceeds to.
 */
export function parseSpan(text: string): Span<LengthCause> | undefined {
  if (text === 'unlimited') return { min: { open: 'unlimited' }, max: { open: 'unlimited' } };
  const [from, to, more] = text.split('..');
  if (from === undefined || more !== undefined) return undefined;
  if (to === undefined) {
    const length = parseLength(from);
    return length === undefined ? undefined : { min: length, max: length };
  }
  const min = from === '' ? 0 : parseLength(from);
  const max = to === '' ? { open: 'at-least' as const } : parseLength(to);
  if (min === undefined || max === undefined || (from === '' && to === '')) return undefined;
  if (!isOpenEnd(max) && (compared(max, min) ?? 0) < 0) return undefined;
  return { min, max };
}
