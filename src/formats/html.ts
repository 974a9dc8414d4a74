import type { CellLink } from '../reports/report.js';
import type { Style } from './format.js';
import { linkedParts } from './linked.js';
import type { ShownBranch, ShownReport, ShownSection } from './shown.js';
import { withDays } from './whole-day.js';

/** A report as a fragment of a page, without styles: it takes on the looks of wherever it is pasted. */
export function toHtml({ columns, sections, remarks }: ShownReport, { language }: Style): string {
  const told = remarks.map((remark) => `<p>${pageText(remark)}</p>`);
  const all = [
    ...sections.map((section) => sectionOf(section, section.columns ?? columns)),
    ...(told.length > 0 ? [told] : []),
  ];
  return all.map((lines) => [`<section lang="${language}">`, ...lines, '</section>', ''].join('\n')).join('');
}

/** The lines of a section; what it does not have is left out. */
function sectionOf({ heading, details, rows, links, notes, tree }: ShownSection, columns: readonly string[]): string[] {
  return [
    ...(heading === '' ? [] : [`<h2>${pageText(heading)}</h2>`]),
    ...(details.length > 0 ? [`<p>${details.map(pageText).join(' · ')}</p>`] : []),
    ...(rows.length > 0 ? tableOf(rows, links, columns) : []),
    ...(tree.length > 0 ? treeOf(tree) : []),
    ...notes.map((note) => `<p>${pageText(note)}</p>`),
  ];
}

function tableOf(rows: ShownSection['rows'], links: ShownSection['links'], columns: readonly string[]): string[] {
  const headings = columns.map(pageText);
  const head = headings.map((text) => (text === '' ? '<td></td>' : `<th scope="col">${text}</th>`)).join('');
  return [
    '<table>',
    // Columns without names have no head to show.
    ...(headings.some((text) => text !== '') ? ['<thead>', `<tr>${head}</tr>`, '</thead>'] : []),
    '<tbody>',
    ...rows.map((row, at) => {
      const cells = row.map((cell, index) => cellOf(linkedHtml(cell, links[at]?.[index]), index));
      return `<tr>${cells.join('')}</tr>`;
    }),
    '</tbody>',
    '</table>',
  ];
}

/** The first cell says of what its row is. */
function cellOf(text: string, index: number): string {
  return index === 0 && text !== '' ? `<th scope="row">${text}</th>` : `<td>${text}</td>`;
}

function linkedHtml(text: string, links: readonly CellLink[] | undefined): string {
  return linkedParts(text, links)
    .map(({ text: part, url }) =>
      url === undefined ? pageText(part) : `<a href="${htmlEscaped(url)}">${pageText(part)}</a>`,
    )
    .join('');
}

function treeOf(branches: readonly ShownBranch[]): string[] {
  const items = branches.flatMap(({ text, details, branches: below }) => {
    const told = [text, ...details].map(pageText).join('<br>');
    return below.length > 0 ? [`<li>${told}`, ...treeOf(below), '</li>'] : [`<li>${told}</li>`];
  });
  return ['<ul>', ...items, '</ul>'];
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text of which nothing is taken for markup. */
export function htmlEscaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}

/** A text as it shows on a page, its days marked as such. */
function pageText(text: string): string {
  return withDays(htmlEscaped(text), (day) => `<time>${day}</time>`);
}
