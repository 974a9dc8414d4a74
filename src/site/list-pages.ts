import type { Dataset, Region } from '../domain/dataset.js';
import { element, xmlText } from '../formats/markup.js';
import type { Datum } from '../reports/report.js';
import { contradictionsReport } from '../reports/sources/contradictions.js';
import { sourcesReport } from '../reports/sources/sources.js';
import { plain } from '../text/phrase.js';
import { siteText } from '../text/site.js';
import { pageTable } from './page-table.js';
import { municipalitiesOfRegion } from './region-municipalities.js';
import { reportPart } from './report-part.js';
import type { SiteContext } from './site-context.js';
import { anchorOf, regionPath } from './site-links.js';
import type { PageBody } from './site-page.js';

/** Every region with its municipalities, tracks and papers. */
export function regionsPage({ dataset, words }: SiteContext, map: string): PageBody {
  const { columns } = siteText;
  const papersOf = ({ tracks }: Region) => [
    ...new Set(tracks.flatMap(({ editions }) => editions.map(({ source }) => source))),
  ];
  const rows = dataset.regions.map((region) => [
    { html: element('a', { href: regionPath(region.id) }, words.html(plain(region.name))) },
    {
      html: xmlText(
        municipalitiesOfRegion(region, dataset)
          .map((code) => words.plain(plain(dataset.municipalities?.get(code)?.name ?? code)))
          .join(', '),
      ),
    },
    { html: xmlText(region.tracks.map(({ name }) => words.plain(plain(name))).join(', ')) },
    {
      html: papersOf(region)
        .map((id) => element('a', { href: `sources.html#${anchorOf(id)}` }, xmlText(id)))
        .join(', '),
    },
  ]);
  const list = pageTable(
    siteText.pages.regions,
    [columns.region, columns.municipalities, columns.tracks, columns.papers],
    rows,
    words,
  );
  return {
    path: 'regions.html',
    title: siteText.pages.regions,
    main: list + element('h2', {}, words.html(siteText.map)) + map,
  };
}

/** Every source, how much of it is used, and where sources contradict each other. */
export function sourcesPage(context: SiteContext): PageBody {
  const { dataset, words } = context;
  const { columns } = siteText;
  const rows = sourcesReport(dataset).records.map((record) => {
    const text = (field: string) => words.html(plain(String(record[field] ?? '')));
    const [lines, cited] = [Number(record['lines']), Number(record['citedLines'])];
    return [
      {
        html: [
          element(
            'span',
            { id: anchorOf(String(record['source'])) },
            paperLink(record['source'], text('title'), dataset),
          ),
          element('br', {}),
          element('small', {}, text('source')),
        ].join(''),
      },
      { html: text('issuer') },
      { html: text('date') },
      { html: text('values') },
      {
        html: lines > 0 ? `${cited} / ${lines} (${Math.round((cited / lines) * 100)}%)` : '',
        sort: String(lines > 0 ? cited / lines : 0),
      },
    ];
  });
  const table = pageTable(
    siteText.coverage,
    [columns.source, columns.issuer, columns.date, columns.values, columns.cited],
    rows,
    words,
  );
  return {
    path: 'sources.html',
    title: siteText.pages.sources,
    main:
      table +
      element('h2', {}, words.html(siteText.contradictions)) +
      reportPart(contradictionsReport(dataset), siteText.contradictions, context),
  };
}

/** The title of a paper, leading to where it can be read; the title alone where its card has no such address. */
function paperLink(source: Datum | undefined, title: string, { cards }: Dataset): string {
  const url = cards.get(String(source))?.value.url;
  return url !== undefined && /^https?:\/\//.test(url) ? element('a', { href: url, rel: 'noreferrer' }, title) : title;
}
