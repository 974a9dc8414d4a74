import type { Region, Track } from '../domain/dataset.js';
import { grouped } from '../domain/grouped.js';
import { element } from '../formats/markup.js';
import { reportWith, type Section } from '../reports/report.js';
import type { Text } from '../text/language.js';
import { joined, plain } from '../text/phrase.js';
import { siteText } from '../text/site.js';
import { decisionsPart } from './decisions-part.js';
import { editionsTable } from './editions-table.js';
import { knownPart } from './known-part.js';
import type { TrackTold } from './region-told.js';
import { type SiteContext, shareOfRegion } from './site-context.js';
import { anchorOf, regionPath, trackPath } from './site-links.js';
import type { PageBody } from './site-page.js';
import { laneTable, legendLink } from './timeline-page.js';
import type { LaneVersion } from './timeline-rows.js';

const home = '../../';

/**
 * A page for a track: its contracts drawn, its decisions, what its papers say one after the other, and all that is known of
 * the track, of each contract and of each segment.
 */
export function trackPage(region: Region, track: Track, context: SiteContext): PageBody {
  const { words } = context;
  const now = shareOfRegion(region, context).versions.filter(
    ({ lane, until }) => lane.track === track.id && until === undefined,
  );
  return {
    path: trackPath(region.id, track.id),
    title: joined([plain(region.name), plain(track.name)], ', '),
    main: () => {
      const told = context.toldOf(region).tracks.find((one) => one.track === track);
      return [
        element('p', {}, element('a', { href: home + regionPath(region.id) }, words.html(plain(region.name)))),
        element('h2', {}, words.html(siteText.pages.timeline)),
        laneTable(now, context.asOf, { ...context, home, rows: 'told' }),
        ...(now.some(({ isDated }) => isDated) ? [legendLink(words, home)] : []),
        ...decisionsPart(region, track, context, home),
        ...(told?.editions
          ? [
              element('h2', { id: 'editions' }, words.html(siteText.editions)),
              editionsTable(region, track, told.editions, context, home),
            ]
          : []),
        element('h2', { id: 'everything' }, words.html(siteText.everything)),
        ...(told ? knownParts(told, now, context) : []),
      ].join('');
    },
  };
}

/** All that is known of the track, of each contract, and of each segment. */
function knownParts(
  { track, report, segments }: TrackTold,
  now: readonly LaneVersion[],
  context: SiteContext,
): string[] {
  if (!report) return [];
  const names = new Map(
    now.map(({ lane }) => {
      const isShared = now.some((other) => other.lane.contract === lane.contract && other.lane.id !== lane.id);
      const whole = joined([plain(track.name), ...(lane.kindName ? [lane.kindName] : [])], ' – ');
      return [lane.contract, isShared ? whole : lane.name];
    }),
  );
  const below = segments.flatMap(({ name, report: told }) =>
    (told?.sections ?? []).map((section) => ({ name, section })),
  );
  // What a contract of the whole says stands with the whole, and is told once.
  const own = below.filter(({ section }) => !section.isOfWhole).map(({ section }) => section);
  const contracts = grouped(
    distinctSections([...report.sections, ...own].filter(({ contract }) => contract !== undefined)),
    ({ contract }) => contract ?? '',
  );
  const holders = grouped(below, ({ section }) => section.contract);
  const known = (name: Text, sections: readonly Section[], id?: string, more: readonly Text[] = []) =>
    sections.length > 0 ? [knownPart(name, reportWith(report, { sections }), id, context, more)] : [];
  const apart = ({ contract }: Section) => contract === undefined;
  return [
    ...known(siteText.folds.track(plain(track.name)), report.sections.filter(apart)),
    ...[...contracts].flatMap(([id, sections]) => {
      const holding = [...new Set((holders.get(id) ?? []).map(({ name }) => name))];
      const more = holding.length > 0 ? [siteText.holdsFor(holding)] : [];
      return known(
        siteText.folds.contract(names.get(id) ?? plain(`${track.name} (${id})`)),
        sections,
        anchorOf(id),
        more,
      );
    }),
    ...segments.flatMap(({ id, name, report: told }) =>
      known(siteText.folds.segment(plain(name)), (told?.sections ?? []).filter(apart), anchorOf('segment', id)),
    ),
  ];
}

/** What stands there twice, of a track and of its segment, is said once. */
function distinctSections(sections: readonly Section[]): Section[] {
  const keyOf = (section: Section) => JSON.stringify({ ...section, within: undefined });
  return [...new Map(sections.toReversed().map((section) => [keyOf(section), section])).values()].reverse();
}
