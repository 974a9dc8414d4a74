import { element } from '../formats/markup.js';
import { phrase } from '../text/phrase.js';
import { siteText } from '../text/site.js';
import type { PageWords } from './page-words.js';

/** As much of a list as a page has. */
export interface ListPart<T> {
  readonly path: string;
  readonly items: readonly T[];
  /** The links to all parts; nothing where there is one alone. */
  links(words: PageWords): string;
}

/**
 * A list on as many pages as it needs; an empty one has a page, too.
 *
 * @param name the path of the first page without its ending
 * @param most so many items on a page
 * @param edgeOf what a reader finds an item by: each part is told by that of its first and its last one
 */
export function listParts<T>(
  name: string,
  items: readonly T[],
  most: number,
  edgeOf: (item: T) => string,
): [ListPart<T>, ...ListPart<T>[]] {
  const count = Math.max(1, Math.ceil(items.length / most));
  const parts = Array.from({ length: count }, (_, at) => ({
    path: `${name}${at === 0 ? '' : `-${at + 1}`}.html`,
    items: items.slice(at * most, (at + 1) * most),
  }));
  const links = (here: string) => (words: PageWords) => {
    if (parts.length === 1) return '';
    const all = parts.map(({ path: href, items: own }, at) => {
      const [first, last] = [own[0], own.at(-1)].map((one) => (one === undefined ? undefined : edgeOf(one)));
      const range = first !== last ? `${first} – ${last}` : first;
      const text = phrase`${siteText.part(at + 1, count)}: ${range ?? ''}`;
      const current = href === here ? 'page' : undefined;
      return element('li', {}, element('a', { href, 'aria-current': current }, words.html(text)));
    });
    return element('ul', { class: 'parts' }, ...all);
  };
  const [first, ...others] = parts.map((part) => ({ ...part, links: links(part.path) }));
  return [first as ListPart<T>, ...others];
}

/** The letter under which a list by ids has an item. */
export function letterOf(id: string): string {
  return id.slice(0, 1).toUpperCase();
}
