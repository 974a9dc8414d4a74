import { element } from '../formats/markup.js';
import { type Language, languages, type Text } from '../text/language.js';
import { siteText } from '../text/site.js';
import { dataText } from '../text/site-data.js';
import { type PageWords, pageWords } from './page-words.js';

/** A page before it is framed. */
export interface PageBody {
  /** Its path from the folder of its language: `index.html`, `region/bar.html`. */
  readonly path: string;
  readonly title: Text;
  /** What stands below the title, as HTML. */
  main(): string;
}

/** What every page of a site has in common. */
export interface PageFrame {
  readonly words: PageWords;
  /** The day on which the data were looked at. */
  readonly madeOn: string;
  /** Whether a feed of what changed lies beside the pages. */
  readonly hasFeed: boolean;
}

/** The pages in the menu, by their paths. */
const menu: readonly (readonly [string, Text])[] = [
  ['index.html', siteText.pages.start],
  ['timeline.html', siteText.pages.timeline],
  ['decisions.html', siteText.pages.decisions],
  ['compare.html', siteText.pages.compare],
  ['together.html', siteText.pages.together],
  ['regions.html', siteText.pages.regions],
  ['sources.html', siteText.pages.sources],
];

/** Nothing but what lies beside the page is loaded, and nothing that stands in the data can run. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** Where a page of a language lies in the folder of the site: Dutch at the top, English in a folder of its own. */
export function pathFor(language: Language, path: string): string {
  return language === languages[0] ? path : `${language}/${path}`;
}

/** A whole page. Its links are relative, so that it opens from a file. */
export function framed(page: PageBody, { words, madeOn, hasFeed }: PageFrame): string {
  const { path, title } = page;
  const { language, html, plain } = words;
  const own = pathFor(language, path);
  const up = '../'.repeat(own.split('/').length - 1);
  const home = '../'.repeat(path.split('/').length - 1);
  const other = languages.find((one) => one !== language) ?? language;
  const item = ([to, text]: readonly [string, Text]) =>
    element(
      'li',
      {},
      element('a', { href: home + to, ...(to === path ? { 'aria-current': 'page' } : {}) }, html(text)),
    );
  const head = element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'color-scheme', content: 'light dark' }),
    element('meta', { name: 'referrer', content: 'no-referrer' }),
    element('title', {}, `${html(title)} – ${html(siteText.name)}`),
    element('link', { rel: 'stylesheet', href: `${up}style.css` }),
    element('link', { rel: 'alternate', hreflang: other, href: up + pathFor(other, path) }),
    ...(hasFeed
      ? [
          element('link', {
            rel: 'alternate',
            type: 'application/atom+xml',
            href: `${home}feed.xml`,
            title: plain(dataText.feed),
          }),
        ]
      : []),
    element('script', { src: `${up}page.js`, defer: '' }, ''),
  );
  const body = element(
    'body',
    { 'data-home': home, 'data-index': `${up}search-${language}.js`, 'data-made': madeOn },
    element('a', { class: 'skip', href: '#main' }, html(siteText.skip)),
    element(
      'header',
      {},
      element('p', { class: 'name' }, element('a', { href: `${home}index.html` }, html(siteText.name))),
      element('nav', { 'aria-label': plain(siteText.menu) }, element('ul', {}, ...menu.map(item))),
      element(
        'p',
        { class: 'language' },
        element(
          'a',
          { href: up + pathFor(other, path), hreflang: other, lang: other },
          pageWords(language).html(siteText.other),
        ),
      ),
    ),
    element('main', { id: 'main' }, element('h1', {}, html(title)), page.main()),
    element(
      'footer',
      {},
      element(
        'p',
        {},
        `${html(siteText.made(madeOn))} `,
        element('a', { href: `${home}data.html` }, html(dataText.heading)),
      ),
    ),
  );
  const whole = withoutImpliedEnds(element('html', { lang: language }, head, body));
  // What leads to another place of the same page needs no path.
  return `<!doctype html>\n${whole.replaceAll(`href="${home}${path}#`, 'href="#')}\n`;
}

/** Rows, cells and items end where the next one begins (HTML, "optional tags"): a tenth of a page of tables is their ends. */
function withoutImpliedEnds(html: string): string {
  return html.replace(/<\/(?:td|th|tr|thead|tbody|li)>/g, '');
}
