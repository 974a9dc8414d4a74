import { type Day, lastDayOfMonth, parseDay } from './day.js';
import type { Window } from './window.js';

/** Why a day that was written down is open on one side. */
export type StretchCause = 'approximate' | 'not-before' | 'not-after';

/**
 * Reads a day, a part of one or a stretch of days, a subset of EDTF (ISO 8601-2) whose `a..b`
 * stands without brackets: `2022-07-01`, `2022-07`, `2022`, `2022~`, `2022-01..2022-06`,
 * `..2022-06`, `2022-01..`.
 *
 * A part stands for every day in it. `~` bounds nothing: both sides are open.
 * Gives `undefined` for anything else, for days that do not exist and for a stretch that runs backwards.
 */
export function parseStretch(text: string): Window<StretchCause> | undefined {
  const [from, to, more] = text.split('..');
  if (from === undefined || more !== undefined) return undefined;
  if (to === undefined) return parsePart(from);
  const [start, end] = [parsePart(from), parsePart(to)];
  if ((from !== '' && !start) || (to !== '' && !end) || (!start && !end)) return undefined;
  const earliest = start?.earliest ?? { open: 'not-after' as const };
  const latest = end?.latest ?? { open: 'not-before' as const };
  if (typeof earliest === 'string' && typeof latest === 'string' && earliest > latest) return undefined;
  return { earliest, latest };
}

/** The year (`2022`) or the month (`2022-07`) of which two days are the first and the last; `undefined` where they are not. */
export function yearOrMonthOf(first: Day, last: Day): string | undefined {
  return [first.slice(0, 4), first.slice(0, 7)].find((part) => {
    const bounds = daysOfPart(part);
    return bounds && bounds[0] === first && bounds[1] === last;
  });
}

function parsePart(text: string): Window<StretchCause> | undefined {
  const approximate = text.endsWith('~');
  const part = approximate ? text.slice(0, -1) : text;
  const bounds = daysOfPart(part);
  if (!bounds) return undefined;
  return approximate
    ? { earliest: { open: 'approximate' }, latest: { open: 'approximate' } }
    : { earliest: bounds[0], latest: bounds[1] };
}

function daysOfPart(part: string): [Day, Day] | undefined {
  const first = parseDay(part.length === 4 ? `${part}-01-01` : part.length === 7 ? `${part}-01` : part);
  if (!first) return undefined;
  if (part.length === 10) return [first, first];
  const last = lastDayOfMonth(part.length === 4 ? `${part}-12` : part);
  return last && [first, last];
}
