import type { Branch, Report, Section } from '../reports/report.js';
import type { InBoth, Language } from '../text/language.js';
import type { Style } from './format.js';

/** A report as Markdown with GitHub's tables, to paste into a paper or a pull request; lines are as long as they are. */
export function toMarkdown(report: Report, { language }: Style): string {
  const blocks = [
    ...report.sections.flatMap((section) => sectionOf(section, report.columns, language)),
    ...report.remarks.map((remark) => paragraph(remark, language)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** The blocks of a section; what it does not have is left out. */
function sectionOf(section: Section, columns: readonly InBoth[], language: Language): string[] {
  const { heading, details, rows, notes, tree } = section;
  const headings = heading[language] === '' ? [] : [`## ${inLine(heading[language])}`];
  const told = details.length > 0 ? [atStart(details.map((one) => inLine(one[language])).join(' · '))] : [];
  const table = rows.length > 0 ? [tableOf(rows, columns, language)] : [];
  const list = tree ? [treeOf(tree, language).join('\n')] : [];
  return [...headings, ...told, ...table, ...list, ...notes.map((note) => paragraph(note, language))];
}

function tableOf(rows: Section['rows'], columns: readonly InBoth[], language: Language): string {
  const lineOf = (cells: readonly InBoth[]) => `| ${cells.map((cell) => inLine(cell[language])).join(' | ')} |`;
  return [lineOf(columns), `|${columns.map(() => ' --- |').join('')}`, ...rows.map(lineOf)].join('\n');
}

function treeOf(branches: readonly Branch[], language: Language, margin = ''): string[] {
  return branches.flatMap(({ text, details, branches: below }) => [
    `${margin}- ${atStart([text, ...details].map((one) => inLine(one[language])).join('<br>'))}`,
    ...treeOf(below, language, `${margin}  `),
  ]);
}

function paragraph(text: InBoth, language: Language): string {
  return atStart(inLine(text[language]));
}

/**
 * A text in which nothing is taken for markup but the code that our own sentences mark as such: between backticks only
 * a bar needs its backslash, which a table takes away again.
 */
export function inLine(text: string): string {
  const parts = text.split(/(`[^`\n]+`)/);
  const escaped = parts.map((part, index) => (index % 2 === 1 ? part.replaceAll('|', '\\|') : plain(part)));
  return escaped.join('').replace(/\r\n?|\n/g, '<br>');
}

/** An underscore within a word marks nothing; one on its side does. */
function plain(text: string): string {
  return text.replace(/[\\|*`<[\]~]|(?<!\w)_|_(?!\w)|&(?=#?\w+;)/g, '\\$&');
}

/** The first characters of a block in which nothing is taken for a heading, a list or a quotation. */
function atStart(text: string): string {
  return text.replace(/^(\s*)([#>+-]|=+$)/, '$1\\$2').replace(/^(\s*\d+)([.)])(?=\s)/, '$1\\$2');
}
