import type { Region } from '../domain/dataset.js';
import { element } from '../formats/markup.js';
import { plain } from '../text/phrase.js';
import { siteText } from '../text/site.js';
import { decisionsPart } from './decisions-part.js';
import { knownPart } from './known-part.js';
import type { SiteContext } from './site-context.js';
import { anchorOf, regionPath, trackPath } from './site-links.js';
import type { PageBody } from './site-page.js';
import { laneTable } from './timeline-page.js';
import { trackPage } from './track-page.js';

const home = '../';

/** A page for a region, and one for each of its tracks. */
export function regionPages(region: Region, context: SiteContext): PageBody[] {
  const tracks = context.told.get(region)?.tracks ?? [];
  return [regionPage(region, context), ...tracks.map((told) => trackPage(region, told, context))];
}

/** A region's contracts drawn, its decisions, its tracks, and what is told of it as a whole. */
function regionPage(region: Region, context: SiteContext): PageBody {
  const { words, dataset, versions, scale, told } = context;
  const now = versions.filter((one) => one.region === region && one.until === undefined);
  const own = told.get(region);
  const heading = (text: string) => element('h2', {}, text);
  const tracks = region.tracks.map((track) =>
    element(
      'li',
      { id: anchorOf(track.id) },
      element('a', { href: home + trackPath(region.id, track.id) }, words.html(plain(track.name))),
    ),
  );
  return {
    path: regionPath(region.id),
    title: plain(region.name),
    main: [
      heading(words.html(siteText.columns.tracks)),
      element('ul', {}, ...tracks),
      heading(words.html(siteText.pages.timeline)),
      laneTable([region], now, { dataset, words, scale, home, rows: 'linked' }),
      ...decisionsPart(region, undefined, context, home),
      heading(words.html(siteText.everything)),
      ...(own?.region ? [knownPart(plain(region.name), own.region, undefined, context)] : []),
    ].join(''),
  };
}
