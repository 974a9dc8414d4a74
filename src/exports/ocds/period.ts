import { daysUntil } from '../../calendar/day.js';
import { exactDayOf, isOpen, type Window } from '../../calendar/window.js';
import type { Lot } from '../../domain/procured.js';
import type { Cause } from '../../domain/terms/cause.js';
import { latestLastDay } from '../../domain/terms/latest-end.js';
import type { Ledger } from '../ledger.js';
import { isSilence } from '../silence.js';
import type { OcdsField } from './fields.js';
import { endOfDay, startOfDay } from './moment.js';
import type { Json } from './without-gaps.js';

/** That a day was carried, or that what is told of it has no place in OCDS; nothing where nobody tells anything of it. */
export function noteDay(ledger: Ledger<OcdsField>, field: OcdsField, window: Window<Cause>, path: string): void {
  const isUntold = [window.earliest, window.latest].every((side) => isOpen(side) && isSilence(side.open.reason));
  if (!isUntold) ledger.note(field, exactDayOf(window) ? 'carried' : 'dropped', path);
}

/**
 * The initial term as agreed, with the last day that the contract can have by that. A day that no source gives exactly is left out: what is
 * known of it (a year, a bound) has no place in a period. Both days are in it, as `durationInDays` counts.
 */
export function termPeriod({ schedule, path }: Lot, ledger: Ledger<OcdsField>): Json {
  const initial = schedule.agreed?.initial;
  if (!initial || schedule.off) return {};
  const start = exactDayOf(initial.firstDay);
  const end = exactDayOf(initial.lastDay);
  const latest = schedule.agreed && latestLastDay([schedule.agreed], schedule.agreed);
  noteDay(ledger, 'first-day', initial.firstDay, path);
  noteDay(ledger, 'initial-end', initial.lastDay, path);
  if (latest) ledger.note('latest-end', 'carried', path);
  const terms = schedule.terms?.located.value;
  if (!isSilence(terms?.initialTerm)) ledger.note('initial-term', start && end ? 'carried' : 'dropped', path);
  for (const cap of [terms?.maximumTerm, terms?.latestLastDay])
    if (!isSilence(cap)) ledger.note('limit', latest ? 'approximated' : 'dropped', path);
  return {
    startDate: start && startOfDay(start),
    endDate: end && endOfDay(end),
    maxExtentDate: latest && endOfDay(latest),
    durationInDays: start && end ? daysUntil(start, end) + 1 : undefined,
  };
}

/**
 * The period of a contract that was signed: from its first day to the end that is now agreed, where both are one day. An end of which only
 * a bound is known, or past which a source calls it running, is left out.
 */
export function signedPeriod({ schedule, status, path }: Lot, ledger: Ledger<OcdsField>): Json {
  const start = schedule.agreed && exactDayOf(schedule.agreed.initial.firstDay);
  const agreed = status?.lastAgreed?.lastDay;
  const end = agreed && exactDayOf(agreed);
  const isEnd = end !== undefined && end === status?.agreedUntil;
  if (isEnd) ledger.note('agreed-until', 'carried', path);
  else if (status?.agreedUntil !== undefined) ledger.note('agreed-until', 'dropped', path);
  const latest = status?.latestPossible;
  return {
    startDate: start && startOfDay(start),
    endDate: isEnd ? endOfDay(end) : undefined,
    maxExtentDate: latest && endOfDay(latest),
  };
}
