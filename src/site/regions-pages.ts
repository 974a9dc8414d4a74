import type { Region } from '../domain/dataset.js';
import { municipalityNames } from '../domain/members.js';
import { codesMaybeIn, codesNamedIn } from '../domain/membership.js';
import { element } from '../formats/markup.js';
import { paperCalled } from '../reports/place-name.js';
import { joined, plain } from '../text/phrase.js';
import { siteText } from '../text/site.js';
import { letterOf, listParts } from './list-parts.js';
import { type PageCell, pageTable } from './page-table.js';
import type { SiteContext } from './site-context.js';
import { regionPath, sourceHref, trackPath } from './site-links.js';
import type { PageBody } from './site-page.js';
import { tileMap } from './tile-map.js';

/** So many regions on a page. */
const mostRegions = 200;

/** Every region with its municipalities, tracks and papers, on as many pages as they need; on the first one the map. */
export function regionsPages(context: SiteContext): PageBody[] {
  const { dataset, words } = context;
  const { region, municipalities, tracks, papers } = siteText.columns;
  return listParts('regions', dataset.regions, mostRegions, ({ id }) => letterOf(id)).map(
    ({ path, items, links }, at) => ({
      path,
      title: siteText.pages.regions,
      main: () =>
        [
          ...(at === 0 ? [element('h2', {}, words.html(siteText.map)), tileMap(context, '')] : []),
          ...(at === 0 ? [element('h2', {}, words.html(siteText.wholeCountry))] : []),
          links(words),
          pageTable(
            siteText.pages.regions,
            [region, municipalities, tracks, papers],
            items.map((one) => regionRow(one, context)),
            words,
          ),
        ].join(''),
    }),
  );
}

function regionRow(region: Region, { dataset, words, sourcePaths }: SiteContext): PageCell[] {
  const { id, name, tracks } = region;
  const link = (href: string, text: string) => element('a', { href }, words.html(plain(text)));
  const papers = new Set(tracks.flatMap(({ editions }) => editions.map(({ source }) => source)));
  const namesOf = (codes: readonly string[]) => plain(municipalityNames(codes, dataset).join(', '));
  const named = codesNamedIn(region, dataset);
  const maybe = codesMaybeIn(region, dataset);
  const members = [
    ...(named.length > 0 ? [namesOf(named)] : []),
    ...(maybe.length > 0 ? [siteText.maybeOf(namesOf(maybe))] : []),
  ];
  return [
    { html: link(regionPath(id), name) },
    { html: words.html(joined(members, '; ')) },
    { html: tracks.map((track) => link(trackPath(id, track.id), track.name)).join(', ') },
    { html: [...papers].map((one) => link(sourceHref(one, sourcePaths), paperCalled(one, dataset))).join(', ') },
  ];
}
