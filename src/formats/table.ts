import Table from 'cli-table3';
import type { Tone } from '../reports/report.js';
import type { Style } from './format.js';
import type { ShownReport, ShownSection } from './shown.js';
import { gap, most, widthsFor } from './table-widths.js';
import { treeLines } from './tree.js';
import { widthOf, wrapped, wrappedWithin } from './wrap.js';

const sides = ['top', 'bottom', 'left', 'right', 'mid'].flatMap((side) => [
  side,
  `${side}-mid`,
  `${side}-left`,
  `${side}-right`,
]);
const noLines = Object.fromEntries([...sides, 'middle'].map((side) => [side, '']));

/** A report for people: a table with headings, or cards where the terminal is too narrow for one. */
export function toTable({ columns, sections, remarks }: ShownReport, style: Style): string {
  const { colours, width } = style;
  const indent = sections.some(({ heading, rows }) => heading !== '' && rows.length > 0) ? '  ' : '';
  const room = width - indent.length;
  const alike = sections.filter((one) => !one.columns);
  const shared = widthsFor(columns, alike, room);
  const first = alike.find(({ rows }) => rows.length > 0);
  const parts = sections.map((section) => {
    const heading = wrapped(section.heading, width).map((line) => colours.bold(line));
    const details = wrapped(section.details.join(' · '), width).map((line) => colours.dim(line));
    const notes = section.notes.flatMap((note) => wrapped(note, width)).map((line) => colours.yellow(line));
    const head = section.columns ?? (section === first ? columns : []);
    const widths = section.columns ? widthsFor(section.columns, [section], room) : shared;
    const rows = (
      widths
        ? tableRows(section, head, widths, style)
        : cardsOf(section, section.columns ?? columns, { ...style, width: room })
    ).map((line) => `${indent}${line}`);
    return [...heading, ...details, ...rows, ...treeLines(section.tree, style), ...notes]
      .filter((line) => line !== '')
      .join('\n');
  });
  const foot = remarks.length > 0 ? [colours.dim(remarks.flatMap((one) => wrapped(one, width)).join('\n'))] : [];
  return `${[...parts, ...foot].join('\n\n')}\n`;
}

/** How a row stands out, by what it says. */
function inTone(line: string, tone: Tone | undefined, colours: Style['colours']): string {
  if (tone === 'passed') return colours.dim(line);
  if (tone === 'soon') return colours.bold.yellow(line);
  if (tone === 'open') return colours.green(line);
  return tone === 'unknown' ? colours.cyan(line) : line;
}

/** Headings, where there are any, and rows, each cell wrapped to its column. */
function tableRows(
  { rows, tones }: ShownSection,
  columns: readonly string[],
  widths: readonly number[],
  { colours }: Style,
): string[] {
  if (rows.length === 0) return [];
  const options = {
    chars: noLines,
    colWidths: widths.map((width, index) => width + (index === widths.length - 1 ? 0 : gap.length)),
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [], compact: true },
  };
  const lines = [
    ...(columns.some((name) => name !== '') ? cellLines(columns, widths) : []).map((line) =>
      line.map((text) => colours.underline(text)),
    ),
    ...rows.flatMap((row, at) =>
      cellLines(row, widths).map((line) => line.map((text) => inTone(text, tones[at], colours))),
    ),
  ];
  return batchesOf(lines, 10).flatMap((batch) => {
    const table = new Table(options);
    table.push(...batch);
    return table
      .toString()
      .split('\n')
      .map((line) => line.trimEnd());
  });
}

/** A list in parts of at most so many: the library takes longer for each row the more rows there are. */
function batchesOf<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, at) => list.slice(at * size, (at + 1) * size));
}

/**
 * Cells beside one another: as many lines as the longest of them takes, each a row of its own. The library looks at the
 * whole of a cell for every line of it, which takes long for a long one.
 */
function cellLines(cells: readonly string[], widths: readonly number[]): string[][] {
  const parts = cells.map((cell, index) => wrappedWithin(cell, widths[index] ?? 80));
  return Array.from({ length: most(parts.map((lines) => lines.length)) }, (_, at) =>
    parts.map((lines) => lines[at] ?? ''),
  );
}

/** Each row as a heading with a line for each further column. */
function cardsOf(
  { rows, tones }: ShownSection,
  columns: readonly string[],
  { width, colours }: Pick<Style, 'width' | 'colours'>,
): string[] {
  const margin = most(columns.slice(1).map(widthOf)) + 4;
  return rows.flatMap(([title = '', ...cells], at) => [
    ...wrapped(title, width).map((line) => inTone(line, tones[at], colours)),
    ...cells.flatMap((text, index) => {
      const name = `  ${columns[index + 1] ?? ''}`;
      const lead = name + ' '.repeat(Math.max(0, margin - widthOf(name)));
      return text === ''
        ? []
        : wrapped(text, width - margin).map((line, nth) => `${nth === 0 ? lead : ' '.repeat(margin)}${line}`);
    }),
  ]);
}
