import type { Region, Track } from '../domain/dataset.js';
import { trackOf } from '../domain/things.js';
import { element } from '../formats/markup.js';
import { siteText } from '../text/site.js';
import { decisionTable } from './decision-rows.js';
import { type SiteContext, shareOfRegion } from './site-context.js';
import { untoldList } from './untold-pages.js';

/** What must be decided in a region, or in one track of it, and what ends nobody knows when. */
export function decisionsPart(region: Region, track: Track | undefined, context: SiteContext, home: string): string[] {
  const { words } = context;
  const { decisions, untold } = shareOfRegion(region, context);
  const own = decisions.filter(
    ({ decisions: [first] }) => track === undefined || trackOf(first.deadline.line.schedule.contract) === track,
  );
  const prefix = [region.id, ...(track ? [track.id] : [])].join('/');
  const unknown = untold.filter(({ what }) => what.startsWith(`${prefix}/`));
  return [
    element('h2', {}, words.html(siteText.pages.decisions)),
    decisionTable(siteText.pages.decisions, own, 'region', context, home),
    ...(unknown.length > 0 ? [element('h3', {}, words.html(siteText.untold)), untoldList(unknown, context, home)] : []),
  ];
}
