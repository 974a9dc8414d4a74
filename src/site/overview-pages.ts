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
import { type PageCell, pageTable } from './page-table.js';
import type { PageWords } from './page-words.js';
import type { SiteContext } from './site-context.js';
import { contractHref } from './site-links.js';
import type { PageBody } from './site-page.js';
import { someWithLink } from './some-with-link.js';

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
  const table = (caption: Text, all: typeof deadlines) =>
    someWithLink(all, 'decisions.html', words, (some) =>
      pageTable(
        caption,
        decisionColumns,
        some.map((one) => decisionRow(one, context, '')),
        words,
      ),
    );
  return {
    path: 'index.html',
    title: siteText.name,
    main: [
      element('p', { class: 'intro' }, words.html(siteText.intro)),
      section('passed', siteText.passed, table(siteText.passed, passed)),
      section('ahead', siteText.ahead, table(siteText.ahead, ahead)),
      section(
        'untold',
        siteText.untold,
        element('p', {}, words.html(siteText.untoldWhy)),
        someWithLink(contractsOnce(cannotTell), 'decisions.html#untold', words, (some) => untoldList(some, context)),
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
      yearsForm(rows, contractsOnce(cannotTell).length, words),
      pageTable(siteText.pages.decisions, decisionColumns, rows, words),
      calendarLink('deadlines.ics', context.calendars, words),
      element('h2', { id: 'untold' }, words.html(siteText.untold)),
      untoldList(cannotTell, context),
    ].join(''),
  };
}

/** Which years are asked for; the script shows it. */
function yearsForm(rows: readonly (readonly PageCell[])[], untold: number, words: PageWords): string {
  const known = rows.flatMap((row) => [row[0]?.years?.from, row[0]?.years?.until]).filter((year) => year !== undefined);
  const years = [...new Set(known)].sort();
  if (years.length === 0) return '';
  const [first, last] = [Number(years[0] ?? 0), Number(years.at(-1) ?? 0)];
  const options = Array.from({ length: last - first + 1 }, (_, at) =>
    element('option', { value: first + at }, String(first + at)),
  );
  const choice = (name: string, label: Text) =>
    element(
      'label',
      {},
      words.html(label),
      element('select', { name }, element('option', { value: '' }, words.html(siteText.every)), ...options),
    );
  return element(
    'form',
    { class: 'years filters', hidden: '' },
    element(
      'fieldset',
      {},
      element('legend', {}, words.html(siteText.years)),
      choice('from', siteText.fromYear),
      choice('until', siteText.untilYear),
    ),
    element('p', { class: 'count', role: 'status', 'data-words': words.plain(siteText.inYears) }, ''),
    element(
      'p',
      { class: 'untold', hidden: '' },
      element('a', { href: '#untold' }, words.html(siteText.mayBelong(untold))),
    ),
  );
}

/** What an end is not known of is told once, with the last reason. */
function contractsOnce(cannotTell: readonly Apart[]): Apart[] {
  return [...new Map(cannotTell.map((one) => [one.what, one])).values()];
}

/** Contracts of which no end is known, by region, with the reason. */
export function untoldList(cannotTell: readonly Apart[], { dataset, words, names }: SiteContext, home = ''): string {
  const unique = contractsOnce(cannotTell);
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
