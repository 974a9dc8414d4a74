import { notInCalendar } from '../reports/calendar/calendar.js';
import type { Format } from './format.js';

/** The forms of reports with days for an agenda, beside those of all reports. */
export const calendarFormats: ReadonlyMap<string, Format> = new Map<string, Format>([
  [
    'ics',
    {
      ending: '.ics',
      isRowsOnly: true,
      leavesOut: ({ calendar }) => (calendar ? notInCalendar(calendar()) : []),
      async render({ command, calendar }, { language }) {
        if (!calendar) throw new Error(`${command} has no calendar`);
        return (await import('./ics.js')).toIcs(calendar(), language);
      },
    },
  ],
]);
