import type { Branch, Report, Section } from '../reports/report.js';
import type { InBoth, Language } from '../text/language.js';
import type { Style } from './format.js';
import { withDays } from './whole-day.js';

/** A report as a fragment of a page, without styles: it takes on the looks of wherever it is pasted. */
export function toHtml(report: Report, { language }: Style): string {
  const sections = report.sections.map((section) => sectionOf(section, report.columns, language));
  const remarks = report.remarks.map((remark) => `<p>${textOf(remark, language)}</p>`);
  const all = [...sections, ...(remarks.length > 0 ? [remarks] : [])];
  return all.map((lines) => [`<section lang="${language}">`, ...lines, '</section>', ''].join('\n')).join('');
}

/** The lines of a section; what it does not have is left out. */
function sectionOf(section: Section, columns: readonly InBoth[], language: Language): string[] {
  const { heading, details, rows, notes, tree } = section;
  return [
    ...(heading[language] === '' ? [] : [`<h2>${textOf(heading, language)}</h2>`]),
    ...(details.length > 0 ? [`<p>${details.map((one) => textOf(one, language)).join(' · ')}</p>`] : []),
    ...(rows.length > 0 ? tableOf(rows, columns, language) : []),
    ...(tree ? treeOf(tree, language) : []),
    ...notes.map((note) => `<p>${textOf(note, language)}</p>`),
  ];
}

function tableOf(rows: Section['rows'], columns: readonly InBoth[], language: Language): string[] {
  const headings = columns.map((column) => textOf(column, language));
  const head = headings.map((text) => (text === '' ? '<td></td>' : `<th scope="col">${text}</th>`)).join('');
  return [
    '<table>',
    // Columns without names have no head to show.
    ...(headings.some((text) => text !== '') ? ['<thead>', `<tr>${head}</tr>`, '</thead>'] : []),
    '<tbody>',
    ...rows.map((row) => `<tr>${row.map((cell, index) => cellOf(textOf(cell, language), index)).join('')}</tr>`),
    '</tbody>',
    '</table>',
  ];
}

/** The first cell says of what its row is. */
function cellOf(text: string, index: number): string {
  return index === 0 && text !== '' ? `<th scope="row">${text}</th>` : `<td>${text}</td>`;
}

function treeOf(branches: readonly Branch[], language: Language): string[] {
  const items = branches.flatMap(({ text, details, branches: below }) => {
    const told = [text, ...details].map((one) => textOf(one, language)).join('<br>');
    return below.length > 0 ? [`<li>${told}`, ...treeOf(below, language), '</li>'] : [`<li>${told}</li>`];
  });
  return ['<ul>', ...items, '</ul>'];
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it shows on a page, its days marked as such. */
function textOf(text: InBoth, language: Language): string {
  const escaped = text[language].replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
  return withDays(escaped, (day) => `<time datetime="${day}">${day}</time>`).replace(/\r\n?|\n/g, '<br>');
}
