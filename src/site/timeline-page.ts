import type { Day } from '../calendar/day.js';
import { grouped } from '../domain/grouped.js';
import { element } from '../formats/markup.js';
import { kindsIn } from '../formats/picture/kinds.js';
import { barShape, markShape } from '../formats/picture/svg-shapes.js';
import { numberOfDay } from '../reports/picture/day-number.js';
import { dayOfYear, quarterStartsOf, yearsOf } from '../reports/picture/range.js';
import { plain } from '../text/phrase.js';
import { barText, markText } from '../text/picture.js';
import { siteText } from '../text/site.js';
import { calendarLink } from './calendar-files.js';
import { laneRow, type RowContext } from './lane-row.js';
import { axisStrip, type StripScale, signStrip, stripPatterns } from './lane-strip.js';
import { letterOf, listParts } from './list-parts.js';
import type { PageWords } from './page-words.js';
import { type SiteContext, shareOfRegion } from './site-context.js';
import { regionPath } from './site-links.js';
import type { PageBody } from './site-page.js';
import { timelineControls } from './timeline-controls.js';
import type { LaneVersion } from './timeline-rows.js';

/** So many regions on a page. */
const mostRegions = 40;

/** The days that the versions have anything to draw on. */
function scaleFor(versions: readonly LaneVersion[], asOf: Day): StripScale {
  const years = yearsOf(
    versions.filter(({ isDated }) => isDated).map(({ lane }) => lane),
    asOf,
  );
  return {
    from: numberOfDay(dayOfYear(years.first, '01-01')),
    to: numberOfDay(dayOfYear(years.last, '12-31')),
    today: numberOfDay(asOf),
    quarters: quarterStartsOf(years),
  };
}

/** All contracts as drawings one below the other, on as many pages as they need. */
export function timelinePages(context: SiteContext): PageBody[] {
  const { shares, dataset, asOf, words, calendars } = context;
  const regions = [...shares].filter(([, { versions }]) => versions.length > 0).map(([region]) => region);
  return listParts('timeline', regions, mostRegions, ({ id }) => letterOf(id)).map(({ path, items, links }) => ({
    path,
    title: siteText.pages.timeline,
    main: () => {
      const own = items.flatMap((region) => shareOfRegion(region, context).versions);
      return [
        links(words),
        timelineControls(own, items, dataset, asOf, words),
        legend(words),
        laneTable(own, asOf, { ...context, home: '', rows: 'filtered' }),
        calendarLink('timeline.ics', calendars, words),
      ].join('');
    },
  }));
}

/** A body of rows for each region; its name above them where the page is of several. The years are those that it needs. */
export function laneTable(versions: readonly LaneVersion[], asOf: Day, given: Omit<RowContext, 'scale'>): string {
  const scale = scaleFor(versions, asOf);
  const context: RowContext = { ...given, scale };
  const { words, home, rows: looks } = context;
  const bodies = [...grouped(versions, ({ region }) => region)].map(([region, own]) => {
    const rows = [...own].sort((a, b) => Number(b.isDated) - Number(a.isDated)).map((one) => laneRow(one, context));
    const name = element('a', { href: home + regionPath(region.id) }, words.html(plain(region.name)));
    const heading = element('tr', { class: 'heading' }, element('th', { colspan: 2, scope: 'rowgroup' }, name));
    return element('tbody', {}, ...(looks === 'filtered' ? [heading] : []), ...rows);
  });
  const head = element(
    'tr',
    {},
    element('th', { scope: 'col' }, words.html(siteText.columns.contract)),
    element(
      'th',
      { scope: 'col' },
      element('span', { class: 'unseen' }, words.html(siteText.columns.days)),
      versions.some(({ isDated }) => isDated) ? axisStrip(scale) : '',
    ),
  );
  return element(
    'div',
    { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': words.plain(siteText.pages.timeline) },
    stripPatterns(scale, bodies.join('')),
    element(
      'table',
      { class: 'lanes' },
      element('caption', { class: 'unseen' }, words.html(siteText.pages.timeline)),
      element('thead', {}, head),
      ...bodies,
    ),
  );
}

/** Where the signs of the drawings are told. */
export function legendLink(words: PageWords, home: string): string {
  return element('p', {}, element('a', { href: `${home}timeline.html#legend` }, words.html(siteText.legend)));
}

function legend(words: PageWords): string {
  const bars = kindsIn(barText).map((kind) =>
    signStrip(barShape(kind, { x: 2, y: 4, width: 26 }, undefined, false), words.plain(barText[kind])),
  );
  const marks = kindsIn(markText).map((kind) =>
    signStrip(markShape(kind, 14, 4, true, undefined), words.plain(markText[kind])),
  );
  return element(
    'section',
    { class: 'legend', id: 'legend', 'aria-label': words.plain(siteText.legend) },
    element('ul', {}, ...bars, ...marks, element('li', {}, `<b>*</b> ${words.html(siteText.doubted)}`)),
    element('noscript', {}, element('p', {}, words.html(siteText.noScript))),
  );
}
