import type { Region } from '../domain/dataset.js';
import { grouped } from '../domain/grouped.js';
import { element } from '../formats/markup.js';
import type { Section } from '../reports/report.js';
import type { Text } from '../text/language.js';
import { joined, plain } from '../text/phrase.js';
import { siteText } from '../text/site.js';
import { decisionsPart } from './decisions-part.js';
import { editionsTable } from './editions-table.js';
import { knownPart } from './known-part.js';
import type { TrackTold } from './region-told.js';
import type { SiteContext } from './site-context.js';
import { anchorOf, regionPath, trackPath } from './site-links.js';
import type { PageBody } from './site-page.js';
import { laneTable } from './timeline-page.js';

const home = '../../';

/**
 * A page for a track: its contracts drawn, its decisions, what its papers say one after the other, and all that is known of
 * the track, of each contract and of each segment.
 */
export function trackPage(
  region: Region,
  { track, report, editions, segments }: TrackTold,
  context: SiteContext,
): PageBody {
  const { words, dataset, versions, scale } = context;
  const now = versions.filter(
    ({ region: other, lane, until }) => other === region && lane.track === track.id && until === undefined,
  );
  const names = new Map(
    now.map(({ lane }) => {
      const isShared = now.some((other) => other.lane.contract === lane.contract && other.lane.id !== lane.id);
      const whole = joined([plain(track.name), ...(lane.kindName ? [lane.kindName] : [])], ' – ');
      return [lane.contract, isShared ? whole : lane.name];
    }),
  );
  const own = report?.sections ?? [];
  const below = segments.flatMap(({ report: told }) => told?.sections ?? []);
  const contracts = grouped(
    distinctSections([...own, ...below].filter(({ contract }) => contract !== undefined)),
    ({ contract }) => contract ?? '',
  );
  const known = (name: Text, sections: readonly Section[], id?: string) =>
    report && sections.length > 0 ? [knownPart(name, { ...report, sections }, id, context)] : [];
  const apart = ({ contract }: Section) => contract === undefined;
  return {
    path: trackPath(region.id, track.id),
    title: joined([plain(region.name), plain(track.name)], ', '),
    main: [
      element('p', {}, element('a', { href: home + regionPath(region.id) }, words.html(plain(region.name)))),
      element('h2', {}, words.html(siteText.pages.timeline)),
      laneTable([region], now, { dataset, words, scale, home, rows: 'told' }),
      ...decisionsPart(region, track, context, home),
      ...(editions
        ? [
            element('h2', { id: 'editions' }, words.html(siteText.editions)),
            editionsTable(region, track, editions, context, home),
          ]
        : []),
      element('h2', {}, words.html(siteText.everything)),
      ...known(plain(track.name), own.filter(apart)),
      ...[...contracts].flatMap(([id, sections]) => known(names.get(id) ?? plain(id), sections, anchorOf(id))),
      ...segments.flatMap(({ id, name, report: told }) =>
        known(plain(name), (told?.sections ?? []).filter(apart), anchorOf('segment', id)),
      ),
    ].join(''),
  };
}

/** A contract of a whole track is told with each of its segments: the page says it once. */
function distinctSections(sections: readonly Section[]): Section[] {
  return [...new Map(sections.map((section) => [JSON.stringify(section), section])).values()];
}
