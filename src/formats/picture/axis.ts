import type { CouncilBand } from '../../reports/picture/picture.js';
import type { Language } from '../../text/language.js';
import { pictureText } from '../../text/picture.js';
import type { Cells } from './cells.js';
import type { ShownPicture } from './shown-picture.js';
import type { Signs } from './signs.js';

/** Years, quarters where there is room for them, and where today is. */
export function axisRows(picture: ShownPicture, cells: Cells, language: Language, signs: Signs): string[] {
  const { perYear } = cells;
  const isWhole = perYear >= 5;
  const step = [1, 2, 5, 10].find((years) => years * perYear >= (isWhole ? 5 : 4)) ?? 10;
  const hasQuarters = perYear >= 12;
  const [years, quarters] = [blankRow(cells), blankRow(cells)];
  for (const { at, year, number } of picture.quarters) {
    const label = isWhole ? `${year}` : `'${`${year}`.slice(2)}`;
    if (number === 1 && year % step === 0) writeAt(years, cells.cellOf(at), label);
    if (hasQuarters) writeAt(quarters, cells.cellOf(at), `${pictureText.quarter[language]}${number}`);
  }
  return [
    years.join(''),
    ...(hasQuarters ? [quarters.join('')] : []),
    ...todayRows(picture.today, cells, language, signs),
  ];
}

/** The sign of today with its day behind it, or before it; above it where neither has room. */
function todayRows(today: number, cells: Cells, language: Language, signs: Signs): string[] {
  const now = cells.cellOf(today);
  const words = pictureText.today(isoDay(today))[language];
  if (now + words.length + 2 <= cells.days.length) return [`${' '.repeat(now)}${signs.today} ${words}`];
  if (now > words.length) return [`${' '.repeat(now - words.length - 1)}${words} ${signs.today}`];
  return [words, `${' '.repeat(now)}${signs.today}`];
}

/** Each council from its first day on, with the year of its election where there is room for it. */
export function bandCells(bands: readonly CouncilBand[], cells: Cells, signs: Signs): string[] {
  const row = blankRow(cells);
  const first = cells.days[0]?.from ?? 0;
  for (const [index, { from, year }] of bands.entries()) {
    const start = cells.cellOf(from);
    const next = bands[index + 1];
    const end = next ? cells.cellOf(next.from) : row.length;
    row.fill(signs.between, start, end);
    const label = end - start >= 6 ? `${year}` : end - start >= 4 ? `'${`${year}`.slice(2)}` : '';
    writeAt(row, start, from < first ? label : signs.council + label);
  }
  return row;
}

function blankRow({ days }: Cells): string[] {
  return days.map(() => ' ');
}

/** Writes a text into a row where all of it fits; else nothing. */
function writeAt(row: string[], at: number, text: string): void {
  if (at + text.length > row.length) return;
  for (const [index, character] of [...text].entries()) row[at + index] = character;
}

/** `2026-11-29`, of a number of days since 1970. */
export function isoDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
