import { toIcs } from '../formats/ics.js';
import { element } from '../formats/markup.js';
import type { Calendar } from '../reports/calendar/calendar.js';
import { timelineReport } from '../reports/timeline/timeline.js';
import { calendarText } from '../text/calendar.js';
import { siteText } from '../text/site.js';
import type { SiteContext } from './site-context.js';
import { pathFor } from './site-page.js';

/** The same days as `deadlines` and `timeline` give with `--format ics`. */
export function calendarFiles(context: SiteContext): { path: string; content: string }[] {
  const { language } = context.words;
  return [...calendarsIn(context)].map(([path, calendar]) => ({
    path: pathFor(language, path),
    content: toIcs(calendar, language),
  }));
}

/** Where such a file lies, and how many contracts are not in it. */
export function calendarLink(path: 'deadlines.ics' | 'timeline.ics', context: SiteContext): string {
  const untold = calendarsIn(context).get(path)?.untold ?? 0;
  const link = element('a', { href: path }, context.words.html(siteText.agenda));
  return element('p', {}, link, untold > 0 ? ` ${context.words.html(calendarText.untold(untold))}` : '');
}

function calendarsIn({ dataset, asOf, deadlines }: SiteContext): Map<string, Calendar> {
  const timeline = timelineReport(dataset, { region: undefined, track: undefined, segment: undefined }, asOf);
  const found = [
    ['deadlines.ics', deadlines.report.calendar],
    ['timeline.ics', 'known' in timeline ? undefined : timeline.calendar],
  ] as const;
  return new Map(found.flatMap(([path, calendar]) => (calendar ? [[path, calendar()] as const] : [])));
}
