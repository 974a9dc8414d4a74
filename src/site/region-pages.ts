import type { Region } from '../domain/dataset.js';
import { element } from '../formats/markup.js';
import type { Report } from '../reports/report.js';
import { plain } from '../text/phrase.js';
import { siteText } from '../text/site.js';
import { decisionColumns, decisionRow } from './decision-rows.js';
import { untoldList } from './overview-pages.js';
import { pageTable } from './page-table.js';
import { reportPart } from './report-part.js';
import type { SiteContext } from './site-context.js';
import { anchorOf, regionPath } from './site-links.js';
import type { PageBody } from './site-page.js';
import { laneTable } from './timeline-page.js';

const home = '../';

/** A page for a region: its contracts drawn, its decisions, what its papers say one after the other, and all that is known. */
export function regionPage(region: Region, context: SiteContext): PageBody {
  const { words, dataset, versions, sources, scale, told } = context;
  const now = versions.filter((one) => one.region === region && one.until === undefined);
  const decisions = context.deadlines.deadlines
    .filter(({ line }) => line.schedule.contract.region === region)
    .map((one) => decisionRow(one, dataset, sources, words, home));
  const cannotTell = context.deadlines.cannotTell.filter(({ what }) => what.split('/')[0] === region.id);
  const own = told.get(region);
  const heading = (level: string, text: string, id?: string) => element(level, { id }, text);
  const known = (name: string, report: Report | undefined, id?: string) =>
    report
      ? [
          element(
            'details',
            { class: 'known', id },
            element('summary', {}, words.html(plain(name))),
            reportPart(report, siteText.everything, words),
          ),
        ]
      : [];
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
      ...(own?.editions
        ? [heading('h2', words.html(siteText.editions), 'editions'), reportPart(own.editions, siteText.editions, words)]
        : []),
      heading('h2', words.html(siteText.everything)),
      ...known(region.name, own?.region),
      ...(own?.tracks ?? []).flatMap(({ track, report, segments }) => [
        heading('h3', words.html(plain(track.name)), anchorOf(track.id)),
        ...known(track.name, report),
        ...segments.flatMap((segment) => known(segment.name, segment.report, anchorOf(track.id, segment.id))),
      ]),
    ].join(''),
  };
}
