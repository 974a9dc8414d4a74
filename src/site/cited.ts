import type { Reference } from '../domain/citing/citation.js';
import { linkedParts } from '../formats/linked.js';
import { element, xmlText } from '../formats/markup.js';
import { papersCited } from '../reports/lines-text.js';
import { cellLinksFor } from '../reports/links.js';
import { paperCalled } from '../reports/place-name.js';
import type { CellLink } from '../reports/report.js';
import type { Text } from '../text/language.js';
import { plain } from '../text/phrase.js';
import type { SiteContext } from './site-context.js';
import { sourceHref } from './site-links.js';

type CitedContext = Pick<SiteContext, 'dataset' | 'words' | 'sourcePaths'>;

/** Papers by their short titles with their lines, each opening at what is cited. */
export function papersHtml(references: readonly Reference[], context: CitedContext, home: string): string {
  return citedHtml(papersCited(references, context.dataset), references, context, home);
}

/**
 * A text that names papers and places of them: each place opens its paper there, as far as the paper has an address; the
 * name of a paper without one leads to what is known of it.
 */
export function citedHtml(
  text: Text,
  references: readonly Reference[],
  { dataset, words, sourcePaths }: CitedContext,
  home: string,
): string {
  const links = cellLinksFor(references, (source) => dataset.cards.get(source)?.value);
  const known = [...new Set(references.map(({ source }) => source))].map(
    (source): CellLink => ({
      labels: [source, paperCalled(source, dataset)],
      url: home + sourceHref(source, sourcePaths),
    }),
  );
  return linkedParts(words.plain(text), [...links, ...known])
    .map(({ text: part, url }) => {
      if (url === undefined) return words.dated(plain(part));
      return element('a', { href: url }, xmlText(part));
    })
    .join('');
}
