import type { QuarterStart } from '../../reports/picture/picture.js';

/** Some days, both included. */
export interface CellDays {
  readonly from: number;
  readonly to: number;
}

/** A picture as cells of equal parts of a year: which days each has, and which cell a day is in. */
export interface Cells {
  readonly perYear: number;
  readonly days: readonly CellDays[];
  /** Before the first and after the last day it is that of those. */
  cellOf(day: number): number;
}

/** As many cells a year as fit; a cell ends where its year does, and its quarter where there are enough of them. */
export function cellsFor(quarters: readonly QuarterStart[], to: number, room: number): Cells {
  const years = quarters.filter(({ number }) => number === 1);
  const most = Math.max(1, Math.min(24, Math.floor(room / years.length)));
  const perYear = most >= 8 ? most - (most % 4) : most;
  const [starts, perStart] = perYear % 4 === 0 ? [quarters, perYear / 4] : [years, perYear];
  const days = starts.flatMap(({ at: start }, index) => {
    const length = (starts[index + 1]?.at ?? to + 1) - start;
    const edges = Array.from({ length: perStart + 1 }, (_, at) => start + Math.round((at * length) / perStart));
    return edges.slice(1).map((edge, at) => ({ from: edges[at] ?? start, to: edge - 1 }));
  });
  return {
    perYear,
    days,
    cellOf: (day) => {
      const found = days.findIndex((cell) => day <= cell.to);
      return found < 0 ? days.length - 1 : found;
    },
  };
}
