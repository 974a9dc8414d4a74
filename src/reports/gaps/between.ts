import { type Day, daysUntil } from '../../calendar/day.js';
import type { Bounds } from '../../domain/terms/bounds.js';

/** Days between the end of one contract and the start of the next; below zero they overlap. */
export interface Between {
  readonly min: number | undefined;
  readonly max: number | undefined;
}

/** What ends on the day before the other begins leaves no day between. */
export const nothingBetween: Between = { min: 0, max: 0 };

/** How many days lie between, none of them counted that belongs to either contract. */
export function betweenOf(ends: Bounds, starts: Bounds): Between {
  const days = (end: Day | undefined, start: Day | undefined) =>
    end === undefined || start === undefined ? undefined : daysUntil(end, start) - 1;
  return { min: days(ends.latest, starts.earliest), max: days(ends.earliest, starts.latest) };
}

/** Whether there surely is, may be or surely is not more than nothing. */
export function sureness(
  min: number | undefined,
  max: number | undefined,
): 'certain' | 'possible' | 'none' | 'cannot-tell' {
  if (min !== undefined && min > 0) return 'certain';
  if (max !== undefined && max <= 0) return 'none';
  return min === undefined || max === undefined ? 'cannot-tell' : 'possible';
}

export const negative = (count: number | undefined) => (count === undefined ? undefined : -count);
export const atLeastZero = (count: number | undefined) => (count === undefined ? undefined : Math.max(0, count));
