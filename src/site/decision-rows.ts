import { isOpen, type Window } from '../calendar/window.js';
import type { Cause } from '../domain/terms/cause.js';
import { trackOf } from '../domain/things.js';
import { element } from '../formats/markup.js';
import { daysIn } from '../reports/deadlines/deadline.js';
import { daysOfDecision } from '../reports/deadlines/decisions.js';
import type { DecisionTold } from '../reports/deadlines/decisions-told.js';
import { restsOnDoubt } from '../reports/deadlines/row.js';
import { laneNameOf } from '../reports/picture/lanes.js';
import { deadlinesText } from '../text/deadlines.js';
import type { Text } from '../text/language.js';
import { joined, plain } from '../text/phrase.js';
import { siteText } from '../text/site.js';
import { papersHtml } from './cited.js';
import { type PageCell, pageTable } from './page-table.js';
import type { SiteContext } from './site-context.js';
import { contractHref, regionPath } from './site-links.js';

/**
 * Decisions, evaluations and ends as a table.
 *
 * @param of what the page is of, so that no row repeats it
 */
export function decisionTable(
  caption: Text,
  decisions: readonly DecisionTold[],
  of: 'all' | 'region',
  context: SiteContext,
  home: string,
): string {
  const { when, ...others } = deadlinesText.columns;
  const { region, contract } = siteText.columns;
  const columns = [when, ...(of === 'all' ? [region] : []), contract, ...Object.values(others)];
  const rows = decisions.map((one) => decisionRow(one, of, context, home));
  const isDoubted = decisions.some((told) => told.decisions.some(({ deadline }) => restsOnDoubt(deadline)));
  const note = isDoubted ? element('p', {}, `<b>*</b> ${context.words.html(siteText.doubted)}`) : '';
  return pageTable(caption, columns, rows, context.words) + note;
}

function decisionRow(told: DecisionTold, of: 'all' | 'region', context: SiteContext, home: string): PageCell[] {
  const { words } = context;
  const { decisions, when, asked, otherwise, who, references } = told;
  const { line, stretch } = decisions[0].deadline;
  const { contract } = line.schedule;
  const { region } = contract;
  const [{ asks, isSilent }] = decisions;
  const link = (path: string, text: Text) => element('a', { href: home + path }, words.html(text));
  return [
    {
      html:
        words.dated(when) +
        (of === 'region' && isSilent
          ? `<br><small>${words.html(joined([deadlinesText.passed, deadlinesText.silent[asks]], '; '))}</small>`
          : ''),
      sort: soonestOf(decisions[0].day),
      years: daysToldIn(told).map(yearRange),
    },
    ...(of === 'all' ? [{ html: link(regionPath(region.id), plain(region.short)) }] : []),
    { html: link(contractHref(region.id, trackOf(contract).id, contract.id), laneNameOf(line, stretch)) },
    { html: words.dated(asked) },
    { html: words.dated(otherwise) },
    { html: words.html(who) },
    { html: papersHtml(references, context, home) },
  ];
}

/** The day by which a decision is sorted: the first on which it may be due. */
export function soonestOf({ earliest, latest }: Window<Cause>): string {
  return isOpen(earliest) ? (isOpen(latest) ? '9999' : latest) : earliest;
}

/** The years in which the days of a row may lie, as far as they are bounded. */
export function yearsTold(told: DecisionTold): string[] {
  return daysToldIn(told).flatMap((day) => Object.values(yearRange(day)).filter((year) => year !== undefined));
}

/** The days that a row tells: when to decide, when to begin a tender, and the end that comes otherwise. */
function daysToldIn({ decisions }: DecisionTold): Window<Cause>[] {
  return decisions.flatMap((one) => [
    ...daysOfDecision(one),
    ...(one.otherwise ? daysIn({ ...one.otherwise, decideBy: undefined, retenderBy: undefined }) : []),
  ]);
}

/** The first and the last year in which a day may lie; a side that nothing bounds is missing. */
function yearRange({ earliest, latest }: Window<Cause>): NonNullable<PageCell['years']>[number] {
  const yearIn = (day: typeof earliest) => (isOpen(day) ? undefined : day.slice(0, 4));
  return { from: yearIn(earliest), until: yearIn(latest) };
}
