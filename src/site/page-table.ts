import { element } from '../formats/markup.js';
import type { Text } from '../text/language.js';
import { siteText } from '../text/site.js';
import type { PageWords } from './page-words.js';

/** A cell: what stands in it as HTML, and by what it is sorted where that is something else. */
export interface PageCell {
  readonly html: string;
  readonly sort?: string;
  /** On the first cell of a row: the years that the row may fall in, both included; a side that nothing bounds is missing. */
  readonly years?: { readonly from?: string | undefined; readonly until?: string | undefined };
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
      { 'data-from': row[0]?.years?.from, 'data-until': row[0]?.years?.until },
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
      {
        class: 'sortable',
        'data-sort-by': words.plain(siteText.sortBy),
        'data-copy': words.plain(siteText.copy),
        'data-copied': words.plain(siteText.copied),
      },
      element('caption', { class: 'unseen' }, words.html(caption)),
      element('thead', {}, element('tr', {}, ...head)),
      element('tbody', {}, ...body),
    ),
  );
}
