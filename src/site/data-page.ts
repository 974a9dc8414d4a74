import { element } from '../formats/markup.js';
import type { Text } from '../text/language.js';
import { dataText } from '../text/site-data.js';
import { documentPath } from './documents.js';
import { pageTable } from './page-table.js';
import type { SiteContext } from './site-context.js';
import { type PageBody, pathFor } from './site-page.js';

/** What there is for programs, with links. */
export function dataPage({ documents, words, hasFeed }: SiteContext): PageBody {
  const link = (href: string, text: string) => element('a', { href }, text);
  // What is of all languages lies at the top.
  const top = '../'.repeat(pathFor(words.language, 'data.html').split('/').length - 1);
  const rows = [...documents].map(([name, { records }]) => [
    { html: words.html(dataText.documents[name]) },
    { html: String(records.length) },
    {
      html: ['json', 'csv'].map((form) => link(`${top}${documentPath(name)}.${form}`, `${name}.${form}`)).join(', '),
    },
  ]);
  const others: [string, Text][] = [
    [`${top}data.json`, dataText.whole],
    [`${top}api/v1/openapi.json`, dataText.openapi],
    [`${top}catalog.jsonld`, dataText.catalogFile],
    ...(hasFeed ? [['feed.xml', dataText.feed] as [string, Text]] : []),
    ['timeline.ics', dataText.agendas],
    ['deadlines.ics', dataText.agendas],
  ];
  return {
    path: 'data.html',
    title: dataText.heading,
    main: () =>
      [
        element('p', { class: 'intro' }, words.html(dataText.intro)),
        pageTable(dataText.heading, Object.values(dataText.columns), rows, words),
        element('h2', {}, words.html(dataText.others)),
        element(
          'ul',
          {},
          ...others.map(([href, text]) =>
            element('li', {}, link(href, href.replace(/^.*\//, '')), `: ${words.html(text)}`),
          ),
        ),
      ].join(''),
  };
}
