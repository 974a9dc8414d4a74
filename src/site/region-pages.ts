import type { Region, Track } from '../domain/dataset.js';
import { segmentName, thingsOf } from '../domain/things.js';
import { element } from '../formats/markup.js';
import { compareReport } from '../reports/compare/compare.js';
import type { Report } from '../reports/report.js';
import { showReport } from '../reports/show/show.js';
import { plain } from '../text/phrase.js';
import { siteText } from '../text/site.js';
import { decisionColumns, decisionRow } from './decision-rows.js';
import { deadlinesIn, untoldList } from './overview-pages.js';
import { pageTable } from './page-table.js';
import { reportPart } from './report-part.js';
import type { SiteContext } from './site-context.js';
import { anchorOf, regionPath } from './site-links.js';
import type { PageBody } from './site-page.js';
import { laneTable } from './timeline-page.js';
import { daysKnown } from './timeline-rows.js';

/** A page for a region: its contracts drawn, its decisions, what its papers say one after the other, and all that is known. */
export function regionPage(region: Region, context: SiteContext): PageBody {
  const { words, dataset, versions, sources, scale } = context;
  const home = '../';
  const now = versions.filter((one) => one.region === region && one.until === undefined);
  const { deadlines, cannotTell } = deadlinesIn(context, region.id);
  const decisions = deadlines.map((one) => decisionRow(one, dataset, sources, words, home));
  const heading = (level: string, text: string) => element(level, {}, text);
  return {
    path: regionPath(region.id),
    title: plain(region.name),
    main: [
      heading('h2', words.html(siteText.pages.timeline)),
      laneTable([region], now, { words, scale, home, sources }),
      heading('h2', words.html(siteText.pages.decisions)),
      pageTable(siteText.pages.decisions, decisionColumns, decisions, words),
      ...(cannotTell.length > 0
        ? [heading('h3', words.html(siteText.untold)), untoldList(cannotTell, context, home)]
        : []),
      ...editionsPart(region, context),
      heading('h2', words.html(siteText.everything)),
      ...found(showReport(dataset, region.id, context.asOf)).map((one) =>
        folded(words.html(plain(region.name)), reportPart(one, siteText.everything, words)),
      ),
      ...region.tracks.flatMap((track) => trackPart(region, track, context)),
    ].join(''),
  };
}

/** The editions of a region beside each other, where there are several. */
function editionsPart(region: Region, { dataset, asOf, words }: SiteContext): string[] {
  const days = daysKnown(region, asOf);
  if (days.length < 2) return [];
  const sides = days.map((day) => `${region.id}@${day}`);
  const options = { track: undefined, on: [], differences: false, all: false, by: 'track' } as const;
  const report = compareReport(
    dataset,
    sides,
    asOf,
    new Map(sides.map((side, at) => [side, days[at] ?? asOf])),
    options,
  );
  return [
    element('h2', { id: 'editions' }, words.html(siteText.editions)),
    ...found(report).map((one) => reportPart(one, siteText.editions, words)),
  ];
}

function trackPart(region: Region, track: Track, { dataset, asOf, words }: SiteContext): string[] {
  const segments = [...thingsOf(region, asOf).segments.values()].filter(
    ({ versions }) => versions[0]?.edition.track === track,
  );
  return [
    element('h3', { id: anchorOf(track.id) }, words.html(plain(track.name))),
    ...found(showReport(dataset, `${region.id}/${track.id}`, asOf)).map((one) =>
      folded(words.html(siteText.everything), reportPart(one, siteText.everything, words)),
    ),
    ...segments.flatMap((segment) =>
      found(showReport(dataset, `${region.id}/${track.id}/${segment.id}`, asOf)).map((one) =>
        folded(
          words.html(plain(segmentName(segment))),
          reportPart(one, siteText.everything, words),
          anchorOf(track.id, segment.id),
        ),
      ),
    ),
  ];
}

function folded(summary: string, content: string, id?: string): string {
  return element('details', { class: 'known', id }, element('summary', {}, summary), content);
}

/** A report, where what was asked for is there. */
function found(report: Report | { readonly known: unknown }): Report[] {
  return 'known' in report ? [] : [report];
}
