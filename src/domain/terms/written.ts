import { type Bound, exactDayOf, isOpen, type Window } from '../../calendar/window.js';

/** A window the way the data writes a day: `2022-07-01`, `2022-07-01..2022-12-31`, `..2022-12-31`. */
export function writtenDays<Cause>(window: Window<Cause>): string {
  const side = (bound: Bound<Cause>) => (isOpen(bound) ? '' : bound);
  return exactDayOf(window) ?? `${side(window.earliest)}..${side(window.latest)}`;
}
