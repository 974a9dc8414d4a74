import { wrapped } from '../wrap.js';
import type { ShownPicture } from './shown-picture.js';

/** The sizes of a drawing, in units of its own. */
export const sheet = {
  width: 1120,
  margin: 16,
  names: 270,
  row: 24,
  line: 15,
} as const;

/** Where the bars begin, and how much room they have. */
export const plot = {
  left: sheet.margin + sheet.names,
  right: sheet.width - sheet.margin - 10,
} as const;

/** About how many characters of small print a stretch holds. */
export function charactersIn(width: number): number {
  return Math.floor(width / 6.3);
}

/** The lines of a text in so much room. */
export function sheetLines(text: string, width: number): string[] {
  return wrapped(text, charactersIn(width));
}

/** Where a day begins; what lies outside the picture is at its edge. */
export function xOf(day: number, { from, to }: ShownPicture): number {
  const part = (day - from) / (to + 1 - from);
  // In whole hundredths, so that every machine writes the same.
  return Math.round((plot.left + Math.min(1, Math.max(0, part)) * (plot.right - plot.left)) * 100) / 100;
}
