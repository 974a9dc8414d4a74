import type { Day } from '../calendar/day.js';
import type { Dataset } from '../domain/dataset.js';
import { element } from '../formats/markup.js';
import type { Deadlines } from '../reports/deadlines/deadlines.js';
import { deadlinesReport } from '../reports/deadlines/deadlines.js';
import type { Apart } from '../reports/report.js';
import { apartText } from '../text/apart.js';
import type { Text } from '../text/language.js';
import { plain } from '../text/phrase.js';
import { siteText } from '../text/site.js';
import { calendarLink } from './calendar-files.js';
import { decisionColumns, decisionRow } from './decision-rows.js';
import { pageTable } from './page-table.js';
import type { SiteContext } from './site-context.js';
import { contractHref } from './site-links.js';
import type { PageBody } from './site-page.js';

/** So many of what lies ahead stand on the first page. */
const mostAhead = 12;

/** What must be decided, as the sources tell it. */
export function deadlinesIn(dataset: Dataset, asOf: Day): Deadlines {
  const options = { notice: undefined, lead: undefined, till: undefined, council: false };
  const found = deadlinesReport(dataset, { region: undefined, track: undefined, segment: undefined }, asOf, options);
  // Whoever asks for everything names nothing that may be missing.
  if ('known' in found) throw new Error(found.word);
  return found;
}

/** The page that asks for attention. */
export function startPage(context: SiteContext, map: string): PageBody {
  const { words } = context;
  const { deadlines, cannotTell } = context.deadlines;
  const passed = deadlines.filter(({ isSilent }) => isSilent);
  const ahead = deadlines.filter((one) => !one.isSilent);
  const table = (caption: Text, some: typeof deadlines) =>
    pageTable(
      caption,
      decisionColumns,
      some.map((one) => decisionRow(one, context, '')),
      words,
    );
  return {
    path: 'index.html',
    title: siteText.name,
    main: [
      element('p', { class: 'intro' }, words.html(siteText.intro)),
      section('passed', siteText.passed, table(siteText.passed, passed)),
      section('ahead', siteText.ahead, table(siteText.ahead, ahead.slice(0, mostAhead)), more(context, ahead.length)),
      section(
        'untold',
        siteText.untold,
        element('p', {}, words.html(siteText.untoldWhy)),
        untoldList(cannotTell, context),
      ),
      section('map', siteText.map, map),
    ].join(''),
  };

  function section(id: string, heading: Text, ...content: string[]): string {
    return element('section', { id }, element('h2', {}, words.html(heading)), ...content);
  }
}

/** Everything that must be decided or ends, soonest first. */
export function decisionsPage(context: SiteContext): PageBody {
  const { words } = context;
  const { deadlines, cannotTell } = context.deadlines;
  const rows = deadlines.map((one) => decisionRow(one, context, ''));
  return {
    path: 'decisions.html',
    title: siteText.pages.decisions,
    main: [
      pageTable(siteText.pages.decisions, decisionColumns, rows, words),
      calendarLink('deadlines.ics', context.calendars, words),
      element('h2', {}, words.html(siteText.untold)),
      untoldList(cannotTell, context),
    ].join(''),
  };
}

function more({ words }: SiteContext, count: number): string {
  return element('p', {}, element('a', { href: 'decisions.html' }, `${words.html(siteText.all)} (${count})`));
}

/** Contracts of which no end is known, by region, with the reason. */
export function untoldList(cannotTell: readonly Apart[], { dataset, words, names }: SiteContext, home = ''): string {
  const unique = [...new Map(cannotTell.map((one) => [one.what, one])).values()];
  const byRegion = dataset.regions.flatMap(({ id, name }) => {
    const own = unique.filter(({ what }) => what.split('/')[0] === id);
    if (own.length === 0) return [];
    const items = own.map(({ what, reason }) => {
      const [, track = '', ...more] = what.split('/');
      const link = element(
        'a',
        { href: home + contractHref(id, track, more.at(-1) ?? '') },
        words.html(names.get(what) ?? plain(what.slice(id.length + 1))),
      );
      return element('li', {}, link, `: ${words.html(apartText[reason])}`);
    });
    return [element('li', {}, words.html(plain(name)), element('ul', {}, ...items))];
  });
  return element('ul', {}, ...byRegion);
}
