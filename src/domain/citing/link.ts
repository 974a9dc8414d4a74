import type { Card } from '../dataset.js';
import { type Reference, uniqueReferences } from './citation.js';

/** Where a reader can open a paper at a place. */
export interface PaperLink {
  readonly reference: Reference;
  readonly url: string;
}

/**
 * The addresses of what is cited, as far as their cards have one: a pdf opens at its page (RFC 8118), a web page at the
 * words, all of one page together (WICG, URL Fragment Text Directives).
 */
export function linksTo(references: readonly Reference[], cardOf: (source: string) => Card | undefined): PaperLink[] {
  const all = uniqueReferences(references.map((one) => (one.spot ? one : { ...one, quotes: [] }))).map((reference) => {
    const words = references.filter(({ source, spot }) => !spot && source === reference.source);
    return reference.spot ? reference : { ...reference, quotes: [...new Set(words.flatMap(({ quotes }) => quotes))] };
  });
  return all.flatMap((reference) => {
    const card = cardOf(reference.source);
    // An address of another kind would run something, or open a file of the reader's.
    const isWeb = /^https?:\/\//i.test(card?.url ?? '');
    return card?.url === undefined || !isWeb ? [] : [{ reference, url: urlAt(card.url, card.medium, reference) }];
  });
}

function urlAt(url: string, medium: Card['medium'], { spot, quotes }: Reference): string {
  if (medium === 'pdf' && spot?.unit === 'page') return `${url.replace(/#.*$/, '')}#page=${spot.first}`;
  if (medium !== 'web' || spot || quotes.length === 0) return url;
  const directives = quotes.map((quote) => `text=${encodedWords(quote)}`).join('&');
  return `${url}${url.includes('#') ? '' : '#'}:~:${directives}`;
}

/** A hyphen marks what stands around the words, so it is written by its number too; a comma and `&` are anyway. */
function encodedWords(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}
