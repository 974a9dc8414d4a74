import { shapeText } from '../../text/shape.js';
import { columnsFor, isUsual, ownerOf } from './columns.js';
import type { LexedText } from './lexed-text.js';
import { isStructure, type Line } from './line.js';
import { around, type Slip, type Suspicion } from './slip.js';

interface Move {
  readonly line: Line;
  readonly to: number;
  /** The lines that move with it, itself the first. */
  readonly with: readonly Line[];
}

/**
 * A line, alone or with what stands under it, that begins in another column than it should. Of two ways to put it right
 * that which leaves a step of two comes first, as everywhere else in these files, then the one that moves fewer lines.
 */
export const indentation: Suspicion = function* (text, trouble) {
  if (!trouble.isStructural) return;
  const moves = [...around(text, trouble)].flatMap((line) => movesOf(text, line));
  const oddness = ({ line, to }: Move) => (isUsual(text, line, to) ? 0 : 1);
  const sorted = moves.sort((a, b) => oddness(a) - oddness(b) || a.with.length - b.with.length);
  for (const { line, to, with: lines } of sorted) yield slip(text, line, to, lines);
};

function movesOf(text: LexedText, line: Line): Move[] {
  if (line.role !== 'block') return [];
  const groups = [...groupsOf(text, line)].filter(
    (group, index, all) => all.findIndex((other) => other.length === group.length) === index,
  );
  return columnsFor(text, line).flatMap((to) => groups.map((group) => ({ line, to, with: group })));
}

/** How many parts of what stands below a line are tried to move with it. */
const parts = 10;

/** The lines that may have been moved together: a line, and more or less of what stands below it. */
function* groupsOf(text: LexedText, line: Line): Generator<Line[]> {
  yield [line];
  const under = linesBelow(text, line, ({ indent }) => indent > line.indent);
  // Moved out, what stands under it is level with what stands behind it: each end is as likely as another.
  const child = under[1]?.indent;
  const ends = under.flatMap(({ indent }, index) => (index > 1 && indent === child ? [index] : []));
  for (const end of ends.slice(0, parts)) yield trimmed(under.slice(0, end));
  yield under;
  yield linesBelow(text, line, ({ indent }) => indent >= line.indent);
  const { column } = line;
  yield linesBelow(text, line, ({ indent, dashes }) => indent > column || (indent === column && dashes.length === 0));
}

function linesBelow(text: LexedText, line: Line, belongs: (one: Line) => boolean): Line[] {
  const lines = [line];
  for (let next = text.at(line.number + 1); next; next = text.at(next.number + 1)) {
    if (isStructure(next) && !belongs(next)) break;
    lines.push(next);
  }
  return trimmed(lines);
}

function trimmed(lines: readonly Line[]): Line[] {
  const last = lines.findLastIndex(({ role }) => role !== 'blank' && role !== 'remark');
  return lines.slice(0, last + 1);
}

function slip(text: LexedText, line: Line, to: number, lines: readonly Line[]): Slip {
  const { number, indent } = line;
  const edits = lines
    .filter(({ role }) => role !== 'blank')
    .map((one) => {
      const becomes = ' '.repeat(Math.max(0, one.indent + to - indent));
      return { line: one.number, start: 0, end: one.indent, becomes };
    });
  const said = shapeText['wrong-indentation'](indent, to, ownerOf(text, line, to), edits.length);
  return { rule: 'wrong-indentation', line: number, start: indent, end: indent + 1, said, edits };
}
