import { element, xmlText } from '../formats/markup.js';
import { nameOf } from '../formats/picture/lane-name.js';
import { shownLane } from '../formats/picture/shown-picture.js';
import { siteText } from '../text/site.js';
import { citedHtml } from './cited.js';
import { laneStrip, type StripScale } from './lane-strip.js';
import type { SiteContext } from './site-context.js';
import { anchorOf, contractHref } from './site-links.js';
import type { LaneVersion } from './timeline-rows.js';

/** What a row is made with, and from where it leads. */
export interface RowContext extends Pick<SiteContext, 'dataset' | 'words' | 'sourcePaths'> {
  readonly scale: StripScale;
  readonly home: string;
  /** What a row has beside its drawing: all that it tells, by what it is filtered, too, or a link to the page that tells it. */
  readonly rows: 'filtered' | 'told' | 'linked';
}

/** A contract as a row: its name with all that it tells, and its drawing. Versions of the past are hidden until they are asked for. */
export function laneRow({ lane: told, isDated, since, until }: LaneVersion, context: RowContext): string {
  const { words, scale, home, rows } = context;
  const lane = shownLane(told, words.language);
  const name = nameOf(lane);
  const items = () => [
    ...told.told.map((text, at) => element('li', {}, citedHtml(text, told.toldAt[at] ?? [], context, home))),
    ...lane.doubts.map((text) =>
      element('li', { class: 'doubt' }, `${words.html(siteText.doubted)}: ${xmlText(text)}`),
    ),
  ];
  const link = (text: string) =>
    element('a', { href: home + contractHref(lane.region, lane.track, lane.contract) }, text);
  const details = () =>
    element(
      'details',
      {},
      element('summary', {}, xmlText(name)),
      element('p', {}, `${xmlText(lane.stateName)}. `, link(words.html(siteText.everything))),
      element('ul', {}, ...items()),
    );
  const isNow = until === undefined;
  const attributes = {
    id: isNow ? anchorOf(lane.id) : undefined,
    ...(rows === 'filtered' && {
      'data-since': since,
      'data-until': until,
      'data-region': lane.region,
      'data-domains': lane.domains.join(' '),
      'data-kind': lane.kind,
      'data-state': lane.state,
    }),
    hidden: isNow ? undefined : '',
  };
  // What bars tell stands beside the drawing already where the row tells all.
  const bars = rows === 'linked' ? lane.bars.map((bar) => bar.told) : [];
  const label = [`${name}: ${lane.stateName}`, ...bars].join('. ');
  return element(
    'tr',
    attributes,
    element('th', { scope: 'row' }, rows === 'linked' ? link(xmlText(name)) : details()),
    isDated
      ? element('td', { class: 'drawing' }, laneStrip(lane, scale, label))
      : element('td', {}, xmlText(lane.stateName)),
  );
}
