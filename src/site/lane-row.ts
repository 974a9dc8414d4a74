import { element, xmlText } from '../formats/markup.js';
import { nameOf } from '../formats/picture/lane-name.js';
import { shownLane } from '../formats/picture/shown-picture.js';
import { siteText } from '../text/site.js';
import { laneStrip, type StripScale } from './lane-strip.js';
import type { PageWords } from './page-words.js';
import { anchorOf, placeOn, withSourceLinks } from './site-links.js';
import type { LaneVersion } from './timeline-rows.js';

/** Where a row leads to, and which words in it are sources. */
export interface RowContext {
  readonly words: PageWords;
  readonly scale: StripScale;
  readonly home: string;
  readonly sources: ReadonlySet<string>;
}

/** A contract as a row: its name with all that it tells, and its drawing. Versions of the past are hidden until they are asked for. */
export function laneRow({ lane: told, isDated, region, since, until }: LaneVersion, context: RowContext): string {
  const { words, scale, home, sources } = context;
  const lane = shownLane(told, words.language);
  const name = nameOf(lane);
  const link = (text: string) => withSourceLinks(text, sources, home);
  const items = [
    ...lane.told.map((text) => element('li', {}, link(text))),
    ...lane.doubts.map((text) => element('li', { class: 'doubt' }, `${words.html(siteText.doubted)}: ${link(text)}`)),
  ];
  const details = element(
    'details',
    {},
    element('summary', {}, xmlText(name)),
    element(
      'p',
      {},
      `${xmlText(lane.stateName)}. `,
      element('a', { href: home + placeOn(lane.region, lane.track, lane.segment) }, xmlText(region.name)),
    ),
    element('ul', {}, ...items),
  );
  const isNow = until === undefined;
  const attributes = {
    id: isNow ? anchorOf(lane.id) : undefined,
    'data-since': since,
    'data-until': until,
    'data-region': lane.region,
    'data-domains': lane.domains.join(' '),
    'data-kind': lane.kind,
    'data-state': lane.state,
    hidden: isNow ? undefined : '',
  };
  const label = `${region.name}, ${name}: ${lane.stateName}. ${lane.bars.map((bar) => bar.told).join('. ')}`;
  return element(
    'tr',
    attributes,
    element('th', { scope: 'row' }, details),
    isDated
      ? element('td', { class: 'drawing' }, laneStrip(lane, scale, label))
      : element('td', {}, xmlText(lane.stateName)),
  );
}
