import type { BibliographyItem } from '../../reports/cite/bibliography-item.js';
import type { Language } from '../../text/language.js';
import { jsonText } from '../json-text.js';

/**
 * Papers as CSL-JSON, an item for each (https://github.com/citation-style-language/schema, `csl-data.json`). A day of which only a
 * stretch is known is in words: a range of days would be the days on which it came out.
 */
export function toCslJson(items: readonly BibliographyItem[], language: Language): string {
  return `${jsonText(
    items.map((item) => cslItem(item, language)),
    2,
  )}\n`;
}

function cslItem(item: BibliographyItem, language: Language): Readonly<Record<string, unknown>> {
  const { id, title, short, issuer, isPage, date, dateText, references, url, seen, pages, notes } = item;
  return {
    id,
    type: isPage ? 'webpage' : 'document',
    title,
    ...(short === undefined ? {} : { 'title-short': short }),
    author: [{ literal: issuer }],
    issued: date.length > 0 ? { 'date-parts': [date] } : { literal: dateText[language] },
    ...(references.length > 0 ? { number: references.join(', ') } : {}),
    ...(pages.length > 0 ? { page: pages.join(', ') } : {}),
    ...(url === undefined ? {} : { URL: url }),
    ...(seen === undefined ? {} : { accessed: { 'date-parts': [seen.split('-').map(Number)] } }),
    // The papers themselves are Dutch, whoever reads of them.
    language: 'nl',
    ...(notes.length > 0 ? { note: notes.map((note) => note[language]).join(' ') } : {}),
  };
}
