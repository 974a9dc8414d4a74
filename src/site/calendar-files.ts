import { toIcs } from '../formats/ics.js';
import { element } from '../formats/markup.js';
import { type Calendar, notInCalendar } from '../reports/calendar/calendar.js';
import type { Report } from '../reports/report.js';
import { siteText } from '../text/site.js';
import type { PageWords } from './page-words.js';
import type { SiteFile } from './site-file.js';
import { pathFor } from './site-page.js';

export type CalendarPath = 'deadlines.ics' | 'timeline.ics';

/** The same days as `deadlines` and `timeline` give with `--format ics`. */
export function calendarsFor(timeline: Report, deadlines: Report): Map<CalendarPath, Calendar> {
  const found = [
    ['deadlines.ics', deadlines.calendar],
    ['timeline.ics', timeline.calendar],
  ] as const;
  return new Map(found.flatMap(([path, calendar]) => (calendar ? [[path, calendar()] as const] : [])));
}

export function calendarFiles(calendars: ReadonlyMap<CalendarPath, Calendar>, { language }: PageWords): SiteFile[] {
  return [...calendars].map(([path, calendar]) => ({
    path: pathFor(language, path),
    content: () => toIcs(calendar, language),
  }));
}

/** Where such a file lies, and how many contracts and evaluations are not in it. */
export function calendarLink(
  path: CalendarPath,
  calendars: ReadonlyMap<CalendarPath, Calendar>,
  { html }: PageWords,
): string {
  const calendar = calendars.get(path);
  const link = element('a', { href: path }, html(siteText.agenda));
  return element('p', {}, link, ...(calendar ? notInCalendar(calendar).map((text) => ` ${html(text)}`) : []));
}
