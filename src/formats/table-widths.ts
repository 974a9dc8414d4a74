import type { ShownSection } from './shown.js';
import { partsOfWord, widthOf } from './wrap.js';

/** What stands between two columns. */
export const gap = '  ';

/**
 * The width of each column so that all fit, with long words broken where it takes that; `undefined` where that leaves too
 * little even so.
 */
export function widthsFor(
  columns: readonly string[],
  sections: readonly ShownSection[],
  width: number,
): number[] | undefined {
  const rows = sections.flatMap((section) => section.rows);
  const cells = columns.map((column, index) => [column, ...rows.map((row) => row[index] ?? '')]);
  const natural = cells.map((texts) => most(texts.map(widthOf)));
  const room = width - gap.length * (columns.length - 1);
  const whole = cells.map((texts) => most(texts.flatMap((text) => text.split(' ').map(widthOf))));
  const broken = cells.map((texts) => most(texts.flatMap((text) => text.split(' ').flatMap(partsOfWord).map(widthOf))));
  // Where words are long in some columns, the others may be narrow, as long as there is room for so many.
  const eases = room >= 12 * columns.length ? [16, 12, 8] : [16, 12];
  for (const least of [whole, broken]) {
    const widths = eases
      .map((ease) => least.map((word, index) => Math.max(word, Math.min(natural[index] ?? 0, ease))))
      .find((tried) => totalOf(tried) <= room);
    if (widths) return withFewerLines(grown(widths, natural, room), least, rows);
  }
  return undefined;
}

/** What is short gets all it wants before what is long gets more. */
function grown(least: readonly number[], natural: readonly number[], room: number): number[] {
  const widths = [...least];
  while (totalOf(widths) < room) {
    const wanting = widths.filter((one, index) => one < (natural[index] ?? 0));
    const narrowest = widths.findIndex(
      (one, index) => one < (natural[index] ?? 0) && wanting.every((other) => one <= other),
    );
    if (narrowest < 0) return widths;
    widths[narrowest] = (widths[narrowest] ?? 0) + 1;
  }
  return widths;
}

/** The same room shared so that rows take fewer lines: a column gives what costs it less than it saves another. */
function withFewerLines(
  start: readonly number[],
  least: readonly number[],
  rows: readonly (readonly string[])[],
): number[] {
  const words = rows.map((row) => row.map((text) => text.split(' ').map((word) => partsOfWord(word).map(widthOf))));
  // A width of a column is tried with many of the others, and counted once.
  const counted = start.map(() => new Map<number, readonly number[]>());
  const linesIn = (width: number, index: number) => {
    const lines = counted[index]?.get(width) ?? words.map((row) => lineCount(row[index] ?? [], width));
    counted[index]?.set(width, lines);
    return lines;
  };
  const linesWith = (widths: readonly number[]) => {
    const columns = widths.map(linesIn);
    return totalOf(rows.map((_, at) => most(columns.map((lines) => lines[at] ?? 0))));
  };
  let widths = [...start];
  let lines = linesWith(widths);
  const moves = start.flatMap((_, from) => start.flatMap((__, to) => (from === to ? [] : [[from, to] as const])));
  for (const step of [8, 4, 2, 1]) {
    for (const [from, to] of moves) {
      const tried = widths.map((one, index) => one + (index === to ? step : 0) - (index === from ? step : 0));
      if ((tried[from] ?? 0) < (least[from] ?? 0)) continue;
      const fewer = linesWith(tried);
      if (fewer < lines) [widths, lines] = [tried, fewer];
    }
  }
  return widths;
}

/** How many lines words take, each of parts of such widths: as `wrappedWithin` sets them. */
function lineCount(words: readonly (readonly number[])[], width: number): number {
  let [lines, taken] = [1, -1];
  const put = (more: number, between: number) => {
    if (taken >= 0 && taken + between + more > width) [lines, taken] = [lines + 1, more];
    else taken = taken < 0 ? more : taken + between + more;
  };
  for (const parts of words) {
    const whole = totalOf(parts);
    if (whole <= width) put(whole, 1);
    else for (const [index, part] of parts.entries()) put(part, index === 0 ? 1 : 0);
  }
  return lines;
}

/** The largest, 0 of none: what a call is handed one by one has to fit its stack. */
export function most(numbers: readonly number[]): number {
  return numbers.reduce((largest, one) => Math.max(largest, one), 0);
}

function totalOf(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
