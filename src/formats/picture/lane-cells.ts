import type { Cells } from './cells.js';
import { marksBetween } from './shown-marks.js';
import type { ShownLane } from './shown-picture.js';
import type { Signs } from './signs.js';

/**
 * A lane as rows of characters, one a cell: its bars with the marks on them, and below that what found its place taken.
 * A cell is what most of its days are. A bar has at least one, however short it is.
 */
export function laneCells(lane: ShownLane, cells: Cells, today: number, signs: Signs): string[] {
  const { bars } = lane;
  const [first, last] = [cells.days[0]?.from ?? 0, cells.days.at(-1)?.to ?? 0];
  const here = bars
    .filter(({ from = first, to = last }) => from <= last && to >= first)
    .map((bar) => ({ kind: bar.kind, from: Math.max(first, bar.from ?? first), to: Math.min(last, bar.to ?? last) }));
  const longest = cells.days.map((cell) => {
    const shares = here.map((bar) => Math.max(0, Math.min(bar.to, cell.to) - Math.max(bar.from, cell.from) + 1));
    const most = shares.reduce((a, b) => Math.max(a, b), 0);
    const empty = cell.to - cell.from + 1 - shares.reduce((a, b) => a + b, 0);
    return most > 0 && most >= empty ? shares.indexOf(most) : undefined;
  });
  for (const [index, bar] of here.entries()) {
    if (!longest.includes(index)) longest[cells.cellOf(Math.floor((bar.from + bar.to) / 2))] = index;
  }
  const row = longest.map((index) => {
    const bar = index === undefined ? undefined : here[index];
    return bar ? signs.bars[bar.kind] : ' ';
  });
  const now = cells.cellOf(today);
  if (row[now] === ' ') row[now] = signs.today;
  if (bars.some(({ from }) => from !== undefined && from < first)) row[0] = signs.before;
  if (bars.some(({ to }) => to !== undefined && to > last)) row[row.length - 1] = signs.after;
  const isAlone = (cell: number) => longest.indexOf(longest[cell]) === longest.lastIndexOf(longest[cell]);
  const rows = [row];
  const taken = [new Set([...row.keys()].filter((cell) => longest[cell] !== undefined && isAlone(cell)))];
  for (const mark of marksBetween(lane, first, last)) {
    const cell = cells.cellOf(mark.at);
    const [exact, earliest] = [signs.marks[mark.kind], signs.earliest[mark.kind]];
    const sign = mark.at === mark.to ? exact : earliest;
    // One of its kind stands there already.
    if (rows.some((one) => one[cell] === exact || one[cell] === earliest)) continue;
    let level = 0;
    while (taken[level]?.has(cell)) level += 1;
    rows[level] ??= cells.days.map(() => ' ');
    taken[level] ??= new Set();
    taken[level]?.add(cell);
    const into = rows[level];
    if (into) into[cell] = sign;
  }
  return rows.map((characters) => characters.join(''));
}
