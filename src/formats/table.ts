import Table from 'cli-table3';
import type { Report, Section } from '../reports/report.js';
import type { Language } from '../text/language.js';
import type { Style } from './format.js';
import { treeLines } from './tree.js';
import { wrapped } from './wrap.js';

const gap = '  ';
const noLines = Object.fromEntries(
  ['top', 'bottom', 'left', 'right', 'mid', 'left-mid', 'mid-mid', 'right-mid'].flatMap((side) =>
    side.includes('-') || side === 'mid'
      ? [[side, '']]
      : [side, `${side}-mid`, `${side}-left`, `${side}-right`].map((one) => [one, '']),
  ),
);

/** A report for people: a table with headings, or cards where the terminal is too narrow for one. */
export function toTable(report: Report, style: Style): string {
  const { language, chalk, width } = style;
  const columns = report.columns.map((column) => column[language]);
  const widths = widthsFor(report, columns, style);
  const parts = report.sections.map((section) => {
    const heading = wrapped(section.heading[language], width).map((line) => chalk.bold(line));
    const details = wrapped(section.details.map((one) => one[language]).join(' · '), width).map((line) =>
      chalk.dim(line),
    );
    const notes = section.notes.flatMap((note) => wrapped(note[language], width)).map((line) => chalk.yellow(line));
    const rows = widths ? rowsOf(section, columns, widths, style) : cardsOf(section, columns, style);
    const tree = section.tree ? treeLines(section.tree, style) : [];
    return [...heading, ...details, ...rows, ...tree, ...notes].filter((line) => line !== '').join('\n');
  });
  const remarks = report.remarks.flatMap((remark) => wrapped(remark[language], width));
  const foot = remarks.length > 0 ? [chalk.dim(remarks.join('\n'))] : [];
  return `${[...parts, ...foot].join('\n\n')}\n`;
}

function rowsOf(section: Section, columns: readonly string[], widths: readonly number[], style: Style): string[] {
  if (section.rows.length === 0) return [];
  const table = new Table({
    chars: { ...noLines, middle: '' } as object,
    colWidths: widths.map((width, index) => width + (index === widths.length - 1 ? 0 : gap.length)),
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [] },
    wordWrap: true,
  });
  const headings = columns.map((column, index) => withGap(column, index, widths).split('\n'));
  table.push(headings.map((lines) => lines.map((line) => style.chalk.underline(line)).join('\n')));
  for (const row of section.rows) table.push(row.map((cell, index) => withGap(cell[style.language], index, widths)));
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd());
}

/** Wraps a cell to its column without the gap behind it. */
function withGap(text: string, column: number, widths: readonly number[]): string {
  return wrapped(text, widths[column] ?? 80).join('\n');
}

/** Each row as a heading with a line for each further column. */
function cardsOf(section: Section, columns: readonly string[], { language, width }: Style): string[] {
  const margin = Math.max(...columns.slice(1).map((column) => column.length)) + 4;
  return section.rows.flatMap(([title, ...cells]) => [
    ...wrapped(title?.[language] ?? '', width),
    ...cells.flatMap((cell, index) => {
      const name = `  ${columns[index + 1] ?? ''}`.padEnd(margin);
      const text = cell[language];
      return text === ''
        ? []
        : wrapped(text, width - margin).map((line, at) => `${at === 0 ? name : ' '.repeat(margin)}${line}`);
    }),
  ]);
}

/** The width of each column so that all fit; `undefined` where that leaves too little for the longest words. */
function widthsFor(report: Report, columns: readonly string[], { language, width }: Style): number[] | undefined {
  const cells = columns.map((column, index) => [
    column,
    ...report.sections.flatMap(({ rows }) => textsAt(rows, index, language)),
  ]);
  const natural = cells.map((texts) => Math.max(...texts.map((text) => text.length)));
  const least = cells.map((texts) => Math.max(...texts.flatMap((text) => text.split(' ').map((word) => word.length))));
  const room = width - gap.length * (columns.length - 1);
  const widths = [16, 12]
    .map((ease) => least.map((word, index) => Math.max(word, Math.min(natural[index] ?? 0, ease))))
    .find((tried) => sum(tried) <= room);
  if (!widths) return undefined;
  while (sum(widths) < room && widths.some((one, index) => one < (natural[index] ?? 0))) {
    const short = widths.map((one, index) => (natural[index] ?? 0) - one);
    const neediest = short.indexOf(Math.max(...short));
    widths[neediest] = (widths[neediest] ?? 0) + 1;
  }
  return widths;
}

function textsAt(rows: Section['rows'], index: number, language: Language): string[] {
  return rows.map((row) => row[index]?.[language] ?? '');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
