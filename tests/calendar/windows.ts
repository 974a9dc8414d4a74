/** Windows written short, for the tests. */
import type { Day } from '../../src/calendar/day.js';
import type { Window } from '../../src/calendar/window.js';
import { numberOf } from './oracle.js';

export const open = { open: 'not-stated' };

/** `2022-01-01` or `?` for an open side. */
export function windowOf(earliest: string, latest: string): Window<string> {
  const side = (text: string) => (text === '?' ? open : (text as Day));
  return { earliest: side(earliest), latest: side(latest) };
}

/** From one 1 January to another; `?` for an open side. */
export function years([earliest = '?', latest = '?']: string[]): Window<string> {
  return windowOf(earliest === '?' ? '?' : `${earliest}-01-01`, latest === '?' ? '?' : `${latest}-01-01`);
}

/** Whether a day lies in a window that both its sides bound. */
export function lies(one: Day, window: Window<unknown>): boolean {
  const [earliest, latest] = [window.earliest as Day, window.latest as Day];
  return numberOf(earliest) <= numberOf(one) && numberOf(one) <= numberOf(latest);
}
