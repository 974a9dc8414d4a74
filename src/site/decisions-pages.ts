import { element } from '../formats/markup.js';
import type { DecisionTold } from '../reports/deadlines/decisions-told.js';
import { deadlinesText } from '../text/deadlines.js';
import type { Text } from '../text/language.js';
import { siteText } from '../text/site.js';
import { calendarLink } from './calendar-files.js';
import { decisionTable, soonestOf, yearsTold } from './decision-rows.js';
import { listParts } from './list-parts.js';
import type { SiteContext } from './site-context.js';
import type { PageBody } from './site-page.js';
import { yearsForm } from './years-form.js';

/** So many decisions on a page. */
const mostDecisions = 250;

/** Everything that must be decided or ends, soonest first, on as many pages as it needs. */
export function decisionsPages(context: SiteContext): PageBody[] {
  const { words, shares, deadlines } = context;
  const { passed, untold: ended, next } = deadlines;
  const untold = [...shares.values()].reduce((sum, share) => sum + share.untold.length, 0);
  const section = (heading: Text, own: readonly DecisionTold[]) =>
    own.length === 0 ? '' : element('h2', {}, words.html(heading)) + decisionTable(heading, own, 'all', context, '');
  const parts = listParts('decisions', [...passed, ...ended, ...next], mostDecisions, ({ decisions: [{ day }] }) =>
    soonestOf(day).slice(0, 4),
  );
  const [isPassed, isEnded] = [new Set(passed), new Set(ended)];
  return parts.map(({ path, items, links }) => ({
    path,
    title: siteText.pages.decisions,
    main: () =>
      [
        element('p', { class: 'intro' }, words.html(siteText.decisionsNote)),
        links(words),
        yearsForm(items.flatMap(yearsTold), words),
        element(
          'p',
          { class: 'untold' },
          element('a', { href: 'untold.html' }, words.html(siteText.mayBelong(untold))),
        ),
        ...(items.length === 0 ? [element('p', {}, words.html(siteText.none))] : []),
        section(
          deadlinesText.passedHeading,
          items.filter((one) => isPassed.has(one)),
        ),
        section(
          deadlinesText.untoldHeading,
          items.filter((one) => isEnded.has(one)),
        ),
        section(
          deadlinesText.heading,
          items.filter((one) => !isPassed.has(one) && !isEnded.has(one)),
        ),
        calendarLink('deadlines.ics', context.calendars, words),
      ].join(''),
  }));
}
