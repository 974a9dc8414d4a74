import type { ShownLane } from './shown-picture.js';

type ShownMark = ShownLane['marks'][number];

/**
 * The marks of a lane to be drawn between two days: where one of a kind is on a day exactly, another that is on that day
 * at the earliest adds nothing. Exact ones come first.
 */
export function marksBetween({ marks }: ShownLane, from: number, to: number): ShownMark[] {
  const here = marks.filter(({ at }) => at >= from && at <= to);
  const exact = here.filter(({ at, to: end }) => at === end);
  const windows = here.filter(
    (one) => one.at !== one.to && !exact.some(({ kind, at }) => kind === one.kind && at === one.at),
  );
  return [...exact, ...windows];
}
