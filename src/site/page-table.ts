import { element } from '../formats/markup.js';
import type { Text } from '../text/language.js';
import { siteText } from '../text/site.js';
import type { PageWords } from './page-words.js';

/** A cell: what stands in it as HTML, and by what it is sorted where that is something else. */
export interface PageCell {
  readonly html: string;
  readonly sort?: string;
  /** On the first cell of a row: the years in which any of its days may lie, both included; a side that nothing bounds is missing. */
  readonly years?: readonly { readonly from: string | undefined; readonly until: string | undefined }[];
}

/** A table that a reader can sort and copy; the first cell of a row says of what it is. */
export function pageTable(
  caption: Text,
  columns: readonly Text[],
  rows: readonly (readonly PageCell[])[],
  words: PageWords,
): string {
  if (rows.length === 0) return element('p', {}, words.html(siteText.none));
  const head = columns.map((text) => element('th', { scope: 'col' }, words.html(text)));
  const body = rows.map((row) =>
    element(
      'tr',
      { 'data-years': row[0]?.years && yearsAttribute(row[0].years) },
      ...row.map(({ html, sort }, index) =>
        index === 0
          ? element('th', { scope: 'row', 'data-sort': sort }, html)
          : element('td', { 'data-sort': sort }, html),
      ),
    ),
  );
  return element(
    'div',
    { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': words.plain(caption) },
    element(
      'table',
      { class: 'sortable' },
      element('caption', { class: 'unseen' }, words.html(caption)),
      element('thead', {}, element('tr', {}, ...head)),
      element('tbody', {}, ...body),
    ),
  );
}

/** `2025/2027 2029/`: what the script asks of a row. */
function yearsAttribute(years: NonNullable<PageCell['years']>): string {
  return [...new Set(years.map(({ from = '', until = '' }) => `${from}/${until}`))].join(' ');
}
