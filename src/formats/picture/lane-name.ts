import type { ShownLane } from './shown-picture.js';

/** What a lane is called, with a mark where any day of it is doubted. */
export function nameOf({ name, isDoubted }: ShownLane): string {
  return isDoubted ? `${name}*` : name;
}
