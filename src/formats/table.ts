import Table from 'cli-table3';
import type { Tone } from '../reports/report.js';
import type { Style } from './format.js';
import type { ShownReport, ShownSection } from './shown.js';
import { treeLines } from './tree.js';
import { partsOfWord, widthOf, wrapped, wrappedWithin } from './wrap.js';

const gap = '  ';
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

/**
 * The width of each column so that all fit, with long words broken where it takes that; `undefined` where that leaves too
 * little even so.
 */
function widthsFor(columns: readonly string[], sections: readonly ShownSection[], width: number): number[] | undefined {
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
  const linesWith = (widths: readonly number[]) =>
    totalOf(words.map((row) => most(row.map((cell, index) => lineCount(cell, widths[index] ?? 80)))));
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
function most(numbers: readonly number[]): number {
  return numbers.reduce((largest, one) => Math.max(largest, one), 0);
}

function totalOf(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
