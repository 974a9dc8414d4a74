import type { Region, Track } from '../domain/dataset.js';
import { trackOf } from '../domain/things.js';
import { element } from '../formats/markup.js';
import { siteText } from '../text/site.js';
import { decisionColumns, decisionRow } from './decision-rows.js';
import { untoldList } from './overview-pages.js';
import { pageTable } from './page-table.js';
import type { SiteContext } from './site-context.js';

/** What must be decided in a region, or in one track of it, and what ends nobody knows when. */
export function decisionsPart(region: Region, track: Track | undefined, context: SiteContext, home: string): string[] {
  const { words, deadlines } = context;
  const isOwn = (found: { region: Region; track: Track }) =>
    found.region === region && (track === undefined || found.track === track);
  const rows = deadlines.deadlines
    .filter(({ line }) => isOwn({ region: line.schedule.contract.region, track: trackOf(line.schedule.contract) }))
    .map((one) => decisionRow(one, context, home));
  const prefix = [region.id, ...(track ? [track.id] : [])].join('/');
  const untold = deadlines.cannotTell.filter(({ what }) => what.startsWith(`${prefix}/`));
  return [
    element('h2', {}, words.html(siteText.pages.decisions)),
    pageTable(siteText.pages.decisions, decisionColumns, rows, words),
    ...(untold.length > 0 ? [element('h3', {}, words.html(siteText.untold)), untoldList(untold, context, home)] : []),
  ];
}
