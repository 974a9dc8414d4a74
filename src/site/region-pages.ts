import type { Region } from '../domain/dataset.js';
import { element } from '../formats/markup.js';
import { plain } from '../text/phrase.js';
import { siteText } from '../text/site.js';
import { decisionsPart } from './decisions-part.js';
import { knownPart } from './known-part.js';
import { type SiteContext, shareOfRegion } from './site-context.js';
import { anchorOf, regionPath, trackPath } from './site-links.js';
import type { PageBody } from './site-page.js';
import { laneTable, legendLink } from './timeline-page.js';
import { trackPage } from './track-page.js';

const home = '../';

/** A page for a region, and one for each of its tracks. */
export function regionPages(region: Region, context: SiteContext): PageBody[] {
  return [regionPage(region, context), ...region.tracks.map((track) => trackPage(region, track, context))];
}

/** A region's contracts drawn, its decisions, its tracks, and what is told of it as a whole. */
function regionPage(region: Region, context: SiteContext): PageBody {
  const { words } = context;
  const now = shareOfRegion(region, context).versions.filter(({ until }) => until === undefined);
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
    main: () => {
      const told = context.toldOf(region).region;
      return [
        heading(words.html(siteText.columns.tracks)),
        element('ul', {}, ...tracks),
        heading(words.html(siteText.pages.timeline)),
        laneTable(now, context.asOf, { ...context, home, rows: 'linked' }),
        ...(now.some(({ isDated }) => isDated) ? [legendLink(words, home)] : []),
        ...decisionsPart(region, undefined, context, home),
        heading(words.html(siteText.everything)),
        ...(told ? [knownPart(plain(region.name), told, undefined, context)] : []),
      ].join('');
    },
  };
}
