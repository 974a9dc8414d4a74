import { element } from '../formats/markup.js';
import { siteText } from '../text/site.js';
import type { PageWords } from './page-words.js';

/** So many of a list stand where it is only begun: on the first page, in a tile of the map. */
const most = 12;

/** The first of a list, with a link to the page that has all of them and their number where these are more. */
export function someWithLink<T>(
  all: readonly T[],
  wholeAt: string,
  words: PageWords,
  shown: (some: readonly T[]) => string,
): string {
  const link = element('a', { href: wholeAt }, `${words.html(siteText.all)} (${all.length})`);
  return shown(all.slice(0, most)) + (all.length > most ? element('p', {}, link) : '');
}
