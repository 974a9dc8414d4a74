import { element } from '../formats/markup.js';
import { siteText } from '../text/site.js';
import type { PageWords } from './page-words.js';

/** Links to the parts of a page that would be too long; nothing where there is one alone. */
export function partLinks(paths: readonly string[], here: number, words: PageWords): string {
  if (paths.length < 2) return '';
  const items = paths.map((href, at) =>
    element(
      'li',
      {},
      element(
        'a',
        { href, 'aria-current': at === here ? 'page' : undefined },
        words.html(siteText.part(at + 1, paths.length)),
      ),
    ),
  );
  return element('ul', { class: 'parts' }, ...items);
}
