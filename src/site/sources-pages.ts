import type { Dataset } from '../domain/dataset.js';
import { element } from '../formats/markup.js';
import { paperCalled } from '../reports/place-name.js';
import type { Datum, Report } from '../reports/report.js';
import { contradictionsReport } from '../reports/sources/contradictions.js';
import { sourcesReport } from '../reports/sources/sources.js';
import { plain } from '../text/phrase.js';
import { siteText } from '../text/site.js';
import { type ListPart, letterOf, listParts } from './list-parts.js';
import { type PageCell, pageTable } from './page-table.js';
import { reportPart } from './report-part.js';
import type { SiteContext } from './site-context.js';
import { anchorOf } from './site-links.js';
import type { PageBody } from './site-page.js';

/** So many papers on a page. */
const mostPapers = 250;

type SourceRecord = Report['records'][number];

/** The papers on as many pages as they need, with how much of each is used. */
export function sourceParts(dataset: Dataset): ListPart<SourceRecord>[] {
  return listParts('sources', sourcesReport(dataset).records, mostPapers, ({ source }) => letterOf(String(source)));
}

/** Every source, how much of it is used; and on the first page where sources contradict each other. */
export function sourcesPages(context: SiteContext): PageBody[] {
  const { dataset, words, sources } = context;
  const { source, issuer, date, values, cited } = siteText.columns;
  return sources.map(({ path, items, links }, at) => ({
    path,
    title: siteText.pages.sources,
    main: () =>
      [
        element('p', { class: 'intro' }, words.html(siteText.sourcesNote)),
        links(words),
        pageTable(
          siteText.pages.sources,
          [source, issuer, date, values, cited],
          items.map((one) => sourceRow(one, context)),
          words,
        ),
        ...(at === 0
          ? [
              element('h2', {}, words.html(siteText.contradictions)),
              reportPart(contradictionsReport(dataset), siteText.contradictions, context),
            ]
          : []),
      ].join(''),
  }));
}

function sourceRow(record: SourceRecord, { dataset, words }: SiteContext): PageCell[] {
  const text = (field: string) => words.html(plain(String(record[field] ?? '')));
  const [lines, cited] = [Number(record['lines']), Number(record['citedLines'])];
  const id = String(record['source']);
  return [
    {
      html: [
        element('span', { id: anchorOf(id) }, paperLink(record['source'], text('title'), dataset)),
        element('br', {}),
        element('small', {}, words.html(plain(paperCalled(id, dataset)))),
      ].join(''),
    },
    { html: text('issuer') },
    { html: words.dated(plain(String(record['date'] ?? '').replace('..', ' – '))) },
    { html: text('values') },
    {
      html: lines > 0 ? words.html(siteText.linesUsed(cited, lines)) : '',
      sort: String(lines > 0 ? cited / lines : 0),
    },
  ];
}

/** The title of a paper, leading to where it can be read; the title alone where its card has no such address. */
function paperLink(source: Datum | undefined, title: string, { cards }: Dataset): string {
  const url = cards.get(String(source))?.value.url;
  return url !== undefined && /^https?:\/\//.test(url) ? element('a', { href: url, rel: 'noreferrer' }, title) : title;
}
